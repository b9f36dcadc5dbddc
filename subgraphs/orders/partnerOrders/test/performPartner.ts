// The double itself: what a command makes of an entry of its books. It sells nothing, and the same commands give the same books.

import { share } from '../../../kit/money.js';
import type { PartnerRefusal } from '../partnerOrdering.js';
import type { PartnerCall, PartnerCommand, PartnerEntry } from './partnerEntry.js';
import { itemCaseOf, partnerTokens } from './partnerTokens.js';
import type { PartnerToken } from './partnerTokens.js';
import { memoOf } from './quotePartner.js';
import type { QuoteMemo } from './quotePartner.js';

/** `lost`: whoever asked is not answered. An entry that a command leaves as it is comes back as the same object. */
export type PartnerPerformed = { entry: PartnerEntry | null; lost: boolean };

export const shipsAfterMs = 2000;
const dearerBasisPoints = 11_000;

export function performPartner(before: PartnerEntry | null, command: PartnerCommand, now: number): PartnerPerformed {
  const known = before && acted(before, now);
  switch (command.do) {
    case 'place':
      return place(known, command, now);
    case 'find':
      return answered(known && known.state !== 'NONE' ? known : barred(known, command));
    case 'cancel':
      return losing(known ?? blank(command), 'cancel', cancelled);
    default:
  }
  if (!known) return answered(null);
  if (command.do === 'refund') return losing(known, 'refund', (entry) => refunded(entry, command));
  return answered(moved(known, command.do === 'ship' ? 'SHIP' : 'DELIVER'));
}

const answered = (entry: PartnerEntry | null): PartnerPerformed => ({ entry, lost: false });
const tokenOf = ({ methodToken }: PartnerEntry): PartnerToken => partnerTokens[methodToken] ?? {};

const blank = ({ key, retailerId }: { key: string; retailerId: string }): PartnerEntry => ({
  ...{ _id: key, retailerId, state: 'NONE', number: null, methodToken: '', refusal: null },
  ...{ lines: [], charged: null, refunds: [], lost: [], acts: [] },
});

const barred = (known: PartnerEntry | null, of: { key: string; retailerId: string }): PartnerEntry => ({
  ...(known ?? blank(of)),
  state: 'NEVER',
});

/** What the token says is lost is lost as often as it says, with its effect or without. */
function losing(entry: PartnerEntry, call: PartnerCall, effect: (entry: PartnerEntry) => PartnerEntry) {
  const { loses } = tokenOf(entry);
  const lostBefore = entry.lost.filter((each) => each === call).length;
  if (loses?.call !== call || lostBefore >= loses.times) return answered(effect(entry));
  const after = loses.happens ? effect(entry) : entry;
  return { entry: { ...after, lost: [...entry.lost, call] }, lost: true };
}

type Place = Extract<PartnerCommand, { do: 'place' }>;
function place(known: PartnerEntry | null, command: Place, now: number): PartnerPerformed {
  const entry = known ?? blank(command);
  const asked = entry.state === 'NONE' ? { ...entry, methodToken: command.methodToken } : entry;
  return losing(asked, 'place', (each) => (each.state === 'NONE' ? placed(each, command, now) : each));
}

function placed(entry: PartnerEntry, { reference, amount }: Place, now: number): PartnerEntry {
  const memo = memoOf(reference);
  const refusal = refusalOf(entry, memo, amount.minor, now);
  if (!memo || refusal) return { ...entry, state: 'REFUSED', refusal };
  const { ships } = tokenOf(entry);
  const acts = [
    ...(ships ? [{ what: 'SHIP' as const, at: now + shipsAfterMs }] : []),
    ...(ships === 'DELIVERED' ? [{ what: 'DELIVER' as const, at: now + 2 * shipsAfterMs }] : []),
  ];
  const number = `R-${entry._id.slice(-36)}`;
  return { ...entry, state: 'PLACED', number, lines: memo.lines, charged: amount, acts };
}

