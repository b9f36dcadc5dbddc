// Posts what a refund moves: the opposite of the sale, in exact proportion, for units of lines or for an amount.

import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { within } from '../money/ranges.js';
import type { Range } from '../money/unitShares.js';
import type { OrderRecord } from '../order/orderStore.js';
import { account } from './account.js';
import { chargedFor, firstWorth, leftOf, leftOfUnits, movementOf } from './givenBack.js';
import type { Movement, Posted } from './givenBack.js';
import type { Cover } from './journalStore.js';
import { partsOfLine, soldLines } from './lineParts.js';
import type { PartOfLine } from './lineParts.js';
import { postJournal } from './postJournal.js';
import type { DraftEntry, LedgerDeps } from './postJournal.js';
import { saleId } from './postSale.js';

export type Refund = {
  refundId: string;
  order: OrderRecord;
  /** `most`: of what was paid for the units, so much at most; all of it, where nothing is said. */
  units?: readonly (Range & { orderLineId: string; most?: Money })[];
  /** Amounts off lines whose goods stay with the buyer; less where less is left of the line. */
  amounts?: readonly { orderLineId: string; amount: Money }[];
  /** Whether the sending of the units is given back with them, which it is where nothing is said. */
  shipping?: 'GIVEN_BACK' | 'KEPT';
};
/** What was decided before, and has reached the buyer by now. */
export type PaidRefund = { refundId: string; order: OrderRecord; covers: readonly Cover[]; paid: Money };

export const refundJournal = (refundId: string): string => `${refundId}:refund`;

/**
 * Answers what the buyer gets back: of what was asked, what no refund or chargeback gave back before, also where it was posted before.
 * Throws where the order has no sale in the ledger, or no such line. The refunds of an order follow each other: two at once conflict.
 */
export async function postRefund(deps: LedgerDeps, refund: Refund | PaidRefund, tx: Transaction): Promise<Money> {
  const { order, refundId } = refund;
  const posted = await postedFor(deps, order, tx);
  const _id = refundJournal(refundId);
  const known = posted.find((journal) => journal._id === _id);
  if (known) return known.returned ?? { minor: 0, currency: order.currency };

  const movement = 'paid' in refund ? paidMovement(refund, posted) : refundMovement(refund, posted);
  const cause = { _id, kind: 'REFUND', orderId: order._id, seq: posted.length } as const;
  await postJournal(deps, { ...cause, ...movement }, tx);
  return movement.returned;
}

/** What a refund would move, posted after these journals of its order. */
export function refundMovement(refund: Refund, posted: readonly Posted[]): Movement {
  const { order, units = [], amounts = [], shipping = 'GIVEN_BACK' } = refund;
  const taken = new Map<string, { part: PartOfLine; stretches: Range[] }>();
  const take = (part: PartOfLine, stretches: Range[]) => {
    const key = `${part.line.orderLineId} ${part.part}`;
    if (taken.has(key)) throw new Error(`${refund.refundId} names a line twice.`);
    taken.set(key, { part, stretches });
  };
  for (const { orderLineId, from, to, most } of units) {
    let left = most?.minor ?? Infinity;
    for (const part of partsOf(order, orderLineId)) {
      if (part.part === 'SHIPPING' && shipping === 'KEPT') continue;
      const open = leftOfUnits(part, posted, { from, to });
      const worth = chargedFor(part, open);
      take(part, left < worth ? firstWorth(part, open, left) : open);
      left -= Math.min(left, worth);
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

/**
 * Exactly what was decided, which no other refund could take since. A chargeback could: what it took meanwhile of money that reached the
 * buyer all the same, the platform bears; also where the dispute is won later, since what was paid back stays paid back.
 */
function paidMovement({ order, covers, paid }: PaidRefund, posted: readonly Posted[]): Movement {
  const { currency } = order;
  const taken = soldLines(order)
    .flatMap((line) => partsOfLine(order, line))
    .map((part) => {
      const own = covers.filter((each) => each.orderLineId === part.line.orderLineId && each.part === part.part);
      const left = leftOf(part, posted);
      return { part, stretches: own.flatMap((cover) => within(left, cover)) };
    })
    .filter(({ stretches }) => stretches.length > 0);
  const movement = movementOf(taken, currency, posted);
  const lost = paid.minor - movement.returned.minor;
  const loss: DraftEntry[] = [
    { account: account.buyer(order._id), component: 'LOSS', minor: lost, currency, fund: null },
    { account: account.platform, component: 'LOSS', minor: -lost, currency, fund: null },
  ];
  return { covers: [...covers], entries: [...movement.entries, ...loss], returned: paid };
}

/** The journals of an order so far. Throws where its sale is not among them. */
export async function postedFor({ journals }: LedgerDeps, order: OrderRecord, { session }: Transaction) {
  const posted = await journals.ofOrder(order._id, session);
  if (posted[0]?._id !== saleId(order._id)) throw new Error(`${order._id} has no sale in the ledger.`);
  return posted;
}

function partsOf(order: OrderRecord, orderLineId: string): PartOfLine[] {
  const line = soldLines(order).find((each) => each.orderLineId === orderLineId);
  if (!line) throw new Error(`${order._id} has no line ${orderLineId}.`);
  return partsOfLine(order, line);
}
