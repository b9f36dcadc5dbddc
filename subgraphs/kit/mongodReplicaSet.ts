// A replica set of one: made on the first start, told its new port on each later one.

import mongoose from 'mongoose';

type Admin = ReturnType<ReturnType<mongoose.mongo.MongoClient['db']>['admin']>;
type Member = { _id: number; host: string };
type Config = { _id: string; version: number; members: Member[]; settings?: Record<string, unknown> };

export const REPLICA_SET = 'rs0';

/** Within a region: a killed primary is missed for three seconds, not for eleven. */
const SETTINGS = { electionTimeoutMillis: 2000 };
const PRIMARY_WITHIN_MS = 30_000;
const POLL_MS = 10;
const NOT_YET_INITIALIZED = 94;

/** Resolves with the server's version once it takes writes. */
export async function becomePrimary(uri: string, host: string): Promise<string> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000, maxPoolSize: 1 });
  try {
    await client.connect();
    const admin = client.db().admin();
    await configure(admin, host);
    await primary(admin, host);
    const { version } = await admin.buildInfo();
    return String(version);
  } finally {
    await client.close();
  }
}

async function configure(admin: Admin, host: string): Promise<void> {
  const config = await configOf(admin);
  const members = [{ _id: 0, host }];
  if (!config) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members, settings: SETTINGS } });
    return;
  }
  if (config.members.length === 1 && config.members[0]?.host === host) return;
  const next = { ...config, version: config.version + 1, members, settings: { ...config.settings, ...SETTINGS } };
  await admin.command({ replSetReconfig: next, force: true });
}

async function configOf(admin: Admin): Promise<Config | undefined> {
  try {
    const { config } = await admin.command({ replSetGetConfig: 1 });
    return config as Config;
  } catch (error) {
    if ((error as { code?: unknown }).code === NOT_YET_INITIALIZED) return undefined;
    throw error;
  }
}

async function primary(admin: Admin, host: string): Promise<void> {
  const deadline = Date.now() + PRIMARY_WITHIN_MS;
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
    if (Date.now() > deadline) throw new Error(`mongod at ${host} takes no writes after ${PRIMARY_WITHIN_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
