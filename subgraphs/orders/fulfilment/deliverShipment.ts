// Records that a parcel has arrived. In production a carrier tells it; the shop's staff may.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import type { InTurn } from '../../kit/inTurn.js';
import { inputHash } from '../../kit/inputHash.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { Transact } from '../../kit/transaction.js';
import { onceByKey } from '../order/onceByKey.js';
import { announceShipment } from './announceShipment.js';
import { completeLine } from './completeLine.js';
import { recordProgress } from './recordProgress.js';
import type { ProgressDeps } from './recordProgress.js';
import { refusal } from './refusal.js';
import type { ShipmentRecord, ShipmentStore } from './shipmentStore.js';

type Deps = ProgressDeps & {
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
  orderLines: Pick<OrderLineStore, 'deliver' | 'complete'>;
  shipments: Pick<ShipmentStore, 'byId' | 'byDeliveryKey' | 'deliver'>;
  users: Pick<UsersClient, 'shopsOf'>;
  transact: Transact;
  inTurn: InTurn;
  clock: Clock;
};
export type DeliveryInput = { shipmentId: string; deliveredAt?: Date | null | undefined; idempotencyKey: string };

export type Deliverer = { userId: string; operator: boolean };

/**
 * Operators may tell it of what the platform sent. Fails with NOT_FOUND for strangers to the shop, ALREADY_DELIVERED, TIME_INVALID and IDEMPOTENCY_KEY_REUSED. Tells `orderLine.delivered`
 * of each line of which nothing is left to arrive.
 */
export async function deliverShipment(deps: Deps, by: Deliverer, input: DeliveryInput) {
  const { userId } = by;
  const key = checkKey(input.idempotencyKey);
  checkId('ship', input.shipmentId, 'shipmentId');
  const hash = inputHash([input.shipmentId, input.deliveredAt ?? null]);
  const find = async () => {
    const value = await deps.shipments.byDeliveryKey(userId, key);
    return value && { value, hash: value.delivery?.hash ?? '' };
  };
  return onceByKey(hash, find, () => deliver(deps, by, input, { by: userId, key, hash }));
}

type Delivery = NonNullable<ShipmentRecord['delivery']>;

async function deliver(deps: Deps, { userId, operator }: Deliverer, input: DeliveryInput, delivery: Delivery) {
  const shipment = await deps.shipments.byId(input.shipmentId);
  const sentByUs = operator && (shipment?.warehouseId ?? null) !== null;
  if (!shipment || !(sentByUs || (await deps.users.shopsOf(userId, [shipment.shopId])).has(shipment.shopId))) {
    return failed('NOT_FOUND', 'shipmentId');
  }
  const part = await deps.sellerOrders.byId(shipment.sellerOrderId);
  if (!part) return failed('NOT_FOUND', 'shipmentId');
  const now = deps.clock.now();
  const deliveredAt = input.deliveredAt ?? now;
  if (deliveredAt > now || deliveredAt < shipment.shippedAt) return failed('TIME_INVALID', 'deliveredAt');

  const work = async (tx: Transaction) => {
    const delivered = await deps.shipments.deliver(shipment._id, delivery, deliveredAt, now, tx.session);
    if (!delivered) throw refusal('ALREADY_DELIVERED', 'shipmentId');
    for (const { orderLineId, quantity } of delivered.lines) {
      const line = await deps.orderLines.deliver(orderLineId, quantity, now, tx.session);
      if (line) await completeLine(deps, line, deliveredAt, tx);
    }
    await recordProgress(deps, part, now, tx);
    announceShipment(delivered, tx);
    return done(delivered);
  };
  // Parcels of one order follow each other here, and not by write conflicts.
  return deps.inTurn(part.orderId, () => deps.transact(work));
}
