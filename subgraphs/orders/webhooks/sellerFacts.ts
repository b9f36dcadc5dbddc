// What each event of ours tells shops: to each its own part once it is released, and of the buyer nothing but ids that the graph answers.

import type { DomainEvent } from '../../kit/events.js';
import { prefixOf } from '../../kit/ids.js';
import { moneyNode } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import type { ClientSession } from '../../kit/mongo.js';
import { cancellationTransitions } from '../cancellation/cancellationStates.js';
import { isReleased } from '../order/access.js';
import type { OrderLineRecord, OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import type { Transitions } from '../order/transition.js';
import { returnTransitions } from '../returns/returnStates.js';
import type { EventType, SellerFact } from './eventTypes.js';

export type FactDeps = {
  sellerOrders: Pick<SellerOrderStore, 'byIdIn' | 'ofOrder'>;
  orderLines: Pick<OrderLineStore, 'ofSellerOrder'>;
};
type Payload = DomainEvent['payload'];
type Told = Pick<SellerFact, 'shopId' | 'data'>;
type Data = (event: DomainEvent, part: SellerOrderRecord, lines: readonly OrderLineRecord[]) => Told['data'];
type Telling = {
  type: EventType;
  /** The shops concerned, before anything is read: most have no endpoint. */
  shopsOf(payload: Payload): string[];
  /** What of it each of these shops is told. */
  tell(deps: FactDeps, event: DomainEvent, shopIds: ReadonlySet<string>, session: ClientSession): Promise<Told[]>;
};

const shopOf = ({ shopId }: Payload): string[] => (shopId == null ? [] : [textOf(shopId)]);

/** Of a shop's part of an order: a shop hears nothing of one that it has not got, or never gets. */
const ofPart = (type: EventType, dataOf: Data): Telling => ({
  type,
  shopsOf: ({ shopId, shopIds }) => (Array.isArray(shopIds) ? shopIds.map(textOf) : shopOf({ shopId })),
  async tell(deps, event, shops, session) {
    const parts = await deps.sellerOrders.ofOrder(textOf(event.payload['orderId']), session);
    const told: Told[] = [];
    const { sellerOrderId = null } = event.payload;
    // What names no part is about what was bought, and not about goods that replace it.
    const concerned = parts.filter(({ _id, replaces }) => (sellerOrderId === null ? !replaces : _id === sellerOrderId));
    for (const part of concerned.filter((each) => shops.has(each.shopId) && isReleased(each))) {
      const lines = await deps.orderLines.ofSellerOrder(part._id, session);
      told.push({ shopId: part.shopId, data: { ...idsOf(part), ...dataOf(event, part, lines) } });
    }
    return told;
  },
});

/** Of what the shop's own staff wrote, it is not told; of a case, only where it is the shop's own. */
const message: Telling = {
  type: 'MESSAGE_RECEIVED',
  shopsOf: ({ shopId, side }) => (side === 'SELLER' ? [] : shopOf({ shopId })),
  async tell({ sellerOrders }, { payload }, _, session) {
    const [shopId, messageId, threadId] = [
      textOf(payload['shopId']),
      payload['messageId'],
      textOf(payload['threadId']),
    ];
    if (prefixOf(threadId) !== 'sord') return [{ shopId, data: { shopId, supportCaseId: threadId, messageId } }];
    const part = await sellerOrders.byIdIn(threadId, session);
    return part && isReleased(part) ? [{ shopId, data: { ...idsOf(part), messageId } }] : [];
  },
};

const ofPayout = (type: EventType): Telling => ({
  type,
  // A creator's names no shop.
  shopsOf: shopOf,
  tell: async (_, { payload: { payoutId, shopId, amount } }) => [
    { shopId: textOf(shopId), data: { payoutId, shopId, amount: moneyNode(amount as Money) } },
  ],
});

const released = ofPart('ORDER_CONFIRMED', (_, part, lines) => ({
  replacesReturnId: part.replaces?.returnId ?? null,
  ...{ placedAt: part.placedAt, currencyCode: part.currency, shippingMethod: part.shippingMethod },
  lines: lines.map((line) => ({
    ...{ orderLineId: line._id, productId: line.productId, variantId: line.variantId, sku: line.sku },
    ...{ title: line.title, variantTitle: line.variantTitle, quantity: line.quantity },
    cancelledQuantity: line.cancelledQuantity ?? 0,
    ...{ unitPrice: moneyNode(line.unitPrice), total: moneyNode(line.amounts.total) },
  })),
  total: part.totals && moneyNode(part.totals.total),
}));
const shipment = (type: EventType) =>
  ofPart(type, ({ payload: { shipmentId, carrier, trackingNumber, lines, shippedAt, deliveredAt } }) => {
    return { shipmentId, carrier, trackingNumber, lines, shippedAt, deliveredAt };
  });
const cancellation = ofPart('CANCELLATION_CHANGED', ({ type, payload: { cancellationId, lines } }) => {
  return { cancellationId, state: stateOf(type), lines };
});
const goingBack = ofPart('RETURN_CHANGED', ({ type, payload: { returnId, lines, refundId, replacedBy } }) => {
  return { returnId, state: stateOf(type), lines, refundId, replacedBy };
});
const refund = ofPart('REFUND_COMPLETED', ({ payload: { refundId, cause, amount, lines } }) => {
  return { refundId, cause, amount: moneyNode(amount as Money), lines };
});
/** Without the amount: it is the whole order's, also of other shops. */
const chargeback = ofPart('CHARGEBACK_CHANGED', ({ type, payload: { chargebackId } }) => {
  return { chargebackId, state: stateOf(type) };
});

/** By the event's type in the outbox. */
export const tellings: Readonly<Record<string, Telling>> = {
  'sellerOrder.released': released,
  'sellerOrder.late': ofPart('ORDER_LATE', ({ payload: { lateAt, cancelsAt } }) => ({ lateAt, cancelsAt })),
  'sellerOrder.cancelled': ofPart('ORDER_CANCELLED', () => ({})),
  'shipment.created': shipment('SHIPMENT_CREATED'),
  'shipment.delivered': shipment('SHIPMENT_DELIVERED'),
  ...inEachState('cancellation', cancellationTransitions, cancellation),
  ...inEachState('return', returnTransitions, goingBack),
  'refund.completed': refund,
  'chargeback.opened': chargeback,
  'chargeback.won': chargeback,
  'chargeback.lost': chargeback,
  'message.sent': message,
  'payout.paid': ofPayout('PAYOUT_PAID'),
  'payout.failed': ofPayout('PAYOUT_FAILED'),
};

function inEachState<S extends string>(of: string, states: Transitions<S>, telling: Telling): Record<string, Telling> {
  return Object.fromEntries(Object.keys(states).map((state) => [`${of}.${state.toLowerCase()}`, telling]));
}

const idsOf = ({ _id, orderId, shopId }: SellerOrderRecord) => ({ sellerOrderId: _id, orderId, shopId });
const stateOf = (type: string): string => type.slice(type.indexOf('.') + 1).toUpperCase();

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Error('An event names no order or no shop.');
  return value;
}
