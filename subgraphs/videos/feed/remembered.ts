// Remembers what was read under a key for as long as that on which it depends is as it was.

import { LRUCache } from 'lru-cache';
import type { MaybePromise } from '../../kit/maybePromise.js';

export type RememberedOptions<T> = {
  /** The sum of the weights that are kept. */
  most: number;
  weigh(value: T): number;
  /** Whether what was read anew equals what was known: that stays then, so that what was made of it can stay, too. */
  isSame?(known: T, read: T): boolean;
};
type Kept<T> = { basis: readonly unknown[]; value: MaybePromise<T> };

/**
 * `basis` is what the value depends on, compared part by part, and known before `read` begins: versions, a spell, what it is made of. Who
 * comes at the same time shares one read; one that failed is read again. What comes out is shared: it is never changed.
 */
export function remembered<T>({ most, weigh, isSame }: RememberedOptions<T>) {
  const kept = new LRUCache<string, Kept<T>>({ maxSize: most });
  return (key: string, basis: readonly unknown[], read: () => Promise<T>): MaybePromise<T> => {
    const known = kept.get(key);
    if (known && isAlike(known.basis, basis)) return known.value;
    const before = known?.value instanceof Promise ? undefined : known?.value;
    const value = read().then(
      (found) => {
        const lasting = before !== undefined && isSame?.(before, found) ? before : found;
        if (kept.peek(key) === entry) kept.set(key, { basis, value: lasting }, { size: 1 + weigh(lasting) });
        return lasting;
      },
      (error: unknown) => {
        if (kept.peek(key) === entry) kept.delete(key);
        throw error;
      },
    );
    const entry: Kept<T> = { basis, value };
    kept.set(key, entry, { size: 1 });
    return value;
  };
}

const isAlike = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);
