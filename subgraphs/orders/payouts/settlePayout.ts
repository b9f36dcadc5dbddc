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

export type MoveDeps = LedgerDeps & {
  payouts: Pick<PayoutStore, 'byId' | 'move'>;
  reserves: Pick<ReserveStore, 'close'>;
  clock: Clock;
};
export type SettleDeps = MoveDeps & { payoutProvider: PayoutProvider; transact: Transact };

const askAgainMs = { PENDING: 5 * 60 * 1000, NEEDS_ATTENTION: 60 * 60 * 1000 };

/** Asks the provider, outside of any transaction. Throws where it can't tell; the payout stays as it is then, and is asked for again. */
export async function askForPayout(deps: SettleDeps, payout: PayoutRecord): Promise<PayoutRecord> {
  if (payout.settledBy) return payout;
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
    if (payout.settledBy) return contradicted(deps, payout, outcome, tx);
    const asksOn = outcome === 'PENDING' || outcome === 'NEEDS_ATTENTION';
    const stays = payout.state === outcome && !asksOn;
    if (stays || (payout.state !== outcome && !payoutTransitions[payout.state].includes(outcome))) return payout;
    const dueAt = asksOn ? new Date(deps.clock.now().getTime() + askAgainMs[outcome]) : null;
    return movePayout(deps, payout, { state: outcome, dueAt }, tx);
  });
}

/** Who was asked before an operator settled it may answer afterwards: that the amount came back which the party is said to have. */
async function contradicted(deps: SettleDeps, payout: PayoutRecord, outcome: PayoutOutcome, tx: Transaction) {
  if (payout.state !== 'PAID' || outcome !== 'FAILED') return payout;
  return movePayout(deps, payout, { state: 'NEEDS_ATTENTION', dueAt: null }, tx);
}

type Move = Pick<PayoutRecord, 'state' | 'dueAt'> & Partial<Pick<PayoutRecord, 'settledBy'>>;
/** By the table, with what the ledger has to say to it. */
export async function movePayout(deps: MoveDeps, payout: PayoutRecord, to: Move, tx: Transaction) {
  const now = deps.clock.now();
  const state = transition(payoutTransitions, payout.state, to.state);
  const isSettled = state === 'PAID' || state === 'FAILED';
  const changes = { ...to, state, settledAt: isSettled ? now : null, updatedAt: now };
  const moved = await deps.payouts.move(payout, changes, tx.session);
  if (!moved) throw new Error(`${payout._id} was moved within its own transaction.`);
  if (state === 'FAILED') await postFailed(deps, moved, tx);
  if (isSettled) announce(moved, tx);
  return moved;
}

/** With what was kept back beside it: the next payout keeps back of the whole again. */
async function postFailed(deps: MoveDeps, payout: PayoutRecord, tx: Transaction): Promise<void> {
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
