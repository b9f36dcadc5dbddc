// Posts what a refund moves: the opposite of the sale, in exact proportion, for units of lines or for an amount.

import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Range } from '../money/unitShares.js';
import type { OrderRecord } from '../order/orderStore.js';
import { chargedFor, firstWorth, leftOf, leftOfUnits, movementOf } from './givenBack.js';
import type { Movement } from './givenBack.js';
import type { JournalRecord } from './journalStore.js';
import { partsOfLine } from './lineParts.js';
import type { PartOfLine } from './lineParts.js';
import { postJournal } from './postJournal.js';
import type { LedgerDeps } from './postJournal.js';
import { saleId } from './postSale.js';

export type Refund = {
  refundId: string;
  order: OrderRecord;
  units?: readonly (Range & { orderLineId: string })[];
  /** Amounts off lines whose goods stay with the buyer; less where less is left of the line. */
  amounts?: readonly { orderLineId: string; amount: Money }[];
  /** Whether the sending of the units is given back with them, which it is where nothing is said. */
  shipping?: 'GIVEN_BACK' | 'KEPT';
};

export const refundJournal = (refundId: string): string => `${refundId}:refund`;

/**
 * Answers what the buyer gets back: of what was asked, what no refund or chargeback gave back before, also where it was posted before.
 * Throws where the order has no sale in the ledger, or no such line. The refunds of an order follow each other: two at once conflict.
 */
export async function postRefund(deps: LedgerDeps, refund: Refund, tx: Transaction): Promise<Money> {
  const { order, refundId } = refund;
  const posted = await postedFor(deps, order, tx);
  const _id = refundJournal(refundId);
  const known = posted.find((journal) => journal._id === _id);
  if (known) return known.returned ?? { minor: 0, currency: order.currency };

  const movement = refundMovement(refund, posted);
  const cause = { _id, kind: 'REFUND', orderId: order._id, seq: posted.length } as const;
  await postJournal(deps, { ...cause, ...movement }, tx);
  return movement.returned;
}

/** What a refund would move, posted after these journals of its order. */
export function refundMovement(refund: Refund, posted: readonly JournalRecord[]): Movement {
  const { order, units = [], amounts = [], shipping = 'GIVEN_BACK' } = refund;
  const taken = new Map<string, { part: PartOfLine; stretches: Range[] }>();
  const take = (part: PartOfLine, stretches: Range[]) => {
    const key = `${part.line.orderLineId} ${part.part}`;
    if (taken.has(key)) throw new Error(`${refund.refundId} names a line twice.`);
    taken.set(key, { part, stretches });
  };
  for (const { orderLineId, from, to } of units) {
    for (const part of partsOf(order, orderLineId)) {
      if (part.part === 'GOODS' || shipping === 'GIVEN_BACK') take(part, leftOfUnits(part, posted, { from, to }));
    }
  }
  for (const { orderLineId, amount } of amounts) {
    let left = amount.minor;
    for (const part of partsOf(order, orderLineId)) {
      const open = leftOf(part, posted);
      const worth = Math.min(left, chargedFor(part, open));
      take(part, firstWorth(part, open, worth));
      left -= worth;
    }
  }
  return movementOf([...taken.values()], order.currency, posted);
}

/** The journals of an order so far. Throws where its sale is not among them. */
export async function postedFor({ journals }: LedgerDeps, order: OrderRecord, { session }: Transaction) {
  const posted = await journals.ofOrder(order._id, session);
  if (posted[0]?._id !== saleId(order._id)) throw new Error(`${order._id} has no sale in the ledger.`);
  return posted;
}

function partsOf(order: OrderRecord, orderLineId: string): PartOfLine[] {
  const line = order.lines.find((each) => each.orderLineId === orderLineId);
  if (!line) throw new Error(`${order._id} has no line ${orderLineId}.`);
  return partsOfLine(order, line);
}
