import { collection } from '../../../subgraphs/kit/mongo.js';
import { openCluster } from './openCluster.js';

test('a process that starts again finds its collections there, with their indexes', async () => {
  const cluster = await openCluster();
  const db = cluster.database('restarted');
  db.model(collection('things', { _id: String, name: String }, [{ keys: { name: 1 }, options: { unique: true } }]));
  await db.ensureIndexes();
  await db.ensureIndexes();
  const indexes = await db.connection.collection('things').indexes();
  expect(indexes.map(({ key, unique }) => [key, unique])).toEqual([
    [{ _id: 1 }, undefined],
    [{ name: 1 }, true],
  ]);
  await db.connection.dropDatabase();
  await cluster.close();
});
