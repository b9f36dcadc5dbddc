// Closes the months that are over: what was posted in them is summed up for good.

import type { Clock } from '../../kit/clock.js';
import { added } from './balancesOf.js';
import { closedKinds } from './account.js';
import type { Fund } from './account.js';
import { accountsOf } from './accountStore.js';
import type { AccountStore } from './accountStore.js';
import type { ClosedMonth, ClosingRecord, ClosingStore } from './closingStore.js';
import type { EntrySum, JournalStore } from './journalStore.js';
import { periodAfter, periodBefore, periodOf } from './period.js';
import { statementIdOf } from './postJournal.js';

type Deps = {
  journals: Pick<JournalStore, 'sums'>;
  accounts: Pick<AccountStore, 'ofKind'>;
  closings: Pick<ClosingStore, 'latest' | 'insertOnce'>;
  clock: Clock;
};

/** Clocks differ and transactions last: a month is over for certain once it has been over for this long. */
const safeMs = 5 * 60 * 1000;

export async function closeAccounts(deps: Deps): Promise<void> {
  const open = periodOf(new Date(deps.clock.now().getTime() - safeMs));
  for await (const some of accountsOf(deps.accounts, closedKinds)) {
    const latest = await deps.closings.latest(some);
    for (const name of some) await closeAccount(deps, name, latest.get(name), open);
  }
}

/** A closing for each month before `open` in which something moved, and for the last of them anyway: it need not be looked at again. */
async function closeAccount(deps: Deps, account: string, before: ClosingRecord | undefined, open: Date): Promise<void> {
  const from = before && periodAfter(before.period);
  if (from && from >= open) return;
  const sums = await deps.journals.sums([account], { from, to: open });
  const moved = sums.map(({ period }) => period.getTime());
  const months = [...new Set([...moved, periodBefore(open).getTime()])].sort((a, b) => a - b);
  let last = before;
  for (const month of months) {
    const own = sums.filter(({ period }) => period.getTime() === month);
    last = closingOf(account, new Date(month), last, own, deps.clock.now());
    await deps.closings.insertOnce(last);
  }
}

/** What the month before left, and what moved in this one. */
export function closingOf(
  account: string,
  period: Date,
  before: ClosingRecord | undefined,
  moved: readonly EntrySum[],
  at: Date,
): ClosingRecord {
  const previous = new Map((before?.currencies ?? []).map((month) => [month.currency, month]));
  const names = [...new Set([...previous.keys(), ...moved.map(({ currency }) => currency)])].sort();
  const currencies = names.map((currency): ClosedMonth => {
    const known = previous.get(currency);
    const own = moved.filter((sum) => sum.currency === currency);
    const all = [...(known?.funds ?? []), ...own];
    const funds = [...new Set(all.map(({ fund }) => fund))].map((fund: Fund | null) => ({
      fund,
      minor: added(all.filter((sum) => sum.fund === fund)),
    }));
    const opening = known?.closing ?? 0;
    const statementId = statementIdOf({ account, currency, period }) ?? '';
    const entries = own.reduce((count, sum) => count + sum.count, 0);
    return { currency, statementId, opening, closing: opening + added(own), funds, entries };
  });
  return { _id: `${account}@${period.toISOString().slice(0, 7)}`, account, period, currencies, at };
}
