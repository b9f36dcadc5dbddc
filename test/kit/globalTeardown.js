// Jest's global tear-down: ends the MongoDB that globalSetup started.

export default async function globalTeardown() {
  await globalThis.vitrineReplicaSet?.stop();
}
