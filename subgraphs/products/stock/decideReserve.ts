// Whether an order gets its lines: all of them or none.

import { guardStands } from '../../kit/env.js';
import type { Hold, Ledger, Line, LineState, Move, MoveAnswer, Shortage } from './stockRecords.js';

/** An order tries with fewer lines each time; more than so many refusals are not kept. */
const refusalsKept = 100;

/** What was decided before is answered again, a refusal too; other lines than those held are KEY_REUSED. */
export function decideReserve(ledger: Ledger, move: Extract<Move, { kind: 'reserve' }>): MoveAnswer {
  const hold = ledger.holds.get(move.orderId);
  if (hold?.state === 'CANCELLED' || hold?.state === 'EXPIRED') return { outcome: 'CANCELLED' };
  const refusal = hold?.refusals.find(({ inputHash }) => inputHash === move.inputHash);
  if (refusal) return { outcome: 'REFUSED', shortages: refusal.shortages };
  if (hold?.state === 'HELD' || hold?.state === 'COMMITTED') {
    return { outcome: hold.heldHash === move.inputHash ? 'RESERVED' : 'KEY_REUSED' };
  }

  const shortages = guardStands('stock') ? shortagesOf(ledger, move.lines) : [];
  if (shortages.length > 0) {
    const refusals = [...(hold?.refusals ?? []), { inputHash: move.inputHash, shortages }].slice(-refusalsKept);
    put(ledger, hold, { orderId: move.orderId, state: 'REFUSED', heldHash: null, refusals, expiresAt: null });
    return { outcome: 'REFUSED', shortages };
  }
  take(ledger, move);
  const { orderId, inputHash: heldHash, expiresAt } = move;
  put(ledger, hold, { orderId, state: 'HELD', heldHash, refusals: hold?.refusals ?? [], expiresAt });
  return { outcome: 'RESERVED' };
}

/** Lines of one variant are counted one after the other. */
function shortagesOf({ levels }: Ledger, lines: readonly Line[]): Shortage[] {
  const left = new Map<string, number>();
  return lines.flatMap(({ lineId, variantId, quantity }) => {
    const level = levels.get(variantId);
    const available = left.get(variantId) ?? Math.max(0, level ? level.onHand - level.reserved : 0);
    if (available < quantity) return [{ lineId, available }];
    left.set(variantId, available - quantity);
    return [];
  });
}

function take(ledger: Ledger, { orderId, lines }: Extract<Move, { kind: 'reserve' }>): void {
  const made = lines.map((line): LineState => {
    const stored = ledger.levels.get(line.variantId)?.fulfilledBy === 'PLATFORM';
    return { ...line, orderId, state: 'HELD', ...(stored && { fulfilledBy: 'PLATFORM' }) };
  });
  for (const line of made) {
    const level = ledger.levels.get(line.variantId);
    if (!level) throw new Error('A line without stock was not found short');
    level.reserved += line.quantity;
    level.updatedAt = ledger.now;
    ledger.changedLevels.add(level);
    ledger.madeLines.add(line);
  }
  ledger.lines.set(orderId, made);
}

function put(ledger: Ledger, known: Hold | undefined, next: Hold): void {
  if (known) {
    Object.assign(known, next);
    ledger.changedHolds.add(known);
  } else {
    ledger.holds.set(next.orderId, next);
    ledger.madeHolds.add(next);
  }
}
