// A shop with products for the tests, made through the graph, and what they ask of it.

import { createServices, type Services } from '../../../subgraphs/products/context.js';
import type { Core } from '../../../subgraphs/kit/subgraph.js';
import type { TestGraph } from '../../kit/graph.js';
import { randomIds } from '../../../subgraphs/kit/ids.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { settings } from '../../../subgraphs/kit/env.js';

export const person = () => ({ userId: randomIds.next('user') });
export const operator = () => ({ userId: randomIds.next('user'), roles: ['OPERATOR'] });
export type Person = ReturnType<typeof person>;

export const usd = (amount: string) => ({ amount, currencyCode: 'USD' });
export const jpy = (amount: string) => ({ amount, currencyCode: 'JPY' });

let made = 0;

/** An open shop of a new person. */
export async function openShop(graph: TestGraph, overrides: Record<string, unknown> = {}) {
  const owner = person();
  made += 1;
  const input = { name: `Shop ${made}`, handle: `shop-${made}-${Date.now()}`, countryCode: 'US', ...overrides };
  const created = await graph.run(
    'mutation M($input: ShopCreateInput!) { shopCreate(input: $input) { shop { id } userErrors { code field } } }',
    { input },
    owner,
  );
  const shopId: string = created.data.shopCreate.shop.id;
  await graph.run(
    'mutation M($input: ShopActivateInput!) { shopActivate(input: $input) { shop { id } userErrors { code } } }',
    { input: { shopId } },
    owner,
  );
  return { owner, shopId };
}

export async function categoryId(graph: TestGraph, slug = 'clocks'): Promise<string> {
  const { data } = await graph.run('query Q($slug: String!) { category(slug: $slug) { id } }', { slug });
  return data.category.id;
}

/** A published product with one variant of `stock` units. */
export async function newProduct(
  graph: TestGraph,
  shop: { owner: Person; shopId: string },
  overrides: Record<string, unknown> = {},
) {
  const { stock = 10, publish = true, ...rest } = overrides;
  const input = {
    shopId: shop.shopId,
    title: 'Wooden clock',
    categoryId: await categoryId(graph),
    variants: [{ sku: 'A', prices: [{ market: 'US', price: usd('12.50') }], stock }],
    ...rest,
  };
  const created = await graph.run(
    `mutation M($input: ProductCreateInput!) { productCreate(input: $input) { product { id variants { id } } userErrors { code field message } } }`,
    { input },
    shop.owner,
  );
  const product = created.data?.productCreate.product;
  if (!product) throw new Error(JSON.stringify(created));
  if (publish) {
    await graph.run(
      'mutation M($input: ProductPublishInput!) { productPublish(input: $input) { userErrors { code } } }',
      { input: { productId: product.id } },
      shop.owner,
    );
  }
  return {
    productId: product.id as string,
    variantIds: product.variants.map(({ id }: { id: string }) => id) as string[],
  };
}

/** The services of another process on the same database. */
export function anotherProcess(graph: TestGraph): Services {
  const core: Pick<Core, 'name' | 'db' | 'clock' | 'ids' | 'log' | 'settings' | 'call'> = {
    name: 'products',
    db: graph.cluster.database('products'),
    clock: graph.clock,
    ids: randomIds,
    log: silentLog,
    settings: settings(),
    call: () => () => Promise.reject(new Error('calls no one')),
  };
  return createServices(core as Core);
}

export const eventsOf = (graph: TestGraph, productId: string) =>
  graph.cluster.client
    .db(graph.cluster.database('products').connection.name)
    .collection('outbox')
    .find({ aggregateid: productId })
    .sort({ version: 1 })
    .toArray();
