// Decides what a party is paid now, in each currency, and posts it: the provider is asked afterwards.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { share } from '../../kit/money.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import { account } from '../ledger/account.js';
import { balancesOf } from '../ledger/balancesOf.js';
import type { Balance, BalanceDeps } from '../ledger/balancesOf.js';
import { postJournal } from '../ledger/postJournal.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import type { PayoutProvider } from './payoutProvider.js';
import type { PayoutRecord, PayoutStore } from './payoutStore.js';
import type { ReserveStore } from './reserveStore.js';
import type { Terms } from './shopTerms.js';

export type RequestDeps = LedgerDeps &
  BalanceDeps & {
    payouts: Pick<PayoutStore, 'lock' | 'byKey' | 'insert'>;
    reserves: Pick<ReserveStore, 'insert'>;
    payoutProvider: PayoutProvider;
    transact: Transact;
    ids: IdSource;
    clock: Clock;
  };
export type PayoutRequest = {
  account: string;
  terms: Pick<Terms, 'reserveBasisPoints' | 'reserveSeconds'>;
  requestedBy: string;
  key: string;
  hash: string;
  /** Writes down, in the same transaction, that somebody had it done; not where nothing is paid. */
  log?: (payouts: readonly PayoutRecord[], tx: Transaction) => Promise<void>;
};
/** Where nothing is paid, `balances` tell why. */
export type Requested = { payouts: PayoutRecord[]; balances: Balance[] };

/** Until when whoever requested it has asked the provider; after that, the sweep does. */
export const askedWithinMs = 60_000;

/**
 * Pays all that is available, less the reserve; in a currency in which less than nothing is available, nothing, until new earnings have made
 * up for it. The same key again answers the same payouts. The party's lock makes two runs follow each other.
 */
export const requestPayouts = (deps: RequestDeps, request: PayoutRequest): Promise<Requested> =>
  deps.transact(async (tx) => {
    await deps.payouts.lock(request.account, tx.session);
    const known = await deps.payouts.byKey(request.requestedBy, request.key, tx.session);
    if (known.length > 0) return { payouts: known, balances: [] };
    const [balances = []] = await balancesOf(deps, [request.account], tx.session);
    const payouts = balances.flatMap((balance) => payoutOf(deps, request, balance));
    for (const payout of payouts) await post(deps, payout, tx);
    const { reserveSeconds } = request.terms;
    const reserves = payouts
      .filter(({ reserveMinor }) => reserveMinor > 0)
      .map((payout) => reserveOf(payout, reserveSeconds));
    if (payouts.length > 0) await deps.payouts.insert(payouts, tx.session);
    if (payouts.length > 0) await request.log?.(payouts, tx);
    if (reserves.length > 0) await deps.reserves.insert(reserves, tx.session);
    return { payouts, balances };
  });

/** A pending balance below zero is made up for first, too. */
export const payable = ({ funds }: Balance): number => funds.AVAILABLE + Math.min(0, funds.PENDING);

function payoutOf(deps: RequestDeps, request: PayoutRequest, balance: Balance): PayoutRecord[] {
  const { currency } = balance;
  const { terms, requestedBy, key, hash } = request;
  const whole = Math.max(0, payable(balance));
  const reserveMinor = share({ minor: whole, currency }, terms.reserveBasisPoints).minor;
  const minor = whole - reserveMinor;
  if (minor === 0) return [];
  const now = deps.clock.now();
  const payout: PayoutRecord = {
    ...{ _id: deps.ids.next('payout'), account: request.account, currency, minor, reserveMinor },
    ...{ provider: deps.payoutProvider.name, state: 'REQUESTED', requestedBy, key, hash, settledAt: null },
    ...{ dueAt: new Date(now.getTime() + askedWithinMs), attempts: 0, version: 1, createdAt: now, updatedAt: now },
  };
  return [payout];
}

const reserveOf = ({ _id, account, currency, reserveMinor, createdAt }: PayoutRecord, seconds: number) => {
  const dueAt = new Date(createdAt.getTime() + seconds * 1000);
  return { _id, account, currency, minor: reserveMinor, dueAt, attempts: 0, createdAt };
};

async function post(deps: LedgerDeps, payout: PayoutRecord, tx: Transaction): Promise<void> {
  const { _id, account: whose, currency, minor, reserveMinor } = payout;
  const cause = { orderId: null, seq: null, payoutId: _id } as const;
  const own = { account: whose, currency, fund: 'AVAILABLE' } as const;
  const paid = [
    { ...own, component: 'PAYOUT' as const, minor: -minor },
    { account: account.provider(payout.provider), fund: null, component: 'PAYOUT' as const, minor, currency },
  ];
  await postJournal(deps, { ...cause, _id: `${_id}:payout`, kind: 'PAYOUT', entries: paid }, tx);
  if (reserveMinor === 0) return;
  const kept = [
    { ...own, component: 'RESERVE' as const, minor: -reserveMinor },
    { ...own, fund: 'RESERVED' as const, component: 'RESERVE' as const, minor: reserveMinor },
  ];
  await postJournal(deps, { ...cause, _id: `${_id}:reserve`, kind: 'RESERVE', entries: kept }, tx);
}
