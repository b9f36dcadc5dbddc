import type { PriceChangeRecord } from './priceHistoryStore.js';

type Told = Pick<PriceChangeRecord, '_id' | 'variantId' | 'market' | 'kind' | 'minor' | 'currency'> &
  Partial<PriceChangeRecord>;

/** An entry of the history, of a change made at `at`. */
export const priceChange = (told: Told, at: Date): PriceChangeRecord => ({
  compareAtMinor: null,
  startsAt: null,
  endsAt: null,
  ...told,
  createdAt: at,
  updatedAt: at,
});
