// The one way to change stock: moves of one variant queue up and share a transaction, up to 100 of them.

import { runMoves, variantsOf, type MoveDeps } from './runMoves.js';
import { sharedBatches } from './sharedBatches.js';
import type { Move, MoveAnswer } from './stockRecords.js';

/** A move with the variants of the order that it settles: what it will touch. */
export type QueuedMove = { move: Move; variantIds: readonly string[] };
export type MoveStock = (move: Move, variantIds?: readonly string[]) => Promise<MoveAnswer>;

const movesInTransaction = 100;

/**
 * The queue only saves conflicts. That no unit is sold twice is the transaction's doing, which other processes write under, too.
 * An order over several variants is one move in one transaction: nothing has to be given back where one of them is short.
 */
export function moveQueue(deps: MoveDeps): MoveStock {
  const submit = sharedBatches<QueuedMove, MoveAnswer>({
    keysOf: ({ move, variantIds }) => [ownKey(move), ...variantIds, ...placesOf(move)],
    most: movesInTransaction,
    run: (queued) =>
      runMoves(
        deps,
        queued.map(({ move }) => move),
      ),
  });
  return (move, variantIds = variantsOf(move)) => submit({ move, variantIds });
}

function ownKey(move: Move): string {
  if (move.kind === 'set' || move.kind === 'fulfil') return `key:${move.callerKey}`;
  return 'orderId' in move ? `order:${move.orderId}` : `movement:${move.movementId}`;
}

/** What comes into one warehouse follows each other, since each tells the warehouse. */
const placesOf = (move: Move): string[] =>
  move.kind === 'place' && move.what !== 'ALLOCATE' ? move.lines.flatMap(({ warehouseId }) => warehouseId ?? []) : [];
