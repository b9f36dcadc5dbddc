// The whole graph with retailers whose offers can be ordered: the double sells them, in the process or wherever the settings say.

import type { Settings } from '../../../../subgraphs/kit/env.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import type { PartnerEntry } from '../../../../subgraphs/orders/partnerOrders/test/partnerEntry.js';
import { creator } from '../../creators/creators.js';
import { wholeStage } from '../fixtures.js';
import type { As, Buyer } from '../stage.js';

const errors = 'userErrors { code field }';
const money = '{ amount currencyCode }';
const amounts = `{ subtotal ${money} shipping ${money} tax ${money} total ${money} }`;
const totals = `{ subtotal ${money} shipping ${money} tax ${money} total ${money} chargedHere ${money} chargedBy { retailer { id } amount ${money} } }`;
const drift = `{ cartLineId reason quantity available offer { id } variant { id } unitPrice ${money} }`;
const quote = `{ token expiresAt totals ${totals} partners { retailer { id } shipping ${money} charged ${money} } unavailableLines ${drift}
  lines { cartLineId quantity title unitPrice ${money} amounts ${amounts} variant { id } shoppable { __typename ... on RetailerOffer { id } } } }`;
export const partFields = `{ id orderId state number refusal cancellation charged ${money} returned ${money} retailer { id name }
  lines { id title sku quantity refundingQuantity refundedQuantity unitPrice ${money} amounts ${amounts} offer { id } }
  refunds { id state reason amount ${money} completedAt lines { orderLineId quantity } } }`;
export const orderFields = `{ id displayStatus fulfilmentState paymentState totals ${totals} partnerOrders ${partFields}
  placement { state refusal steps { name state attempts } droppedLines ${drift} } lines { id } sellerOrders { id fulfilmentState }
  settlement { balance ${money} entries { account party component kind amount ${money} } } }`;

const documents = {
  cartLinesAdd: [
    'CartLinesAddInput',
    'cart { id lines { id quantity variant { id } shoppable { __typename ... on RetailerOffer { id } } } }',
  ],
  cartQuote: ['CartQuoteInput', `quote ${quote}`],
  orderPlace: ['OrderPlaceInput', `order ${orderFields} quoteDrift { reasons lines ${drift} quote ${quote} }`],
  orderCancel: ['OrderCancelInput', 'cancellations { id state }'],
  partnerOrderCancel: ['PartnerOrderCancelInput', `partnerOrder ${partFields}`],
  partnerOrderRefundRequest: [
    'PartnerOrderRefundRequestInput',
    `refund { id state amount ${money} } partnerOrder ${partFields}`,
  ],
} as const;

export type Offer = { offerId: string; retailerId: string; sku: string };
export const key = () => randomIds.next('key');
export const minorOf = ({ amount }: { amount: string }) => Math.round(Number(amount) * 100);

