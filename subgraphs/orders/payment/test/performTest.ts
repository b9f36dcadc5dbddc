// The test provider itself: what a command makes of an entry of its books. It moves no money, and the same commands give the same books.

import type { Money } from '../../../kit/money.js';
import type { TestAct, TestCommand, TestEntry } from './testEntry.js';
import { payoutCases, testTokens } from './testTokens.js';
import type { TestToken } from './testTokens.js';

/** `lost`: whoever asked is not answered. An entry that a command leaves as it is comes back as the same object. */
export type Performed<E extends TestEntry | null = TestEntry | null> = { entry: E; lost: boolean };

export const soonMs = 2000;
export const lateMs = 10_000;
const retryMs = (tries: number) => Math.min(60_000, 1000 * 2 ** tries);

export function performTest(known: TestEntry | null, command: TestCommand, now: number): Performed {
  if (command.do === 'find') return { entry: known, lost: false };
  if (command.do === 'pay') return answered(known ?? payoutOf(command, now));
  if (command.do === 'authorise') return authorise(known, command, now);
  if (command.do === 'void') return answered(voided(known ?? { ...blank(command.key), state: 'NONE' }));
  if (!known) return answered(null);
  switch (command.do) {
    case 'capture':
      return losing(known, 'capture', (entry) => captured(entry, now));
    case 'refund':
      return losing(known, 'refund', (entry) => refunded(entry, command.refundKey, command.amount));
    case 'act':
      return answered(acted(known, now));
    case 'told':
      return answered(told(known, command.noticeId, command.heard, now));
    default:
      return answered(happened(known, happenings[command.do], now));
  }
}

const happenings = {
  confirm: 'CONFIRM',
  refuse: 'REFUSE',
  dispute: 'DISPUTE',
  winDispute: 'WIN',
  loseDispute: 'LOSE',
  failPayout: 'FAIL',
} as const satisfies Record<string, TestAct['what']>;

const answered = (entry: TestEntry | null): Performed => ({ entry, lost: false });
const tokenOf = ({ methodToken }: TestEntry): TestToken =>
  testTokens[methodToken ?? ''] ?? { first: 'DECLINED', refuses: 'capture' };

const blank = (_id: string): Omit<TestEntry, 'state'> => ({
  ...{ _id, kind: 'PAYMENT', methodToken: null, amount: null, party: null },
  ...{ refunds: [], dispute: null, lost: [], acts: [], notices: [], told: 0 },
});

/** What the token says is lost is lost once, with its effect or without. */
function losing(entry: TestEntry, call: 'capture' | 'refund', effect: (entry: TestEntry) => TestEntry): Performed {
  const { loses } = tokenOf(entry);
  if (loses?.call !== call || entry.lost.includes(call)) return answered(effect(entry));
  const after = loses.happens ? effect(entry) : entry;
  return { entry: { ...after, lost: [...entry.lost, call] }, lost: true };
}

type Authorise = Extract<TestCommand, { do: 'authorise' }>;
function authorise(known: TestEntry | null, { key, amount, methodToken }: Authorise, now: number): Performed {
  if (known && known.state !== 'NONE') return answered(known);
  const asked = { ...(known ?? blank(key)), state: 'NONE' as const, amount, methodToken };
  const { first, answers, loses, tells } = tokenOf(asked);
  const loss = loses?.call === 'authorise' && !asked.lost.includes('authorise') ? loses : undefined;
  const lost = loss ? [...asked.lost, 'authorise' as const] : asked.lost;
  if (loss && !loss.happens) return { entry: { ...asked, lost }, lost: true };
  const acts = answers ? [{ what: answers, at: now + soonMs }] : [];
  const entry = { ...asked, state: first, lost, acts };
  if (!loss && !tells) return answered(entry);
  const at = { LATE: now + lateMs, TWICE: now, DISORDERED: now + 2 * soonMs }[tells ?? 'TWICE'];
  const type = first === 'DECLINED' ? 'payment.declined' : 'payment.authorised';
  return { entry: telling(entry, type, at, tells === 'TWICE' ? 2 : 1), lost: loss !== undefined };
}

function captured(entry: TestEntry, now: number): TestEntry {
  if (entry.state !== 'AUTHORISED') return entry;
  const { refuses, dispute, tells } = tokenOf(entry);
  if (refuses === 'capture') return { ...entry, state: 'CAPTURE_REFUSED' };
  const taken: TestEntry = { ...entry, state: 'CAPTURED' };
  if (dispute) return { ...taken, acts: [{ what: 'DISPUTE', at: now + soonMs }] };
  if (!tells) return taken;
  return telling(taken, 'payment.captured', tells === 'LATE' ? now + lateMs : now, tells === 'TWICE' ? 2 : 1);
}

