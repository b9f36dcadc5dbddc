// Plans as JSON text, bounded in bytes: one that was asked for again is never driven out by those that were asked for once.

import { LRUCache } from 'lru-cache';

/** Of the cache, for plans that nobody has asked for a second time yet. */
const freshShare = 1 / 4;
/** An entry's id and the cache's own records of it. */
const overheadBytes = 250;
const oneByteText = /^[\0-\xff]*$/;

export type PlanCache = {
  get(id: string): string | undefined;
  add(id: string, plan: string): void;
  /** Never over the bound. */
  bytes(): number;
};

/** A plan longer than a quarter of `maxBytes` is not kept. */
export function planCache(maxBytes: number): PlanCache {
  const freshBytes = Math.floor(maxBytes * freshShare);
  const weigh = (plan: string) => overheadBytes + plan.length * (oneByteText.test(plan) ? 1 : 2);
  const fresh = new LRUCache<string, string>({ maxSize: freshBytes, sizeCalculation: weigh });
  const proven = new LRUCache<string, string>({
    maxSize: maxBytes - freshBytes,
    sizeCalculation: weigh,
    // Once proven, a plan has a second chance before it goes.
    disposeAfter: (plan, id, reason) => void (reason === 'evict' && fresh.set(id, plan)),
  });
  return {
    get(id) {
      const plan = proven.get(id);
      if (plan !== undefined) return plan;
      const once = fresh.get(id);
      if (once === undefined) return undefined;
      fresh.delete(id);
      proven.set(id, once);
      return once;
    },
    add: (id, plan) => void fresh.set(id, plan),
    bytes: () => fresh.calculatedSize + proven.calculatedSize,
  };
}
