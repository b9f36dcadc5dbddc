import { keyOf } from '../../kit/schema.js';
import { maySeePart } from '../order/access.js';
import type { ShipmentResolvers } from '../types.generated.js';

export const Shipment: ShipmentResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const shipment = await load.shipment.load(keyOf(reference));
    const part = shipment && (await load.sellerOrder.load(shipment.sellerOrderId));
    return part && (await maySeePart(viewer, part, load.staffOf)) ? shipment : null;
  },
  id: (shipment) => shipment._id,
  ref: (shipment) => shipment._id,
  warehouse: ({ warehouseId }) => (warehouseId ? { id: warehouseId } : null),
  sellerOrder: async ({ sellerOrderId }, _, { load }) => {
    const part = await load.sellerOrder.load(sellerOrderId);
    if (!part) throw new Error('A shipment has lost its order.');
    return part;
  },
  lines: async ({ lines }, _, { load }) => {
    const records = await load.orderLine.loadMany(lines.map((line) => line.orderLineId));
    return lines.flatMap(({ quantity }, index) => {
      const orderLine = records[index];
      if (orderLine instanceof Error) throw orderLine;
      return orderLine ? [{ quantity, orderLine }] : [];
    });
  },
};
