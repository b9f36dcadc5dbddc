// What videos know of products and offers: whether they can be bought, and where. A projection of their owners' events.

import { anything, collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

export type TaggableRecord = {
  _id: string;
  /** Published and in stock, or available. */
  sellable: boolean;
  /** Codes of the markets that it has a price in; null is everywhere. */
  markets: string[] | null;
  /** The owner's version that this is of. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

const taggables = collection<TaggableRecord>('taggables', {
  _id: String,
  sellable: Boolean,
  markets: anything,
  version: Number,
  createdAt: Date,
  updatedAt: Date,
});

export type TaggableStore = ReturnType<typeof taggableStore>;

export const taggableStore = (db: Database) => {
  const model = db.model(taggables);
  return {
    /** Keeps what an event tells, unless a later version is known already. */
    async keep(
      id: string,
      fact: { sellable: boolean; markets: string[] | null; version: number; at: Date },
      { session }: Transaction,
    ): Promise<void> {
      const known = await model.findById(id, { version: 1 }).session(session).lean<{ version: number } | null>();
      if (known && known.version >= fact.version) return;
      const { at, ...kept } = fact;
      await model.updateOne(
        { _id: id },
        { $set: { ...kept, updatedAt: at }, $setOnInsert: { createdAt: at } },
        { upsert: true, session },
      );
    },

    /** Those of the ids that can be bought in the market. */
    async sellableIn(market: string | null, ids: readonly string[]): Promise<Set<string>> {
      const filter = {
        _id: { $in: [...ids] },
        sellable: true,
        markets: { $in: market === null ? [null] : [null, market] },
      };
      const rows = await model.find(filter as never, { _id: 1 }).lean<{ _id: string }[]>();
      return new Set(rows.map((row) => row._id));
    },
  };
};
