// Tells of a parcel: `shipment.created`, and `shipment.delivered` once it has arrived.

import type { Transaction } from '../../kit/transaction.js';
import type { ShipmentRecord, ShipmentState } from './shipmentStore.js';

/** A parcel has two states, one after the other: its version is how many it has been in. */
const facts: Record<ShipmentState, { type: string; version: number }> = {
  SHIPPED: { type: 'shipment.created', version: 1 },
  DELIVERED: { type: 'shipment.delivered', version: 2 },
};

export function announceShipment(shipment: ShipmentRecord, tx: Transaction): void {
  const { _id, orderId, sellerOrderId, shopId, carrier, trackingNumber, lines, shippedAt, deliveredAt } = shipment;
  tx.emit({
    ...facts[shipment.state],
    aggregate: { type: 'shipment', id: _id },
    payload: {
      shipmentId: _id,
      orderId,
      sellerOrderId,
      shopId,
      carrier,
      trackingNumber,
      lines,
      shippedAt,
      deliveredAt,
    },
  });
}
