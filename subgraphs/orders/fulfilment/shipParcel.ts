// Records a parcel that leaves, whoever sends it, in the transaction of whoever says so.

import type { Clock } from '../../kit/clock.js';
import type { Transaction } from '../../kit/transaction.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';
import { announceShipment } from './announceShipment.js';
import { recordProgress } from './recordProgress.js';
import type { ProgressDeps } from './recordProgress.js';
import { refusal } from './refusal.js';
import type { ShipmentRecord, ShipmentStore } from './shipmentStore.js';

export type ShipDeps = ProgressDeps & {
  orderLines: Pick<OrderLineStore, 'ship'>;
  shipments: Pick<ShipmentStore, 'insert'>;
  clock: Clock;
};
type Parcel = Pick<
  ShipmentRecord,
  '_id' | 'createdBy' | 'key' | 'hash' | 'carrier' | 'trackingNumber' | 'lines' | 'service' | 'warehouseId'
>;

/** Throws a refusal where less than that is left to send of a line, and not to be cancelled: EXCEEDS_UNSHIPPED, at its path. */
export async function shipParcel(
  deps: ShipDeps,
  part: SellerOrderRecord,
  parcel: Parcel,
  path: string,
  tx: Transaction,
): Promise<ShipmentRecord> {
  const now = deps.clock.now();
  const shipment: ShipmentRecord = {
    ...{ ...parcel, sellerOrderId: part._id, orderId: part.orderId, shopId: part.shopId },
    ...{ state: 'SHIPPED', delivery: null, shippedAt: now, deliveredAt: null, createdAt: now, updatedAt: now },
  };
  for (const [index, { orderLineId, quantity }] of shipment.lines.entries()) {
    if (await deps.orderLines.ship(orderLineId, quantity, now, tx.session)) continue;
    throw refusal('EXCEEDS_UNSHIPPED', `${path}lines.${index}.quantity`);
  }
  await deps.shipments.insert(shipment, tx.session);
  await recordProgress(deps, part, now, tx);
  announceShipment(shipment, tx);
  return shipment;
}
