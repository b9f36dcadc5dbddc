import { plainCollection, type Cluster, type Database } from '../../../subgraphs/kit/mongo.js';
import {
  isOutrun,
  latestNumber,
  latestSupergraph,
  publishSupergraph,
  watchSupergraphs,
} from '../../../subgraphs/kit/supergraphVersions.js';
import { eventually } from '../../kit/eventually.js';
import { together } from '../../kit/together.js';
import { openCluster } from './openCluster.js';

let cluster: Cluster;
let db: Database;
beforeAll(async () => {
  cluster = await openCluster();
});
afterAll(() => cluster.close());
let file = 0;
beforeEach(() => {
  db = cluster.database(`versions${(file += 1)}`);
});
afterEach(() => db.connection.dropDatabase());

const publish = (supergraphSdl: string, baseHash = 'base') => publishSupergraph(db, { supergraphSdl, baseHash });

test('versions count up over all bases, and each base has its latest', async () => {
  expect(await latestNumber(db)).toBe(0);
  expect(await latestSupergraph(db, 'base')).toBeNull();
  expect([await publish('a'), await publish('b', 'other'), await publish('c')]).toEqual([1, 2, 3]);
  expect(await latestSupergraph(db, 'base')).toMatchObject({ version: 3, supergraphSdl: 'c', baseHash: 'base' });
  expect(await latestSupergraph(db, 'other')).toMatchObject({ version: 2, supergraphSdl: 'b' });
});

test('of those who publish after the same version one wins', async () => {
  const outcomes = await together(20, (index) =>
    publishSupergraph(db, { supergraphSdl: String(index), baseHash: 'base' }, { after: 0 }).then(
      () => 'published',
      (error: unknown) => (isOutrun(error) ? 'outrun' : 'failed'),
    ),
  );
  expect(outcomes.sort()).toEqual([...Array(19).fill('outrun'), 'published']);
  expect(await latestNumber(db)).toBe(1);
});

test('the last fifty are kept', async () => {
  for (let n = 0; n < 53; n += 1) await publish(String(n));
  expect(await plainCollection(db, 'supergraphVersions').countDocuments()).toBe(50);
});

test('a watcher gets what comes after its version, of its base alone, in order', async () => {
  await publish('a');
  const seen: string[] = [];
  const watch = watchSupergraphs(db, ({ supergraphSdl }) => void seen.push(supergraphSdl), {
    after: 1,
    baseHash: 'base',
  });
  await publish('b', 'other');
  await publish('c');
  await eventually(() => seen.includes('c'));
  await publish('d');
  await eventually(() => seen.includes('d'));
  expect(seen).toEqual(['c', 'd']);
  await watch.stop();
  await publish('e');
  expect(seen).toEqual(['c', 'd']);
});

test('a stream that breaks is opened again, and nothing is missed; what the listener throws ends nothing', async () => {
  const [seen, errors]: [string[], unknown[]] = [[], []];
  const listener = ({ supergraphSdl }: { supergraphSdl: string }) => {
    seen.push(supergraphSdl);
    if (supergraphSdl === 'b') throw new Error('not plannable');
  };
  await publish('a');
  const watch = watchSupergraphs(db, listener, { after: 0, retryMs: 10, onError: (error) => errors.push(error) });
  await eventually(() => seen.length === 1);
  await plainCollection(db, 'supergraphVersions').drop();
  await eventually(() => errors.length > 0);
  await publish('z');
  await publish('b');
  await eventually(() => seen.includes('b'));
  await publish('c');
  await eventually(() => seen.includes('c'));
  expect(errors).toContainEqual(new Error('not plannable'));
  await watch.stop();
});
