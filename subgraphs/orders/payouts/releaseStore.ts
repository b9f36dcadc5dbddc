// Lines that were delivered, and when what they earned may be paid out.

import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { keptBackStore } from './keptBackStore.js';

export type ReleaseRecord = {
  /** The order's line. */
  _id: string;
  orderId: string;
  /** Null when it was released. */
  dueAt: Date | null;
  attempts: number;
  createdAt: Date;
};
export type ReleaseStore = ReturnType<typeof releaseStore>;

const releases = collection<ReleaseRecord>(
  'earningReleases',
  { _id: String, orderId: { type: String, required: true }, dueAt: Date, attempts: Number, createdAt: Date },
  [{ keys: { dueAt: 1 } }],
);

export const releaseStore = (db: Database) => {
  const model = db.model(releases);
  return {
    async insertOnce({ _id, ...fields }: ReleaseRecord, session: ClientSession): Promise<void> {
      await model.updateOne({ _id }, { $setOnInsert: fields }, { upsert: true, session });
    },
    ...keptBackStore(model),
  };
};
