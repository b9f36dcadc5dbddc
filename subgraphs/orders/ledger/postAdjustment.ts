// Posts what people decided: an amount from one account to another, with who decided it and why.

import type { Money } from '../../kit/money.js';
import type { Transaction } from '../../kit/transaction.js';
import { isPaidOut } from './account.js';
import { postJournal } from './postJournal.js';
import type { LedgerDeps } from './postJournal.js';

type Adjustment = {
  adjustmentId: string;
  from: string;
  to: string;
  amount: Money;
  /** The order that it is about, if any: its settlement shows it. */
  orderId: string | null;
  by: string;
  reason: string;
};

/** Takes effect at once: on what is available. Answers false where it was posted before. */
export async function postAdjustment(deps: LedgerDeps, adjustment: Adjustment, tx: Transaction): Promise<boolean> {
  const { adjustmentId, from, to, amount, orderId, by, reason } = adjustment;
  const seq = orderId === null ? null : (await deps.journals.ofOrder(orderId, tx.session)).length;
  const side = (account: string, minor: number) => ({
    ...{ account, minor, currency: amount.currency, component: 'ADJUSTMENT' as const },
    fund: isPaidOut(account) ? ('AVAILABLE' as const) : null,
  });
  const entries = [side(from, -amount.minor), side(to, amount.minor)];
  return postJournal(
    deps,
    { _id: `${adjustmentId}:adjustment`, kind: 'ADJUSTMENT', orderId, seq, by, reason, entries },
    tx,
  );
}
