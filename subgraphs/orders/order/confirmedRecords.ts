// The records that an order's lines and sellers become when it is confirmed; before that, what its lines are shown as.

import { totalsOf } from '../checkout/priceLines.js';
import type { OrderLineRecord } from './orderLineStore.js';
import type { OrderRecord } from './orderStore.js';
import type { SellerOrderRecord } from './sellerOrderStore.js';

export function orderLinesOf(order: OrderRecord): OrderLineRecord[] {
  const sellerOrderOf = new Map(order.sellers.map((seller) => [seller.shopId, seller.sellerOrderId]));
  return order.lines.map((line) => ({
    _id: line.orderLineId,
    orderId: order._id,
    sellerOrderId: sellerOrderOf.get(line.shopId) ?? '',
    shopId: line.shopId,
    buyerId: order.buyerId,
    kind: 'SALE',
    productId: line.productId,
    variantId: line.variantId,
    title: line.title,
    variantTitle: line.variantTitle,
    sku: line.sku,
    pictureUrl: line.pictureUrl,
    quantity: line.quantity,
    shippedQuantity: 0,
    deliveredQuantity: 0,
    unitPrice: line.unitPrice,
    taxRateBasisPoints: line.taxRateBasisPoints,
    amounts: line.amounts,
    deliveredAt: null,
    contentHash: null,
    version: 1,
    placedAt: order.placedAt,
    createdAt: order.placedAt,
    updatedAt: order.placedAt,
  }));
}

export function sellerOrdersOf(order: OrderRecord, now: Date): SellerOrderRecord[] {
  return order.sellers.map(({ sellerOrderId, shopId, method }) => ({
    _id: sellerOrderId,
    orderId: order._id,
    shopId,
    buyerId: order.buyerId,
    source: 'PLACED',
    currency: order.currency,
    shippingMethod: method,
    address: order.address,
    totals: totalsOf(
      order.lines.filter((line) => line.shopId === shopId),
      order.currency,
      order.totals?.taxIncluded ?? false,
    ),
    fulfilmentState: 'UNFULFILLED',
    version: 1,
    placedAt: order.placedAt,
    createdAt: now,
    updatedAt: now,
  }));
}
