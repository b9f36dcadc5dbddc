// The MongoDB of an embedded start: the one at MONGODB_URI, or a mongod of our own in the data folder.

import { environment } from '../subgraphs/kit/env.js';
import type { Settings } from '../subgraphs/kit/env.js';
import { findMongod } from '../subgraphs/kit/mongodBinary.js';
import { checkServer } from '../subgraphs/kit/mongodCheck.js';
import { startMongod } from '../subgraphs/kit/mongodServer.js';
import type { Progress } from '../subgraphs/kit/progress.js';

export type OwnMongo = { uri: string; stop(): Promise<void> };

/** `lost` is called if our mongod ends by itself. */
export async function ownMongo(
  { mongodbUri }: Settings,
  dataDir: string,
  progress: Progress,
  lost: (message: string) => void,
): Promise<OwnMongo> {
  if (mongodbUri) {
    await checkServer(mongodbUri, progress);
    return { uri: mongodbUri, stop: async () => {} };
  }
  const { path } = await findMongod({ progress, env: environment() });
  const mongod = await startMongod({ binary: path, dataDir, progress });
  mongod.onExit(lost);
  return mongod;
}
