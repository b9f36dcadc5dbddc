// Whether a MongoDB that someone else runs can carry us.

import mongoose from 'mongoose';
import { majorOf } from './mongodVersion.js';
import type { Progress } from './progress.js';

type Admin = ReturnType<ReturnType<mongoose.mongo.MongoClient['db']>['admin']>;

const OLDEST_SUPPORTED_MAJOR = 7;
const LONGEST_TRANSACTION_SECONDS = 10;

/** Fails with `code: 'MONGODB_UNFIT'` where no server answers in five seconds or it is no replica set. Credentials are never repeated. */
export async function checkServer(uri: string, progress: Progress): Promise<void> {
  const client = openClient(uri);
  try {
    await client.connect().catch((error: Error) => {
      throw unfit(`The MongoDB at MONGODB_URI (${hostsOf(uri)}) cannot be used: ${error.message}`);
    });
    const admin = client.db().admin();
    const hello = await admin.command({ hello: 1 });
    if (!hello.setName && hello.msg !== 'isdbgrid') {
      const why = 'is not a replica set; transactions and change streams need one (a set of one member will do)';
      throw unfit(
        `The MongoDB at MONGODB_URI (${hostsOf(uri)}) ${why}: start it with --replSet and run rs.initiate().`,
      );
    }
    const { version } = await admin.buildInfo();
    for (const warning of [oldRelease(String(version)), longTransactions(await transactionSeconds(admin))]) {
      if (warning) progress(warning);
    }
  } finally {
    await client.close();
  }
}

/** What to say of a release past its support, or undefined. */
export function oldRelease(version: string): string | undefined {
  if (majorOf(version) >= OLDEST_SUPPORTED_MAJOR) return undefined;
  return `mongod ${version} is past its support: for loopback and tests; production wants ${OLDEST_SUPPORTED_MAJOR}.0 or later`;
}

function openClient(uri: string) {
  try {
    return new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000, maxPoolSize: 1 });
  } catch (error) {
    throw unfit(`MONGODB_URI cannot be read: ${(error as Error).message}`);
  }
}

function longTransactions(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds <= LONGEST_TRANSACTION_SECONDS) return undefined;
  const consequence = 'a process killed in a transaction keeps its locks that long';
  return `transactionLifetimeLimitSeconds is ${seconds} on this MongoDB: ${consequence}; 5 is advised`;
}

/** Undefined where we may not read it, and on a mongos, which has none. */
async function transactionSeconds(admin: Admin): Promise<number | undefined> {
  const name = 'transactionLifetimeLimitSeconds';
  const answer = await admin.command({ getParameter: 1, [name]: 1 }).catch(() => undefined);
  return answer && Number(answer[name]);
}

const hostsOf = (uri: string) => /^[a-z+]+:\/\/(?:[^@/]*@)?([^/?]*)/.exec(uri)?.[1] ?? 'no host';

const unfit = (message: string) => Object.assign(new Error(message), { code: 'MONGODB_UNFIT' });
