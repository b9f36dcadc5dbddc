// An owner's outbox as it grows: batches of entries from a change stream, in the order of their commits.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { BOOKMARK } from './bookmark.js';
import type { StreamStart } from './consumerLease.js';
import type { Database, mongo } from './mongo.js';
import { outboxOf, type OutboxEntry } from './outbox.js';

/** Whatever was committed before `asked` lies before `token`. */
export type StreamBatch = {
  entries: { entry: OutboxEntry; token: mongo.ResumeToken }[];
  token: mongo.ResumeToken;
  asked: Date;
};

/** Change stream lost its place: ChangeStreamHistoryLost, ChangeStreamFatalError, InvalidResumeToken, CappedPositionLost. */
const HISTORY_LOST = new Set<unknown>([286, 280, 260, 136]);

export const isHistoryLost = (error: unknown): boolean => HISTORY_LOST.has((error as { code?: unknown } | null)?.code);

/**
 * Yields what has come, at most `most` at a time, and an empty batch each `idleMs` in which nothing came; its token is then the place that
 * the server has searched to. The next batch is fetched while one is handled. Ends when `signal` does.
 */
export async function* outboxStream(args: {
  owner: Database;
  types: readonly string[];
  reader: string;
  from: StreamStart;
  most: number;
  idleMs: number;
  signal: AbortSignal;
}): AsyncGenerator<StreamBatch, void> {
  const { owner, types, reader, from, most, idleMs, signal } = args;
  const wanted = [
    { 'fullDocument.type': { $in: [...types] } },
    { 'fullDocument.type': BOOKMARK, 'fullDocument.aggregateid': reader },
  ];
  const stream = outboxOf(owner).watch<OutboxEntry, Inserted>(
    [{ $match: { operationType: 'insert', $or: wanted } }, { $project: { fullDocument: 1 } }],
    {
      ...('token' in from ? { resumeAfter: from.token } : { startAtOperationTime: from.time }),
      maxAwaitTimeMS: idleMs,
    },
  );
  /** Not waited for: it takes as long as the server still waits for entries. */
  const close = () => void stream.close().catch(() => undefined);
  let asked = new Date();
  const ask = () => {
    asked = new Date();
    const answer = stream.tryNext();
    answer.catch(() => undefined);
    return answer;
  };
  let coming: Promise<Inserted | null> | undefined;
  try {
    while (!signal.aborted) {
      const entries: StreamBatch['entries'] = [];
      const first = await orEnded(coming ?? ask(), signal);
      coming = undefined;
      if (first === ENDED) return;
      for (let change: Inserted | null = first; change !== null;) {
        entries.push({ entry: change.fullDocument, token: change._id });
        if (entries.length >= most) break;
        coming = ask();
        const next = await Promise.race([coming, nextTurn(LATER)]);
        if (next === LATER) break;
        coming = undefined;
        change = next;
      }
      yield { entries, token: entries.at(-1)?.token ?? stream.resumeToken, asked };
    }
  } finally {
    close();
  }
}

type Inserted = mongo.ChangeStreamInsertDocument<OutboxEntry>;
const LATER = Symbol('later');
const ENDED = Symbol('ended');

/** Its listener goes when it is answered: one promise raced again and again would gather them. */
async function orEnded<T>(running: Promise<T>, signal: AbortSignal): Promise<T | typeof ENDED> {
  let end: () => void = () => undefined;
  const ended = new Promise<typeof ENDED>((resolve) => (end = () => resolve(ENDED)));
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([running, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}
