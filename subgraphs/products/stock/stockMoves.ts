// What may happen to stock, as moves on a ledger in memory: the one place that decides who gets which unit.

import { decideReserve } from './decideReserve.js';
import { applyPlaceMove } from '../warehouse/placeMoves.js';
import { setFulfilment } from './setFulfilment.js';
import { giveBack, sell, sellAgain } from './settleHold.js';
import type { Hold, Ledger, Move, MoveAnswer, Restock, StockSet } from './stockRecords.js';

/** Never leaves a level with fewer units than are reserved, or a hold half done. */
export function applyMove(ledger: Ledger, move: Move): MoveAnswer {
  if (move.kind === 'reserve') return decideReserve(ledger, move);
  if (move.kind === 'set') return setUnits(ledger, move);
  if (move.kind === 'restock') return restock(ledger, move);
  if (move.kind === 'fulfil') return setFulfilment(ledger, move);
  if (move.kind === 'place') return placeAnswer(applyPlaceMove(ledger, move));
  const hold = ledger.holds.get(move.orderId);
  if (move.kind === 'commit') return commit(ledger, hold);
  if (move.kind === 'expire') return expire(ledger, hold);
  return release(ledger, hold, move.orderId);
}

/** A release that comes first leaves a tombstone, so that a late reserve finds itself cancelled. */
function release(ledger: Ledger, hold: Hold | undefined, orderId: string): MoveAnswer {
  if (hold?.state === 'COMMITTED') return { outcome: 'COMMITTED' };
  if (!hold) {
    const tombstone: Hold = { orderId, state: 'CANCELLED', heldHash: null, refusals: [], expiresAt: null };
    ledger.holds.set(orderId, tombstone);
    ledger.madeHolds.add(tombstone);
  } else if (hold.state === 'HELD') giveBack(ledger, hold, 'CANCELLED');
  else if (hold.state !== 'CANCELLED') {
    hold.state = 'CANCELLED';
    ledger.changedHolds.add(hold);
  }
  return { outcome: 'RELEASED' };
}

function expire(ledger: Ledger, hold: Hold | undefined): MoveAnswer {
  if (hold?.state !== 'HELD') return { outcome: hold?.state === 'COMMITTED' ? 'COMMITTED' : 'RELEASED' };
  if (hold.expiresAt === null || hold.expiresAt > ledger.now) return { outcome: 'RESERVED' };
  giveBack(ledger, hold, 'EXPIRED');
  return { outcome: 'EXPIRED' };
}

function commit(ledger: Ledger, hold: Hold | undefined): MoveAnswer {
  if (hold?.state === 'COMMITTED') return sold(ledger, hold);
  if (hold?.state === 'HELD') {
    sell(ledger, hold);
    return sold(ledger, hold);
  }
  if (hold?.state === 'EXPIRED') return sellAgain(ledger, hold) ? sold(ledger, hold) : { outcome: 'EXPIRED' };
  return { outcome: 'CANCELLED' };
}

function sold({ lines }: Ledger, { orderId }: Hold): MoveAnswer {
  const stored = (lines.get(orderId) ?? []).filter(({ fulfilledBy }) => fulfilledBy === 'PLATFORM');
  return { outcome: 'COMMITTED', warehousedLines: stored.map(({ lineId }) => lineId) };
}

/** Of a variant that is gone, nothing comes back; of one that the platform sends by now, it stays with its seller until it is sent in. */
function restock(ledger: Ledger, { movementId, inputHash, lines }: Extract<Move, { kind: 'restock' }>): MoveAnswer {
  const known = ledger.restocks.get(movementId);
  if (known) return { outcome: known.inputHash === inputHash ? 'RESTOCKED' : 'KEY_REUSED' };
  for (const { variantId, quantity } of lines) {
    const level = ledger.levels.get(variantId);
    if (!level || level.fulfilledBy === 'PLATFORM') continue;
    level.onHand += quantity;
    level.updatedAt = ledger.now;
    ledger.changedLevels.add(level);
  }
  const made: Restock = { movementId, inputHash, lines };
  ledger.restocks.set(movementId, made);
  ledger.madeRestocks.add(made);
  return { outcome: 'RESTOCKED' };
}

/** Only what was done is remembered under the key: a refusal changed nothing, and may be tried again with it. */
function setUnits(ledger: Ledger, move: Extract<Move, { kind: 'set' }>): MoveAnswer {
  const known = ledger.sets.get(move.callerKey);
  if (known)
    return known.inputHash === move.inputHash ? { outcome: 'SET', units: known.units } : { outcome: 'KEY_REUSED' };
  const level = ledger.levels.get(move.variantId);
  if (!level) throw new Error(`No stock record of ${move.variantId}`);
  const unitsNow = { onHand: level.onHand, reserved: level.reserved, updatedAt: level.updatedAt };
  if (level.fulfilledBy === 'PLATFORM') return { outcome: 'PLATFORM_STOCK', units: unitsNow };
  if (level.onHand !== move.expected) return { outcome: 'STOCK_CHANGED', units: unitsNow };
  if (move.quantity < level.reserved) return { outcome: 'BELOW_RESERVED', units: unitsNow };
  level.onHand = move.quantity;
  level.updatedAt = ledger.now;
  ledger.changedLevels.add(level);
  const units = { onHand: level.onHand, reserved: level.reserved, updatedAt: ledger.now };
  const set: StockSet = { callerKey: move.callerKey, inputHash: move.inputHash, variantId: move.variantId, units };
  ledger.sets.set(set.callerKey, set);
  ledger.madeSets.add(set);
  return { outcome: 'SET', units };
}

const placeAnswer = (answer: ReturnType<typeof applyPlaceMove>): MoveAnswer =>
  answer.outcome === 'REFUSED' ? { outcome: 'REFUSED', shortages: [] } : (answer as MoveAnswer);
