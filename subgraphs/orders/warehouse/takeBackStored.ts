// Goods that came back as new go into the warehouse that took them in, or the one that they left.

import type { Transaction } from '../../kit/transaction.js';
import type { MovedLine } from '../clients/stockMoves.js';
import type { ShipmentRecord, ShipmentStore } from '../fulfilment/shipmentStore.js';
import type { OrderLineRecord } from '../order/orderLineStore.js';
import { isStored } from './unplaced.js';
import { writeMovement } from './writeMovement.js';
import type { WriteMovementDeps } from './writeMovement.js';

export type TakeBackDeps = WriteMovementDeps & { shipments: Pick<ShipmentStore, 'ofSellerOrder'> };
type Cause = { _id: string; orderId: string; sellerOrderId: string; warehouseId?: string | null };

/** `units` with the lines as they were before they came back: units come back in the order in which they left. */
export async function takeBackStored(
  deps: TakeBackDeps,
  { _id: causeId, orderId, sellerOrderId, warehouseId }: Cause,
  units: readonly { line: OrderLineRecord; quantity: number }[],
  tx: Transaction,
): Promise<void> {
  const stored = units.filter(({ line }) => isStored(line));
  if (stored.length === 0) return;
  const sent = await deps.shipments.ofSellerOrder(sellerOrderId, tx.session);
  const left = stored.flatMap(({ line, quantity }) => whereFrom(line, quantity, sent));
  const lines = left.map((line) => ({ ...line, warehouseId: warehouseId ?? line.warehouseId }));
  await writeMovement(deps, { kind: 'RETURN', causeId, orderId, sellerOrderId, lines }, tx);
}

function whereFrom(line: OrderLineRecord, quantity: number, sent: readonly ShipmentRecord[]): MovedLine[] {
  const base = { lineId: line._id, variantId: line.variantId ?? '' };
  let earlier = line.returnedQuantity ?? 0;
  let left = quantity;
  const back: MovedLine[] = [];
  for (const { warehouseId = null, lines } of sent) {
    for (const own of lines.filter(({ orderLineId }) => orderLineId === line._id)) {
      const skipped = Math.min(earlier, own.quantity);
      earlier -= skipped;
      const taken = Math.min(left, own.quantity - skipped);
      left -= taken;
      if (warehouseId) back.push({ ...base, quantity: taken, warehouseId });
    }
  }
  if (left > 0) throw new Error(`More of ${line._id} has come back than was sent.`);
  return back;
}
