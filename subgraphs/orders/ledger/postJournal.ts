// The one function that writes the ledger: a journal's entries sum to zero in each currency, or nothing is written.

import type { Clock } from '../../kit/clock.js';
import { guardStands } from '../../kit/env.js';
import { derivedId } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import type { Transaction } from '../../kit/transaction.js';
import { isPaidOut, kindOf } from './account.js';
import type { AccountStore } from './accountStore.js';
import type { Entry, JournalKind, JournalRecord, JournalStore } from './journalStore.js';
import { periodOf } from './period.js';

export type LedgerDeps = {
  journals: Pick<JournalStore, 'open' | 'ofOrder'>;
  accounts: Pick<AccountStore, 'register'>;
  clock: Clock;
};
export type DraftEntry = Pick<Entry, 'account' | 'fund' | 'component' | 'minor' | 'currency'> &
  Partial<Pick<Entry, 'orderLineId'>>;
type Optional = 'covers' | 'undoes' | 'releases' | 'returned' | 'payoutId' | 'by' | 'reason';
/** `_id` names the cause. `seq`: how many journals the order had, as they were read in this transaction. */
export type JournalDraft = Pick<JournalRecord, '_id' | 'kind' | 'orderId' | 'seq'> &
  Partial<Pick<JournalRecord, Optional>> & { entries: readonly DraftEntry[] };

const nothing = { covers: [], undoes: null, releases: null, returned: null, payoutId: null, by: null, reason: null };

/**
 * Answers false where a journal of that id is there already: nothing is written then. Throws, so that the transaction that it is part of
 * writes nothing at all, where the entries of a currency don't sum to zero, and where the same id was posted with other entries.
 */
export async function postJournal(deps: LedgerDeps, draft: JournalDraft, tx: Transaction): Promise<boolean> {
  const { session } = tx;
  const drafts = draft.entries.filter(({ minor }) => minor !== 0);
  if (guardStands('posting')) assertBalanced(draft._id, drafts);
  const at = deps.clock.now();
  const period = periodOf(at);
  const entries = drafts.map(({ orderLineId = null, ...each }): Entry => {
    return { ...each, orderLineId, statementId: statementIdOf({ ...each, period }) };
  });
  const hash = inputHash(
    drafts.map((each) => [each.account, each.component, each.minor, each.currency, each.orderLineId]),
  );
  const known = await deps.journals.open({ ...nothing, ...draft, entries, hash, period, at }, session);
  if (known && known.hash !== hash) throw new Error(`${draft._id} was posted before, with other entries.`);
  if (known) return false;
  const walked = entries.filter(({ statementId }) => statementId !== null).map(({ account }) => account);
  await deps.accounts.register(walked, session);
  if (draft.orderId !== null && moved.includes(draft.kind)) {
    tx.emit({
      type: 'journal.posted',
      aggregate: { type: 'journal', id: draft._id },
      version: 1,
      payload: { journalId: draft._id, orderId: draft.orderId, kind: draft.kind },
    });
  }
  return true;
}

/** What buyers paid and got back, which figures are made of. */
const moved: readonly JournalKind[] = ['SALE', 'REFUND', 'REFUND_REVERSED', 'CHARGEBACK', 'CHARGEBACK_REVERSED'];

/** In bigints: amounts that are each safe may sum to one that is not. */
function assertBalanced(journalId: string, drafts: readonly DraftEntry[]): void {
  const sums = new Map<string, bigint>();
  for (const { minor, currency, account, fund } of drafts) {
    if (!Number.isSafeInteger(minor)) throw new Error(`${journalId} has an amount that is no integer of minor units.`);
    if (isPaidOut(account) !== (fund !== null))
      throw new Error(`${journalId} has an entry on the wrong fund of ${account}.`);
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(minor));
  }
  for (const [currency, sum] of sums) {
    if (sum !== 0n) throw new Error(`${journalId} is out of balance by ${sum} minor units of ${currency}.`);
  }
}

/** One for each account, month and currency; buyers have their orders instead. */
export const statementIdOf = (of: { account: string; currency: string; period: Date }): string | null =>
  kindOf(of.account) === 'BUYER' ? null : derivedId('stmt', `${of.account} ${of.currency}`, of.period);
