// What a test of orders stands on: a shop with goods, buyers with addresses, and the graph to ask.

import type { ViewerClaims } from '../../../subgraphs/kit/viewer.js';
import type { Answer } from '../../kit/graph.js';
import type { TestClock } from '../../kit/clock.js';

export type As = Partial<ViewerClaims>;
export type Goods = { shopId: string; productId: string; variantId: string };
export type Buyer = { as: As; id: string; addressId: string };

export type Stage = {
  run(query: string, variables?: Record<string, unknown>, as?: As): Promise<Answer>;
  clock: TestClock;
  /** A shop with a member of its staff. */
  shop(): Promise<{ shopId: string; staff: As }>;
  /** Published goods with one variant, priced by market: `{ US: '10.00' }`. */
  goods(shopId: string, args: { prices: Record<string, string>; stock: number; title?: string }): Promise<Goods>;
  withdraw(goods: Goods): Promise<void>;
  reprice(goods: Goods, market: string, amount: string): Promise<void>;
  buyer(market?: string): Promise<Buyer>;
  /** Units that are there, and those of them that are set aside. */
  stockOf(goods: Goods): Promise<{ onHand: number; available: number }>;
  sweep(): Promise<void>;
  stop(): Promise<void>;
};

export const currencies: Record<string, string> = { US: 'USD', GB: 'GBP', DE: 'EUR', JP: 'JPY', BR: 'BRL' };

const errors = 'userErrors { code field message }';
const money = '{ amount currencyCode }';
export const amounts = `{ subtotal ${money} discount ${money} shipping ${money} tax ${money} total ${money} }`;
const totals = `{ subtotal ${money} discount ${money} shipping ${money} tax ${money} taxIncluded total ${money} chargedHere ${money} }`;
const cart =
  '{ id marketCode totalQuantity lines { id quantity variant { id } shoppable { __typename ... on Product { id } } } }';
const quote = `{ token expiresAt marketCode lines { cartLineId title quantity unitPrice ${money} amounts ${amounts} variant { id } }
  sellers { shop { id } shippingMethod shipping ${money} shippingOptions { method price ${money} } } totals ${totals} }`;
export const orderFields = `{ id source displayStatus paymentState fulfilmentState marketCode
  placement { state refusal actionUrl onFailure steps { name state attempts } droppedLines { cartLineId reason quantity available } }
  lines { id title quantity shippedQuantity deliveredQuantity unitPrice ${money} amounts ${amounts} variant { id } shop { id } }
  sellerOrders { id fulfilmentState shop { id } totals ${totals} lines { id } } totals ${totals} }`;

export const documents = {
  add: `mutation($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { cart ${cart} ${errors} } }`,
  update: `mutation($input: CartLinesUpdateInput!) { cartLinesUpdate(input: $input) { cart ${cart} ${errors} } }`,
  remove: `mutation($input: CartLinesRemoveInput!) { cartLinesRemove(input: $input) { cart ${cart} ${errors} } }`,
  cart: `{ viewer { cart ${cart} } }`,
  quote: `mutation($input: CartQuoteInput!) { cartQuote(input: $input) { quote ${quote} ${errors} } }`,
  place: `mutation($input: OrderPlaceInput!) { orderPlace(input: $input) { order ${orderFields}
    quoteDrift { reasons lines { cartLineId reason quantity available } quote ${quote} } ${errors} } }`,
  order: `query($id: ID!) { order(id: $id) ${orderFields} }`,
  ship: `mutation($input: ShipmentCreateInput!) { shipmentCreate(input: $input) { shipment { id state carrier trackingNumber
    lines { quantity orderLine { id } } sellerOrder { id fulfilmentState } } ${errors} } }`,
  deliver: `mutation($input: ShipmentDeliverInput!) { shipmentDeliver(input: $input) { shipment { id state deliveredAt
    sellerOrder { id fulfilmentState } } ${errors} } }`,
};

/** The steps that a test repeats: each answers the payload of its mutation. */
export function shopping({ run }: Pick<Stage, 'run'>) {
  const ask = async (name: keyof typeof documents, field: string, input: unknown, as: As) => {
    const { data, errors: thrown } = await run(documents[name], { input }, as);
    if (thrown.length > 0) throw new Error(JSON.stringify(thrown));
    return data[field];
  };
  const add = (as: As, ...lines: { variantId?: string; offerId?: string; quantity: number }[]) =>
    ask('add', 'cartLinesAdd', { lines }, as);
  const quoted = async (buyer: Buyer, more: Record<string, unknown> = {}) => {
    const { data } = await run(documents.cart, {}, buyer.as);
    return ask('quote', 'cartQuote', { cartId: data.viewer.cart.id, addressId: buyer.addressId, ...more }, buyer.as);
  };
  const place = (buyer: Buyer, quoteToken: string, more: Record<string, unknown> = {}) =>
    ask(
      'place',
      'orderPlace',
      { quote: quoteToken, paymentMethod: { token: 'tok_approve' }, idempotencyKey: 'key-1', ...more },
      buyer.as,
    );
  return {
    ask,
    add,
    quoted,
    place,
    /** From an empty cart to an order. */
    async buy(buyer: Buyer, lines: { variantId: string; quantity: number }[], more: Record<string, unknown> = {}) {
      const added = await add(buyer.as, ...lines);
      if (added.userErrors.length > 0) throw new Error(JSON.stringify(added.userErrors));
      const { quote: made, userErrors } = await quoted(buyer);
      if (!made) throw new Error(JSON.stringify(userErrors));
      return place(buyer, made.token, more);
    },
  };
}
