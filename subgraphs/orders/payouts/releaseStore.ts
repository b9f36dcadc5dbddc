// Lines that were delivered, and when what they earned may be paid out.

import type { Clock } from '../../kit/clock.js';
import { collection } from '../../kit/mongo.js';
import type { ClientSession, Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

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
    /** False where another worker has it by now. */
    async settle({ _id, attempts }: ReleaseRecord, session: ClientSession): Promise<boolean> {
      const { modifiedCount } = await model.updateOne({ _id, attempts }, { $set: { dueAt: null } }, { session });
      return modifiedCount === 1;
    },
    /** Whether it is held, and due from now on; or was let go before; or there is none. */
    dueNow: async (_id: string, now: Date, session: ClientSession): Promise<'DUE' | 'RELEASED' | 'NONE'> => {
      const held = { _id, dueAt: { $ne: null } };
      const { matchedCount } = await model.updateOne(held, { $set: { dueAt: now } }, { session });
      if (matchedCount === 1) return 'DUE';
      return (await model.findById(_id, null, { session }).lean()) ? 'RELEASED' : 'NONE';
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(release: ReleaseRecord): Promise<void>;
      onError(error: unknown, release: ReleaseRecord): void;
    }) => sweep({ model, batch: 500, ...args }),
  };
};
