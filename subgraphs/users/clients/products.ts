// What users asks of products: which markets there are.

import { LRUCache } from 'lru-cache';
import type { ServiceCall } from '../../kit/serviceCall.js';

const rememberedMs = 60_000;

export type Markets = { isKnown(code: string): Promise<boolean> };

/** A market that opens is known here within a minute. */
export function marketsOf(call: ServiceCall): Markets {
  const codes = new LRUCache<'codes', ReadonlySet<string>>({ max: 1, ttl: rememberedMs });
  return {
    async isKnown(code) {
      if (codes.get('codes')?.has(code)) return true;
      const { markets } = await call<{ markets: { code: string }[] }>('{ markets { code } }', {});
      const known = new Set(markets.map((market) => market.code));
      codes.set('codes', known);
      return known.has(code);
    },
  };
}
