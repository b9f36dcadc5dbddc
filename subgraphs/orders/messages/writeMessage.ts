// Puts a message into a thread, in the transaction of whatever comes with it: bounded, numbered, and told of as a fact.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkSize } from '../bounds.js';
import type { MessageRecord, MessageStore, Side } from './messageStore.js';
import type { Parties, ThreadStore } from './threadStore.js';

export type WriteDeps = {
  messages: Pick<MessageStore, 'insert'>;
  threads: Pick<ThreadStore, 'next'>;
  ids: IdSource;
  clock: Clock;
};
export type Written = { text: string; attachments?: readonly string[] | null | undefined };
type Draft = { thread: Parties; side: Side; authorId: string; key: string; written: Written };

const textMost = 2000;
const attachmentsMost = 5;
const urlMost = 2000;

export const messageHash = (threadId: string, { text, attachments }: Written): string =>
  inputHash([threadId, text, attachments ?? []]);

/** The field that is at fault; null where none is. Throws BAD_USER_INPUT on too many attachments. */
export function wrongIn({ text, attachments }: Written): 'text' | 'attachments' | null {
  checkSize(attachments ?? [], 'attachments', attachmentsMost, 0);
  if (text.trim().length === 0 || text.length > textMost) return 'text';
  return (attachments ?? []).some((url) => url.length > urlMost) ? 'attachments' : null;
}

export async function writeMessage(deps: WriteDeps, draft: Draft, tx: Transaction): Promise<MessageRecord> {
  const { thread, side, authorId, key, written } = draft;
  const now = deps.clock.now();
  const { count: seq } = await deps.threads.next(thread, side, now, tx.session);
  const message: MessageRecord = {
    ...{ _id: deps.ids.next('msg'), threadId: thread._id, seq, side, authorId, key },
    ...{ text: written.text, attachments: [...(written.attachments ?? [])] },
    ...{ hash: messageHash(thread._id, written), createdAt: now },
  };
  await deps.messages.insert(message, tx.session);
  const { buyerId, shopId } = thread;
  tx.emit({
    type: 'message.sent',
    aggregate: { type: 'thread', id: thread._id },
    version: seq,
    payload: { messageId: message._id, threadId: thread._id, side, buyerId, shopId },
  });
  return message;
}