function refusalOf(entry: PartnerEntry, memo: QuoteMemo | null, minor: number, now: number): PartnerRefusal | null {
  const isOwn = memo?.retailerId === entry.retailerId && memo.lines.length > 0;
  if (!memo || !isOwn) return { reason: 'NOT_SELLABLE', items: [] };
  const { refuses } = tokenOf(entry);
  const [first] = memo.lines;
  const repriced = memo.lines.filter(({ sku }) => itemCaseOf(sku) === 'PRICE_CHANGED');
  if (refuses === 'PRICE_CHANGED' || repriced.length > 0) {
    const dearer = (refuses ? memo.lines : repriced).map(({ lineId, unitPrice }) => {
      return { lineId, unitPrice: share(unitPrice, dearerBasisPoints) };
    });
    return { reason: 'PRICE_CHANGED', items: dearer };
  }
  if (memo.until <= now || memo.amount.minor !== minor) return { reason: 'PRICE_CHANGED', items: [] };
  if (!refuses) return null;
  const ofItem = refuses === 'OUT_OF_STOCK' || refuses === 'NOT_SELLABLE';
  return { reason: refuses, items: ofItem && first ? [{ lineId: first.lineId, available: 0 }] : [] };
}

/** What is on its way is cancelled no more; what never got there is barred. All that was charged is given back. */
function cancelled(entry: PartnerEntry): PartnerEntry {
  if (entry.state === 'NONE') return { ...entry, state: 'NEVER' };
  if (entry.state !== 'PLACED' || tokenOf(entry).refusesCancel) return entry;
  return { ...entry, state: 'CANCELLED', acts: [] };
}

type Refund = Extract<PartnerCommand, { do: 'refund' }>;
function refunded(entry: PartnerEntry, { refundKey: key, lines, amount }: Refund): PartnerEntry {
  const known = entry.refunds.find((refund) => refund.key === key);
  const others = entry.refunds.filter((refund) => refund.key !== key);
  if (known && known.state !== 'PENDING') return entry;
  const { refunds } = tokenOf(entry);
  const wrong =
    !['PLACED', 'SHIPPED', 'DELIVERED'].includes(entry.state) || exceeds(entry, others, lines, amount.minor);
  const refused = refunds === 'REFUSED' || wrong;
  const state = refused ? 'REFUSED' : refunds === 'LATER' && !known ? 'PENDING' : 'REFUNDED';
  return { ...entry, refunds: [...others, { key, lines, amount, state }] };
}

/** More units of a line than were sold, or more money than was taken. */
function exceeds(
  { lines: sold, charged }: PartnerEntry,
  others: PartnerEntry['refunds'],
  lines: Refund['lines'],
  minor: number,
): boolean {
  const made = others.filter(({ state }) => state !== 'REFUSED');
  const units = (lineId: string) =>
    [...made.flatMap((refund) => refund.lines), ...lines]
      .filter((line) => line.lineId === lineId)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  const tooMany = lines.some(
    ({ lineId }) => units(lineId) > (sold.find((line) => line.lineId === lineId)?.quantity ?? 0),
  );
  return tooMany || made.reduce((sum, { amount }) => sum + amount.minor, minor) > (charged?.minor ?? 0);
}

function acted(entry: PartnerEntry, now: number): PartnerEntry {
  const due = entry.acts.filter(({ at }) => at <= now);
  if (due.length === 0) return entry;
  const rest = { ...entry, acts: entry.acts.filter(({ at }) => at > now) };
  return due.reduce((current, { what }) => moved(current, what), rest);
}

function moved(entry: PartnerEntry, what: 'SHIP' | 'DELIVER'): PartnerEntry {
  if (what === 'SHIP') return entry.state === 'PLACED' ? { ...entry, state: 'SHIPPED' } : entry;
  return entry.state === 'SHIPPED' ? { ...entry, state: 'DELIVERED' } : entry;
}
