// Markets: reference data that is in place from the start; what has been changed since stays.

import { byId } from '../../kit/byId.js';
import { derivedId } from '../../kit/ids.js';
import { collection, type Database } from '../../kit/mongo.js';
import { referenceMarkets, type ReferenceMarket } from './referenceMarkets.js';

export type MarketRecord = ReferenceMarket & {
  _id: string;
  status: 'OPEN' | 'DRAINING' | 'CLOSED';
  createdAt: Date;
  updatedAt: Date;
};
export type MarketStore = ReturnType<typeof marketStore>;

const definition = collection<MarketRecord>(
  'markets',
  {
    _id: String,
    code: String,
    name: String,
    countries: [String],
    currencyCode: String,
    languages: [String],
    pricesIncludeTax: Boolean,
    taxRateBasisPoints: Number,
    isDefault: Boolean,
    status: String,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { code: 1 }, options: { unique: true } }],
  { cached: true },
);

const madeAt = new Date('2026-01-01T00:00:00.000Z');

export const marketStore = (db: Database) => {
  const model = db.model(definition);
  return {
    loader: (load = byId) => load(model),
    all: () => model.find({}).sort({ isDefault: -1, code: 1 }).lean<MarketRecord[]>().exec(),
    byCode: (code: string) => model.findOne({ code }).lean<MarketRecord>().exec(),
    byCodes: (codes: readonly string[]) =>
      model
        .find({ code: { $in: [...codes] } })
        .lean<MarketRecord[]>()
        .exec(),

    async install(): Promise<void> {
      await model.bulkWrite(
        referenceMarkets.map((market) => {
          const _id = derivedId('mkt', market.code, madeAt);
          const fields = { ...market, _id, status: 'OPEN', createdAt: madeAt, updatedAt: madeAt };
          return { updateOne: { filter: { code: market.code }, update: { $setOnInsert: fields }, upsert: true } };
        }) as never,
        { ordered: false },
      );
    },
  };
};
