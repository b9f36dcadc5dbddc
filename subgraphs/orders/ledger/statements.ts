// Statements of accounts, by month and currency: closed ones as they were closed, open ones as they stand.

import type { Clock } from '../../kit/clock.js';
import { connectionOf, pageWindow } from '../../kit/connection.js';
import type { Connection, PageArgs } from '../../kit/connection.js';
import { closingOf } from './closeAccounts.js';
import type { ClosingRecord, ClosingStore } from './closingStore.js';
import type { JournalStore } from './journalStore.js';
import { periodAfter } from './period.js';

export type StatementRecord = {
  _id: string;
  account: string;
  currency: string;
  /** The month: from its first moment up to the next one's. */
  from: Date;
  until: Date;
  state: 'OPEN' | 'CLOSED';
  opening: number;
  closing: number;
  entries: number;
  closedAt: Date | null;
};
export type StatementDeps = {
  journals: Pick<JournalStore, 'sums'>;
  closings: Pick<ClosingStore, 'ofAccounts'>;
  clock: Clock;
};

/** Of each account, the latest first: those of the months and currencies in which something moved. */
export async function statementsOf(deps: StatementDeps, accounts: readonly string[]): Promise<StatementRecord[][]> {
  const closed = await deps.closings.ofAccounts(accounts);
  const latest = new Map<string, ClosingRecord>();
  for (const closing of closed) if (!latest.has(closing.account)) latest.set(closing.account, closing);
  const everyOneClosed = accounts.every((name) => latest.has(name));
  const earliest = Math.min(...[...latest.values()].map(({ period }) => periodAfter(period).getTime()));
  const sums = await deps.journals.sums(accounts, everyOneClosed ? { from: new Date(earliest) } : {});
  return accounts.map((name) => {
    let before = latest.get(name);
    const own = sums.filter(({ account, period }) => account === name && (!before || period > before.period));
    const months = [...new Set(own.map(({ period }) => period.getTime()))].sort((a, b) => a - b);
    const open = months.map((month) => {
      const moved = own.filter(({ period }) => period.getTime() === month);
      before = closingOf(name, new Date(month), before, moved, deps.clock.now());
      return { ...before, open: true };
    });
    return [...open.reverse(), ...closed.filter(({ account }) => account === name)].flatMap(ofMonth);
  });
}

function ofMonth(closing: ClosingRecord & { open?: boolean }): StatementRecord[] {
  const { account, period, open = false } = closing;
  const moved = closing.currencies.filter(({ entries }) => entries > 0);
  return moved.map(({ statementId, currency, opening, closing: end, entries }) => ({
    ...{ _id: statementId, account, currency, opening, closing: end, entries },
    ...{ from: period, until: periodAfter(period) },
    ...{ state: open ? ('OPEN' as const) : ('CLOSED' as const), closedAt: open ? null : closing.at },
  }));
}

/** A page of an account's statements: some tens in ten years, so they are cut here. */
export function statementPage(all: readonly StatementRecord[], args: PageArgs): Connection<StatementRecord> {
  const window = pageWindow(args);
  const keyOf = ({ from, _id }: StatementRecord) => ({ value: from.getTime(), id: _id });
  const ordered = window.backward ? [...all].reverse() : all;
  const at = window.from ? ordered.findIndex(({ _id }) => _id === window.from?.id) + 1 : 0;
  const known = window.from === null || at > 0;
  const rows = known ? ordered.slice(at, at + window.limit + 1) : [];
  return connectionOf(rows, window, keyOf, async () => all.length);
}
