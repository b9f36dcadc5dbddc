import { register } from 'prom-client';
import { byId, freshById } from '../../../subgraphs/kit/byId.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { isPromise } from '../../../subgraphs/kit/maybePromise.js';
import { plainCollection, type Model } from '../../../subgraphs/kit/mongo.js';
import { transaction } from '../../../subgraphs/kit/transaction.js';
import { eventually } from '../../kit/eventually.js';
import { hold, isHeld, load, thingsStage, type Thing } from './records/thingsStage.js';

const stage = thingsStage();
const { open } = stage;
beforeAll(() => stage.start());
afterAll(() => stage.close());

test('what was read once is answered at once, absent or not, without a query', async () => {
  const { model, queries } = await open();
  await hold(model, 'a', 'none');
  const { value, reads } = await queries.during(async () => byId(model).loadMany(['a', 'none', 'a']));
  expect(value).toEqual([{ _id: 'a', n: 0, group: 'early' }, null, { _id: 'a', n: 0, group: 'early' }]);
  expect(byId(model).loadMany(['a', 'none'])).toEqual([{ _id: 'a', n: 0, group: 'early' }, null]);
  expect(reads).toEqual([]);
});

test('what several fetches ask for in one turn goes in one query a projection', async () => {
  const { model, queries } = await open();
  await hold(model, 'h');
  const small = { n: 1 } as const;
  const { value, reads } = await queries.during(() =>
    Promise.all([byId(model).loadMany(['b', 'c']), load(model, 'd'), load(model, 'b'), byId(model, small).load('b')]),
  );
  expect(value[3]).toEqual({ _id: 'b', n: 1 });
  expect(value[2]).toBe((value[0] as unknown[])[0]);
  expect(reads).toEqual(['things.find', 'things.find']);
});

test('one write drops a record under all projections, and other records stay', async () => {
  const { model } = await open();
  const small = { n: 1 } as const;
  await hold(model, 'a', 'b');
  await byId(model, small).load('a');
  await model.updateOne({ _id: 'a' }, { $set: { text: 'new' } });
  expect([isHeld(model, 'a'), isPromise(byId(model, small).load('a')), isHeld(model, 'b')]).toEqual([
    false,
    true,
    true,
  ]);
  expect(await load(model, 'a')).toMatchObject({ text: 'new' });
  await eventually(() => isHeld(model, 'a'));
});

test('a projection is the same by its content, and many of them stay bounded', async () => {
  const { model } = await open();
  await hold(model, 'a');
  await byId(model, { n: 1 }).load('a');
  expect(byId(model, { n: 1 }).load('a')).toEqual({ _id: 'a', n: 0 });
  for (let index = 0; index < 100; index += 1) await byId(model, { [`made${index}`]: 1 }).load('a');
  expect(isPromise(byId(model, { n: 1 }).load('a'))).toBe(true);
  expect(byId(model, { made99: 1 }).load('a')).toEqual({ _id: 'a' });
});

const named = { $set: { text: 'w' } };
const writes: Record<string, (model: Model<Thing>, id: string) => Promise<unknown>> = {
  updateOne: (model, _id) => model.updateOne({ _id }, { $inc: { n: 1 } }),
  updateMany: (model, _id) => model.updateMany({ _id: { $in: [_id] } }, { $inc: { n: 1 } }),
  findOneAndUpdate: (model, _id) => model.findOneAndUpdate({ _id }, { $inc: { n: 1 } }).lean(),
  'findOneAndUpdate by another field': (model) => model.findOneAndUpdate({ n: 1001 }, named).lean(),
  replaceOne: (model, _id) => model.replaceOne({ _id }, { _id, n: 77 }),
  bulkWrite: (model, _id) => model.bulkWrite([{ updateOne: { filter: { _id }, update: { $inc: { n: 1 } } } }]),
  'the driver’s own': (model, _id) => model.collection.updateOne({ _id } as never, { $inc: { n: 1 } }),
  save: async (model, _id) => {
    const document = await model.findById(_id);
    document?.set('text', 'saved');
    return document?.save();
  },
  deleteOne: (model, _id) => model.deleteOne({ _id }),
  findOneAndDelete: (model, _id) => model.findOneAndDelete({ _id }),
};

test.each(Object.keys(writes))('%s drops what it wrote before its caller goes on, and nothing else', async (name) => {
  const { model } = await open();
  await model.deleteMany({ _id: { $in: ['w', 'x'] } });
  await model.insertMany([
    { _id: 'w', n: 1001 },
    { _id: 'x', n: 2 },
  ]);
  await hold(model, 'w', 'x');
  const before = load(model, 'w');
  await writes[name]?.(model, 'w');
  expect([isHeld(model, 'w'), isHeld(model, 'x')]).toEqual([false, true]);
  const after = await freshById(model).load('w');
  expect(after).not.toEqual(before);
  expect(await load(model, 'w')).toEqual(after);
  await model.deleteMany({ _id: { $in: ['w', 'x'] } });
});

