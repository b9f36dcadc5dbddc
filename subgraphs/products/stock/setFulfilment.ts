// Who sends a variant is changed only while there is none of it: neither to be sold, nor reserved, nor in a warehouse.

import type { Ledger, Move, MoveAnswer } from './stockRecords.js';

/** Changes nothing where it is so already; the same key is answered as the first time. */
export function setFulfilment(ledger: Ledger, move: Extract<Move, { kind: 'fulfil' }>): MoveAnswer {
  const { callerKey, inputHash, variantId, fulfilledBy } = move;
  const level = ledger.levels.get(variantId);
  if (!level) throw new Error(`No stock record of ${variantId}`);
  const units = { onHand: level.onHand, reserved: level.reserved, updatedAt: level.updatedAt };
  const known = ledger.sets.get(callerKey);
  if (known) return known.inputHash === inputHash ? { outcome: 'SET', units: known.units } : { outcome: 'KEY_REUSED' };
  if ((level.fulfilledBy ?? 'SELLER') !== fulfilledBy) {
    const stored = [...ledger.places.values()].some((place) => place.variantId === variantId && place.onHand > 0);
    if (level.onHand > 0 || level.reserved > 0 || stored) return { outcome: 'STOCK_LEFT', units };
    level.fulfilledBy = fulfilledBy;
    level.updatedAt = ledger.now;
    ledger.changedLevels.add(level);
    ledger.changedParties.add(level);
  }
  const set = { callerKey, inputHash, variantId, units };
  ledger.sets.set(callerKey, set);
  ledger.madeSets.add(set);
  return { outcome: 'SET', units };
}
