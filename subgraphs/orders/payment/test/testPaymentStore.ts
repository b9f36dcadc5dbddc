// The test provider's books inside our own process: a collection of its own, which nothing else of ours reads.

import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../kit/clock.js';
import { anything, collection } from '../../../kit/mongo.js';
import type { Database } from '../../../kit/mongo.js';
import { sweep } from '../../../kit/sweep.js';
import { performTest } from './performTest.js';
import { dueAtOf } from './testEntry.js';
import type { TestBooks, TestCommand, TestEntry } from './testEntry.js';

/** `attempts` is the sweep's. */
export type TestPaymentRecord = TestEntry & { version: number; dueAt: Date | null; attempts: number };
export type TestPaymentStore = ReturnType<typeof testPaymentStore>;

const text = { type: String, required: true };
const testPayments = collection<TestPaymentRecord>(
  'testPayments',
  {
    ...{ _id: String, kind: text, state: text, methodToken: String, amount: anything, party: String },
    ...{ refunds: [anything], dispute: anything, lost: [String], acts: [anything], notices: [anything], told: Number },
    ...{ version: Number, dueAt: Date, attempts: Number },
  },
  [{ keys: { dueAt: 1 }, options: { partialFilterExpression: { dueAt: { $type: 'date' } } } }],
);
const secrets = collection<{ _id: string; secret: string }>('testPaymentSecrets', { _id: String, secret: text });

const remembered = 1000;
const mostTries = 20;

/** `actionUrl` is where the buyer of a payment is sent to. */
export const testPaymentStore = (db: Database, clock: Clock, actionUrl: (key: string) => string) => {
  const model = db.model(testPayments);
  const secretModel = db.model(secrets);
  /** What was written here last: mostly it still holds, which spares reading it. Its version decides. */
  const recent = new LRUCache<string, TestPaymentRecord>({ max: remembered });
  let secret: Promise<string> | undefined;

  /** Null where somebody else wrote meanwhile. */
  const write = async (known: TestPaymentRecord | null, entry: TestEntry): Promise<TestPaymentRecord | null> => {
    const due = dueAtOf(entry);
    const { attempts = 0, version = 0 } = known ?? {};
    const record = { ...entry, attempts, version: version + 1, dueAt: due === null ? null : new Date(due) };
    const { _id, attempts: _sweeps, ...fields } = record;
    if (!known) {
      const there = await model
        .findOneAndUpdate(
          { _id },
          { $setOnInsert: { ...fields, attempts } },
          { upsert: true, returnDocument: 'before' },
        )
        .lean<TestPaymentRecord | null>();
      return there ? null : record;
    }
    return model
      .findOneAndUpdate({ _id, version }, { $set: fields }, { returnDocument: 'after' })
      .lean<TestPaymentRecord | null>();
  };

  const perform = async (command: TestCommand): Promise<TestEntry | null> => {
    const { key } = command;
    const opens = command.do === 'authorise' || command.do === 'pay';
    let guess = command.do === 'find' ? undefined : recent.get(key);
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const read = guess === undefined && !(opens && tries === 1);
      const known = guess ?? (read ? await model.findById(key).lean<TestPaymentRecord | null>() : null);
      const { entry, lost } = performTest(known, command, clock.now().getTime());
      const changed = entry !== known;
      const written = changed && entry ? await write(known, entry) : known;
      // What is remembered may be old: that nothing changes is true only of what was read.
      const holds = changed ? written !== null : read || entry === null;
      if (!holds) {
        recent.delete(key);
        guess = undefined;
        continue;
      }
      if (written) recent.set(key, written);
      if (lost) throw new Error('The test provider lost its answer.');
      return written;
    }
    throw new Error(`The entry ${key} of the test provider's books is too busy.`);
  };
  const books: TestBooks = { perform, actionUrl };
  return {
    ...books,
    /** Made once for all of its processes. */
    secret: () =>
      (secret ??= secretModel
        .findOneAndUpdate(
          { _id: 'webhooks' },
          { $setOnInsert: { secret: `whsec_${randomBytes(24).toString('base64')}` } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<{ secret: string }>()
        .then((row) => row.secret)),
    sweepDue: (args: { handle(key: string): Promise<void>; onError(error: unknown, key: string): void }) =>
      sweep({
        ...{ model, clock, batch: 200, leaseMs: 30_000 },
        handle: ({ _id }) => args.handle(_id),
        onError: (error, { _id }) => args.onError(error, _id),
      }),
  };
};
