// Postal addresses of users and guests.

import { byId } from '../../kit/byId.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import type { PageArgs } from '../../kit/connection.js';
import type { Transaction } from '../../kit/transaction.js';

export type Postal = {
  name: string;
  lines: string[];
  city: string;
  region: string | null;
  postalCode: string | null;
  countryCode: string;
  phone: string | null;
};
export type AddressRecord = Postal & {
  _id: string;
  customerId: string;
  isDefault: boolean;
  createdAt: Date;
  updatedAt: Date;
};

/** One document a customer, which every change of their addresses writes: so that the limit and the one default hold. */
type AddressBookRecord = { _id: string; version: number };

export const addresses = collection<AddressRecord>(
  'addresses',
  {
    _id: { type: String, required: true },
    customerId: { type: String, required: true },
    name: { type: String, required: true },
    lines: { type: [String], required: true },
    city: { type: String, required: true },
    region: { type: String, default: null },
    postalCode: { type: String, default: null },
    countryCode: { type: String, required: true },
    phone: { type: String, default: null },
    isDefault: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  [{ keys: { customerId: 1, createdAt: 1, _id: 1 } }],
);
const books = collection<AddressBookRecord>('addressBooks', {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
});

export type AddressStore = ReturnType<typeof addressStore>;

export const addressStore = (db: Database) => {
  const model = db.model(addresses);
  const bookModel = db.model(books);
  const lock = (customerId: string, { session }: Transaction) =>
    bookModel.updateOne({ _id: customerId }, { $inc: { version: 1 } }, { upsert: true, session });
  return {
    /** From here to the transaction's end, nobody else changes the customer's addresses. */
    lock,
    ofCustomer: (_id: string, customerId: string) => model.findOne({ _id, customerId }).lean<AddressRecord>(),
    find: (_id: string, customerId: string, { session }: Transaction) =>
      model.findOne({ _id, customerId }, {}, { session }).lean<AddressRecord>(),
    latest: (customerId: string, { session }: Transaction) =>
      model.findOne({ customerId }, { _id: 1 }, { session }).sort({ createdAt: -1, _id: -1 }).lean<{ _id: string }>(),
    countOf: (customerId: string, { session }: Transaction) => model.countDocuments({ customerId }, { session }),
    add: (record: AddressRecord, { session }: Transaction) => model.create([record], { session }).then(() => undefined),
    change: (_id: string, change: Partial<AddressRecord>, { session }: Transaction) =>
      model.findOneAndUpdate({ _id }, { $set: change }, { session, returnDocument: 'after' }).lean<AddressRecord>(),
    clearDefault: (customerId: string, { session }: Transaction) =>
      model.updateMany({ customerId, isDefault: true }, { $set: { isDefault: false } }, { session }),
    remove: (_id: string, { session }: Transaction) => model.deleteOne({ _id }, { session }).then(() => undefined),
    /** Moves as many as leave the receiver with `limit`, the latest first; the receiver's default stays, or else the giver's does. */
    moveAll: async (from: string, to: string, limit: number, at: Date, tx: Transaction) => {
      const { session } = tx;
      if (!(await model.exists({ customerId: from }).session(session))) return;
      await lock(from, tx);
      await lock(to, tx);
      const held = await model.countDocuments({ customerId: to }, { session });
      const room = Math.max(0, limit - held);
      const moving =
        room === 0
          ? []
          : await model
              .find({ customerId: from }, { _id: 1 }, { session })
              .sort({ isDefault: -1, createdAt: -1 })
              .limit(room)
              .lean<{ _id: string }[]>();
      const keepsDefault = held === 0 ? {} : { isDefault: false };
      await model.updateMany(
        { _id: { $in: moving.map((row) => row._id) } },
        { $set: { customerId: to, updatedAt: at, ...keepsDefault } },
        { session },
      );
      await model.deleteMany({ customerId: from }, { session });
    },
    page: (customerId: string, args: PageArgs) =>
      keysetPage(model, { customerId }, { field: 'createdAt', descending: true, kind: 'date' }, args),
    loader: () => byId<AddressRecord>(model as never),
  };
};
