// Takes cancelled units out of what warehouses pick: first those that were lost, then those without a place, then those of tasks.

import { codedError } from '../../kit/codedError.js';
import type { Transaction } from '../../kit/transaction.js';
import type { MovedLine } from '../clients/stockMoves.js';
import type { OrderLineRecord, OrderLineStore } from '../order/orderLineStore.js';
import { pickTaskTransitions } from './documentStates.js';
import type { MovementStore } from './movementStore.js';
import type { PickTaskLine, PickTaskRecord, PickTaskStore } from './pickTaskStore.js';
import { moveDocument } from './takeStep.js';
import { isOpen, isStored, unplaced } from './unplaced.js';
import { writeMovement } from './writeMovement.js';
import type { WriteMovementDeps } from './writeMovement.js';

export type CancelStoredDeps = WriteMovementDeps & {
  movements: Pick<MovementStore, 'losesSome'>;
  pickTasks: Pick<PickTaskStore, 'ofParts' | 'change'>;
  orderLines: Pick<OrderLineStore, 'count'>;
};
type Cause = { _id: string; orderId: string; sellerOrderId: string };
type Units = readonly { line: OrderLineRecord; quantity: number }[];

/**
 * In a turn of the order, with the lines as they were before. The units can be sold again, but those that were lost: while nobody knows
 * which those are, throws BUSY.
 */
export async function cancelStored(deps: CancelStoredDeps, cause: Cause, units: Units, tx: Transaction): Promise<void> {
  const stored = units.filter(({ line }) => isStored(line));
  if (stored.length === 0) return;
  if (await deps.movements.losesSome(cause.sellerOrderId, tx.session)) {
    throw codedError('BUSY', 'What was not found is being written off. Please try again.');
  }
  const tasks = await deps.pickTasks.ofParts([cause.sellerOrderId], tx.session);
  const moved: MovedLine[] = [];
  /** Of each task's lines, what is taken out. */
  const out = new Map<PickTaskLine, number>();
  for (const { line, quantity } of stored) {
    const base = { lineId: line._id, variantId: line.variantId ?? '' };
    const lost = Math.min(quantity, line.lostQuantity ?? 0);
    if (lost > 0) await deps.orderLines.count(line._id, { lostQuantity: -lost }, deps.clock.now(), tx.session);
    const free = Math.min(quantity - lost, Math.max(0, unplaced(line, tasks)));
    moved.push({ ...base, quantity: free, warehouseId: null });
    let left = quantity - lost - free;
    for (const task of byProgress(tasks)) {
      for (const own of task.lines.filter(({ orderLineId }) => orderLineId === line._id)) {
        const taken = Math.min(left, own.quantity);
        left -= taken;
        out.set(own, taken);
        moved.push({ ...base, quantity: taken, warehouseId: task.warehouseId });
      }
    }
    if (left > 0) throw new Error(`${line._id} has fewer units in warehouses than are cancelled.`);
  }
  for (const task of tasks) await takeOut(deps, task, out, tx);
  const { _id: causeId, orderId, sellerOrderId } = cause;
  await writeMovement(deps, { kind: 'CANCEL', causeId, orderId, sellerOrderId, lines: moved }, tx);
}

/** What nobody has picked yet goes first. */
const byProgress = (tasks: readonly PickTaskRecord[]) =>
  (['ALLOCATED', 'PICKING', 'PICKED'] as const).flatMap((state) => tasks.filter((task) => task.state === state));

async function takeOut(
  { pickTasks, clock }: CancelStoredDeps,
  task: PickTaskRecord,
  out: ReadonlyMap<PickTaskLine, number>,
  tx: Transaction,
): Promise<void> {
  if (!isOpen(task) || !task.lines.some((line) => (out.get(line) ?? 0) > 0)) return;
  const lines = task.lines.map((line) => ({ ...line, quantity: line.quantity - (out.get(line) ?? 0) }));
  const empty = lines.every(({ quantity }) => quantity === 0);
  const updatedAt = clock.now();
  if (empty) {
    await moveDocument(pickTasks, pickTaskTransitions, task, { lines, state: 'CANCELLED', updatedAt }, tx);
  } else await pickTasks.change(task, { lines, updatedAt }, tx.session);
}
