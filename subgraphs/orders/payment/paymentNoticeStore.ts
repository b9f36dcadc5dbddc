// What payment providers told us by themselves: each webhook once, by the provider's own id for it, until it has had its effect.

import type { Clock } from '../../kit/clock.js';
import type { PageArgs } from '../../kit/connection.js';
import { keysetPage } from '../../kit/keyset.js';
import { collection, isDuplicateKey } from '../../kit/mongo.js';
import type { Database, QueryFilter } from '../../kit/mongo.js';
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
/** WAITING: it is tried again. GIVEN_UP: it never had an effect. */
export type NoticeState = NoticeOutcome | 'WAITING' | 'GIVEN_UP';

export const noticeStateOf = ({ outcome, dueAt }: Pick<PaymentNoticeRecord, 'outcome' | 'dueAt'>): NoticeState =>
  outcome ?? (dueAt ? 'WAITING' : 'GIVEN_UP');

const inState: Readonly<Record<NoticeState, object>> = {
  WAITING: { outcome: null, dueAt: { $ne: null } },
  APPLIED: { outcome: 'APPLIED' },
  IGNORED: { outcome: 'IGNORED' },
  GIVEN_UP: { outcome: null, dueAt: null },
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
    { keys: { outcome: 1, receivedAt: -1, _id: -1 } },
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
    /** The latest first, as long as they are kept. */
    page: (states: readonly NoticeState[] | null, page: PageArgs) =>
      keysetPage(
        model,
        (states ? { $or: states.map((state) => inState[state]) } : {}) as QueryFilter<PaymentNoticeRecord>,
        { field: 'receivedAt', descending: true, kind: 'date' },
        page,
      ),
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(notice: PaymentNoticeRecord): Promise<void>;
      onError(error: unknown, notice: PaymentNoticeRecord): void;
    }) => sweep({ model, batch: 200, ...args }),
  };
};
