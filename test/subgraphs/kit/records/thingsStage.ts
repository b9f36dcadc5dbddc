// Processes that keep the records of one collection, and what each of them has in memory.

import { byId } from '../../../../subgraphs/kit/byId.js';
import { isPromise } from '../../../../subgraphs/kit/maybePromise.js';
import { collection, connect, type Cluster, type ClusterOptions, type Model } from '../../../../subgraphs/kit/mongo.js';
import { freshPrefix, testUri } from '../../../kit/database.js';
import { eventually } from '../../../kit/eventually.js';
import { queryCounter } from '../../../kit/queries.js';

export type Thing = { _id: string; n: number; group?: string; text?: string };
export const fields = { _id: String, n: Number, group: String, text: String };
const things = collection<Thing>('things', fields, [], { cached: true });
const others = collection<Thing>('others', fields);

export const load = (model: Model<Thing>, id: string) => byId(model).load(id);
export const isHeld = (model: Model<Thing>, id: string) => !isPromise(load(model, id));
/** Until it is answered from memory. */
export const hold = (model: Model<Thing>, ...ids: string[]) =>
  eventually(async () => {
    await byId(model).loadMany(ids);
    return ids.every((id) => isHeld(model, id));
  });

/** Things a to h, of the groups early and late; `close` ends all that was opened. */
export function thingsStage() {
  const clusters: Cluster[] = [];
  const prefix = freshPrefix();
  async function open(options: ClusterOptions = {}, uri = testUri()) {
    const cluster = await connect(uri, prefix, { recordCacheMegabytes: 8, monitorCommands: true, ...options });
    clusters.push(cluster);
    const db = cluster.database('records');
    return { cluster, db, model: db.model(things), other: db.model(others), queries: queryCounter(cluster) };
  }
  return {
    open,
    /** Writes to the things as another process does that keeps no records. */
    plain: () => (clusters[0] as Cluster).database('records').model(things),
    further: (cluster: Cluster) => cluster.database('further').model(things),
    async start() {
      const { db, model } = await open({ recordCacheMegabytes: 0 });
      await db.ensureIndexes();
      await model.insertMany([...'abcdefgh'].map((_id, n) => ({ _id, n, group: _id < 'e' ? 'early' : 'late' })));
    },
    /** Ends one early, whose server is about to go. */
    async leave(cluster: Cluster) {
      clusters.splice(clusters.indexOf(cluster), 1);
      await cluster.close();
    },
    async close() {
      await clusters[0]?.database('records').connection.dropDatabase();
      await Promise.all(clusters.map((cluster) => cluster.close()));
    },
  };
}
