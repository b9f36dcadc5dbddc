// Every price that was set, and when.

import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

/** Minor units of `currency`; `minor` null: taken off the market, or the flash price called off. */
export type PriceChangeRecord = {
  _id: string;
  variantId: string;
  market: string;
  kind: 'USUAL' | 'FLASH';
  minor: number | null;
  compareAtMinor: number | null;
  currency: string;
  startsAt: Date | null;
  endsAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};
export type PriceHistoryStore = ReturnType<typeof priceHistoryStore>;

const definition = collection<PriceChangeRecord>(
  'priceHistory',
  {
    _id: String,
    variantId: String,
    market: String,
    kind: String,
    minor: Number,
    compareAtMinor: Number,
    currency: String,
    startsAt: Date,
    endsAt: Date,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { variantId: 1, market: 1, createdAt: -1, _id: -1 } }],
);

const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;

export const priceHistoryStore = (db: Database) => {
  const model = db.model(definition);
  return {
    async insertMany(changes: readonly PriceChangeRecord[], { session }: Transaction): Promise<void> {
      if (changes.length > 0) await model.insertMany(changes, { session, lean: true });
    },
    page: (variantId: string, market: string, args: PageArgs) =>
      keysetPage(model, { variantId, market }, latestFirst, args),
  };
};
