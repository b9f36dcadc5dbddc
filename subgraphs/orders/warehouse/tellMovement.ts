// Has products do the movements that were written down, and settles each with what its document becomes by it.

import type { Logger } from '../../kit/log.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Placed, StockMovesClient } from '../clients/stockMoves.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import type { TurnDeps } from '../order/orderTurn.js';
import { makeTasks, seekOthers } from './makeTasks.js';
import type { TaskDeps } from './makeTasks.js';
import type { MovementRecord, MovementStore } from './movementStore.js';
import { decideRemoval } from './removalStates.js';
import type { RemovalDeps } from './removalStates.js';
import { decideTransfer } from './transferStates.js';
import type { TransferDeps } from './transferStates.js';

export type TellDeps = TurnDeps &
  TaskDeps &
  RemovalDeps &
  TransferDeps & {
    movements: Pick<MovementStore, 'byId' | 'settle' | 'insert'>;
    stockMoves: Pick<StockMovesClient, 'move'>;
    log: Logger;
  };
type Outcome = { outcome: 'MOVED' | 'REFUSED'; placed: Placed[] };

const leaseMs = 60_000;

/** Right after it was written; what fails now is left to the sweep. */
export async function tellNow(deps: TellDeps, movementId: string | null | undefined): Promise<void> {
  try {
    const movement = movementId ? await deps.movements.byId(movementId) : null;
    if (movement?.dueAt) await tell(deps, movement);
  } catch (error) {
    deps.log.warn({ err: error, movement: movementId }, 'a movement is left to the sweep');
  }
}

export async function sweepMovements(deps: TellDeps & { movements: Pick<MovementStore, 'sweepDue'> }): Promise<void> {
  await deps.movements.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: (movement) => tell(deps, movement),
    onError: (error, { _id }) => deps.log.warn({ err: error, movement: _id }, 'a movement is not done yet'),
  });
}

/** Products does it once under its id, however often it is told; whoever settles it first has the document follow it. */
async function tell(deps: TellDeps, movement: MovementRecord): Promise<void> {
  const { _id, turn } = movement;
  const answer = await deps.stockMoves.move(turn === 0 ? _id : `${_id}:${turn}`, movement);
  const settle = (tx: Transaction) => settleMovement(deps, movement, answer, tx);
  if (movement.orderId) await inOrdersTurn(deps, movement.orderId, (_, tx) => settle(tx));
  else await deps.transact(settle);
}

async function settleMovement(deps: TellDeps, movement: MovementRecord, { outcome, placed }: Outcome, tx: Transaction) {
  const settledAt = deps.clock.now();
  const state = outcome === 'MOVED' ? 'DONE' : 'REFUSED';
  if (!(await deps.movements.settle(movement._id, { state, placed, settledAt }, tx.session))) return;
  if (movement.kind === 'SEND_BACK') await decideRemoval(deps, movement.causeId, outcome === 'MOVED', tx);
  if (movement.kind === 'TRANSFER_OUT') await decideTransfer(deps, movement.causeId, outcome === 'MOVED', tx);
  if (outcome !== 'MOVED') return;
  if (movement.kind === 'ALLOCATE') await makeTasks(deps, movement, placed, tx);
  if (movement.kind === 'LOSE') await seekOthers(deps, movement, placed, tx);
}
