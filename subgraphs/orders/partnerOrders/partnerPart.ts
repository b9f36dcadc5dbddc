// A part of an order at a partner retailer as it is first written: before the partner is asked, so that nobody asks unrecorded.

import type { OrderedPartner, OrderRecord } from '../order/orderStore.js';
import type { PartnerOrderRecord } from './partnerOrderStore.js';

/** What the partner knows it by: however often it is sent, it is one order there. */
export const partnerKey = (orderId: string, retailerId: string): string => `${orderId}:${retailerId}`;

export function partnerPart(order: OrderRecord, partner: OrderedPartner, now: Date): PartnerOrderRecord {
  const { partnerOrderId, retailerId, lines, charged, methodToken } = partner;
  return {
    ...{ _id: partnerOrderId, orderId: order._id, retailerId, buyerId: order.buyerId },
    key: partnerKey(order._id, retailerId),
    ...{ state: 'PLACING', number: null, refusal: null, lines, charged, methodToken, address: order.address },
    ...{ confirmed: false, cancellation: null, refunds: [], asks: [] },
    ...{ dueAt: null, attempts: 0, silences: 0, version: 1 },
    ...{ placedAt: order.placedAt, createdAt: now, updatedAt: now },
  };
}
