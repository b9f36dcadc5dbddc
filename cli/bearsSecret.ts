// Whether a request bears the secret that lets in: compared in the same time, whatever is wrong with it.

import { createHash, timingSafeEqual } from 'node:crypto';

type Request = { headers: { authorization?: string | undefined } };

export const bearsSecret = ({ headers }: Request, secret: string): boolean =>
  timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${secret}`));

const digest = (text: string) => createHash('sha256').update(text).digest();
