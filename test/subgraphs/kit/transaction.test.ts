import { codeOf } from '../../../subgraphs/kit/codedError.js';
import { prefixOf } from '../../../subgraphs/kit/ids.js';
import { collection, type Cluster, type Database } from '../../../subgraphs/kit/mongo.js';
import { outboxOf } from '../../../subgraphs/kit/outbox.js';
import { transaction, type NewEvent, type Transaction } from '../../../subgraphs/kit/transaction.js';
import { lossyProxy, type LossyProxy } from '../../kit/lossyProxy.js';
import { testUri } from '../../kit/database.js';
import { dropAndClose, openCluster } from './openCluster.js';

type Counter = { _id: string; n: number };
const counterCollection = collection<Counter>('counters', { _id: String, n: Number });

let cluster: Cluster;
let db: Database;
beforeAll(async () => {
  cluster = await openCluster();
  db = cluster.database('owner');
  db.model(counterCollection);
  await db.ensureIndexes();
});
afterAll(() => dropAndClose(cluster, ['owner']));
beforeEach(async () => {
  await counters().deleteMany({});
  await outboxOf(db).deleteMany({});
  await counters().create({ _id: 'a', n: 0 });
});

const counters = () => db.model(counterCollection);
const read = async (id: string) => (await counters().findById(id).lean())?.n;
const raise = ({ session }: Transaction, id = 'a', of = db) =>
  of.model(counterCollection).updateOne({ _id: id }, { $inc: { n: 1 } }, { session });
const counted = (version: number): NewEvent => ({
  type: 'counter.raised',
  aggregate: { type: 'counter', id: 'a' },
  version,
  payload: { n: version },
});

/** Holds the write lock of counter `a` by a transaction left open, as a killed process would. */
async function withLockHeld(run: (release: () => Promise<void>) => Promise<void>): Promise<void> {
  const session = cluster.client.startSession();
  session.startTransaction();
  await counters().updateOne({ _id: 'a' }, { $inc: { n: 100 } }, { session });
  try {
    await run(() => session.abortTransaction());
  } finally {
    await session.endSession();
  }
}

test('the change and its events are committed together, in the form of the outbox', async () => {
  const before = Date.now();
  const answer = await transaction(db, async (tx) => {
    await raise(tx);
    tx.emit(counted(1));
    tx.emit(counted(2));
    return 'answered';
  });

  expect(answer).toBe('answered');
  expect(await read('a')).toBe(1);
  const entries = await outboxOf(db).find().sort({ _id: 1 }).toArray();
  const entry = (n: number) => ({
    _id: entries[n - 1]?._id,
    aggregatetype: 'counter',
    aggregateid: 'a',
    type: 'counter.raised',
    payload: { n },
    version: n,
    at: entries[n - 1]?.at,
  });
  expect(entries).toEqual([entry(1), entry(2)]);
  expect(entries.map(({ _id }) => prefixOf(_id))).toEqual(['evt', 'evt']);
  expect(entries.every(({ at }) => at.getTime() >= before && at.getTime() <= Date.now())).toBe(true);
});

test('what work throws is thrown on, and nothing is written', async () => {
  const mishap = new Error('no');
  const tried = transaction(db, async (tx) => {
    await raise(tx);
    tx.emit(counted(1));
    throw mishap;
  });

  await expect(tried).rejects.toBe(mishap);
  expect(await read('a')).toBe(0);
  expect(await outboxOf(db).countDocuments()).toBe(0);
});

test('a lock that another session keeps makes BUSY by the deadline, and nothing is written', async () => {
  let tries = 0;
  await withLockHeld(async () => {
    const since = performance.now();
    const error = await transaction(
      db,
      async (tx) => {
        tries += 1;
        tx.emit(counted(1));
        await raise(tx);
      },
      { deadlineMs: 400 },
    ).catch((e: unknown) => e);

    expect(codeOf(error)).toBe('BUSY');
    expect(performance.now() - since).toBeLessThan(1500);
  });
  expect(tries).toBeGreaterThan(1);
  expect(await read('a')).toBe(0);
  expect(await outboxOf(db).countDocuments()).toBe(0);
});

