// Packs what was picked into parcels and hands them to carriers, whose choice the warehouse does not make.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkSize } from '../bounds.js';
import { shipParcel } from '../fulfilment/shipParcel.js';
import type { ShipDeps } from '../fulfilment/shipParcel.js';
import { refusal } from '../fulfilment/refusal.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { serviceOf } from './carriers.js';
import { pickTaskTransitions } from './documentStates.js';
import { inTaskTurn } from './moveTask.js';
import type { TaskStepDeps } from './moveTask.js';
import type { PickTaskRecord } from './pickTaskStore.js';
import { moveDocument, notFound } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import { writeMovement } from './writeMovement.js';

type Deps = TaskStepDeps & ShipDeps & { sellerOrders: Pick<SellerOrderStore, 'byIdIn'> };
type Parcel = {
  lines: readonly { orderLineId: string; quantity: number }[];
  carrierCode: string;
  serviceCode: string;
  trackingNumber?: string | null | undefined;
};
export type PackInput = { pickTaskId: string; parcels: readonly Parcel[]; idempotencyKey: string };

/**
 * Fails with NOT_FOUND, NOT_ALLOWED_IN_STATE, LINES_INVALID unless the parcels hold exactly what was picked, CARRIER_UNKNOWN, TEXT_INVALID,
 * and EXCEEDS_UNSHIPPED where the buyer has asked not to have some of it sent, and was not answered yet.
 */
export async function packTask(deps: Deps, by: string, { pickTaskId, parcels, idempotencyKey: key }: PackInput) {
  checkSize(parcels, 'parcels', 20);
  for (const { lines } of parcels) checkSize(lines, 'parcels.lines', 100);
  const known = await deps.pickTasks.byId(checkId('pick', pickTaskId, 'pickTaskId'));
  if (!known) return notFound('pickTaskId');
  const wrong = parcels.findIndex(({ carrierCode, serviceCode }) => !serviceOf(carrierCode, serviceCode));
  if (wrong >= 0) return failed('CARRIER_UNKNOWN', `parcels.${wrong}.carrierCode`);
  const long = parcels.findIndex(({ trackingNumber }) => (trackingNumber ?? '').length > 100);
  if (long >= 0) return failed('TEXT_INVALID', `parcels.${long}.trackingNumber`);
  const plain = parcels.map(({ lines, carrierCode, serviceCode, trackingNumber = null }) => [
    ...[lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]), carrierCode, serviceCode, trackingNumber],
  ]);
  let left: string | null = null;
  const step = { by, key, name: 'pack', input: [pickTaskId, plain], platform: true };
  const outcome = await inTaskTurn(deps, known, step, async (task, tx) => {
    const packed = await pack(deps, by, task, parcels, tx);
    left = packed.movementId;
    return packed.task;
  });
  await tellNow(deps, left);
  return outcome;
}

async function pack(deps: Deps, by: string, task: PickTaskRecord, parcels: readonly Parcel[], tx: Transaction) {
  if (task.state === 'PICKED' && !holdsAll(task, parcels)) throw refusal('LINES_INVALID', 'parcels');
  const now = deps.clock.now();
  const shipmentIds = parcels.map(() => deps.ids.next('ship'));
  const changes = { state: 'PACKED' as const, shipmentIds, updatedAt: now };
  const packed = await moveDocument(deps.pickTasks, pickTaskTransitions, task, changes, tx, 'pickTaskId');
  const { orderId, sellerOrderId, warehouseId } = task;
  const part = await deps.sellerOrders.byIdIn(sellerOrderId, tx.session);
  if (!part) throw new Error(`${task._id} has lost its order.`);
  for (const [index, { lines, carrierCode, serviceCode, trackingNumber = null }] of parcels.entries()) {
    const _id = shipmentIds[index] ?? '';
    const names = serviceOf(carrierCode, serviceCode) ?? { carrier: carrierCode, service: serviceCode };
    const own = { _id, key: _id, hash: task._id, createdBy: by, ...names, warehouseId, trackingNumber };
    const contents = lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
    await shipParcel(deps, part, { ...own, lines: contents }, `parcels.${index}.`, tx);
  }
  const lines = task.lines.map(({ orderLineId: lineId, variantId, quantity }) => {
    return { lineId, variantId, quantity, warehouseId };
  });
  const movement = await writeMovement(
    deps,
    { kind: 'DISPATCH', causeId: task._id, orderId, sellerOrderId, lines },
    tx,
  );
  return { task: packed, movementId: movement?._id ?? null };
}

function holdsAll({ lines }: PickTaskRecord, parcels: readonly Parcel[]): boolean {
  const units = parcels.flatMap((parcel) => parcel.lines);
  if (units.some(({ quantity }) => quantity < 1)) return false;
  const packedOf = (id: string) =>
    units.filter(({ orderLineId }) => orderLineId === id).reduce((sum, { quantity }) => sum + quantity, 0);
  const known = new Set(lines.map(({ orderLineId }) => orderLineId));
  return (
    units.every(({ orderLineId }) => known.has(orderLineId)) &&
    lines.every(({ orderLineId, quantity }) => packedOf(orderLineId) === quantity)
  );
}