/** What was captured stays so; nothing is ever authorised on what was voided. */
const voided = (entry: TestEntry): TestEntry =>
  entry.state === 'CAPTURED' || entry.state === 'VOIDED' ? entry : { ...entry, state: 'VOIDED', acts: [] };

function refunded(entry: TestEntry, key: string, amount: Money): TestEntry {
  if (entry.state !== 'CAPTURED' || entry.refunds.some((refund) => refund.key === key)) return entry;
  const made = entry.refunds.filter(({ state }) => state === 'REFUNDED');
  const left = (entry.amount?.minor ?? 0) - made.reduce((sum, refund) => sum + refund.amount.minor, 0);
  const refused = tokenOf(entry).refuses === 'refund' || amount.minor > left;
  return { ...entry, refunds: [...entry.refunds, { key, amount, state: refused ? 'REFUSED' : 'REFUNDED' }] };
}

function payoutOf({ key, party, amount }: Extract<TestCommand, { do: 'pay' }>, now: number): TestEntry {
  const { first, then } = payoutCases[amount.minor % 1000] ?? { first: 'PAID' };
  const acts = then ? [{ what: then, at: now + soonMs }] : [];
  return { ...blank(key), kind: 'PAYOUT', state: first, party, amount, acts };
}

/** What happens without a call of ours is always told. */
function happened(entry: TestEntry, what: TestAct['what'], now: number): TestEntry {
  const after = effectOf(entry, what, now);
  return after ? telling(after.entry, after.type, now, 1) : entry;
}

function effectOf(entry: TestEntry, what: TestAct['what'], now: number): { entry: TestEntry; type: string } | null {
  const { state, dispute, amount } = entry;
  switch (what) {
    case 'CONFIRM':
      return state === 'ACTION_REQUIRED'
        ? { entry: { ...entry, state: 'AUTHORISED', acts: [] }, type: 'payment.authorised' }
        : null;
    case 'REFUSE':
      return state === 'ACTION_REQUIRED'
        ? { entry: { ...entry, state: 'DECLINED', acts: [] }, type: 'payment.declined' }
        : null;
    case 'DISPUTE': {
      if (state !== 'CAPTURED' || dispute || !amount) return null;
      const decided = { OPEN: [], WON: ['WIN' as const], LOST: ['LOSE' as const] }[tokenOf(entry).dispute ?? 'OPEN'];
      const acts = decided.map((each) => ({ what: each, at: now + soonMs }));
      const opened = { id: `dp_${entry._id}`, amount, state: 'OPEN' as const };
      return { entry: { ...entry, dispute: opened, acts }, type: 'dispute.opened' };
    }
    case 'WIN':
    case 'LOSE': {
      if (dispute?.state !== 'OPEN') return null;
      const won = what === 'WIN';
      const closed = { ...dispute, state: won ? ('WON' as const) : ('LOST' as const) };
      return { entry: { ...entry, dispute: closed, acts: [] }, type: won ? 'dispute.won' : 'dispute.lost' };
    }
    case 'PAY':
      return state === 'PENDING' ? { entry: { ...entry, state: 'PAID' }, type: 'payout.paid' } : null;
    case 'FAIL':
      return state === 'PAID' || state === 'PENDING' || state === 'NOT_RETURNED'
        ? { entry: { ...entry, state: 'FAILED' }, type: 'payout.failed' }
        : null;
    case 'KEEP':
      return state === 'PAID' ? { entry: { ...entry, state: 'NOT_RETURNED' }, type: 'payout.failed' } : null;
  }
}

const telling = (entry: TestEntry, type: string, at: number, left: number): TestEntry => {
  const number = entry.told + 1;
  const notice = { id: `evt_${entry._id}_${number}`, type, at, left, tries: 0 };
  return { ...entry, told: number, notices: [...entry.notices, notice] };
};

function acted(entry: TestEntry, now: number): TestEntry {
  const due = entry.acts.filter(({ at }) => at <= now);
  if (due.length === 0) return entry;
  const rest = { ...entry, acts: entry.acts.filter(({ at }) => at > now) };
  return due.reduce((current, { what }) => happened(current, what, now), rest);
}

/** What was not heard is said again, later each time. */
function told(entry: TestEntry, noticeId: string, heard: boolean, now: number): TestEntry {
  const notices = entry.notices
    .map((notice) => {
      if (notice.id !== noticeId) return notice;
      if (heard) return { ...notice, left: notice.left - 1 };
      return { ...notice, tries: notice.tries + 1, at: now + retryMs(notice.tries) };
    })
    .filter(({ left }) => left > 0);
  return { ...entry, notices };
}
