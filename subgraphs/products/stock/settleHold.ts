// The ends of a hold: its units are given back, or sold.

import type { Hold, Ledger, Level, LineState } from './stockRecords.js';

export function giveBack(ledger: Ledger, hold: Hold, state: 'CANCELLED' | 'EXPIRED'): void {
  for (const line of linesOf(ledger, hold)) {
    change(ledger, line, state === 'EXPIRED' ? 'EXPIRED' : 'RELEASED', (level) => {
      level.reserved -= line.quantity;
    });
  }
  end(ledger, hold, state);
}

export function sell(ledger: Ledger, hold: Hold): void {
  for (const line of linesOf(ledger, hold)) {
    change(ledger, line, 'COMMITTED', (level) => {
      level.onHand -= line.quantity;
      level.reserved -= line.quantity;
    });
  }
  end(ledger, hold, 'COMMITTED');
}

/** Sells an order whose time ran out, where all of its units can still be had, and where they are sent from as then. */
export function sellAgain(ledger: Ledger, hold: Hold): boolean {
  const lines = linesOf(ledger, hold);
  if (lines.some((line) => line.fulfilledBy !== storedBy(levelOf(ledger, line.variantId)))) return false;
  const wanted = new Map<string, number>();
  for (const { variantId, quantity } of lines) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  for (const [variantId, quantity] of wanted) {
    const level = levelOf(ledger, variantId);
    if (level.onHand - level.reserved < quantity) return false;
  }
  for (const line of lines) {
    change(ledger, line, 'COMMITTED', (level) => {
      level.onHand -= line.quantity;
    });
  }
  end(ledger, hold, 'COMMITTED');
  return true;
}

function change(ledger: Ledger, line: LineState, state: LineState['state'], move: (level: Level) => void): void {
  const level = levelOf(ledger, line.variantId);
  move(level);
  level.updatedAt = ledger.now;
  ledger.changedLevels.add(level);
  line.state = state;
  ledger.changedLines.add(line);
}

function end(ledger: Ledger, hold: Hold, state: Hold['state']): void {
  hold.state = state;
  hold.expiresAt = null;
  ledger.changedHolds.add(hold);
}

const storedBy = ({ fulfilledBy }: Level) => (fulfilledBy === 'PLATFORM' ? fulfilledBy : undefined);
const linesOf = ({ lines }: Ledger, { orderId }: Hold) => lines.get(orderId) ?? [];

function levelOf({ levels }: Ledger, variantId: string): Level {
  const level = levels.get(variantId);
  if (!level) throw new Error(`No stock record of ${variantId}`);
  return level;
}
