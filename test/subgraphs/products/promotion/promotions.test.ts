// Promotions as their owners write them and as others see them: rights, faults, budgets, and how many queries a list costs.

import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { holdPromotions } from '../../../../subgraphs/products/promotion/holdPromotions.js';
import { anotherProcess, newProduct, openShop, operator, person } from '../productsKit.js';

let graph: TestGraph;
let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  shop = await openShop(graph);
});
afterAll(() => graph.stop());

const inDays = (days: number) => new Date(graph.clock.now().getTime() + days * 86_400_000).toISOString();
const usual = () => ({
  ...{ kind: 'VOUCHER', title: 'Autumn', amountOff: '3.00', markets: ['US'], currencyCode: 'USD', endsAt: inDays(1) },
  budget: '100.00',
});
let codes = 0;
const code = () => `CODE-${(codes += 1)}`;
async function mutate(name: string, input: unknown, as: object | undefined, selection = 'promotion { id }') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  const { data, errors } = await graph.run(query, { input }, as as never);
  return data?.[name] ?? { thrown: errors[0]?.extensions?.['code'] };
}
const create = (more: object = {}, as: object | undefined = shop.owner) =>
  mutate('promotionCreate', { ...usual(), shopId: shop.shopId, code: code(), ...more }, as);
const id = async (more: object = {}, as?: object): Promise<string> => {
  const made = await create(more, as);
  if (!made.promotion) throw new Error(JSON.stringify(made));
  return made.promotion.id;
};
const count = async () => graph.cluster.database('products').connection.collection('promotions').countDocuments();

test('who may make what', async () => {
  const stranger = (await openShop(graph)).owner;
  const before = await count();
  expect(await create()).toMatchObject({ promotion: { id: expect.stringMatching(/^promo_/) } });
  expect(await mutate('promotionCreate', { ...usual(), shopId: shop.shopId, code: code() }, undefined)).toEqual({
    thrown: 'UNAUTHENTICATED',
  });
  expect((await create({}, stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['shopId'] }]);
  expect((await create({}, person())).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['shopId'] }]);
  expect(await create({ shopId: null })).toEqual({ thrown: 'FORBIDDEN' });
  expect((await create({ shopId: null }, operator())).userErrors).toEqual([]);
  expect(await create({ creatorId: 'crtr_01h455vb4pex5vsknk084sn02q' })).toEqual({ thrown: 'BAD_USER_INPUT' });
  expect(await count()).toBe(before + 2);
});

test.each([
  ['TEXT_INVALID', 'title', { title: ' ' }],
  ['TEXT_INVALID', 'code', { code: 'NO SPACES' }],
  ['PROMOTION_INVALID', 'code', { code: null }],
  ['PROMOTION_INVALID', 'code', { kind: 'FLASH_DEAL' }],
  ['PROMOTION_INVALID', 'minSpend', { kind: 'THRESHOLD' }],
  ['PROMOTION_INVALID', 'percentOffBasisPoints', { percentOffBasisPoints: 100 }],
  ['PROMOTION_INVALID', 'percentOffBasisPoints', { amountOff: null }],
  ['PROMOTION_INVALID', 'percentOffBasisPoints', { amountOff: null, percentOffBasisPoints: 10_001 }],
  ['PROMOTION_INVALID', 'most', { most: '5.00' }],
  ['PROMOTION_INVALID', 'budget', { budget: null }],
  ['PRICE_OUT_OF_BOUNDS', 'budget', { budget: '0.00' }],
  ['PRICE_OUT_OF_BOUNDS', 'amountOff', { amountOff: '-1.00' }],
  ['QUANTITY_OUT_OF_BOUNDS', 'budgetUses', { budgetUses: 0 }],
  ['QUANTITY_OUT_OF_BOUNDS', 'perBuyerLimit', { perBuyerLimit: 0 }],
  ['MARKET_UNKNOWN', 'markets', { markets: ['XX'] }],
  ['MARKET_UNKNOWN', 'markets', { markets: [] }],
  ['CURRENCY_MISMATCH', 'currencyCode', { markets: ['US', 'DE'] }],
])('%s at %s: %j', async (fault, field, more) => {
  const before = await count();
  expect((await create(more)).userErrors).toEqual([{ code: fault, field: [field] }]);
  expect(await count()).toBe(before);
});

test('a window that is over, empty or too long', async () => {
  for (const endsAt of [inDays(-1), inDays(367)]) {
    expect((await create({ endsAt })).userErrors).toEqual([{ code: 'WINDOW_INVALID', field: ['endsAt'] }]);
  }
  expect((await create({ startsAt: inDays(2) })).userErrors[0].code).toBe('WINDOW_INVALID');
});

