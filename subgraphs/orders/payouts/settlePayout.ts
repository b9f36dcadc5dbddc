// Records what became of a payout; what could not be paid, or came back, is the party's again.

import type { Clock } from '../../kit/clock.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import { account, kindOf, partyOf } from '../ledger/account.js';
import { postJournal } from '../ledger/postJournal.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { transition } from '../order/transition.js';
import type { PayoutOutcome, PayoutProvider } from './payoutProvider.js';
import { payoutTransitions } from './payoutStates.js';
import type { PayoutRecord, PayoutStore } from './payoutStore.js';
import { postReserveRelease } from './postReserveRelease.js';
import type { ReserveStore } from './reserveStore.js';

export type SettleDeps = LedgerDeps & {
  payouts: Pick<PayoutStore, 'byId' | 'move'>;
  reserves: Pick<ReserveStore, 'close'>;
  payoutProvider: PayoutProvider;
  transact: Transact;
  clock: Clock;
};

const askAgainMs = 5 * 60 * 1000;

/** Asks the provider, outside of any transaction. Throws where it can't tell; the payout stays as it is then, and is asked for again. */
export async function askForPayout(deps: SettleDeps, payout: PayoutRecord): Promise<PayoutRecord> {
  const amount = { minor: payout.minor, currency: payout.currency };
  const outcome = await deps.payoutProvider.pay(payout._id, partyOf(payout.account), amount);
  return settlePayout(deps, payout._id, outcome);
}

/**
 * Also what a provider tells by itself, late: a payout that was paid may fail. The same outcome again does nothing; of what the table of
 * states does not allow, nothing is changed, since the latest was known already.
 */
export async function settlePayout(deps: SettleDeps, payoutId: string, outcome: PayoutOutcome): Promise<PayoutRecord> {
  return deps.transact(async (tx) => {
    const payout = await deps.payouts.byId(payoutId, tx.session);
    if (!payout) throw new Error(`There is no payout ${payoutId}.`);
    const now = deps.clock.now();
    const stays = payout.state === outcome && outcome !== 'PENDING';
    if (stays || (payout.state !== outcome && !payoutTransitions[payout.state].includes(outcome))) return payout;

    const state = transition(payoutTransitions, payout.state, outcome);
    const dueAt = outcome === 'PENDING' ? new Date(now.getTime() + askAgainMs) : null;
    const settledAt = outcome === 'PENDING' ? null : now;
    const moved = await deps.payouts.move(payout, { state, dueAt, settledAt, updatedAt: now }, tx.session);
    if (!moved) throw new Error(`${payoutId} was moved within its own transaction.`);
    if (outcome === 'FAILED') await postFailed(deps, moved, tx);
    if (outcome !== 'PENDING') announce(moved, tx);
    return moved;
  });
}

/** With what was kept back beside it: the next payout keeps back of the whole again. */
async function postFailed(deps: SettleDeps, payout: PayoutRecord, tx: Transaction): Promise<void> {
  const { _id, account: whose, currency, minor, provider } = payout;
  const entries = [
    { account: whose, fund: 'AVAILABLE' as const, component: 'PAYOUT' as const, minor, currency },
    { account: account.provider(provider), fund: null, component: 'PAYOUT' as const, minor: -minor, currency },
  ];
  const cause = { orderId: null, seq: null, payoutId: _id } as const;
  await postJournal(deps, { ...cause, _id: `${_id}:failed`, kind: 'PAYOUT_FAILED', entries }, tx);
  const reserve = await deps.reserves.close(_id, tx.session);
  if (reserve) await postReserveRelease(deps, reserve, tx);
}

function announce({ _id, account: whose, minor, currency, state, version }: PayoutRecord, tx: Transaction): void {
  const party = kindOf(whose) === 'SELLER' ? { shopId: partyOf(whose) } : { creatorId: partyOf(whose) };
  tx.emit({
    type: state === 'PAID' ? 'payout.paid' : 'payout.failed',
    aggregate: { type: 'payout', id: _id },
    version,
    payload: { payoutId: _id, ...party, amount: { minor, currency } },
  });
}
