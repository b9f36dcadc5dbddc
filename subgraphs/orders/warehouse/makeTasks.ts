// What was set aside becomes tasks, one for each warehouse; what nobody needs any more by then is let go, what was nowhere is sought again.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import type { Placed } from '../clients/stockMoves.js';
import { after } from '../order/deadlines.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { writeAllocation } from './allocateParts.js';
import type { MovementRecord } from './movementStore.js';
import type { PickTaskRecord, PickTaskStore } from './pickTaskStore.js';
import { unplaced } from './unplaced.js';
import { writeMovement } from './writeMovement.js';
import type { WriteMovementDeps } from './writeMovement.js';

export type TaskDeps = WriteMovementDeps & {
  sellerOrders: Pick<SellerOrderStore, 'byIdIn'>;
  orderLines: Pick<OrderLineStore, 'ofSellerOrder' | 'count'>;
  pickTasks: Pick<PickTaskStore, 'ofParts' | 'insert'>;
  ids: IdSource;
  clock: Clock;
};

/** Until goods that were nowhere are looked for again. */
const soughtAgainSeconds = 10 * 60;

/** In a turn of the order. */
export async function makeTasks(deps: TaskDeps, movement: MovementRecord, placed: readonly Placed[], tx: Transaction) {
  const part = await partOf(deps, movement, tx);
  const lines = await deps.orderLines.ofSellerOrder(part._id, tx.session);
  const tasks = await deps.pickTasks.ofParts([part._id], tx.session);
  const needed = new Map(lines.map((line) => [line._id, unplaced(line, tasks)]));
  const kept: Placed[] = [];
  const excess: Placed[] = [];
  for (const units of placed) {
    const left = needed.get(units.lineId) ?? 0;
    const quantity = Math.min(left, units.quantity);
    needed.set(units.lineId, left - quantity);
    if (quantity > 0) kept.push({ ...units, quantity });
    if (quantity < units.quantity) excess.push({ ...units, quantity: units.quantity - quantity });
  }
  const { orderId, _id: sellerOrderId } = part;
  for (const warehouseId of new Set(kept.map((units) => units.warehouseId))) {
    const own = kept.filter((units) => units.warehouseId === warehouseId);
    await deps.pickTasks.insert(
      taskOf(deps, { orderId, sellerOrderId, shopId: part.shopId, warehouseId }, own),
      tx.session,
    );
  }
  await writeMovement(deps, { kind: 'DEALLOCATE', causeId: sellerOrderId, sellerOrderId, orderId, lines: excess }, tx);
  const nowhere = movement.lines.map((line) => {
    const found = placed.filter(({ lineId }) => lineId === line.lineId).reduce((sum, each) => sum + each.quantity, 0);
    return { ...line, quantity: Math.min(line.quantity - found, needed.get(line.lineId) ?? 0) };
  });
  await writeAllocation(deps, part, nowhere, { dueAt: after(deps.clock.now(), soughtAgainSeconds) }, tx);
}

/** In a turn of the order: others are sought for units that were not found, and where there are none, the line has lost them. */
export async function seekOthers(
  deps: TaskDeps,
  movement: MovementRecord,
  uncovered: readonly Placed[],
  tx: Transaction,
) {
  const part = await partOf(deps, movement, tx);
  const others = movement.lines.map((line) => {
    const lost = uncovered.filter(({ lineId }) => lineId === line.lineId).reduce((sum, each) => sum + each.quantity, 0);
    return { ...line, lost, quantity: line.quantity - lost };
  });
  for (const { lineId, lost } of others.filter((line) => line.lost > 0)) {
    await deps.orderLines.count(lineId, { lostQuantity: lost }, deps.clock.now(), tx.session);
  }
  const avoid = [...new Set(movement.lines.flatMap(({ warehouseId }) => warehouseId ?? []))];
  const lines = others.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity, warehouseId: null }));
  await writeAllocation(deps, part, lines, { avoid }, tx);
}

async function partOf({ sellerOrders }: TaskDeps, { _id, sellerOrderId }: MovementRecord, { session }: Transaction) {
  const part = sellerOrderId && (await sellerOrders.byIdIn(sellerOrderId, session));
  if (!part) throw new Error(`${_id} has lost its order.`);
  return part;
}

function taskOf(
  { ids, clock }: TaskDeps,
  of: Pick<PickTaskRecord, 'orderId' | 'sellerOrderId' | 'shopId' | 'warehouseId'>,
  units: readonly Placed[],
): PickTaskRecord {
  const now = clock.now();
  const lines = units.map(({ lineId: orderLineId, variantId, quantity }) => {
    return { orderLineId, variantId, quantity, shortQuantity: 0 };
  });
  const fresh = { dueAt: null, attempts: 0, version: 1, createdAt: now, updatedAt: now };
  return { ...of, _id: ids.next('pick'), lines, state: 'ALLOCATED', shipmentIds: [], ...fresh };
}
