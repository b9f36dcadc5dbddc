// A connection to the test server, with databases of its own.

import { connect, plainDatabase, type Cluster } from '../../../subgraphs/kit/mongo.js';
import { freshPrefix, testUri } from '../../kit/database.js';

export const openCluster = (uri = testUri(), prefix = freshPrefix()): Promise<Cluster> => connect(uri, prefix);

export async function dropAndClose(cluster: Cluster, names: readonly string[]): Promise<void> {
  for (const name of names) await plainDatabase(cluster.database(name)).dropDatabase();
  await cluster.close();
}
