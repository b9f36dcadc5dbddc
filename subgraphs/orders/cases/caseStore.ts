// Support cases, each the record of the key that it was opened by.

import { byId } from '../../kit/byId.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage, keysetPages } from '../../kit/keyset.js';
import { collection, nested } from '../../kit/mongo.js';
import type { ClientSession, Database, QueryFilter } from '../../kit/mongo.js';
import type { Side } from '../messages/messageStore.js';
import { openCaseStates } from './caseStates.js';
import type { CaseState } from './caseStates.js';

export type CaseCategory = 'NOT_RECEIVED' | 'NOT_AS_DESCRIBED' | 'RETURN' | 'PAYMENT' | 'CONDUCT' | 'OTHER';
export type CaseResolution = 'GRANTED' | 'PARTLY_GRANTED' | 'DECLINED' | 'ANSWERED';
/** `byId` is who it was; operators among themselves alone are told why. */
export type CaseChange = {
  state: CaseState;
  by: Side;
  byId: string;
  reason: string | null;
  internal: boolean;
  at: Date;
};
export type CaseRecord = {
  _id: string;
  openedBy: 'BUYER' | 'SELLER';
  openerId: string;
  /** Of a buyer's case. */
  buyerId: string | null;
  /** Of a shop's case. */
  shopId: string | null;
  orderId: string;
  sellerOrderId: string | null;
  returnId: string | null;
  category: CaseCategory;
  subject: string;
  state: CaseState;
  assigneeId: string | null;
  resolution: CaseResolution | null;
  resolutionReason: string | null;
  resolvedAt: Date | null;
  history: CaseChange[];
  key: string;
  hash: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};
export type CaseChanges = Partial<
  Pick<CaseRecord, 'state' | 'assigneeId' | 'resolution' | 'resolutionReason' | 'resolvedAt'>
>;
export type CaseListing = PageArgs & { states?: readonly CaseState[] | null | undefined };
type QueueFilter = {
  states?: readonly CaseState[] | null | undefined;
  category?: CaseCategory | null | undefined;
  assigneeId?: string | undefined;
};
export type CaseStore = ReturnType<typeof caseStore>;

const text = { type: String, required: true };
const change = nested({ state: text, by: text, byId: text, reason: String, internal: Boolean, at: Date });
const cases = collection<CaseRecord>(
  'supportCases',
  {
    ...{ _id: String, openedBy: text, openerId: text, buyerId: String, shopId: String, orderId: text },
    ...{ sellerOrderId: String, returnId: String, category: text, subject: text, state: text, assigneeId: String },
    ...{ resolution: String, resolutionReason: String, resolvedAt: Date, history: [change], key: text, hash: text },
    ...{ version: Number, createdAt: Date, updatedAt: Date },
  },
  [
    { keys: { openerId: 1, key: 1 }, options: { unique: true } },
    { keys: { buyerId: 1, createdAt: -1, _id: -1 } },
    { keys: { shopId: 1, createdAt: -1, _id: -1 } },
    { keys: { state: 1, createdAt: 1, _id: 1 } },
    { keys: { assigneeId: 1, state: 1, createdAt: 1, _id: 1 } },
  ],
);
const latestFirst = { field: 'createdAt', descending: true, kind: 'date' } as const;

export const caseStore = (db: Database) => {
  const model = db.model(cases);
  const of =
    (field: 'buyerId' | 'shopId') =>
    (ids: readonly string[], { states, ...page }: CaseListing) => {
      const within = states ? { state: { $in: [...states] } } : {};
      const filters = ids.map((id) => ({ [field]: id, ...within }) as QueryFilter<CaseRecord>);
      return keysetPages(model, filters, latestFirst, page);
    };
  return {
    loader: () => byId(model),
    byId: (id: string, session?: ClientSession) =>
      model.findById(id, null, session ? { session } : {}).lean<CaseRecord | null>(),
    byKey: (openerId: string, key: string) => model.findOne({ openerId, key }).lean<CaseRecord | null>(),
    async insert(record: CaseRecord, session: ClientSession): Promise<void> {
      await model.create([record], { session });
    },
    /** In the transaction that read it, so that two changes at once follow each other. */
    change: (
      { _id, version }: CaseRecord,
      changes: CaseChanges,
      entry: CaseChange | null,
      now: Date,
      session: ClientSession,
    ) =>
      model
        .findOneAndUpdate(
          { _id, version },
          {
            $set: { ...changes, updatedAt: now },
            $inc: { version: 1 },
            ...(entry ? { $push: { history: entry } } : {}),
          },
          { session, returnDocument: 'after' },
        )
        .lean<CaseRecord>(),
    ofBuyers: of('buyerId'),
    ofShops: of('shopId'),
    /** The longest open first. */
    queue: ({ states, category, assigneeId }: QueueFilter, page: PageArgs) => {
      const filter = {
        ...(assigneeId ? { assigneeId } : {}),
        state: { $in: [...(states ?? openCaseStates)] },
        ...(category ? { category } : {}),
      };
      return keysetPage(model, filter as QueryFilter<CaseRecord>, { ...latestFirst, descending: false }, page);
    },
    async giveTo(buyerId: string, newBuyerId: string, session: ClientSession): Promise<void> {
      await model.updateMany({ buyerId }, { $set: { buyerId: newBuyerId }, $inc: { version: 1 } }, { session });
    },
  };
};
