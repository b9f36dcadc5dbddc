// Marks what the other side wrote as read.

import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import type { UsersClient } from '../clients/users.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { MessageStore, Side } from './messageStore.js';
import { sideOf } from './sideOf.js';
import type { Person } from './sideOf.js';
import type { ThreadStore } from './threadStore.js';

export type MarkDeps = {
  messages: Pick<MessageStore, 'byId' | 'unread'>;
  threads: Pick<ThreadStore, 'byId' | 'mark'>;
};
type Deps = MarkDeps & {
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
  users: Pick<UsersClient, 'shopsOf'>;
  transact: Transact;
};
type Input = { sellerOrderId: string; messageId: string };

/** Fails with NOT_FOUND for strangers, and where the message is none of this conversation. */
export async function readMessages(deps: Deps, who: Person, { sellerOrderId, messageId }: Input) {
  checkId('sord', sellerOrderId, 'sellerOrderId');
  checkId('msg', messageId, 'messageId');
  const part = await deps.sellerOrders.byId(sellerOrderId);
  const side = part && (await sideOf(deps, who, part));
  if (!part || !side) return failed('NOT_FOUND', 'sellerOrderId');
  const marked = await deps.transact((tx) => markRead(deps, part._id, side, messageId, tx));
  return marked ? done(part) : failed('NOT_FOUND', 'messageId');
}

/** False where the message is none of this thread's. A mark never goes back. */
export async function markRead(
  deps: MarkDeps,
  threadId: string,
  side: Side,
  messageId: string,
  { session }: Transaction,
) {
  const message = await deps.messages.byId(messageId, session);
  const thread = await deps.threads.byId(threadId, session);
  if (message?.threadId !== threadId || !thread) return false;
  if (message.seq <= thread.read[side]) return true;
  const unread = await deps.messages.unread(threadId, side, message.seq, session);
  await deps.threads.mark(threadId, side, message.seq, unread, session);
  return true;
}
