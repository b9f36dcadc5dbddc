// Posts what a buyer's bank takes back.

import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { allocate } from '../checkout/allocate.js';
import type { OrderRecord } from '../order/orderStore.js';
import { account } from './account.js';
import { chargedFor, firstWorth, leftOf, movementOf } from './givenBack.js';
import { partsOfLine } from './lineParts.js';
import { postJournal } from './postJournal.js';
import type { DraftEntry, LedgerDeps } from './postJournal.js';
import { postedFor } from './postRefund.js';

type Chargeback = {
  chargebackId: string;
  order: OrderRecord;
  /** All that the buyer has not got back, where nothing is said. */
  amount?: Money;
};

export const chargebackJournal = (chargebackId: string): string => `${chargebackId}:chargeback`;

/**
 * Taken from all lines in proportion to what is left of each. Beyond what is left, since the bank knows nothing of our refunds, the platform
 * bears it. Posting it again does nothing.
 */
export async function postChargeback(deps: LedgerDeps, chargeback: Chargeback, tx: Transaction): Promise<void> {
  const { order, chargebackId } = chargeback;
  const posted = await postedFor(deps, order, tx);
  const _id = chargebackJournal(chargebackId);
  if (posted.some((journal) => journal._id === _id)) return;

  const open = order.lines
    .flatMap((line) => partsOfLine(order, line))
    .filter(({ line }) => !line.retailer)
    .map((part) => ({ part, stretches: leftOf(part, posted) }))
    .map((each) => ({ ...each, worth: chargedFor(each.part, each.stretches) }));
  const left = open.reduce((sum, { worth }) => sum + worth, 0);
  const taken = Math.min(chargeback.amount?.minor ?? left, left);
  const lost = (chargeback.amount?.minor ?? left) - taken;
  const { currency } = order;
  const shares = allocate(
    { minor: taken, currency },
    open.map(({ worth }) => worth),
  );
  const stretched = open.map(({ part, stretches }, index) => ({
    part,
    stretches: taken === left ? stretches : firstWorth(part, stretches, shares[index]?.minor ?? 0),
  }));
  const { covers, entries, returned } = movementOf(stretched, currency, posted);
  const loss: DraftEntry[] = [
    { account: account.buyer(order._id), component: 'LOSS', minor: lost, currency, fund: null },
    { account: account.platform, component: 'LOSS', minor: -lost, currency, fund: null },
  ];
  const cause = { _id, kind: 'CHARGEBACK', orderId: order._id, seq: posted.length } as const;
  const toBuyer = { minor: returned.minor + lost, currency };
  await postJournal(deps, { ...cause, covers, entries: [...entries, ...loss], returned: toBuyer }, tx);
}
