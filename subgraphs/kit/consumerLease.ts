// A consumer group's lease and its checkpoint, in one document: whoever lost the one can no longer move the other.

import { codeOf, codedError } from './codedError.js';
import { plainCollection, type ClientSession, type Database, type mongo } from './mongo.js';

/**
 * Whatever is older than `at` by more than five minutes has been handled. `from` is where the stream goes on; without it the outbox has to
 * be scanned first.
 */
export type Checkpoint = { at: Date; from: StreamStart | null };
export type StreamStart = { token: mongo.ResumeToken } | { time: mongo.Timestamp };

type ConsumerRecord = {
  _id: string;
  holder: string | null;
  until: Date;
  epoch: number;
  checkpoint: Checkpoint | null;
  failing: { event: string; failures: number } | null;
};

export const consumersOf = (own: Database): mongo.Collection<ConsumerRecord> => plainCollection(own, 'consumers');

/** All but `release` throw LEASE_LOST once another holder has taken over. */
export type Lease = {
  checkpoint: Checkpoint | null;
  renew(checkpoint?: Checkpoint): Promise<void>;
  /** In a transaction this comes first: a former holder is then refused before it handles anything, a next one waits for the commit. */
  move(checkpoint: Checkpoint, session: ClientSession): Promise<void>;
  /** Counted in the document, so that an event that kills its process is given up as well. */
  countFailure(event: string): Promise<number>;
  release(): Promise<void>;
};

const leaseLost = (name: string) => codedError('LEASE_LOST', `Another process took over the consumer ${name}.`);
export const isLeaseLost = (error: unknown): boolean => codeOf(error) === 'LEASE_LOST';

/** Null while another holder's lease runs. Times are the server's alone. */
export async function acquireLease(
  own: Database,
  name: string,
  holder: string,
  leaseMs: number,
): Promise<Lease | null> {
  const consumers = consumersOf(own);
  const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: leaseMs } };
  const free = { $or: [{ holder: null }, { $expr: { $lt: ['$until', '$$NOW'] } }] };
  const take = [{ $set: { holder: { $literal: holder }, until, epoch: { $add: ['$epoch', 1] } } }];
  const taken =
    (await consumers.findOneAndUpdate({ _id: name, ...free }, take, { returnDocument: 'after' })) ??
    ((await createdNow(consumers, name))
      ? await consumers.findOneAndUpdate({ _id: name, ...free }, take, { returnDocument: 'after' })
      : null);
  if (!taken) return null;

  const mine = { _id: name, epoch: taken.epoch };
  const update = async (set: Record<string, unknown>, session?: ClientSession) => {
    const { matchedCount } = await consumers.updateOne(mine, [{ $set: { until, ...set } }], session && { session });
    if (matchedCount === 0) throw leaseLost(name);
  };
  const moved = (checkpoint: Checkpoint) => ({ checkpoint: { $literal: checkpoint } });
  return {
    checkpoint: taken.checkpoint,
    renew: (checkpoint) => update(checkpoint ? moved(checkpoint) : {}),
    move: (checkpoint, session) => update({ ...moved(checkpoint), failing: null }, session),
    async countFailure(event) {
      const same = { $eq: ['$failing.event', { $literal: event }] };
      const failures = { $cond: [same, { $add: ['$failing.failures', 1] }, 1] };
      const set = { until, failing: { event: { $literal: event }, failures } };
      const after = await consumers.findOneAndUpdate(mine, [{ $set: set }], { returnDocument: 'after' });
      if (!after) throw leaseLost(name);
      return after.failing?.failures ?? 1;
    },
    async release() {
      await consumers.updateOne({ ...mine, holder }, { $set: { holder: null } });
    },
  };
}

async function createdNow(consumers: mongo.Collection<ConsumerRecord>, name: string): Promise<boolean> {
  const blank = { holder: null, until: new Date(0), epoch: 0, checkpoint: null, failing: null };
  const { upsertedCount } = await consumers.updateOne({ _id: name }, { $setOnInsert: blank }, { upsert: true });
  return upsertedCount === 1;
}
