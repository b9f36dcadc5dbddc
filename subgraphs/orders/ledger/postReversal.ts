// Takes back what was posted: a chargeback whose dispute was won, a refund that could not be made after all.

import type { Transaction } from '../../kit/transaction.js';
import type { OrderRecord } from '../order/orderStore.js';
import { isPaidOut } from './account.js';
import { releasedLines } from './givenBack.js';
import { chargebackJournal } from './postChargeback.js';
import { postJournal } from './postJournal.js';
import type { DraftEntry, LedgerDeps } from './postJournal.js';
import { postedFor, refundJournal } from './postRefund.js';

type OfOrder = { order: OrderRecord };

export const postChargebackReversal = (
  deps: LedgerDeps,
  { order, chargebackId }: OfOrder & { chargebackId: string },
  tx: Transaction,
): Promise<void> => reverse(deps, order, chargebackJournal(chargebackId), 'CHARGEBACK_REVERSED', tx);

export const postRefundReversal = (
  deps: LedgerDeps,
  { order, refundId }: OfOrder & { refundId: string },
  tx: Transaction,
): Promise<void> => reverse(deps, order, refundJournal(refundId), 'REFUND_REVERSED', tx);

/** The exact opposite: what it gave back may be given back again. Throws where there is no such journal; twice does nothing. */
async function reverse(
  deps: LedgerDeps,
  order: OrderRecord,
  undoes: string,
  kind: 'CHARGEBACK_REVERSED' | 'REFUND_REVERSED',
  tx: Transaction,
): Promise<void> {
  const posted = await postedFor(deps, order, tx);
  const _id = `${undoes}:reversed`;
  if (posted.some((journal) => journal._id === _id)) return;
  const undone = posted.find((journal) => journal._id === undoes);
  if (!undone) throw new Error(`${order._id} has no journal ${undoes}.`);

  const released = releasedLines(posted);
  const entries = undone.entries.map(({ account, component, minor, currency, orderLineId }): DraftEntry => {
    const fund = released.has(orderLineId ?? '') ? 'AVAILABLE' : 'PENDING';
    return { account, component, minor: -minor, currency, orderLineId, fund: isPaidOut(account) ? fund : null };
  });
  const returned = undone.returned && { ...undone.returned, minor: -undone.returned.minor };
  await postJournal(deps, { _id, kind, orderId: order._id, seq: posted.length, entries, undoes, returned }, tx);
}
