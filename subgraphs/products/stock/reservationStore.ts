// The lines of orders that hold, held or bought units: `_id` is orderId:reserve:lineId, so that none is ever reserved twice.

import { collection, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import type { LineState } from './stockRecords.js';

export type ReservationRecord = LineState & { _id: string; createdAt: Date; updatedAt: Date };
export type ReservationStore = ReturnType<typeof reservationStore>;

const definition = collection<ReservationRecord>(
  'reservations',
  {
    _id: String,
    orderId: String,
    lineId: String,
    variantId: String,
    quantity: Number,
    state: String,
    fulfilledBy: String,
    createdAt: Date,
    updatedAt: Date,
  },
  [{ keys: { orderId: 1 } }, { keys: { variantId: 1, state: 1 } }],
);

const idOf = ({ orderId, lineId }: LineState) => `${orderId}:reserve:${lineId}`;

export const reservationStore = (db: Database) => {
  const model = db.model(definition);
  return {
    byOrders: (orderIds: readonly string[], tx?: Transaction): Promise<ReservationRecord[]> =>
      model
        .find({ orderId: { $in: [...orderIds] } }, null, tx ? { session: tx.session } : {})
        .lean<ReservationRecord[]>()
        .exec(),

    async insertMany(lines: readonly LineState[], at: Date, { session }: Transaction): Promise<void> {
      if (lines.length === 0) return;
      const records = lines.map((line) => ({ ...line, _id: idOf(line), createdAt: at, updatedAt: at }));
      await model.insertMany(records, { session, lean: true });
    },

    async write(lines: readonly LineState[], at: Date, { session }: Transaction): Promise<void> {
      for (const state of new Set(lines.map((line) => line.state))) {
        const ids = lines.filter((line) => line.state === state).map(idOf);
        await model.updateMany({ _id: { $in: ids } }, { $set: { state, updatedAt: at } }, { session });
      }
    },
  };
};
