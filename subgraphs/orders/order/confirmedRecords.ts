// The records that an order's lines and sellers become when it is confirmed; before that, what its lines are shown as.

import { totalsOf } from '../checkout/priceLines.js';
import type { OrderLineRecord } from './orderLineStore.js';
import type { OrderRecord } from './orderStore.js';
import { after } from './deadlines.js';
import { saleTermsOf } from './saleTerms.js';
import type { PlacedPart } from './sellerOrderStore.js';

/** `stored`: the lines that the platform sends out of its warehouses. */
export function orderLinesOf(order: OrderRecord, stored: readonly string[] = []): OrderLineRecord[] {
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
    cancellingQuantity: 0,
    cancelledQuantity: 0,
    returningQuantity: 0,
    returnedQuantity: 0,
    ...(stored.includes(line.orderLineId) ? { fulfilledBy: 'PLATFORM' as const } : {}),
    unitPrice: line.unitPrice,
    taxRateBasisPoints: line.levies ? line.levies.goodsMillionths / 100 : line.taxRateBasisPoints,
    attribution: line.attribution ?? null,
    amounts: line.amounts,
    deliveredAt: null,
    contentHash: null,
    version: 1,
    placedAt: order.placedAt,
    createdAt: order.placedAt,
    updatedAt: order.placedAt,
  }));
}

/** The shop gets its part when the buyer can no longer cancel without asking: at once, where that time is none. */
export function sellerOrdersOf(
  order: OrderRecord,
  now: Date,
  freeCancelSeconds: number,
  stored: readonly string[] = [],
): PlacedPart[] {
  const terms = saleTermsOf(order.market, freeCancelSeconds);
  const release = freeCancelSeconds > 0 ? 'HELD' : 'RELEASED';
  const dueAt = after(now, freeCancelSeconds > 0 ? freeCancelSeconds : terms.shipBySeconds);
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
    paymentState: order.paymentState,
    refundedMinor: 0,
    fulfilmentState: 'UNFULFILLED',
    returnState: 'NONE',
    ...{ release, terms, lateAt: null, dueAt, attempts: 0 },
    ...(order.lines.some((line) => line.shopId === shopId && stored.includes(line.orderLineId))
      ? { stored: true }
      : {}),
    ...(order.partners?.length ? { besidePartners: true } : {}),
    version: 1,
    placedAt: order.placedAt,
    createdAt: now,
    updatedAt: now,
  }));
}
