// What people do in a shop under faults: goods, buyers, carts, quotes and orders, through the graph; and what they were told.

import type { Person } from '../../bench/load/sessions.js';
import { randomIds } from '../../subgraphs/kit/ids.js';
import type { Answer, Graph } from './graph.js';

export type Buyer = { person: Person; id: string; addressId: string };
export type Goods = { variantId: string; productId: string; stock: number; shopId: string };
export type Line = { quantity: number } & ({ variantId: string } | { offerId: string });
/** `partnerMethods`: how retailers charge their parts; in their usual way where nothing is said. */
export type Request = {
  buyer: Buyer;
  quote: string;
  key: string;
  token: string;
  partnerMethods?: { retailerId: string; token: string }[];
};
/** What one call of orderPlace said. FAILED: nothing that could be relied on. */
export type Told =
  { kind: 'ORDER'; id: string; state: string } | { kind: 'REFUSED'; code: string } | { kind: 'FAILED'; code: string };
export type Shop = Awaited<ReturnType<typeof openShop>>;

const operator: Person = { userId: randomIds.next('user'), market: 'US', roles: ['OPERATOR'] };
const errors = 'userErrors { code field message }';
const place = `mutation($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id placement { state } } ${errors} } }`;
const quoteOf = `mutation($input: CartQuoteInput!) { cartQuote(input: $input) { quote { token } ${errors} } }`;
const add = `mutation($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { cart { id } ${errors} } }`;
const triesMost = 60;
const againMs = 250;
const dayMs = 24 * 60 * 60 * 1000;

type Payload = { userErrors: { code: string }[] } & Record<string, unknown>;

/** A shop with an owner; all that it sells is sold in the US. Preparations are repeated until they are done. */
export async function openShop(graph: Graph) {
  async function done(person: Person, field: string, query: string, input: unknown): Promise<Payload> {
    for (let left = triesMost; ; left -= 1) {
      const { data, code, text } = await graph.ask(person, query, { input });
      const payload = data?.[field] as Payload | undefined;
      if (!code && payload && payload.userErrors.length === 0) return payload;
      if (left <= 1 || (payload && payload.userErrors.length > 0)) throw new Error(`${field}: ${text.slice(0, 500)}`);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
  const set = (person: Person, field: string, type: string, selection: string, input: unknown) =>
    done(person, field, `mutation($input: ${type}!) { ${field}(input: $input) { ${selection} ${errors} } }`, input);

  const owner: Person = { userId: randomIds.next('user'), market: 'US' };
  const { data } = await untilAnswered(graph, operator, '{ categories(first: 1) { nodes { id } } }');
  const categoryId = (data?.['categories'] as { nodes: { id: string }[] }).nodes[0]?.id;
  const described = { externalId: randomIds.next('shop'), name: 'Pottery', countryCode: 'US', ownerId: owner.userId };
  const imported = await set(operator, 'shopsImport', 'ShopsImportInput', 'results { id code }', {
    shops: [described],
  });
  const shopId = (imported['results'] as { id: string }[])[0]?.id ?? '';

  return {
    shopId,
    async goods(stock: number, amount = '10.00'): Promise<Goods> {
      const prices = [{ market: 'US', price: { amount, currencyCode: 'USD' } }];
      const input = { shopId, title: 'Mug', categoryId, variants: [{ prices, stock }] };
      const { product } = await set(
        owner,
        'productCreate',
        'ProductCreateInput',
        'product { id variants { id } }',
        input,
      );
      const { id: productId, variants } = product as { id: string; variants: { id: string }[] };
      await set(owner, 'productPublish', 'ProductPublishInput', 'product { id }', { productId });
      return { variantId: variants[0]?.id ?? '', productId, stock, shopId };
    },
    /** For a day, paid by the shop. */
    async promotion(terms: { kind: string } & Record<string, unknown>): Promise<void> {
      const endsAt = new Date(Date.now() + dayMs).toISOString();
      const input = { shopId, title: 'Less', markets: ['US'], currencyCode: 'USD', endsAt, ...terms };
      await set(owner, 'promotionCreate', 'PromotionCreateInput', 'promotion { id }', input);
    },
    async buyer(): Promise<Buyer> {
      const id = randomIds.next('user');
      const person: Person = { userId: id, market: 'US' };
      const home = { name: 'Ada', lines: ['1 Main St'], city: 'Helena', postalCode: '59601', countryCode: 'US' };
      const { address } = await set(person, 'addressCreate', 'AddressCreateInput', 'address { id }', home);
      return { id, person, addressId: (address as { id: string }).id };
    },
    /** The token of a quote for these lines, beside whatever is in the buyer's cart. */
    async quote({ person, addressId }: Buyer, lines: readonly Line[]): Promise<string> {
      const { cart } = await done(person, 'cartLinesAdd', add, { lines });
      const input = { cartId: (cart as { id: string }).id, addressId };
      const { quote } = await done(person, 'cartQuote', quoteOf, input);
      return (quote as { token: string }).token;
    },
    /** Asks once. */
    async place({ buyer, quote, key, token, partnerMethods = [] }: Request): Promise<Told> {
      const input = { quote, paymentMethod: { token }, partnerMethods, idempotencyKey: key };
      return toldBy(await graph.ask(buyer.person, place, { input }));
    },
    owner,
  };
}

async function untilAnswered(graph: Graph, person: Person, query: string): Promise<Answer> {
  for (let left = triesMost; ; left -= 1) {
    const answer = await graph.ask(person, query, {});
    if (answer.data && !answer.code) return answer;
    if (left <= 1) throw new Error(`the graph does not answer: ${answer.text.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}

function toldBy({ data, code }: Answer): Told {
  type Placed = { order: { id: string; placement: { state: string } | null } | null; userErrors: { code: string }[] };
  const placed = data?.['orderPlace'] as Placed | null | undefined;
  if (!placed) return { kind: 'FAILED', code: code ?? 'NO_ANSWER' };
  if (placed.order) return { kind: 'ORDER', id: placed.order.id, state: placed.order.placement?.state ?? 'UNKNOWN' };
  return { kind: 'REFUSED', code: placed.userErrors[0]?.code ?? 'NO_CODE' };
}
