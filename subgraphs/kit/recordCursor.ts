// The change stream that a process keeps its records by: which changes of which collections it is told, and what of each.

import type { mongo } from './mongo.js';

/** The collections' names by the database's. */
export type Namespaces = ReadonlyMap<string, ReadonlySet<string>>;

export type RecordChange = {
  operationType: string;
  ns?: { db: string; coll?: string };
  documentKey?: { _id: unknown };
  clusterTime: mongo.Timestamp;
  /** By the server's clock; servers before version 6 tell none. */
  wallTime?: Date;
};

const OF_ONE_RECORD = ['insert', 'update', 'replace', 'delete'];
const OF_MANY = ['drop', 'rename', 'dropDatabase', 'invalidate'];

export const isOfOneRecord = ({ operationType }: RecordChange): boolean => OF_ONE_RECORD.includes(operationType);

/**
 * A plain cursor, not the driver's ChangeStream: that one goes on by itself after an error, and for that long nobody knew that changes
 * are missing. Over one database where that is enough; else over all, since each stream reads the server's whole log of writes.
 */
export function recordCursor(client: mongo.MongoClient, over: Namespaces, startAtOperationTime: mongo.Timestamp) {
  const names = [...over.keys()];
  const only = names.length === 1 ? names[0] : undefined;
  const collections = [...new Set([...over.values()].flatMap((each) => [...each]))];
  const wanted = [
    { operationType: { $in: OF_ONE_RECORD }, 'ns.db': { $in: names }, 'ns.coll': { $in: collections } },
    { operationType: { $in: OF_MANY } },
  ];
  return client.db(only ?? 'admin').runCursorCommand({
    aggregate: 1,
    pipeline: [
      { $changeStream: { startAtOperationTime, ...(only === undefined && { allChangesForCluster: true }) } },
      { $match: { $or: wanted } },
      { $project: { operationType: 1, ns: 1, documentKey: 1, clusterTime: 1, wallTime: 1 } },
    ],
    cursor: {},
  });
}
