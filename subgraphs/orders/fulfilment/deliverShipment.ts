// Records that a parcel has arrived. In production a carrier tells it; the shop's staff may.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import type { InTurn } from '../../kit/inTurn.js';
import { inputHash } from '../../kit/inputHash.js';
import type { OrderLineRecord, OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { Transact } from '../../kit/transaction.js';
import { recordProgress } from './recordProgress.js';
import type { ProgressDeps } from './recordProgress.js';
import { orRefusal, refusal } from './refusal.js';
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

/**
 * Fails with NOT_FOUND for strangers to the shop, ALREADY_DELIVERED, TIME_INVALID and IDEMPOTENCY_KEY_REUSED. Tells `orderLine.delivered`
 * of each line of which nothing is left to arrive.
 */
export async function deliverShipment(deps: Deps, userId: string, input: DeliveryInput) {
  const key = checkKey(input.idempotencyKey);
  checkId('ship', input.shipmentId, 'shipmentId');
  const hash = inputHash([input.shipmentId, input.deliveredAt ?? null]);
  const known = await deps.shipments.byDeliveryKey(userId, key);
  if (known) return known.delivery?.hash === hash ? done(known) : failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');

  const shipment = await deps.shipments.byId(input.shipmentId);
  if (!shipment || !(await deps.users.shopsOf(userId, [shipment.shopId])).has(shipment.shopId)) {
    return failed('NOT_FOUND', 'shipmentId');
  }
  const part = await deps.sellerOrders.byId(shipment.sellerOrderId);
  if (!part) return failed('NOT_FOUND', 'shipmentId');
  const now = deps.clock.now();
  const deliveredAt = input.deliveredAt ?? now;
  if (deliveredAt > now || deliveredAt < shipment.shippedAt) return failed('TIME_INVALID', 'deliveredAt');

  const delivery = { by: userId, key, hash };
  const work = async (tx: Transaction) => {
    const delivered = await deps.shipments.deliver(shipment._id, delivery, deliveredAt, now, tx.session);
    if (!delivered) return settledAlready(deps, shipment._id, delivery);
    for (const { orderLineId, quantity } of delivered.lines) {
      const line = await deps.orderLines.deliver(orderLineId, quantity, now, tx.session);
      if (line && line.deliveredQuantity === line.quantity) await complete(deps, line, deliveredAt, tx);
    }
    await recordProgress(deps, part, now, tx);
    return done(delivered);
  };
  // Parcels of one order follow each other here, and not by write conflicts.
  const settled = deps.inTurn(part.orderId, () => deps.transact(work));
  return orRefusal<Awaited<typeof settled>, 'ALREADY_DELIVERED'>(settled);
}

/** A twin of this very request was faster: its answer is ours. */
async function settledAlready(deps: Deps, shipmentId: string, delivery: NonNullable<ShipmentRecord['delivery']>) {
  const current = await deps.shipments.byId(shipmentId);
  const twin = current?.delivery?.by === delivery.by && current.delivery.key === delivery.key;
  if (current && twin && current.delivery?.hash === delivery.hash) return done(current);
  throw refusal('ALREADY_DELIVERED', 'shipmentId');
}

async function complete(
  { orderLines }: Deps,
  line: OrderLineRecord,
  deliveredAt: Date,
  tx: Transaction,
): Promise<void> {
  await orderLines.complete(line._id, deliveredAt, tx.session);
  const { _id: orderLineId, orderId, buyerId, shopId, productId, variantId, title, version } = line;
  tx.emit({
    type: 'orderLine.delivered',
    aggregate: { type: 'orderLine', id: orderLineId },
    version,
    payload: { orderLineId, orderId, buyerId, shopId, productId, variantId, title, deliveredAt },
  });
}
