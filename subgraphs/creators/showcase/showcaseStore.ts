// Showcases: a document a creator, with the items in their order, so that a page reads it once and a change is one write.

import { byId } from '../../kit/byId.js';
import { collection, nested } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';

export type ShowcaseItem = { _id: string; shoppableId: string; createdAt: Date };
/** `_id` is the creator's. */
export type ShowcaseRecord = { _id: string; items: ShowcaseItem[]; createdAt: Date; updatedAt: Date };

export const showcases = collection<ShowcaseRecord>(
  'showcases',
  {
    _id: { type: String, required: true },
    items: {
      type: [
        nested({
          _id: { type: String, required: true },
          shoppableId: { type: String, required: true },
          createdAt: { type: Date, required: true },
        }),
      ],
      required: true,
    },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [],
  { cached: true },
);

const shown = { items: 1 } as const;

export type ShowcaseStore = ReturnType<typeof showcaseStore>;

export const showcaseStore = (db: Database) => {
  const model = db.model(showcases);
  return {
    itemsOf: async (creatorId: string, { session }: Transaction) =>
      (await model.findOne({ _id: creatorId }, {}, { session }).lean<ShowcaseRecord>())?.items ?? [],
    write: (creatorId: string, items: readonly ShowcaseItem[], at: Date, { session }: Transaction) =>
      model.updateOne(
        { _id: creatorId },
        { $set: { items: [...items], updatedAt: at }, $setOnInsert: { createdAt: at } },
        { upsert: true, session },
      ),
    /** Read fresh: it decides whom a sale is paid for. */
    ofCreators: (creatorIds: readonly string[]) =>
      model.find({ _id: { $in: [...creatorIds] } }, shown).lean<Pick<ShowcaseRecord, '_id' | 'items'>[]>(),
    loader: () => byId<ShowcaseRecord>(model, shown),
  };
};
