// Writes a movement down beside the document that causes it: it is done afterwards, as often as it takes.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import type { StockMove } from '../clients/stockMoves.js';
import type { MovementRecord, MovementStore } from './movementStore.js';

export type WriteMovementDeps = { movements: Pick<MovementStore, 'insert'>; ids: IdSource; clock: Clock };
type Wish = Pick<StockMove, 'kind' | 'lines'> &
  Pick<MovementRecord, 'causeId'> &
  Partial<Pick<MovementRecord, 'orderId' | 'sellerOrderId' | 'to' | 'avoid' | 'dueAt'>>;

/** Null where there is nothing to move. */
export async function writeMovement(
  { movements, ids, clock }: WriteMovementDeps,
  wish: Wish,
  { session }: Transaction,
): Promise<MovementRecord | null> {
  const lines = wish.lines.filter(({ quantity }) => quantity > 0);
  if (lines.length === 0) return null;
  const now = clock.now();
  const movement: MovementRecord = {
    ...{ _id: ids.next('smov'), orderId: null, sellerOrderId: null, to: null, avoid: [], dueAt: now },
    ...wish,
    lines,
    ...{ state: 'PENDING', turn: 0, placed: [], attempts: 0, createdAt: now, settledAt: null },
  };
  await movements.insert(movement, session);
  return movement;
}
