// The composed graph as numbered versions in a database: one process publishes, others learn of it by a change stream.

import { setTimeout as pause } from 'node:timers/promises';
import { isDuplicateKey, plainCollection, type ClientSession, type Database, type mongo } from './mongo.js';

/** `baseHash` tells of which code's graph it is an extension: a process serves only those of its own. */
export type SupergraphVersion = { version: number; baseHash: string; supergraphSdl: string; publishedAt: Date };

type Stored = {
  _id: number;
  baseHash: string;
  supergraphSdl: string;
  /** Of everything that it was composed from. */
  sourceHash: string | null;
  publishedAt: Date;
};

const versionsKept = 50;
const versionsOf = (db: Database): mongo.Collection<Stored> => plainCollection(db, 'supergraphVersions');

export type NewSupergraph = { supergraphSdl: string; baseHash: string; sourceHash?: string };

/** The number of the latest version, of any base; 0 where there is none. */
export async function latestNumber(db: Database): Promise<number> {
  const latest = await versionsOf(db).findOne({}, { sort: { _id: -1 }, projection: { _id: 1 } });
  return latest?._id ?? 0;
}

/** The latest version that extends this base; null where there is none, and the base alone is what there is. */
export async function latestSupergraph(
  db: Database,
  baseHash: string,
): Promise<(SupergraphVersion & { sourceHash: string | null }) | null> {
  const found = await versionsOf(db).findOne({ baseHash }, { sort: { _id: -1 } });
  return found && { ...versionOf(found), sourceHash: found.sourceHash };
}

/**
 * Publishes the next version and answers its number. With `after` it is that one's successor, and of those who publish at once only one
 * gets it: the others throw (see `isOutrun`), compose anew and try again.
 */
export async function publishSupergraph(
  db: Database,
  { supergraphSdl, baseHash, sourceHash }: NewSupergraph,
  { after, session }: { after?: number; session?: ClientSession } = {},
): Promise<number> {
  const _id = (after ?? (await latestNumber(db))) + 1;
  const stored: Stored = { _id, baseHash, supergraphSdl, sourceHash: sourceHash ?? null, publishedAt: new Date() };
  await versionsOf(db).insertOne(stored, session && { session });
  await versionsOf(db).deleteMany({ _id: { $lte: _id - versionsKept } }, session && { session });
  return _id;
}

/** Whether a publication failed because another one came first. */
export const isOutrun = isDuplicateKey;

export type SupergraphWatch = { stop(): Promise<void> };

/**
 * Calls `onVersion` with each version after the latest one at the call, in order of their numbers; where several came at once, with the last
 * alone. A broken stream is made good by reading, and opened again. What `onVersion` throws goes to `onError`.
 */
export function watchSupergraphs(
  db: Database,
  onVersion: (version: SupergraphVersion) => void | Promise<void>,
  options: { after?: number; baseHash?: string; onError?(error: unknown): void; retryMs?: number } = {},
): SupergraphWatch {
  const { baseHash, onError = () => undefined, retryMs = 1000 } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const ofBase = baseHash === undefined ? {} : { baseHash };
  let seen = options.after ?? null;

  async function readOn(): Promise<void> {
    const newer = seen === null ? ofBase : { ...ofBase, _id: { $gt: seen } };
    const found = await versionsOf(db).findOne(newer, { sort: { _id: -1 } });
    const first = seen === null;
    if (found) seen = found._id;
    else seen ??= 0;
    if (!found || first || signal.aborted) return;
    await Promise.resolve(onVersion(versionOf(found))).catch(onError);
  }

  /** Opened first and read then, so that nothing falls in between. */
  async function follow(): Promise<void> {
    const stream = versionsOf(db).watch([{ $match: { operationType: 'insert' } }, { $project: { _id: 1 } }]);
    const close = () => void stream.close().catch(() => undefined);
    signal.addEventListener('abort', close, { once: true });
    try {
      await stream.tryNext();
      while (!signal.aborted) {
        await readOn();
        await stream.next();
      }
    } finally {
      signal.removeEventListener('abort', close);
      await stream.close().catch(() => undefined);
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        await follow();
      } catch (error) {
        if (signal.aborted) return;
        onError(error);
        await readOn().catch(onError);
        await pause(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

const versionOf = ({ _id, baseHash, supergraphSdl, publishedAt }: Stored): SupergraphVersion => ({
  version: _id,
  baseHash,
  supergraphSdl,
  publishedAt,
});
