// Partner retailers as they were enrolled, and how far each one's catalogue has been read.

import { byId } from '../../kit/byId.js';
import { keysetPage } from '../../kit/keyset.js';
import type { PageArgs } from '../../kit/connection.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';

export type RetailerRecord = {
  _id: string;
  name: string;
  /** What its types' names begin with; its Query fields begin with the same in lower camel case. */
  prefix: string;
  url: string;
  /** As it was submitted; what is composed is cut out of it anew each time. */
  sdl: string;
  itemTypes: string[];
  catalogue: CatalogueState;
  createdAt: Date;
  updatedAt: Date;
};

/** `epoch` fences: each claim raises it, and a page is kept only by the claim that read it. */
export type CatalogueState = {
  cursor: string | null;
  dueAt: Date;
  epoch: number;
  /** In a row, since the last time that it was read to its end. */
  failures: number;
  readAt: Date | null;
};

const definition = collection<RetailerRecord>(
  'retailers',
  {
    _id: String,
    name: String,
    prefix: String,
    url: String,
    sdl: String,
    itemTypes: [String],
    catalogue: nested({
      cursor: { type: String, default: null },
      dueAt: Date,
      epoch: Number,
      failures: Number,
      readAt: { type: Date, default: null },
    }),
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { prefix: 1 }, options: { unique: true } },
    { keys: { name: 1, _id: 1 } },
    { keys: { 'catalogue.dueAt': 1 } },
  ],
  { cached: true },
);

const shown = { sdl: 0 } as const;

export type RetailerStore = ReturnType<typeof retailerStore>;

export const retailerStore = (db: Database) => {
  const model = db.model(definition);
  const after = { returnDocument: 'after' } as const;
  return {
    model,
    loader: () => byId(model, shown),
    all: (session?: ClientSession) =>
      model
        .find()
        .sort({ prefix: 1 })
        .session(session ?? null)
        .lean<RetailerRecord[]>(),
    byName: (args: PageArgs) =>
      keysetPage(model, {}, { field: 'name', descending: false, kind: 'string' }, args, shown),
    save: async (retailer: RetailerRecord, session: ClientSession) =>
      void (await model.replaceOne({ _id: retailer._id }, retailer, { upsert: true, session })),
    makeDue: (_id: string, at: Date) =>
      model.findByIdAndUpdate(_id, { $min: { 'catalogue.dueAt': at } }, after).lean<RetailerRecord | null>(),
    /** Takes the retailer that has been due longest, until `until`; null where none is. */
    claimDue: (now: Date, until: Date) =>
      model
        .findOneAndUpdate(
          { 'catalogue.dueAt': { $lte: now } },
          { $set: { 'catalogue.dueAt': until }, $inc: { 'catalogue.epoch': 1 } },
          { ...after, sort: { 'catalogue.dueAt': 1 } },
        )
        .lean<RetailerRecord | null>(),
    /** Whether the claim still held. */
    async moveCursor(
      _id: string,
      epoch: number,
      cursor: string | null,
      until: Date,
      session: ClientSession,
    ): Promise<boolean> {
      const set = { $set: { 'catalogue.cursor': cursor, 'catalogue.dueAt': until } };
      return (await model.updateOne({ _id, 'catalogue.epoch': epoch }, set, { session })).matchedCount === 1;
    },
    endRead: async (
      _id: string,
      epoch: number,
      ended: Pick<CatalogueState, 'dueAt' | 'failures'> & { readAt?: Date },
    ) =>
      void (await model.updateOne(
        { _id, 'catalogue.epoch': epoch },
        { $set: Object.fromEntries(Object.entries(ended).map(([field, value]) => [`catalogue.${field}`, value])) },
      )),
  };
};
