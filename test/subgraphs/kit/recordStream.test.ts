import { collection } from '../../../subgraphs/kit/mongo.js';
import type { Logger } from '../../../subgraphs/kit/log.js';
import { testUri } from '../../kit/database.js';
import { eventually } from '../../kit/eventually.js';
import { roughProxy } from './records/roughProxy.js';
import { fields, hold, isHeld, load, thingsStage, type Thing } from './records/thingsStage.js';

const stage = thingsStage();
const { open } = stage;
beforeAll(() => stage.start());
afterAll(() => stage.close());

test('a write of another process is told: changed, added, removed, all dropped', async () => {
  const [one, two] = [await open(), await open()];
  await hold(one.model, 'a', 'z');
  await two.model.updateOne({ _id: 'a' }, { $set: { text: 'of two' } });
  await eventually(async () => ((await load(one.model, 'a')) as Thing).text === 'of two');
  await two.model.create([{ _id: 'z', n: 26 }]);
  await eventually(async () => (await load(one.model, 'z')) !== null);
  await hold(one.model, 'z');
  await two.model.deleteOne({ _id: 'z' });
  await eventually(async () => (await load(one.model, 'z')) === null);
  await two.model.updateMany({ group: 'early' }, { $set: { text: 'all' } });
  await eventually(async () => ((await load(one.model, 'a')) as Thing).text === 'all');
});

test('a collection that another process drops is forgotten', async () => {
  const [one, two] = [await open(), await open()];
  const passing = collection<Thing>('passing', fields, [], { cached: true });
  const [mine, theirs] = [one.db.model(passing), two.db.model(passing)];
  await theirs.create([{ _id: 'a', n: 1 }]);
  await hold(mine, 'a');
  await theirs.collection.drop();
  await eventually(async () => (await load(mine, 'a')) === null);
});

test('a collection that is declared after the stream was opened is followed, too', async () => {
  const [one, two] = [await open(), await open()];
  await hold(one.model, 'a');
  const late = collection<Thing>('declaredLate', fields, [], { cached: true });
  const [mine, theirs] = [one.db.model(late), two.db.model(late)];
  await theirs.create([{ _id: 'a', n: 1 }]);
  await hold(mine, 'a');
  await theirs.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
  await eventually(async () => ((await load(mine, 'a')) as Thing).n === 2);
});

test('two databases share one stream', async () => {
  const [one, two] = [await open(), await open()];
  const [mine, theirs] = [stage.further(one.cluster), stage.further(two.cluster)];
  await theirs.create([{ _id: 'a', n: 1 }]);
  await hold(one.model, 'a');
  await hold(mine, 'a');
  await theirs.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
  await eventually(async () => ((await load(mine, 'a')) as Thing).n === 2);
  expect(isHeld(one.model, 'a')).toBe(true);
  await two.cluster.database('further').connection.dropDatabase();
});

test('from the moment that the stream is cut, nothing is answered from memory until it is open again', async () => {
  let warnings = 0;
  const log = { warn: () => void (warnings += 1) } as unknown as Logger;
  const proxy = await roughProxy(testUri(), () => 0);
  const { cluster, model } = await open({ log }, proxy.uri);
  await hold(model, 'a', 'b');
  expect(proxy.cut('streams')).toBe(1);
  await eventually(() => warnings > 0);
  expect([isHeld(model, 'a'), isHeld(model, 'b')]).toEqual([false, false]);
  await hold(model, 'a');
  await stage.plain().updateOne({ _id: 'a' }, { $set: { text: 'after the cut' } });
  await eventually(async () => ((await load(model, 'a')) as Thing).text === 'after the cut');
  await stage.leave(cluster);
  await proxy.close();
});

test('a stream that says nothing is not trusted for longer than two seconds, and trusted again once it has told all', async () => {
  const proxy = await roughProxy(testUri(), () => 0);
  const { cluster, model } = await open({}, proxy.uri);
  await hold(model, 'a', 'b');
  await eventually(() => proxy.silence(4000) > 0);
  const from = performance.now();
  await stage.plain().updateOne({ _id: 'a' }, { $set: { text: 'unheard' } });
  await eventually(async () => ((await load(model, 'a')) as Thing).text === 'unheard');
  expect(performance.now() - from).toBeLessThan(3500);
  await hold(model, 'b');
  expect(performance.now() - from).toBeGreaterThan(3500);
  expect(await load(model, 'a')).toMatchObject({ text: 'unheard' });
  await stage.leave(cluster);
  await proxy.close();
});