export async function partnerStage(more: Partial<Settings> = {}, freeCancelSeconds = 0) {
  const settings = { testPartnerOrders: { remote: null }, ...more };
  const stage = await wholeStage({ settings, freeCancelSeconds });
  const partners = () => stage.graph.cluster.database('partners').connection;
  const orders = () => stage.graph.cluster.database('orders').connection;

  async function attempt(name: keyof typeof documents, input: Record<string, unknown>, as: As) {
    const [inputType, selection] = documents[name];
    return stage.run(
      `mutation($input: ${inputType}!) { ${name}(input: $input) { ${selection} ${errors} } }`,
      { input },
      as,
    );
  }
  /** Answers a mutation's payload; throws on thrown errors. */
  async function ask(name: keyof typeof documents, input: Record<string, unknown>, as: As): Promise<any> {
    const answer = await attempt(name, input, as);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  }
  async function retailer(name = 'Goodbooks') {
    const _id = randomIds.next('rtlr');
    const at = stage.clock.now();
    const catalogue = { cursor: null, dueAt: new Date(8.64e15), epoch: 0, failures: 0, readAt: null };
    const more = { name, prefix: _id.slice(-12), url: 'http://127.0.0.1:9', sdl: '', itemTypes: [`${name}Book`] };
    await partners()
      .collection('retailers')
      .insertOne({ _id, ...more, catalogue, createdAt: at, updatedAt: at } as never);
    return _id;
  }
  async function offer(sku: string, retailerId?: string, availability = 'IN_STOCK'): Promise<Offer> {
    const seller = retailerId ?? (await retailer());
    const offerId = randomIds.next('offer');
    const at = stage.clock.now();
    await partners()
      .collection('offers')
      .insertOne({
        ...{ _id: offerId, retailerId: seller, itemType: 'GoodbooksBook', itemSku: sku, title: `Book ${sku}` },
        // What is kept of its price is nobody's price.
        ...{ pictureUrl: null, price: { minor: 1, currency: 'USD' }, availability, listed: true, linkUrl: null },
        ...{ changedAt: at, observedAt: at, version: 1, createdAt: at, updatedAt: at },
      } as never);
    return { offerId, retailerId: seller, sku };
  }
  type Line = { offerId?: string; variantId?: string; quantity: number; source?: object };
  /** From an empty cart to a quote. */
  async function quoted(buyer: Buyer, ...lines: Line[]) {
    const { cart, userErrors } = await ask('cartLinesAdd', { lines }, buyer.as);
    if (!cart) throw new Error(JSON.stringify(userErrors));
    return ask('cartQuote', { cartId: cart.id, addressId: buyer.addressId }, buyer.as);
  }
  const place = (buyer: Buyer, token: string, input: Record<string, unknown> = {}) =>
    ask(
      'orderPlace',
      { quote: token, paymentMethod: { token: 'tok_approve' }, idempotencyKey: key(), ...input },
      buyer.as,
    );
  /** An order of these, with the same method at each retailer. */
  async function buy(lines: Line[], { method, buyer, ...input }: { method?: string; buyer?: Buyer } & object = {}) {
    const who = buyer ?? (await stage.buyer());
    const { quote: made, userErrors } = await quoted(who, ...lines);
    if (!made) throw new Error(JSON.stringify(userErrors));
    const retailers = made.partners.map((partner: any) => partner.retailer.id as string);
    const partnerMethods = method ? retailers.map((retailerId: string) => ({ retailerId, token: method })) : [];
    const placed = await place(who, made.token, { partnerMethods, ...input });
    return { buyer: who, quote: made, placed, ...placed };
  }
  return {
    ...stage,
    /** A creator whose showcase has the offer. */
    async creatorOf({ offerId: shoppableId }: Offer): Promise<string> {
      const { id: creatorId, owner } = await creator(stage.graph);
      const show = `mutation($input: ShowcaseItemAddInput!) { showcaseItemAdd(input: $input) { ${errors} } }`;
      const { data } = await stage.run(show, { input: { creatorId, shoppableId } }, owner);
      if (data.showcaseItemAdd.userErrors.length > 0) throw new Error(JSON.stringify(data));
      return creatorId;
    },
    attempt,
    ask,
    retailer,
    offer,
    quoted,
    place,
    buy,
    order: async (id: string, as: As): Promise<any> =>
      (await stage.run(`query($id: ID!) { order(id: $id) ${orderFields} }`, { id }, as)).data.order,
    sweepPartners: () => stage.graph.runJob('orders', 'sweepPartnerOrders'),
    /** What the double in the process holds. */
    books: async (): Promise<PartnerEntry[]> =>
      (await orders().collection('testPartnerOrders').find().toArray()) as unknown as PartnerEntry[],
    parts: async (orderId: string) => orders().collection('partnerOrders').find({ orderId }).toArray(),
    journals: async (orderId: string): Promise<any[]> =>
      orders().collection('ledgerJournals').find({ orderId }).toArray(),
  };
}
export type PartnerStage = Awaited<ReturnType<typeof partnerStage>>;