test('a code is taken once, whatever its case, by 20 at a time too', async () => {
  const own = code();
  const made = await Promise.all(Array.from({ length: 20 }, () => create({ code: own.toLowerCase() })));
  expect(made.filter(({ promotion }) => promotion !== null)).toHaveLength(1);
  expect(made.filter(({ userErrors }) => userErrors[0]?.code === 'CODE_TAKEN')).toHaveLength(19);
});

test('what may be changed, by whom, and never below what is given', async () => {
  const promotionId = await id();
  const uses = [{ promotionId, minor: 300 }];
  await holdPromotions(anotherProcess(graph), { orderId: 'o1', buyerId: 'b', expiresInSeconds: 60, uses });
  const update = (changes: object, as: object = shop.owner) =>
    mutate(
      'promotionUpdate',
      { promotionId, ...changes },
      as,
      'promotion { title budget { amount { amount } held { amount } } }',
    );
  expect((await update({ budget: '2.99' })).userErrors).toEqual([{ code: 'BUDGET_BELOW_USED', field: ['budget'] }]);
  expect((await update({ budget: null })).userErrors[0].code).toBe('PROMOTION_INVALID');
  expect(await update({ budget: '3.00', title: ' Less ' })).toEqual({
    promotion: { title: 'Less', budget: { amount: { amount: '3.00' }, held: { amount: '3.00' } } },
    userErrors: [],
  });
  const stranger = (await openShop(graph)).owner;
  expect((await update({ title: 'Mine' }, stranger)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['promotionId'] },
  ]);
  expect((await update({ title: 'Ours' }, operator())).promotion.title).toBe('Ours');
  const end = (as: object) => mutate('promotionEnd', { promotionId }, as, 'promotion { status }');
  expect((await end(stranger)).userErrors[0].code).toBe('NOT_FOUND');
  expect(await end(shop.owner)).toEqual({ promotion: { status: 'ENDED' }, userErrors: [] });
  expect((await end(shop.owner)).userErrors).toEqual([{ code: 'STATE_INVALID', field: ['promotionId'] }]);
  expect((await update({ title: 'Late' })).userErrors[0].code).toBe('STATE_INVALID');
  const platform = await id({ shopId: null }, operator());
  expect((await mutate('promotionEnd', { promotionId: platform }, shop.owner)).userErrors[0].code).toBe('NOT_FOUND');
});

test("a shop's promotions: others see those that run without a code, its staff all; one query for any number of shops", async () => {
  const [one, two] = [await openShop(graph), await openShop(graph)];
  const of = (each: typeof one, more: object) => id({ shopId: each.shopId, ...more }, each.owner);
  const open = await of(one, { kind: 'THRESHOLD', minSpend: '10.00', code: null });
  const secret = await of(one, {});
  const later = await of(one, { kind: 'FLASH_DEAL', code: null, startsAt: inDays(0.5) });
  const theirs = await of(two, { kind: 'FLASH_DEAL', code: null });
  const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Shop { promotions(first: 10) { nodes { id code status budget { held { amount } } } } } } }`;
  const ask = (as: object) => graph.run(query, { ids: [one.shopId, two.shopId] }, as as never);
  const { value, reads } = await graph.queries.during(() => ask(person()));
  expect(reads.filter((read) => read.startsWith('promotions'))).toHaveLength(1);
  const hidden = { code: null, status: 'RUNNING', budget: null };
  expect(value.data.nodes.map((node: any) => node.promotions.nodes)).toEqual([
    [{ id: open, ...hidden }],
    [{ id: theirs, ...hidden }],
  ]);
  const own = (await ask(one.owner)).data.nodes.map((node: any) => node.promotions.nodes.map((each: any) => each.id));
  expect(own).toEqual([[later, secret, open], [theirs]]);
});

test('promotions of a page of products are read at once', async () => {
  const own = await openShop(graph);
  const products = [await newProduct(graph, own), await newProduct(graph, own)];
  const scope = { productIds: [products[1]!.productId] };
  const flash = await id({ shopId: own.shopId, kind: 'FLASH_DEAL', code: null, scope }, own.owner);
  const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Product { promotions { id } } } }`;
  const ids = products.map((each) => each.productId);
  const { value, reads } = await graph.queries.during(() => graph.run(query, { ids }, { market: 'US' } as never));
  expect(value.data.nodes[1].promotions.map((each: any) => each.id)).toContain(flash);
  expect(value.data.nodes[0].promotions.map((each: any) => each.id)).not.toContain(flash);
  expect(reads.filter((read) => read.startsWith('promotions'))).toHaveLength(1);
});
