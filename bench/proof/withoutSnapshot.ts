// A first page made for one person names a ranking that was made for that very request: two contenders cannot share it.

import { decodeCursor, encodeCursor } from '../../subgraphs/kit/connection.js';

/** The page with the ranking's id left out of its cursors; the places that they point to stay, and are compared. */
export function withoutSnapshot(page: unknown): unknown {
  return JSON.parse(JSON.stringify(page), (key, value: unknown) =>
    (key === 'cursor' || key === 'endCursor') && typeof value === 'string' ? placeOf(value) : value,
  );
}

const placeOf = (cursor: string) => encodeCursor({ ...decodeCursor(cursor), id: 'ranking' });
