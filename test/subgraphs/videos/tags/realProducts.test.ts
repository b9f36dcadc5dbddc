// With the real products subgraph behind it: what tagging asks of it, and what SHOP learns from its events.

import { dataOf, newUser, startStage, type Stage } from '../stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage({ workers: true, realOwners: true });
});
afterAll(() => stage.stop());

test('a draft product is not tagged; published and priced, it is, and it brings its video into SHOP of that market', async () => {
  const seller = newUser();
  const shop = await stage.mutate(
    'shopCreate',
    { name: 'Tea', handle: 'tea-shop', countryCode: 'US' },
    seller,
    'shop { id }',
  );
  await stage.mutate('shopActivate', { shopId: shop.shop.id }, seller, 'shop { id }');
  const categories = dataOf(await stage.run('{ categories(first: 1) { nodes { id } } }')).categories.nodes;
  const { product } = await stage.mutate(
    'productCreate',
    {
      shopId: shop.shop.id,
      title: 'Pot',
      categoryId: categories[0].id,
      variants: [{ prices: [{ market: 'US', price: { amount: '12.50', currencyCode: 'USD' } }], stock: 3 }],
    },
    seller,
    'product { id }',
  );
  const videoId = await stage.published();
  const input = { videoId, shoppableId: product.id, startSeconds: 0, endSeconds: 5 };
  const tag = async () => (await stage.mutate('videoTagAdd', input, stage.owner, 'tag { id }')).userErrors;
  expect(await tag()).toEqual([{ code: 'SHOPPABLE_NOT_AVAILABLE', field: ['shoppableId'] }]);
  const put = await stage.mutate('productPublish', { productId: product.id }, seller, 'product { id }');
  expect(put.userErrors).toEqual([]);
  expect(await tag()).toEqual([]);
  await stage.settled();
  const shopOf = async (market: string) =>
    dataOf(await stage.run('{ feed(kind: SHOP) { nodes { ... on FeedVideo { video { id } } } } }', {}, { market })).feed
      .nodes;
  expect(await shopOf('US')).toEqual([{ video: { id: videoId } }]);
  expect(await shopOf('JP')).toEqual([]);
});
