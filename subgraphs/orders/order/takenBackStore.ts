// What restocks and promotions that come back have in common: products is told of each until it has taken it.

import type { Clock } from '../../kit/clock.js';
import type { ClientSession, Model } from '../../kit/mongo.js';
import { sweep } from '../../kit/sweep.js';

/** `_id`: that of the cancellation or the return. `dueAt` is null when products has it. */
type TakenBack = { _id: string; dueAt: Date | null; attempts: number };

export const takenBackStore = <T extends TakenBack>(model: Model<T>) => ({
  byId: (id: string) => model.findById(id).lean<T | null>(),
  async insert(record: T, session: ClientSession): Promise<void> {
    await model.create([record] as never, { session });
  },
  async settle(_id: string): Promise<void> {
    await model.updateOne({ _id } as never, { $set: { dueAt: null } } as never);
  },
  sweepDue: (args: {
    clock: Clock;
    leaseMs: number;
    handle(record: T): Promise<void>;
    onError(error: unknown, record: T): void;
  }) => sweep({ model, batch: 200, ...args }),
});
