// What accounts hold: the last closing, and the entries since.

import type { ClientSession } from '../../kit/mongo.js';
import type { Fund } from './account.js';
import type { ClosingStore } from './closingStore.js';
import type { EntrySum, JournalStore } from './journalStore.js';
import { periodAfter } from './period.js';

export type BalanceDeps = { journals: Pick<JournalStore, 'sums'>; closings: Pick<ClosingStore, 'latest'> };
/** In one currency. `total` is all of it; an account without funds has nothing but that. */
export type Balance = { account: string; currency: string; total: number; funds: Readonly<Record<Fund, number>> };

/** In the accounts' order, by currency; an account that was never posted to has none. */
export async function balancesOf(
  { journals, closings }: BalanceDeps,
  accounts: readonly string[],
  session?: ClientSession,
): Promise<Balance[][]> {
  if (accounts.length === 0) return [];
  const latest = await closings.latest(accounts, session);
  const openFrom = new Map([...latest].map(([name, { period }]) => [name, periodAfter(period)]));
  // One query for all: what some of them have closed of it is left out below.
  const everyOneClosed = accounts.every((name) => openFrom.has(name));
  const earliest = new Date(Math.min(...[...openFrom.values()].map((date) => date.getTime())));
  const sums = await journals.sums(accounts, everyOneClosed ? { from: earliest } : {}, session);
  const open = sums.filter(({ account, period }) => period >= (openFrom.get(account) ?? period));
  return accounts.map((name) => {
    const closed = (latest.get(name)?.currencies ?? []).flatMap(({ currency, funds }) =>
      funds.map(({ fund, minor }) => ({ currency, fund, minor })),
    );
    const since = open.filter(({ account }) => account === name);
    return summed(name, [...closed, ...since]);
  });
}

function summed(account: string, sums: readonly Pick<EntrySum, 'currency' | 'fund' | 'minor'>[]): Balance[] {
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = sums.filter((sum) => sum.currency === currency);
    const of = (fund: Fund) => added(own.filter((sum) => sum.fund === fund));
    const funds = { PENDING: of('PENDING'), AVAILABLE: of('AVAILABLE'), RESERVED: of('RESERVED') };
    return { account, currency, total: added(own), funds };
  });
}

export function added(sums: readonly { minor: number }[]): number {
  const sum = sums.reduce((whole, { minor }) => whole + minor, 0);
  if (!Number.isSafeInteger(sum)) throw new Error('A balance left the safe integers.');
  return sum;
}
