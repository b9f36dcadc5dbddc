// The benchmark's mongod, with data of its own.

import { settings } from '../../subgraphs/kit/env.js';
import { connect, plainCollection } from '../../subgraphs/kit/mongo.js';
import { findMongod } from '../../subgraphs/kit/mongodBinary.js';
import { startMongod } from '../../subgraphs/kit/mongodServer.js';
import type { Mongod } from '../../subgraphs/kit/mongodServer.js';

/** Rankings expire while rounds run: their removal would fall on whoever has its turn. */
const noExpiry = ['--setParameter', 'ttlMonitorEnabled=false'];
const cacheSizeGB = 1;

export async function startBenchMongod(
  dataDir: string,
  say: (line: string) => void,
  { ephemeral = false }: { ephemeral?: boolean } = {},
): Promise<Mongod> {
  const { path } = await findMongod({ progress: say, env: process.env });
  return startMongod({ binary: path, dataDir, progress: say, extraArgs: noExpiry, cacheSizeGB, ephemeral });
}

/** Those of earlier runs, which nothing else removes. */
export async function forgetRankings(uri: string): Promise<void> {
  const cluster = await connect(uri, settings().databasePrefix);
  for (const name of ['feedSnapshots', 'feedSnapshotsByHand'])
    await plainCollection(cluster.database('videos'), name).deleteMany({});
  await cluster.close();
}
