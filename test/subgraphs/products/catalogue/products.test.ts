import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { categoryId, eventsOf, newProduct, openShop, operator, person, usd, type Person } from '../productsKit.js';

let graph: TestGraph;
let shop: { owner: Person; shopId: string };
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  shop = await openShop(graph);
}, 120_000);
afterAll(() => graph.stop());

const payloads = {
  productCreate: 'product { id }',
  productUpdate: 'product { id title brand }',
  productPublish: 'product { id status }',
  productUnpublish: 'product { id status }',
  productVariantsAdd: 'product { id variants { title } }',
  variantWithdraw: 'product { id variants { title } price { amount { amount } } }',
};
type Name = keyof typeof payloads;
async function change(name: Name, input: object, as: object = shop.owner) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return graph.run(
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${payloads[name]} userErrors { code field } } }`,
    { input },
    as,
  );
}
const visible = async (id: string, as: object = {}) =>
  (await graph.run('query Q($id: ID!) { product(id: $id) { id } node(id: $id) { id } }', { id }, as)).data;
const listed = async (filter: object, as: object = {}) =>
  (
    await graph.run(
      'query Q($filter: ProductFilter) { products(filter: $filter) { totalCount nodes { id } } }',
      { filter },
      as,
    )
  ).data.products;

test('a draft is its staff’s, a published product everyone’s, and nobody’s again once it is taken off', async () => {
  const own = await openShop(graph);
  const { productId } = await newProduct(graph, own, { publish: false });
  const nothing = { product: null, node: null };
  const something = { product: { id: productId }, node: { id: productId } };
  expect(await visible(productId)).toEqual(nothing);
  expect(await visible(productId, shop.owner)).toEqual(nothing);
  expect(await visible(productId, own.owner)).toEqual(something);
  expect((await listed({ shopId: own.shopId, status: 'DRAFT' }, own.owner)).nodes).toEqual([{ id: productId }]);
  expect(await listed({ shopId: own.shopId, status: 'DRAFT' }, shop.owner)).toEqual({ totalCount: 0, nodes: [] });
  expect(await listed({ status: 'DRAFT' }, own.owner)).toEqual({ totalCount: 0, nodes: [] });
  const published = await change('productPublish', { productId }, own.owner);
  expect(published.data.productPublish).toEqual({ product: { id: productId, status: 'PUBLISHED' }, userErrors: [] });
  expect((await change('productPublish', { productId }, own.owner)).data.productPublish.userErrors).toEqual([
    { code: 'STATE_INVALID', field: ['productId'] },
  ]);
  expect(await visible(productId)).toEqual(something);
  expect(await listed({ shopId: own.shopId })).toEqual({ totalCount: 1, nodes: [{ id: productId }] });
  await change('productUnpublish', { productId }, own.owner);
  expect(await visible(productId)).toEqual(nothing);
  const events = await eventsOf(graph, productId);
  expect(events.map((event) => [event['type'], event['version'], event['payload'].published])).toEqual([
    ['product.changed', 1, false],
    ['product.changed', 2, true],
    ['product.changed', 3, false],
  ]);
  expect(events[1]?.['payload']).toEqual({
    productId,
    shopId: own.shopId,
    categoryId: await categoryId(graph),
    title: 'Wooden clock',
    published: true,
    inStock: true,
    markets: ['US'],
  });
});

test('a product changes in what is given, and is found by its new words', async () => {
  const { productId } = await newProduct(graph, shop, { brand: 'Acme' });
  const changed = await change('productUpdate', { productId, title: ' Xylophone ' });
  expect(changed.data.productUpdate).toEqual({
    product: { id: productId, title: 'Xylophone', brand: 'Acme' },
    userErrors: [],
  });
  const found = await graph.run('{ productSearch(query: "xylo acme") { nodes { id } } }');
  expect(found.data.productSearch.nodes).toEqual([{ id: productId }]);
  expect((await change('productUpdate', { productId, brand: null })).data.productUpdate.product.brand).toBeNull();
  expect((await change('productUpdate', { productId, title: ' ' })).data.productUpdate.userErrors).toEqual([
    { code: 'TEXT_INVALID', field: ['title'] },
  ]);
});

test('variants are added and withdrawn, and the price follows', async () => {
  const options = [{ name: 'Size', values: ['S', 'M'] }];
  const variant = (size: string, amount: string) => ({
    options: [size],
    prices: [{ market: 'US', price: usd(amount) }],
    stock: 3,
  });
  const { productId, variantIds } = await newProduct(graph, shop, { options, variants: [variant('S', '5.00')] });
  expect(
    (await change('productVariantsAdd', { productId, variants: [variant('M', '9.00')] })).data.productVariantsAdd
      .product.variants,
  ).toEqual([{ title: 'S' }, { title: 'M' }]);
  expect(
    (await change('productVariantsAdd', { productId, variants: [variant('M', '9.00')] })).data.productVariantsAdd
      .userErrors,
  ).toEqual([{ code: 'OPTIONS_INVALID', field: ['variants', '0', 'options'] }]);
  const { data } = await change('variantWithdraw', { variantId: variantIds[0] });
  expect(data.variantWithdraw.product).toEqual({
    id: productId,
    variants: [{ title: 'M' }],
    price: { amount: { amount: '9.00' } },
  });
});

test.each([
  [{ title: '' }, 'TEXT_INVALID', ['title']],
  [{ options: Array.from({ length: 4 }, (_, at) => ({ name: `o${at}`, values: ['x'] })) }, 'TOO_MANY', ['options']],
  [{ variants: [] }, 'TOO_MANY', ['variants']],
  [{ variants: Array.from({ length: 101 }, () => ({})) }, 'TOO_MANY', ['variants']],
  [
    {
      variants: [
        { sku: 'a', options: ['S'] },
        { sku: 'a', options: ['M'] },
      ],
      options: [{ name: 'Size', values: ['S', 'M'] }],
    },
    'SKU_TAKEN',
    ['variants', '1', 'sku'],
  ],
  [
    { variants: [{ options: ['XL'] }], options: [{ name: 'Size', values: ['S'] }] },
    'OPTIONS_INVALID',
    ['variants', '0', 'options'],
  ],
  [{ variants: [{ stock: -1 }] }, 'QUANTITY_OUT_OF_BOUNDS', ['variants', '0', 'stock']],
  [
    { variants: [{ prices: [{ market: 'US', price: { amount: '1', currencyCode: 'JPY' } }] }] },
    'CURRENCY_MISMATCH',
    ['variants', '0', 'prices', '0', 'price', 'currencyCode'],
  ],
  [{ media: Array.from({ length: 21 }, () => ({})) }, 'TOO_MANY', ['media']],
])('a product %j is refused: %s', async (overrides, code, field) => {
  const input = { shopId: shop.shopId, title: 'T', categoryId: await categoryId(graph), variants: [{}], ...overrides };
  expect((await change('productCreate', input)).data.productCreate).toEqual({
    product: null,
    userErrors: [{ code, field }],
  });
});

test('a product without a price is not published', async () => {
  const { productId } = await newProduct(graph, shop, { variants: [{}], publish: false });
  expect((await change('productPublish', { productId })).data.productPublish.userErrors).toEqual([
    { code: 'NOTHING_TO_SELL', field: ['productId'] },
  ]);
});

test('no stranger writes a product', async () => {
  const rival = await openShop(graph);
  const { productId, variantIds } = await newProduct(graph, shop);
  const create = { shopId: shop.shopId, title: 'T', categoryId: await categoryId(graph), variants: [{}] };
  const inputs: [Name, object, string][] = [
    ['productCreate', create, 'shopId'],
    ['productUpdate', { productId, title: 'Stolen' }, 'productId'],
    ['productUnpublish', { productId }, 'productId'],
    ['productVariantsAdd', { productId, variants: [{}] }, 'productId'],
    ['variantWithdraw', { variantId: variantIds[0] }, 'variantId'],
  ];
  for (const [name, input, field] of inputs) {
    expect((await change(name, input, {})).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    for (const stranger of [person(), rival.owner, operator()]) {
      expect((await change(name, input, stranger)).data[name]).toEqual({
        product: null,
        userErrors: [{ code: 'NOT_FOUND', field: [field] }],
      });
    }
  }
  const { data } = await graph.run('query Q($id: ID!) { product(id: $id) { title status variants { id } } }', {
    id: productId,
  });
  expect(data.product).toEqual({ title: 'Wooden clock', status: 'PUBLISHED', variants: [{ id: variantIds[0] }] });
});

test('a page of products reads products once and shops once, and nested lists one query each', async () => {
  const other = await openShop(graph);
  for (const each of [shop, other, shop]) await newProduct(graph, each);
  const page =
    '{ products(first: 60) { nodes { id title media(first: 1) { url alt } price { amount { amount } } stockState shop { id name } } } }';
  const { reads, value } = await graph.queries.during(() => graph.run(page));
  expect(value.errors).toEqual([]);
  expect(reads).toEqual(['products.find', 'shops.find']);
  const nested =
    '{ shops(first: 10) { nodes { products(first: 2) { nodes { title variants { sku } category { name } } } } } }';
  const second = await graph.queries.during(() => graph.run(nested));
  expect(second.value.errors).toEqual([]);
  expect(second.reads.sort()).toEqual(['categories.find', 'products.aggregate', 'shops.find', 'variants.find']);
});

test('the products of ten shops are one query, and their numbers one more', async () => {
  const shops = await Promise.all(Array.from({ length: 10 }, () => openShop(graph)));
  const [first, second] = shops as [(typeof shops)[0], (typeof shops)[0]];
  const ids = [await newProduct(graph, first), await newProduct(graph, first)].map(({ productId }) => productId);
  await newProduct(graph, second);
  const document = `query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Shop { products(first: 1) { totalCount nodes { id } } } } }`;
  const { reads, value } = await graph.queries.during(() =>
    graph.run(document, { ids: shops.map(({ shopId }) => shopId) }),
  );
  expect(reads).toEqual(['shops.find', 'products.aggregate', 'products.aggregate']);
  const lists = value.data.nodes.map((each: any) => each.products);
  expect(lists.map(({ totalCount }: any) => totalCount)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(lists[0].nodes).toEqual([{ id: ids[1] }]);
});

test('a list goes forward and back by its cursors', async () => {
  const own = await openShop(graph);
  const ids: string[] = [];
  for (const amount of ['3.00', '1.00', '2.00']) {
    ids.push(
      (await newProduct(graph, own, { variants: [{ prices: [{ market: 'US', price: usd(amount) }], stock: 1 }] }))
        .productId,
    );
  }
  const page = async (args: object) =>
    (
      await graph.run(
        `query Q($filter: ProductFilter, $sortKey: ProductSortKey! = NEWEST, $reverse: Boolean! = false, $first: Int, $after: String, $last: Int, $before: String) {
          products(filter: $filter, sortKey: $sortKey, reverse: $reverse, first: $first, after: $after, last: $last, before: $before) {
            nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { filter: { shopId: own.shopId }, ...args },
      )
    ).data.products;
  const idsIn = (each: { nodes: { id: string }[] }) => each.nodes.map(({ id }) => id);
  const [dear, cheap, middle] = ids;
  const first = await page({ sortKey: 'PRICE', first: 2 });
  expect(idsIn(first)).toEqual([cheap, middle]);
  const next = await page({ sortKey: 'PRICE', first: 2, after: first.pageInfo.endCursor });
  expect(idsIn(next)).toEqual([dear]);
  expect(next.pageInfo.hasNextPage).toBe(false);
  expect(idsIn(await page({ sortKey: 'PRICE', last: 2, before: next.pageInfo.startCursor }))).toEqual([cheap, middle]);
  expect(idsIn(await page({ sortKey: 'PRICE', reverse: true, first: 1 }))).toEqual([dear]);
  expect(idsIn(await page({ first: 3 }))).toEqual([middle, cheap, dear]);
});
