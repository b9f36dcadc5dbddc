import { moneyNode } from '../../kit/money.js';
import { refundedUnits } from '../partnerOrders/partnerUnits.js';
import type { PartnerOrderLineResolvers } from '../types.generated.js';
import { offer } from './product.js';

export const PartnerOrderLine: PartnerOrderLineResolvers = {
  id: ({ line }) => line.orderLineId,
  offer: ({ line }) => offer(line.offerId),
  title: ({ line }) => line.title,
  sku: ({ line }) => line.sku,
  pictureUrl: ({ line }) => line.pictureUrl,
  quantity: ({ line }) => line.quantity,
  refundingQuantity: ({ part, line }) => refundedUnits(part, line.orderLineId, ['REQUESTED']),
  refundedQuantity: ({ part, line }) => refundedUnits(part, line.orderLineId, ['DONE']),
  unitPrice: ({ line }) => moneyNode(line.unitPrice),
  amounts: ({ line }) => line.amounts,
};
