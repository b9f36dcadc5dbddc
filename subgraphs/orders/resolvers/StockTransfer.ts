import { keyOf } from '../../kit/schema.js';
import type { StockTransferLineResolvers, StockTransferResolvers } from '../types.generated.js';

export const StockTransfer: StockTransferResolvers = {
  __resolveReference: (reference, { load, viewer }) =>
    viewer.has('OPERATOR') ? load.transfer.load(keyOf(reference)) : null,
  id: (transfer) => transfer._id,
  ref: (transfer) => transfer._id,
  fromWarehouse: ({ fromWarehouseId }) => ({ id: fromWarehouseId }),
  toWarehouse: ({ toWarehouseId }) => ({ id: toWarehouseId }),
  lines: ({ lines, state }) => lines.map((line) => ({ ...line, received: state === 'RECEIVED' })),
};

export const StockTransferLine: StockTransferLineResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  writtenOffQuantity: ({ quantity, receivedQuantity, received }) => (received ? quantity - receivedQuantity : 0),
};
