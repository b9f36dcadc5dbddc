// Puts the demo world in place on a first start; a start that was killed half-way begins it again.

import { existsSync } from 'node:fs';
import { plainCollection } from '../subgraphs/kit/mongo.js';
import type { Cluster, Database } from '../subgraphs/kit/mongo.js';
import type { Progress } from '../subgraphs/kit/progress.js';

type Marker = { _id: 'demo'; completedAt: Date };

/** What `cli/demo/seed.ts` exports: idempotent, since it may be begun again. */
export type SeedDemo = (options: { database(name: string): Database; progress: Progress; videos?: number }) => Promise<void>;

const seedFile = new URL('./demo/seed.ts', import.meta.url);
const markers = (cluster: Cluster) => plainCollection<Marker>(cluster.database('demo'), 'seeds');

export const hasDemo = async (cluster: Cluster): Promise<boolean> =>
  (await markers(cluster).findOne({ _id: 'demo' })) !== null;

export async function seedDemoOnce(cluster: Cluster, progress: Progress): Promise<void> {
  if ((await hasDemo(cluster)) || !existsSync(seedFile)) return;
  const { seedDemo } = (await import(seedFile.href)) as { seedDemo: SeedDemo };
  await seedDemo({ database: (name) => cluster.database(name), progress });
  await markers(cluster).updateOne({ _id: 'demo' }, { $set: { completedAt: new Date() } }, { upsert: true });
}
