// Has the stock asked once more for what it refused to take in: goods are in a warehouse, whoever was to send them when they came.

import { checkId } from '../../kit/ids.js';
import { done } from '../../kit/result.js';
import { refusal } from '../fulfilment/refusal.js';
import type { StockMoveKind } from '../clients/stockMoves.js';
import type { MovementRecord, MovementStore } from './movementStore.js';
import { notFound, takeStep } from './takeStep.js';
import type { StepDeps } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import type { TellDeps } from './tellMovement.js';

type Deps = StepDeps & TellDeps & { movements: Pick<MovementStore, 'byId' | 'beginAnew'> };
type Input = { stockMovementId: string; idempotencyKey: string };

/** What was refused to leave is asked for by a document of its own. */
const comesIn: readonly StockMoveKind[] = ['RECEIVE', 'TRANSFER_IN', 'RETURN'];

/** Fails with NOT_FOUND, and NOT_ALLOWED_IN_STATE unless it was refused, and is of goods that came in. */
export async function retryMovement(deps: Deps, by: string, { stockMovementId, idempotencyKey: key }: Input) {
  const known = await deps.movements.byId(checkId('smov', stockMovementId, 'stockMovementId'));
  if (!known) return notFound('stockMovementId');
  const step = { by, key, name: 'retryMovement', input: known._id, platform: true };
  const outcome = await takeStep<MovementRecord, 'NOT_ALLOWED_IN_STATE'>(deps, step, deps.movements, async (tx) => {
    const anew = comesIn.includes(known.kind)
      ? await deps.movements.beginAnew(known, deps.clock.now(), tx.session)
      : null;
    if (!anew) throw refusal('NOT_ALLOWED_IN_STATE', 'stockMovementId');
    return anew;
  });
  if (!outcome.ok) return outcome;
  await tellNow(deps, known._id);
  return done((await deps.movements.byId(known._id)) ?? outcome.value);
}
