// Posts that what was kept back of a payout is available.

import type { Transaction } from '../../kit/transaction.js';
import { postJournal } from '../ledger/postJournal.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import type { ReserveRecord } from './reserveStore.js';

/** Once a payout; again does nothing. */
export async function postReserveRelease(deps: LedgerDeps, reserve: ReserveRecord, tx: Transaction): Promise<void> {
  const { _id, account, currency, minor } = reserve;
  const own = { account, currency, component: 'RESERVE' } as const;
  const entries = [
    { ...own, fund: 'RESERVED' as const, minor: -minor },
    { ...own, fund: 'AVAILABLE' as const, minor },
  ];
  const cause = { orderId: null, seq: null, payoutId: _id } as const;
  await postJournal(deps, { ...cause, _id: `${_id}:reserveReleased`, kind: 'RESERVE_RELEASED', entries }, tx);
}
