// What payment providers told us by themselves: each webhook once, by the provider's own id for it, until it has had its effect.

import type { Clock } from '../../kit/clock.js';
import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { Database } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';
import type { Notice } from './paymentProvider.js';

/** APPLIED: what changed of it is recorded. IGNORED: it is about nothing of ours. */
export type NoticeOutcome = 'APPLIED' | 'IGNORED';
export type PaymentNoticeRecord = {
  _id: string;
  provider: string;
  type: string;
  about: Notice['about'];
  key: string | null;
  outcome: NoticeOutcome | null;
  dueAt: Date | null;
  attempts: number;
  receivedAt: Date;
};
export type PaymentNoticeStore = ReturnType<typeof paymentNoticeStore>;

/** Longer than any provider sends one again. */
const keptSeconds = 90 * 24 * 60 * 60;
const text = { type: String, required: true };
const paymentNotices = collection<PaymentNoticeRecord>(
  'paymentNotices',
  {
    ...{ _id: String, provider: text, type: text, about: String, key: String, outcome: String },
    ...{ dueAt: Date, attempts: Number, receivedAt: Date },
  },
  [
    { keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } },
    { keys: { receivedAt: 1 }, options: { expireAfterSeconds: keptSeconds } },
  ],
);

export const paymentNoticeStore = (db: Database) => {
  const model = db.model(paymentNotices);
  return {
    /** False where it was there before. Durable when it answers. */
    async insertOnce(notice: PaymentNoticeRecord): Promise<boolean> {
      try {
        await model.create([notice]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    /** Nothing where another worker has claimed it since. */
    async settle(
      { _id, attempts }: PaymentNoticeRecord,
      changes: Pick<PaymentNoticeRecord, 'outcome' | 'dueAt'>,
    ): Promise<void> {
      await model.updateOne({ _id, attempts }, { $set: changes });
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(notice: PaymentNoticeRecord): Promise<void>;
      onError(error: unknown, notice: PaymentNoticeRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
