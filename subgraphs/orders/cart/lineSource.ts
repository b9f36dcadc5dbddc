// What led a buyer to goods, as the client says it when they are put into the cart: checked by its form alone, and trusted for no money.

import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';

export type LineSource = {
  kind: 'VIDEO' | 'LIVE' | 'SHOWCASE' | 'SHOP' | 'SEARCH';
  /** The video, the broadcast, or the creator of the showcase; null of the others. */
  id: string | null;
};
export type SourceInput = {
  kind: LineSource['kind'];
  videoId?: string | null | undefined;
  liveSessionId?: string | null | undefined;
  creatorId?: string | null | undefined;
};

const named = {
  VIDEO: { field: 'videoId', prefix: 'video' },
  LIVE: { field: 'liveSessionId', prefix: 'live' },
  SHOWCASE: { field: 'creatorId', prefix: 'crtr' },
} as const;
const fields = ['videoId', 'liveSessionId', 'creatorId'] as const;

/** Throws BAD_USER_INPUT unless it has exactly the id that its kind asks for. */
export function sourceOf(input: SourceInput | null | undefined, at: string): LineSource | null {
  if (!input) return null;
  const { kind } = input;
  const asked = kind === 'SHOP' || kind === 'SEARCH' ? null : named[kind];
  const wrong = fields.find((field) => (input[field] == null) === (field === asked?.field));
  if (wrong) throw codedError('BAD_USER_INPUT', `${at} names ${asked ? `${asked.field} and no other id` : 'no id'}.`);
  return { kind, id: asked ? checkId(asked.prefix, input[asked.field] ?? '', `${at}.${asked.field}`) : null };
}
