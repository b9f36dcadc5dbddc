// A mark that one reader's own stream carries to it: once it has come, everything published before it has come.

import { setTimeout as pause } from 'node:timers/promises';
import { codedError } from './codedError.js';
import { randomIds } from './ids.js';
import { unhandled } from './inbox.js';
import type { Database } from './mongo.js';
import { outboxOf } from './outbox.js';

export const BOOKMARK = 'outbox.bookmark';

const POLL_MS = 10;
const AGAIN_MS = { first: 200, most: 3000 };

/**
 * Resolves when the consumer has handled or dead-lettered every matching event that was in the outbox at the call, whichever process leads
 * it; past the deadline throws NOT_SETTLED. A mark is placed again now and then, since a scan of the outbox does not see it.
 */
export async function passBookmark(args: {
  own: Database;
  owner: Database;
  consumer: string;
  reader: string;
  deadlineMs: number;
  check(): void;
}): Promise<void> {
  const { own, owner, consumer, reader, deadlineMs, check } = args;
  const until = performance.now() + deadlineMs;
  for (let againMs = AGAIN_MS.first; performance.now() < until; againMs = Math.min(2 * againMs, AGAIN_MS.most)) {
    const id = await placeBookmark(owner, reader);
    const again = Math.min(until, performance.now() + againMs);
    while (performance.now() < again) {
      check();
      if ((await unhandled(own, consumer, [{ id }])).length === 0) return;
      await pause(POLL_MS);
    }
  }
  throw codedError('NOT_SETTLED', `The consumer ${consumer} did not catch up within ${deadlineMs} ms.`);
}

/** The stream has it from the oplog, so that the document itself need not stay. */
async function placeBookmark(owner: Database, reader: string): Promise<string> {
  const outbox = outboxOf(owner);
  const _id = randomIds.next('evt');
  await outbox.insertOne({
    _id,
    aggregatetype: 'outbox',
    aggregateid: reader,
    type: BOOKMARK,
    payload: {},
    version: 0,
    at: new Date(),
  });
  await outbox.deleteOne({ _id });
  return _id;
}
