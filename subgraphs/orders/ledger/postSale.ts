// Posts what a confirmed order moves: who paid, who gets what, and who gave the discounts.

import type { Transaction } from '../../kit/transaction.js';
import type { OrderRecord } from '../order/orderStore.js';
import { isPaidOut } from './account.js';
import { legsOf, partsOfLine, soldLines, wholeOf } from './lineParts.js';
import type { Leg } from './lineParts.js';
import { postJournal } from './postJournal.js';
import type { DraftEntry, LedgerDeps } from './postJournal.js';

export const saleId = (orderId: string): string => `${orderId}:sale`;

/** In the transaction that confirms the order. Posting it again does nothing. Throws where the lines don't come to what was charged. */
export async function postSale(deps: LedgerDeps, order: OrderRecord, tx: Transaction): Promise<void> {
  const parts = soldLines(order).flatMap((line) => partsOfLine(order, line));
  const charged = parts.reduce((sum, part) => sum + part.charged, 0);
  if (charged !== order.totals?.chargedHere.minor) {
    throw new Error(`The lines of ${order._id} come to ${charged}, and not to what was charged.`);
  }
  const entries = parts.flatMap((part) =>
    legsOf(part, wholeOf(part)).map((leg) => entryOf(leg, part.line.orderLineId, order.currency, 'PENDING')),
  );
  await postJournal(deps, { _id: saleId(order._id), kind: 'SALE', orderId: order._id, seq: 0, entries }, tx);
}

/** `fund` is where a seller's or creator's share is at the moment. */
export const entryOf = (
  { account, component, minor }: Leg,
  orderLineId: string,
  currency: string,
  fund: 'PENDING' | 'AVAILABLE',
): DraftEntry => ({ account, component, minor, currency, orderLineId, fund: isPaidOut(account) ? fund : null });
