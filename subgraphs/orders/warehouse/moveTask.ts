// Begins to pick, and tells what was found.

import type { InTurn } from '../../kit/inTurn.js';
import { checkId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkSize } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { inOrdersTurn } from '../order/orderTurn.js';
import { pickTaskTransitions } from './documentStates.js';
import type { PickTaskRecord, PickTaskStore } from './pickTaskStore.js';
import { currentOf, moveDocument, notFound, takeStep } from './takeStep.js';
import type { StepDeps } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import type { TellDeps } from './tellMovement.js';
import { writeMovement } from './writeMovement.js';

export type TaskStepDeps = StepDeps & TellDeps & { pickTasks: PickTaskStore; inTurn: InTurn };
type Code = 'NOT_FOUND' | 'NOT_ALLOWED_IN_STATE' | 'LINES_INVALID' | 'QUANTITY_INVALID';
type Found = readonly { orderLineId: string; foundQuantity: number }[];

/** Fails with NOT_FOUND and NOT_ALLOWED_IN_STATE. */
export async function startTask(deps: TaskStepDeps, by: string, input: { pickTaskId: string; idempotencyKey: string }) {
  const { pickTaskId, idempotencyKey: key } = input;
  const known = await deps.pickTasks.byId(checkId('pick', pickTaskId, 'pickTaskId'));
  if (!known) return notFound('pickTaskId');
  const step = { by, key, name: 'start', input: pickTaskId, platform: true };
  return inTaskTurn(deps, known, step, (task, tx) =>
    moveDocument(
      deps.pickTasks,
      pickTaskTransitions,
      task,
      { state: 'PICKING', updatedAt: deps.clock.now() },
      tx,
      'pickTaskId',
    ),
  );
}

/** Fails with NOT_FOUND, NOT_ALLOWED_IN_STATE, LINES_INVALID unless each line is named once, and QUANTITY_INVALID. */
export async function finishTask(
  deps: TaskStepDeps,
  by: string,
  { pickTaskId, lines: found, idempotencyKey: key }: { pickTaskId: string; lines: Found; idempotencyKey: string },
) {
  checkSize(found, 'lines', 100);
  const known = await deps.pickTasks.byId(checkId('pick', pickTaskId, 'pickTaskId'));
  if (!known) return notFound('pickTaskId');
  let lost: string | null = null;
  const input = [pickTaskId, found.map(({ orderLineId, foundQuantity }) => [orderLineId, foundQuantity])];
  const outcome = await inTaskTurn(
    deps,
    known,
    { by, key, name: 'finish', input, platform: true },
    async (task, tx) => {
      const finished = await finish(deps, task, found, tx);
      lost = finished.movementId;
      return finished.task;
    },
  );
  await tellNow(deps, lost);
  return outcome;
}

/** What was cancelled of the task meanwhile is not looked for: a line whose units are all gone is not named. */
async function finish(deps: TaskStepDeps, task: PickTaskRecord, found: Found, tx: Transaction) {
  const counts = new Map(found.map(({ orderLineId, foundQuantity }) => [orderLineId, foundQuantity]));
  if (counts.size < found.length) throw refusal('LINES_INVALID', 'lines');
  const ids = new Set(task.lines.map(({ orderLineId }) => orderLineId));
  const named = task.lines.every(({ orderLineId, quantity }) => quantity === 0 || counts.has(orderLineId));
  if (!named || found.some(({ orderLineId }) => !ids.has(orderLineId))) throw refusal('LINES_INVALID', 'lines');
  for (const [index, { orderLineId, foundQuantity }] of found.entries()) {
    const wanted = task.lines.find((line) => line.orderLineId === orderLineId)?.quantity ?? 0;
    if (foundQuantity < 0 || foundQuantity > wanted) throw refusal('QUANTITY_INVALID', `lines.${index}.foundQuantity`);
  }
  const lines = task.lines.map((line) => {
    const quantity = counts.get(line.orderLineId) ?? 0;
    return { ...line, quantity, shortQuantity: line.shortQuantity + line.quantity - quantity };
  });
  const state = lines.some(({ quantity }) => quantity > 0) ? ('PICKED' as const) : ('SHORT' as const);
  const changes = { lines, state, updatedAt: deps.clock.now() };
  const moved = await moveDocument(deps.pickTasks, pickTaskTransitions, task, changes, tx, 'pickTaskId');
  const { orderId, sellerOrderId, warehouseId } = task;
  const gone = task.lines.map((line, index) => {
    const quantity = line.quantity - (lines[index]?.quantity ?? 0);
    return { lineId: line.orderLineId, variantId: line.variantId, quantity, warehouseId };
  });
  const cause = { causeId: task._id, orderId, sellerOrderId };
  const movement = await writeMovement(deps, { kind: 'LOSE', ...cause, lines: gone }, tx);
  return { task: moved, movementId: movement?._id ?? null };
}

export const inTaskTurn = (
  deps: TaskStepDeps,
  { _id, orderId }: PickTaskRecord,
  step: Parameters<typeof takeStep>[1],
  work: (task: PickTaskRecord, tx: Transaction) => Promise<PickTaskRecord>,
) =>
  takeStep<PickTaskRecord, Code>(
    deps,
    step,
    deps.pickTasks,
    async (tx) => work(await currentOf(deps.pickTasks, _id, tx), tx),
    (run) => inOrdersTurn(deps, orderId, (_, tx) => run(tx)),
  );
