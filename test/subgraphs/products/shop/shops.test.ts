import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { newProduct, openShop, operator, person, type Person } from '../productsKit.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
}, 120_000);
afterAll(() => graph.stop());

type Name = 'shopCreate' | 'shopUpdate' | 'shopActivate' | 'shopClose' | 'shopSuspend' | 'shopReinstate';
async function change(name: Name, input: object, as: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return graph.run(
    `mutation M($input: ${type}!) { ${name}(input: $input) { shop { id name status handle pictureUrl } userErrors { code field } } }`,
    { input },
    as,
  );
}
const errorsOf = async (name: Name, input: object, as: object) => (await change(name, input, as)).data[name].userErrors;
const statusOf = async (id: string, as: object = {}) =>
  (await graph.run('query Q($id: ID!) { shop(id: $id) { status suspensionReason } }', { id }, as)).data.shop;
const join = (shopId: string, owner: Person, userId: string, role: string) =>
  graph.callAs(
    'products',
    'users',
    'mutation M($input: MembershipEstablishInput!) { membershipEstablish(input: $input) }',
    { input: { userId, tenantId: shopId, role } },
  );

test('a shop is made as a draft, opened, suspended, reinstated and closed, and its products follow', async () => {
  const owner = person();
  const created = await change('shopCreate', { name: 'Kyoto Clay', handle: 'kyoto-clay', countryCode: 'JP' }, owner);
  const { id, ...rest } = created.data.shopCreate.shop;
  expect(rest).toEqual({
    name: 'Kyoto Clay',
    status: 'DRAFT',
    handle: 'kyoto-clay',
    pictureUrl: `/media/products/${id}.svg`,
  });
  expect(await statusOf(id)).toBeNull();
  expect(await statusOf(id, owner)).toEqual({ status: 'DRAFT', suspensionReason: null });
  const { productId } = await newProduct(graph, { owner, shopId: id });
  const seen = async () =>
    (await graph.run('query Q($id: ID!) { product(id: $id) { id } }', { id: productId })).data.product;
  expect(await seen()).toBeNull();
  expect(await errorsOf('shopActivate', { shopId: id }, owner)).toEqual([]);
  expect(await seen()).toEqual({ id: productId });
  expect(await errorsOf('shopActivate', { shopId: id }, owner)).toEqual([{ code: 'STATE_INVALID', field: ['shopId'] }]);
  expect(await errorsOf('shopSuspend', { shopId: id, reason: 'Counterfeits' }, operator())).toEqual([]);
  expect(await statusOf(id)).toEqual({ status: 'SUSPENDED', suspensionReason: null });
  expect(await statusOf(id, owner)).toEqual({ status: 'SUSPENDED', suspensionReason: 'Counterfeits' });
  expect(await seen()).toBeNull();
  expect(await errorsOf('shopReinstate', { shopId: id }, operator())).toEqual([]);
  expect(await seen()).toEqual({ id: productId });
  graph.clock.advance(61);
  await graph.runJob('products', 'relistShops');
  expect(await seen()).toEqual({ id: productId });
  expect(await errorsOf('shopClose', { shopId: id }, owner)).toEqual([]);
  expect(await errorsOf('shopReinstate', { shopId: id }, operator())).toEqual([
    { code: 'STATE_INVALID', field: ['shopId'] },
  ]);
  expect(await seen()).toBeNull();
});

test('settings are for managers, the catalogue for staff, the end for the owner', async () => {
  const { owner, shopId } = await openShop(graph);
  const [staff, manager] = [person(), person()];
  await join(shopId, owner, staff.userId, 'STAFF');
  await join(shopId, owner, manager.userId, 'MANAGER');
  const codeOf = async (name: Name, input: object, as: object) =>
    (await change(name, input, as)).errors[0]?.extensions.code;
  expect(await codeOf('shopUpdate', { shopId, name: 'Mine' }, staff)).toBe('FORBIDDEN');
  expect(await codeOf('shopClose', { shopId }, manager)).toBe('FORBIDDEN');
  expect(await codeOf('shopSuspend', { shopId, reason: 'x' }, owner)).toBe('FORBIDDEN');
  expect(await codeOf('shopUpdate', { shopId, name: 'Mine' }, {})).toBe('UNAUTHENTICATED');
  expect(await errorsOf('shopUpdate', { shopId, name: 'Mine' }, person())).toEqual([
    { code: 'NOT_FOUND', field: ['shopId'] },
  ]);
  expect((await change('shopUpdate', { shopId, name: 'Ours' }, manager)).data.shopUpdate.shop.name).toBe('Ours');
  await newProduct(graph, { owner: staff, shopId });
});

test.each([
  [{ name: '' }, 'TEXT_INVALID', ['name']],
  [{ handle: 'No Spaces' }, 'TEXT_INVALID', ['handle']],
  [{ handle: 'taken-handle' }, 'HANDLE_TAKEN', ['handle']],
  [{ description: 'x'.repeat(5001) }, 'TEXT_INVALID', ['description']],
  [{ categoryIds: ['cat_01hxxxxxxxxxxxxxxxxxxxxxxx'] }, 'NOT_FOUND', ['categoryIds']],
])('a shop %j is refused: %s', async (overrides, code, field) => {
  await change('shopCreate', { name: 'A', handle: 'taken-handle', countryCode: 'US' }, person());
  const input = { name: 'Shop', handle: 'fresh-handle', countryCode: 'US', ...overrides };
  expect((await change('shopCreate', input, person())).data.shopCreate).toEqual({
    shop: null,
    userErrors: [{ code, field }],
  });
});

test('markets and categories are there from the start, also for the gateway', async () => {
  const { data } = await graph.run(
    '{ markets { code currencyCode languages isDefault status countries } categories(first: 100) { nodes { slug children { slug } } } }',
  );
  expect(data.markets.map((market: { code: string }) => market.code)).toEqual(['US', 'BR', 'DE', 'GB', 'JP']);
  expect(data.markets[0]).toEqual({
    code: 'US',
    currencyCode: 'USD',
    languages: ['en-US', 'es-US'],
    isDefault: true,
    status: 'OPEN',
    countries: ['US'],
  });
  expect(data.categories.nodes[0].slug).toBe('home-kitchen');
  expect(data.categories.nodes[0].children.map((child: { slug: string }) => child.slug)).toContain('clocks');
});

test('drawn pictures hold their title as text, whatever it is', async () => {
  const { owner, shopId } = await openShop(graph);
  const { productId } = await newProduct(
    graph,
    { owner, shopId },
    { title: '<script>alert(1)</script> & 木製の置時計' },
  );
  const media = async (key: string) =>
    (
      await graph.callAs<any>(
        'videos',
        'products',
        'query Q($key: String!) { productsMedia(key: $key) { contentType body } }',
        { key },
      )
    ).productsMedia;
  const drawn = await media(`${productId}.svg`);
  expect(drawn.contentType).toBe('image/svg+xml');
  expect(drawn.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; 木製の置時計');
  expect(drawn.body).not.toContain('<script');
  expect((await media(`${productId}-1.svg`)).body).not.toBe(drawn.body);
  expect(await media(`${productId}.svg`)).toEqual(drawn);
  expect((await media(`${shopId}.svg`)).body).toContain('<svg');
  expect(await media('../etc/passwd')).toBeNull();
  expect(await media('prod_01hxxxxxxxxxxxxxxxxxxxxxxx.svg')).toBeNull();
});
