// What a shop can be told of: as the graph names it, and as its receiver reads it.

const wireNames = {
  ORDER_CONFIRMED: 'order.confirmed',
  ORDER_LATE: 'order.late',
  ORDER_CANCELLED: 'order.cancelled',
  SHIPMENT_CREATED: 'shipment.created',
  SHIPMENT_DELIVERED: 'shipment.delivered',
  CANCELLATION_CHANGED: 'cancellation.changed',
  RETURN_CHANGED: 'return.changed',
  REFUND_COMPLETED: 'refund.completed',
  CHARGEBACK_CHANGED: 'chargeback.changed',
  MESSAGE_RECEIVED: 'message.received',
  PAYOUT_PAID: 'payout.paid',
  PAYOUT_FAILED: 'payout.failed',
  TEST: 'webhook.test',
} as const;

export type EventType = keyof typeof wireNames;

/** Something that happened to one shop, as that shop may know it. */
export type SellerFact = { shopId: string; type: EventType; at: Date; data: Record<string, unknown> };

/** What is signed and posted, to the letter. */
export const bodyOf = ({ type, at, data }: Pick<SellerFact, 'type' | 'at' | 'data'>): string =>
  JSON.stringify({ type: wireNames[type], timestamp: at.toISOString(), data });
