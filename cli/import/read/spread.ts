// What a set lacks is made up from a thing's natural key: the same each time, and spread evenly.

import { createHash } from 'node:crypto';

/** A whole number from `low` to `high`, both included. `what` keeps several numbers of one key apart. */
export function spread(key: string, what: string, low: number, high: number): number {
  const bytes = createHash('sha256').update(`${what}\n${key}`).digest();
  return low + (bytes.readUInt32BE(0) % (high - low + 1));
}

/** A moment from `from` on, within `days`, to the second. */
export function spreadTime(key: string, what: string, from: string, days: number): Date {
  return new Date(Date.parse(from) + spread(key, what, 0, days * 86_400 - 1) * 1000);
}
