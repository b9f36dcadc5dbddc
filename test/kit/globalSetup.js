// Jest's global set-up: a real MongoDB for the whole run, or the one at VITRINE_TEST_MONGODB_URI. JavaScript, since jest loads it before it
// can load TypeScript modules; a default export, since jest asks for one.

import { tsImport } from 'tsx/esm/api';

export default async function globalSetup() {
  if (process.env.VITRINE_TEST_MONGODB_URI) return;
  // What mongodb-memory-server would say of a binary whose version it did not choose.
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false';
  const { startReplicaSet } = await tsImport('./replicaSet.ts', import.meta.url);
  globalThis.vitrineReplicaSet = await startReplicaSet(process.env);
  process.env.VITRINE_TEST_MONGODB_URI = globalThis.vitrineReplicaSet.uri;
}
