import type { Clock } from '../../../subgraphs/kit/clock.js';
import { collection, type Cluster, type Database, type Model } from '../../../subgraphs/kit/mongo.js';
import { sweep } from '../../../subgraphs/kit/sweep.js';
import { together } from '../../kit/together.js';
import { dropAndClose, openCluster } from './openCluster.js';

type Task = { _id: number; kind: string; dueAt: Date | null; attempts: number };
const taskCollection = collection<Task>('tasks', { _id: Number, kind: String, dueAt: Date, attempts: Number }, [
  { keys: { dueAt: 1 } },
]);

const START = new Date('2030-01-01T00:00:00Z');
const LEASE_MS = 60_000;
const after = (ms: number) => new Date(START.getTime() + ms);

let cluster: Cluster;
let own: Database;
let tasks: Model<Task>;
let now: Date;
const clock: Clock = { now: () => now };
beforeAll(async () => {
  cluster = await openCluster();
  own = cluster.database('own');
  tasks = own.model(taskCollection);
  await own.ensureIndexes();
});
afterAll(() => dropAndClose(cluster, ['own']));
beforeEach(async () => {
  now = START;
  await tasks.deleteMany({});
});

const add = (count: number, fields: Partial<Task> = {}) =>
  tasks.insertMany(
    Array.from({ length: count }, (_, _id) => ({ _id, kind: 'mail', dueAt: START, attempts: 0, ...fields })),
  );
const settle = ({ _id, attempts }: Task) => tasks.updateOne({ _id, attempts }, { $set: { dueAt: null } });
const args = { leaseMs: LEASE_MS, batch: 100, clock };

test('eight sweepers handle each of 500 records once', async () => {
  await add(500);
  const handled: number[] = [];
  const counts = await together(8, async () => {
    let mine = 0;
    for (let found = Infinity; found !== 0; mine += found) {
      found = await sweep({
        ...args,
        model: tasks,
        async handle(task) {
          handled.push(task._id);
          await settle(task);
        },
      });
    }
    return mine;
  });

  expect(handled.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(500);
  expect(await tasks.countDocuments({ attempts: 1, dueAt: null })).toBe(500);
});

test('a claim moves dueAt forward and counts the attempt, before the record is handled', async () => {
  await add(1);
  const seen: unknown[] = [];
  await sweep({ ...args, model: tasks, handle: async () => void seen.push(await tasks.findById(0).lean()) });
  expect(seen).toEqual([{ _id: 0, kind: 'mail', dueAt: after(LEASE_MS), attempts: 1 }]);
});

test('only what is due and fits the filter is handled, the longest due first, no more than a batch', async () => {
  await tasks.insertMany([
    { _id: 1, kind: 'mail', dueAt: after(-1), attempts: 0 },
    { _id: 2, kind: 'mail', dueAt: after(1), attempts: 0 },
    { _id: 3, kind: 'mail', dueAt: null, attempts: 0 },
    { _id: 4, kind: 'call', dueAt: after(-5), attempts: 0 },
    { _id: 5, kind: 'mail', dueAt: after(-3), attempts: 0 },
    { _id: 6, kind: 'mail', dueAt: after(-2), attempts: 0 },
  ]);
  const handled: number[] = [];
  const count = await sweep({
    ...args,
    model: tasks,
    filter: { kind: 'mail' },
    batch: 2,
    handle: async ({ _id }) => void handled.push(_id),
  });
  expect(count).toBe(2);
  expect(handled.toSorted((a, b) => a - b)).toEqual([5, 6]);
});

test('a record whose handling fails is due again after the lease, and does not stop the others', async () => {
  await add(3);
  const failed: number[] = [];
  const run = () =>
    sweep({
      ...args,
      model: tasks,
      async handle(task) {
        if (task._id === 1 && task.attempts === 1) throw new Error('no');
        await settle(task);
      },
      onError: (_, task) => void failed.push(task._id),
    });

  expect(await run()).toBe(2);
  expect(failed).toEqual([1]);
  now = after(LEASE_MS - 1);
  expect(await run()).toBe(0);
  now = after(LEASE_MS);
  expect(await run()).toBe(1);
  expect(await tasks.findById(1).lean()).toEqual({ _id: 1, kind: 'mail', dueAt: null, attempts: 2 });
});

test('a sweeper that was overtaken settles nothing', async () => {
  await add(1);
  const matched: number[] = [];
  await sweep({
    ...args,
    model: tasks,
    async handle(slow) {
      now = after(LEASE_MS);
      await sweep({ ...args, model: tasks, handle: async () => undefined });
      matched.push((await settle(slow)).matchedCount);
    },
  });
  expect(matched).toEqual([0]);
  expect(await tasks.findById(0).lean()).toEqual({ _id: 0, kind: 'mail', dueAt: after(2 * LEASE_MS), attempts: 2 });
});
