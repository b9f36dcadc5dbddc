// Reads an outbox where its change stream can't begin: as it stood at one cluster time, from which the stream then goes on without a gap.

import { plainDatabase, type Database, type mongo } from './mongo.js';
import type { OutboxEntry } from './outbox.js';

/** How far an entry's `at`, made before its commit by some machine's clock, may lie behind the order of commits. */
export const AT_SLACK_MS = 5 * 60_000;

const SNAPSHOT_TOO_OLD = 239;
/** The scan took longer than the server keeps a snapshot: it is to be begun again from the checkpoint that it reached. */
export const isSnapshotGone = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === SNAPSHOT_TOO_OLD;

/**
 * Hands pages of entries to `handle` by (`at`, `_id`), from five minutes before `since` or from the beginning, and answers the cluster
 * time at which the stream is to start. Entries that were handled before come again.
 */
export async function catchUp(args: {
  owner: Database;
  types: readonly string[];
  since: Date | null;
  pageSize: number;
  handle(page: OutboxEntry[]): Promise<void>;
}): Promise<mongo.Timestamp> {
  const { owner, types, since, pageSize, handle } = args;
  const db = plainDatabase(owner);
  const { operationTime } = (await db.command({ ping: 1 })) as { operationTime: mongo.Timestamp };
  const wanted = { type: { $in: [...types] } };
  const start = new Date(since ? since.getTime() - AT_SLACK_MS : 0);
  let after: Record<string, unknown> = { at: { $gte: start } };
  for (;;) {
    const { cursor } = (await db.command({
      find: 'outbox',
      filter: { ...wanted, ...after },
      sort: { at: 1, _id: 1 },
      limit: pageSize,
      singleBatch: true,
      readConcern: { level: 'snapshot', atClusterTime: operationTime },
    })) as { cursor: { firstBatch: OutboxEntry[] } };
    const last = cursor.firstBatch.at(-1);
    if (!last) return operationTime;
    await handle(cursor.firstBatch);
    after = { at: { $gte: last.at }, $or: [{ at: { $gt: last.at } }, { _id: { $gt: last._id } }] };
  }
}
