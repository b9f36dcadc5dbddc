// Posts that what a line earned may be paid out: from the pending to the available of everyone who earned by it.

import type { Transaction } from '../../kit/transaction.js';
import { postJournal } from './postJournal.js';
import type { DraftEntry, LedgerDeps } from './postJournal.js';
import { saleId } from './postSale.js';

/** Once a line; again does nothing. Answers false where the order has no sale in the ledger. */
export async function postRelease(
  deps: LedgerDeps,
  { orderId, orderLineId }: { orderId: string; orderLineId: string },
  tx: Transaction,
): Promise<boolean> {
  const posted = await deps.journals.ofOrder(orderId, tx.session);
  if (posted[0]?._id !== saleId(orderId)) return false;
  const _id = `${orderLineId}:release`;
  if (posted.some((journal) => journal._id === _id)) return true;

  const pending = new Map<string, { account: string; currency: string; minor: number }>();
  for (const { account, currency, minor, fund, ...entry } of posted.flatMap(({ entries }) => entries)) {
    if (fund !== 'PENDING' || entry.orderLineId !== orderLineId) continue;
    const known = pending.get(`${account} ${currency}`) ?? { account, currency, minor: 0 };
    pending.set(`${account} ${currency}`, { ...known, minor: known.minor + minor });
  }
  const entries = [...pending.values()].flatMap(({ account, currency, minor }): DraftEntry[] => [
    { account, currency, component: 'RELEASE', fund: 'PENDING', minor: -minor, orderLineId },
    { account, currency, component: 'RELEASE', fund: 'AVAILABLE', minor, orderLineId },
  ]);
  const cause = { _id, kind: 'RELEASE', orderId, seq: posted.length } as const;
  await postJournal(deps, { ...cause, releases: orderLineId, entries }, tx);
  return true;
}
