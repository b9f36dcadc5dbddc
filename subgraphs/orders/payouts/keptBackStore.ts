// What releases of a line's earnings and reserves of a payout have in common: kept back until a day, and let go once.

import type { Clock } from '../../kit/clock.js';
import type { ClientSession, Model, QueryFilter } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

/** `dueAt` is null when it was let go. */
type KeptBack = { _id: string; dueAt: Date | null; attempts: number };

export const keptBackStore = <T extends KeptBack>(model: Model<T>) => {
  const dueAt = (at: Date | null) => ({ $set: { dueAt: at } }) as never;
  return {
    /** False where another worker has it by now. */
    async settle({ _id, attempts }: T, session: ClientSession): Promise<boolean> {
      const { modifiedCount } = await model.updateOne({ _id, attempts } as QueryFilter<T>, dueAt(null), { session });
      return modifiedCount === 1;
    },
    /** Whether it is held, and due from now on; or was let go before; or there is none. */
    async dueNow(_id: string, now: Date, session: ClientSession): Promise<'DUE' | 'RELEASED' | 'NONE'> {
      const held = { _id, dueAt: { $ne: null } } as QueryFilter<T>;
      const { matchedCount } = await model.updateOne(held, dueAt(now), { session });
      if (matchedCount === 1) return 'DUE';
      return (await model.findById(_id, null, { session }).lean()) ? 'RELEASED' : 'NONE';
    },
    sweepDue: (args: {
      clock: Clock;
      leaseMs: number;
      handle(record: T): Promise<void>;
      onError(error: unknown, record: T): void;
    }) => sweep({ model, batch: 500, ...args }),
  };
};
