// Which addresses a shop may have its events posted to.

import { isIP } from 'node:net';
import { isPublicAddress } from '../../kit/publicAddress.js';

export type TargetRules = { allowHttp: boolean; allowPrivate: boolean };

const mostCharacters = 2000;

/** Null where it is refused. What a name leads to is looked at when it is connected to, each time. */
export function targetUrl(text: string, { allowHttp, allowPrivate }: TargetRules): string | null {
  if (text.length > mostCharacters || !URL.canParse(text)) return null;
  const url = new URL(text);
  const scheme = url.protocol === 'https:' || (allowHttp && url.protocol === 'http:');
  if (!scheme || url.username !== '' || url.password !== '' || url.hash !== '') return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) return null;
  return url.href;
}
