import { keyOf } from '../../kit/schema.js';
import type {
  PickTaskLineResolvers,
  PickTaskResolvers,
  StockMovementLineResolvers,
  StockMovementResolvers,
} from '../types.generated.js';

export const PickTask: PickTaskResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const task = await load.pickTask.load(keyOf(reference));
    return task && (viewer.has('OPERATOR') || (await load.staffOf.load(task.shopId))) ? task : null;
  },
  id: (task) => task._id,
  ref: (task) => task._id,
  sellerOrder: ({ sellerOrderId }, _, { load }) => load.sellerOrder.load(sellerOrderId),
  warehouse: ({ warehouseId }) => ({ id: warehouseId }),
  shipments: async ({ shipmentIds }, _, { load }) => {
    const found = await load.shipment.loadMany(shipmentIds);
    return found.flatMap((shipment) => {
      if (shipment instanceof Error) throw shipment;
      return shipment ? [shipment] : [];
    });
  },
};

export const PickTaskLine: PickTaskLineResolvers = {
  orderLine: ({ orderLineId }, _, { load }) => load.orderLine.load(orderLineId),
};

export const StockMovement: StockMovementResolvers = {
  id: ({ _id }) => _id,
};

export const StockMovementLine: StockMovementLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  warehouse: ({ warehouseId }) => (warehouseId ? { id: warehouseId } : null),
};
