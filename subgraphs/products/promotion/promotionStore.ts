// Promotions with what is left of their budgets, which no writer may overdraw: each write names the version that it read.

import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage, keysetPages } from '../../kit/keyset.js';
import { anything, collection, isDuplicateKey, type Database, type QueryFilter } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { PromotionTerms, PromotionUse } from './promotion.js';

export type PromotionRecord = PromotionTerms &
  PromotionUse & {
    _id: string;
    /** Null of the platform's. */
    shopId: string | null;
    endedAt: Date | null;
    version: number;
    createdAt: Date;
    updatedAt: Date;
  };
export type PromotionStore = ReturnType<typeof promotionStore>;
/** `staff` sees also those that wait, are over, or want a code. */
export type PromotionListing = PageArgs & { staff: boolean; now: Date };

const definition = collection<PromotionRecord>(
  'promotions',
  {
    _id: String,
    shopId: String,
    kind: String,
    title: String,
    code: String,
    percentBasisPoints: Number,
    amountMinor: Number,
    mostMinor: Number,
    minSpendMinor: Number,
    scope: anything,
    markets: [String],
    currency: String,
    startsAt: Date,
    endsAt: Date,
    endedAt: Date,
    perBuyerLimit: Number,
    exclusive: Boolean,
    funder: String,
    funderId: String,
    programme: String,
    budgetMinor: Number,
    budgetUses: Number,
    heldMinor: { type: Number, min: 0 },
    heldUses: { type: Number, min: 0 },
    spentMinor: { type: Number, min: 0 },
    spentUses: { type: Number, min: 0 },
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { shopId: 1, endedAt: 1, endsAt: 1 } },
    { keys: { shopId: 1, createdAt: -1, _id: -1 } },
    { keys: { code: 1 }, options: { unique: true, partialFilterExpression: { code: { $type: 'string' } } } },
  ],
);

const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;
const openMost = 500;

export const promotionStore = (db: Database) => {
  const model = db.model(definition);
  const running = (now: Date) => ({ endedAt: null, startsAt: { $lte: now }, endsAt: { $gt: now } });
  const listed = (shopId: string | null, { staff, now }: PromotionListing) =>
    ({ shopId, ...(staff ? {} : { ...running(now), code: null }) }) as QueryFilter<PromotionRecord>;
  return {
    loader: (load = byId) => load(model),
    byIds: (ids: readonly string[], tx?: Transaction) =>
      model
        .find({ _id: { $in: [...ids] } }, null, tx ? { session: tx.session } : {})
        .lean<PromotionRecord[]>()
        .exec(),
    /** Those of these shops and of the platform that run and want no code, and those of these codes; the oldest first. */
    runningFor: (shopIds: readonly string[], codes: readonly string[], now: Date) =>
      model
        .find({
          ...running(now),
          $or: [{ shopId: { $in: [...shopIds, null] }, code: null }, { code: { $in: [...codes] } }],
        } as QueryFilter<PromotionRecord>)
        .sort({ _id: 1 })
        .limit(openMost)
        .lean<PromotionRecord[]>()
        .exec(),
    countOpen: (shopId: string | null, now: Date, { session }: Transaction) =>
      model.countDocuments({ shopId, endedAt: null, endsAt: { $gt: now } } as never, { session }).exec(),
    ofShops: (shopIds: readonly string[], listing: PromotionListing) =>
      keysetPages(
        model,
        shopIds.map((shopId) => listed(shopId, listing)),
        latestFirst,
        listing,
      ),
    ofPlatform: (listing: PromotionListing) => keysetPage(model, listed(null, listing), latestFirst, listing),
    async insert(promotion: PromotionRecord, { session }: Transaction): Promise<void> {
      await model.insertMany([promotion], { session, lean: true });
    },
    /** Null where another wrote it since it was read. */
    change: ({ _id, version }: PromotionRecord, changes: Partial<PromotionRecord>) =>
      model
        .findOneAndUpdate({ _id, version }, { $set: changes, $inc: { version: 1 } }, { returnDocument: 'after' })
        .lean<PromotionRecord>()
        .exec(),
    /** Writes what was read in the same transaction; a version that is not the one read fails. */
    async writeUse(promotions: readonly PromotionRecord[], updatedAt: Date, { session }: Transaction): Promise<void> {
      if (promotions.length === 0) return;
      const written = await model.bulkWrite(
        promotions.map(({ _id, version, heldMinor, heldUses, spentMinor, spentUses }) => ({
          updateOne: {
            filter: { _id, version },
            update: { $set: { heldMinor, heldUses, spentMinor, spentUses, updatedAt }, $inc: { version: 1 } },
          },
        })) as never,
        { session, ordered: false },
      );
      if (written.matchedCount !== promotions.length) throw new Error('A promotion was written by another in between');
    },
  };
};

export { isDuplicateKey };
