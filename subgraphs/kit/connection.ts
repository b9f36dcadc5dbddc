// Relay connections over keyset pages: opaque cursors that hold the sort value and the id as tie-break.

import { codedError } from './codedError.js';

export type PageArgs = {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
};
export type CursorKey = { value: string | number | null; id: string };
export type Connection<T> = {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Run only where `totalCount` is asked for. */
  count(): Promise<number | null>;
};

export const pageDefault = 20;
export const pageLimit = 100;

export type PageWindow = { limit: number; backward: boolean; from: CursorKey | null };

/** Reads a connection's arguments; throws BAD_USER_INPUT on sizes out of 1…100, mixed directions and forged cursors. */
export function pageWindow({ first, after, last, before }: PageArgs): PageWindow {
  const backward = last != null || (before != null && first == null);
  if ((backward && (first != null || after != null)) || (!backward && before != null)) {
    throw codedError('BAD_USER_INPUT', 'Page forward by first and after, or backward by last and before.');
  }
  const limit = (backward ? last : first) ?? pageDefault;
  if (!Number.isInteger(limit) || limit < 1 || limit > pageLimit) {
    throw codedError('BAD_USER_INPUT', `A page has 1 to ${pageLimit} entries.`);
  }
  const cursor = backward ? before : after;
  return { limit, backward, from: cursor == null ? null : decodeCursor(cursor) };
}

export const encodeCursor = ({ value, id }: CursorKey): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

export function decodeCursor(cursor: string): CursorKey {
  try {
    if (cursor.length > 1024) throw new Error('too long');
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 2) throw new Error('not a pair');
    const [value, id] = parts as unknown[];
    const scalar = value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
    if (!scalar || typeof id !== 'string') throw new Error('not a key');
    return { value, id };
  } catch {
    throw codedError('BAD_USER_INPUT', 'Not a cursor of this list.');
  }
}

/** The time that a cursor holds; throws BAD_USER_INPUT where what it holds is none. */
export function dateOfCursor({ value }: CursorKey): Date {
  const date = new Date(typeof value === 'number' ? value : NaN);
  if (Number.isNaN(date.getTime())) throw codedError('BAD_USER_INPUT', 'Not a cursor of this list.');
  return date;
}

/** A connection of rows that were read in the window's direction, one more than its limit where there are more. */
export function connectionOf<T>(
  rows: readonly T[],
  window: PageWindow,
  keyOf: (row: T) => CursorKey,
  count: () => Promise<number | null> = async () => null,
): Connection<T> {
  const more = rows.length > window.limit;
  const page = rows.slice(0, window.limit);
  if (window.backward) page.reverse();
  const edges = page.map((node) => ({ node, cursor: encodeCursor(keyOf(node)) }));
  return {
    edges,
    nodes: page,
    pageInfo: {
      hasNextPage: window.backward ? window.from !== null : more,
      hasPreviousPage: window.backward ? more : window.from !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count,
  };
}

/** A page of a list that holds nothing; its arguments are checked all the same. */
export const emptyPage = (args: PageArgs): Connection<never> =>
  connectionOf<never>(
    [],
    pageWindow(args),
    () => ({ value: null, id: '' }),
    async () => 0,
  );

export const totalCount = { totalCount: (page: Connection<unknown>) => page.count() };