test.each<[string, (model: Model<Thing>) => Promise<unknown>]>([
  ['create', (model) => model.create([{ _id: 'y', n: 1 }])],
  ['insertMany', (model) => model.insertMany([{ _id: 'y', n: 1 }], { lean: true })],
  ['upsert', (model) => model.updateOne({ group: 'made' }, { $setOnInsert: { _id: 'y', n: 1 } }, { upsert: true })],
])('%s: who was absent is there', async (_, add) => {
  const { model } = await open();
  await hold(model, 'y', 'a');
  await add(model);
  expect([isHeld(model, 'y'), isHeld(model, 'a')]).toEqual([false, true]);
  expect(await load(model, 'y')).toMatchObject({ _id: 'y', n: 1 });
  await model.deleteOne({ _id: 'y' });
});

test('a write that does not say which records it changed empties its collection; one that changed none does not', async () => {
  const { model } = await open();
  await hold(model, 'a', 'b', 'e');
  await model.updateMany({ group: 'nobody' }, { $inc: { n: 1 } });
  expect(['a', 'b', 'e'].map((id) => isHeld(model, id))).toEqual([true, true, true]);
  await model.updateMany({ group: 'late' }, { $set: { text: 'late' } });
  expect(['a', 'b', 'e'].map((id) => isHeld(model, id))).toEqual([false, false, false]);
});

test('what a transaction wrote is dropped when it commits, and kept where it does not', async () => {
  const { db, model } = await open();
  await hold(model, 'a', 'b');
  await transaction(db, async ({ session }) => {
    await model.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
    expect(isHeld(model, 'a')).toBe(true);
  });
  expect([isHeld(model, 'a'), isHeld(model, 'b')]).toEqual([false, true]);
  const refused = transaction(db, async ({ session }) => {
    await model.updateOne({ _id: 'b' }, { $inc: { n: 1 } }, { session });
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(isHeld(model, 'b')).toBe(true);
});

test('a fetch that asks again after a write of its own is not told what it was told before', async () => {
  const { model } = await open();
  const loader = byId(model);
  const before = (await loader.load('a')) as Thing;
  await model.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
  expect(await loader.load('a')).toEqual({ ...before, n: before.n + 1 });
});

test('memory is bounded, and what is asked for again stays longest', async () => {
  const { model } = await open({ recordCacheMegabytes: 0.01 });
  const ids = Array.from({ length: 60 }, (_, index) => `big${String(index).padStart(2, '0')}`);
  await model.insertMany(ids.map((_id) => ({ _id, n: 1, text: 'x'.repeat(100) })));
  await hold(model, 'big00');
  for (const id of ids) {
    await load(model, id);
    await load(model, 'big00');
  }
  expect([isHeld(model, 'big00'), isHeld(model, 'big59'), isHeld(model, 'big01')]).toEqual([true, true, false]);
  expect((await figure('bytes')) > 0).toBe(true);
  expect(await figure('evictions_total')).toBeGreaterThan(10);
  await model.insertMany([{ _id: 'huge', n: 1, text: 'x'.repeat(5000) }]);
  await load(model, 'huge');
  expect([isHeld(model, 'huge'), isHeld(model, 'big00')]).toEqual([false, true]);
  await model.deleteMany({ _id: { $in: [...ids, 'huge'] } });
});

test('without memory, and by freshById, each fetch asks the database', async () => {
  const off = await open({ recordCacheMegabytes: 0 });
  await load(off.model, 'a');
  expect(isHeld(off.model, 'a')).toBe(false);
  const on = await open();
  await hold(on.model, 'a');
  expect(isPromise(freshById(on.model).load('a'))).toBe(true);
  await load(on.other, 'a');
  expect(isHeld(on.other, 'a')).toBe(false);
});

test('a process that loads nothing opens no stream', async () => {
  const { cluster, model } = await open();
  const commands: string[] = [];
  cluster.client.on('commandStarted', ({ command }) => void commands.push(JSON.stringify(command)));
  await model.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(commands.filter((text) => text.includes('$changeStream'))).toEqual([]);
});

test('what is shared can’t be changed: in tests it is frozen, in memory or not', async () => {
  const { model } = await open({ log: silentLog });
  const record = (await load(model, 'a')) as Thing;
  expect(() => (record.n = 9)).toThrow(TypeError);
  const fresh = (await freshById(model).load('a')) as Thing;
  expect(() => (fresh.n = 9)).toThrow(TypeError);
});

test('a write past the seam is told as well: a plain collection', async () => {
  const { db, model } = await open();
  await hold(model, 'a');
  await plainCollection<Thing>(db, 'things').updateOne({ _id: 'a' }, { $set: { n: 5 } });
  expect(isHeld(model, 'a')).toBe(false);
});

async function figure(name: string): Promise<number> {
  const text = await register.getSingleMetricAsString(`vitrine_record_cache_${name}`);
  return Number(/subgraph="records"} (\S+)/.exec(text)?.[1]);
}
