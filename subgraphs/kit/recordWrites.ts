// Tells the memory of records of each write that goes through the process's client, whoever makes it and by whatever library.

import type { ClientSession, mongo } from './mongo.js';
import type { CachedCollection, RecordCache, Touched } from './recordCache.js';
import { optionsAt, touchedBy, writes, type WriteMethod } from './touchedBy.js';

type Method = (this: mongo.Collection, ...args: unknown[]) => Promise<unknown>;
type AtCommit = (session: ClientSession, records: CachedCollection, touched: Touched) => void;

/**
 * Before the caller of a write, or of a commit, learns that it was acknowledged, what it touched has left the memory. That is enough: a read
 * that is sent from then on sees it, and one that was sent before is not kept. A write that nobody acknowledged is told by the stream.
 */
export function tellOfWrites(client: mongo.MongoClient, cache: RecordCache): void {
  const atCommit = commits();
  const methods = Object.fromEntries(writes.map((name) => [name, telling(client, cache, atCommit, name)]));
  const openDatabase = client.db.bind(client);
  client.db = (name, options) => {
    const db = openDatabase(name, options);
    const openCollection = db.collection.bind(db);
    db.collection = ((of: string, its) => Object.assign(openCollection(of, its), methods)) as typeof db.collection;
    return db;
  };
}

function telling(client: mongo.MongoClient, cache: RecordCache, atCommit: AtCommit, name: WriteMethod): Method {
  return async function (...args) {
    const method = (Object.getPrototypeOf(this) as Record<WriteMethod, Method>)[name];
    const records = cache.at(this.dbName, this.collectionName);
    if (!records) return method.apply(this, args);

    const options = (args[optionsAt[name]] ?? {}) as { session?: ClientSession };
    // A session of its own tells the write's time, which the reads after it must have reached.
    const session = options.session ?? client.startSession();
    args[optionsAt[name]] = { ...options, session };
    let answer: unknown;
    try {
      return (answer = await method.apply(this, args));
    } finally {
      const touched = touchedBy(name, args, answer);
      if (session.inTransaction()) atCommit(session, records, touched);
      else records.wrote(touched, session.operationTime);
      if (!options.session) await session.endSession();
    }
  };
}

/** Each commit of the session tells all that its transactions touched, also one that fails: its outcome may be that it was done. */
function commits(): AtCommit {
  const pending = new WeakMap<ClientSession, Map<CachedCollection, Touched>>();
  return (session, records, touched) => {
    let its = pending.get(session);
    if (!its) {
      const all = new Map<CachedCollection, Touched>();
      const commit = session.commitTransaction.bind(session);
      session.commitTransaction = async (options) => {
        try {
          return await commit(options);
        } finally {
          for (const [each, ids] of all) each.wrote(ids, session.operationTime);
        }
      };
      pending.set(session, (its = all));
    }
    const before = its.get(records);
    its.set(records, touched === 'all' || before === 'all' ? 'all' : new Set([...(before ?? []), ...touched]));
  };
}