test('a conflict is tried again, and only the events of the try that committed are kept', async () => {
  let tries = 0;
  await withLockHeld(async (release) => {
    await transaction(db, async (tx) => {
      tries += 1;
      tx.emit(counted(tries));
      if (tries === 3) await release();
      await raise(tx);
    });
  });

  expect(tries).toBe(3);
  expect(await read('a')).toBe(1);
  expect((await outboxOf(db).find().toArray()).map(({ version }) => version)).toEqual([3]);
});

test('work that hangs is left at the deadline, and cannot write afterwards', async () => {
  let resume = () => {};
  const hung = new Promise<void>((resolve) => (resume = resolve));
  let late: Promise<unknown> = Promise.resolve();
  const tried = transaction(
    db,
    (tx) => {
      const work = raise(tx)
        .then(() => hung)
        .then(() => raise(tx));
      late = work.then(() => undefined);
      return work;
    },
    { deadlineMs: 100 },
  );

  expect(codeOf(await tried.catch((e: unknown) => e))).toBe('BUSY');
  resume();
  await late;
  await transaction(db, (tx) => raise(tx));
  expect(await read('a')).toBe(1);
});

test('a branch of work that outlives a failed try cannot write outside of the transaction', async () => {
  let resume = () => {};
  const held = new Promise<void>((resolve) => (resume = resolve));
  let straggler: Promise<unknown> = Promise.resolve();
  const tried = transaction(db, async (tx) => {
    await raise(tx);
    straggler = held.then(() => raise(tx)).catch((e: unknown) => e);
    throw new Error('no');
  });

  await expect(tried).rejects.toThrow('no');
  resume();
  expect(await straggler).toMatchObject({ name: 'MongoExpiredSessionError' });
  expect(await read('a')).toBe(0);
});

test('a duplicate key is not tried again', async () => {
  let tries = 0;
  const tried = transaction(db, async ({ session }) => {
    tries += 1;
    await counters().create([{ _id: 'a', n: 5 }], { session });
  });

  await expect(tried).rejects.toMatchObject({ code: 11000 });
  expect(tries).toBe(1);
});

describe('when the answer to the commit is lost', () => {
  let proxy: LossyProxy;
  let far: Cluster;
  beforeAll(async () => {
    proxy = await lossyProxy(testUri());
    far = await openCluster(proxy.uri, db.connection.name.replace(/owner$/, ''));
  });
  afterAll(async () => {
    await far.close();
    await proxy.close();
  });

  test('it is asked for again, and done once', async () => {
    proxy.loseNextCommitAnswer('cut');
    await transaction(far.database('owner'), async (tx) => {
      await raise(tx, 'a', far.database('owner'));
      tx.emit(counted(1));
    });
    expect(await read('a')).toBe(1);
    expect(await outboxOf(db).countDocuments()).toBe(1);
  });

  test('past the deadline the outcome is said to be unknown', async () => {
    proxy.loseNextCommitAnswer('silence');
    const tried = transaction(far.database('owner'), (tx) => raise(tx, 'a', far.database('owner')), {
      deadlineMs: 200,
    });
    expect(codeOf(await tried.catch((e: unknown) => e))).toBe('OUTCOME_UNKNOWN');
    expect(await read('a')).toBe(1);
  });
});

test('sixteen racing callers each count once', async () => {
  const versions = await Promise.all(
    Array.from({ length: 16 }, () =>
      transaction(db, async (tx) => {
        const after = await counters()
          .findByIdAndUpdate('a', { $inc: { n: 1 } }, { session: tx.session, new: true })
          .lean();
        tx.emit(counted(after?.n ?? -1));
        return after?.n;
      }),
    ),
  );

  const expected = Array.from({ length: 16 }, (_, i) => i + 1);
  expect(versions.toSorted((x = 0, y = 0) => x - y)).toEqual(expected);
  const entries = await outboxOf(db).find().sort({ version: 1 }).toArray();
  expect(entries.map(({ version }) => version)).toEqual(expected);
});
