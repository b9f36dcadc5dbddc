// What of an order was given back so far, and what a further part of it would move: never more than what is left.

import type { Money } from '../../kit/money.js';
import { without, within } from '../money/ranges.js';
import type { Range } from '../money/unitShares.js';
import { shareOf } from '../money/unitShares.js';
import type { Cover, JournalRecord } from './journalStore.js';
import { legsOf } from './lineParts.js';
import type { PartOfLine } from './lineParts.js';
import { entryOf } from './postSale.js';
import type { DraftEntry } from './postJournal.js';

/** What decides how much is left: journals of the order, or what is about to become one. */
export type Posted = Pick<JournalRecord, '_id' | 'covers' | 'undoes' | 'releases'>;
export type Movement = { covers: Cover[]; entries: DraftEntry[]; returned: Money };

/** What of a part was not given back by these journals of its order. */
export function leftOf({ line, part, whole }: PartOfLine, posted: readonly Posted[]): Range[] {
  const undone = new Set(posted.map(({ undoes }) => undoes));
  const taken = posted
    .filter(({ _id }) => !undone.has(_id))
    .flatMap(({ covers }) => covers)
    .filter((cover) => cover.orderLineId === line.orderLineId && cover.part === part);
  return without([{ from: 0, to: whole }], taken);
}

/** Of what is left, that of these units. */
export const leftOfUnits = (part: PartOfLine, posted: readonly Posted[], units: Range): Range[] => {
  const unit = part.whole / part.line.quantity;
  return within(leftOf(part, posted), { from: units.from * unit, to: units.to * unit });
};

/** What the buyer paid for these stretches, in minor units. */
export const chargedFor = ({ charged, whole }: PartOfLine, stretches: readonly Range[]): number =>
  stretches.reduce((sum, stretch) => sum + shareOf(charged, stretch, whole), 0);

/** The first of these stretches for which the buyer paid `minor`, which is no more than was paid for them all. */
export function firstWorth({ line: { quantity } }: PartOfLine, stretches: readonly Range[], minor: number): Range[] {
  const first: Range[] = [];
  let left = minor;
  for (const { from, to } of stretches) {
    if (left === 0) break;
    const begun = Math.floor(from / quantity);
    const worth = Math.min(left, Math.floor(to / quantity) - begun);
    // The scale has `quantity` steps for each minor unit that the buyer paid.
    first.push({ from, to: worth === left ? Math.max(from, (begun + worth) * quantity) : to });
    left -= worth;
  }
  return first.filter(({ from, to }) => from < to);
}

/** The opposite of what the sale moved for these stretches. */
export function movementOf(
  taken: readonly { part: PartOfLine; stretches: readonly Range[] }[],
  currency: string,
  posted: readonly Posted[],
): Movement {
  const released = releasedLines(posted);
  const covers: Cover[] = [];
  const entries: DraftEntry[] = [];
  let minor = 0;
  for (const { part, stretches } of taken) {
    const { orderLineId } = part.line;
    const fund = released.has(orderLineId) ? 'AVAILABLE' : 'PENDING';
    covers.push(...stretches.map(({ from, to }) => ({ orderLineId, part: part.part, from, to })));
    minor += chargedFor(part, stretches);
    for (const [index, leg] of part.legs.entries()) {
      const moved = stretches.reduce((sum, stretch) => sum + (legsOf(part, stretch)[index]?.minor ?? 0), 0);
      entries.push(entryOf({ ...leg, minor: -moved }, orderLineId, currency, fund));
    }
  }
  return { covers, entries, returned: { minor, currency } };
}

/** The lines whose earnings may be paid out: what is taken back of them is taken from there. */
export const releasedLines = (posted: readonly Posted[]): Set<string> =>
  new Set(posted.flatMap(({ releases }) => releases ?? []));
