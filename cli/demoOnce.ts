// Puts the demo world in place on a first start; a start that was killed half-way begins it again.

import { plainCollection } from '../subgraphs/kit/mongo.js';
import type { Cluster } from '../subgraphs/kit/mongo.js';
import type { Progress } from '../subgraphs/kit/progress.js';
import type { SeedOptions } from './demo/seed.js';

type Marker = { _id: 'demo'; completedAt: Date };

const markers = (cluster: Cluster) => plainCollection<Marker>(cluster.database('demo'), 'seeds');

export const hasDemo = async (cluster: Cluster): Promise<boolean> =>
  (await markers(cluster).findOne({ _id: 'demo' })) !== null;

/** Answers whether it planted anything. */
export async function seedDemoOnce(
  cluster: Cluster,
  importBooks: SeedOptions['importBooks'],
  progress: Progress,
  videos?: number,
): Promise<boolean> {
  if (videos === undefined && (await hasDemo(cluster))) return false;
  const { seedDemo } = await import('./demo/seed.js');
  await seedDemo({ database: (name) => cluster.database(name), importBooks, progress, videos });
  await markers(cluster).updateOne({ _id: 'demo' }, { $set: { completedAt: new Date() } }, { upsert: true });
  return true;
}
