// node(id): the owner always decides, whatever the type, whoever asks.

import { nodePrefixes } from '../../schema/ids.js';
import { demoCartId } from '../../cli/demo/plantOrders.js';
import { demoAddressId } from '../../cli/demo/plantUsers.js';
import { signIns } from '../../cli/demo/people.js';
import { demoPurchases } from '../../cli/demo/purchases.js';
import { demoProducts } from '../../cli/demo/catalogue.js';
import { demoCreators } from '../../cli/demo/creators.js';
import { demoLives, demoVideo } from '../../cli/demo/videos.js';
import { randomIds } from '../../subgraphs/kit/ids.js';
import type { TestSupergraph } from '../kit/supergraph.js';

export function node(world: () => TestSupergraph): void {
  let graph: TestSupergraph;
  beforeAll(() => {
    graph = world();
  });

  const [ava, jonas] = signIns;
  if (!ava || !jonas) throw new Error('the demo world has no people');
  const asAva = { userId: ava.userId };
  const [product] = demoProducts.filter(({ published }) => published);
  const [purchase] = demoPurchases;
  const video = Array.from({ length: 60 }, (_, index) => demoVideo(index, 60)).find(({ published }) => published);
  const nodeQuery = 'query ($id: ID!) { node(id: $id) { __typename id } }';

  const open = [
    ['User', ava.userId],
    ['Creator', demoCreators[0]?.creatorId],
    ['Video', video?.videoId],
    ['LiveSession', demoLives[0]?.liveId],
    ['Shop', product?.shop.shopId],
    ['Product', product?.productId],
    ['Variant', product?.variants[0]?.variantId],
    ['Review', demoPurchases.find(({ review }) => review)?.review?.reviewId],
  ] as const;

  test.each(open)('a %s is there for everybody', async (type, id) => {
    expect(await graph.run(nodeQuery, { id })).toEqual({ data: { node: { __typename: type, id } }, errors: [] });
  });

  test.each([
    ['Address', demoAddressId(ava.userId, ava.createdAt), asAva],
    ['Cart', demoCartId, asAva],
    ['Order', purchase?.orderId, { userId: purchase?.buyer.userId ?? '' }],
    ['SellerOrder', purchase?.sellerOrderId, { userId: purchase?.product.shop.ownerId ?? '' }],
  ] as const)('a %s is there for whom it belongs to, and for nobody else', async (type, id, owner) => {
    expect((await graph.run(nodeQuery, { id }, owner)).data).toEqual({ node: { __typename: type, id } });
    expect((await graph.run(nodeQuery, { id }, { userId: jonas.userId })).data).toEqual({ node: null });
    expect((await graph.run(nodeQuery, { id })).data).toEqual({ node: null });
  });

  test('an id of each type that names nothing is null, and the null has a reason', async () => {
    for (const prefix of Object.keys(nodePrefixes)) {
      const { data, errors } = await graph.run(nodeQuery, { id: randomIds.next(prefix) }, asAva);
      expect([prefix, data, errors.map(({ extensions }) => extensions.code)]).toEqual([
        prefix,
        { node: null },
        ['ENTITY_NOT_FOUND'],
      ]);
    }
  });

  test('several at once keep their order, with null in the place of what is not there', async () => {
    const ids = [open[5][1], randomIds.next('prod'), open[0][1]];
    const { data } = await graph.run('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual([{ id: ids[0] }, null, { id: ids[2] }]);
  });

  test.each([
    '',
    'x',
    'prod_',
    'prod_1',
    'prod_ZZZZZZZZZZZZZZZZZZZZZZZZZZ',
    'nope_01kexvqdm0eanvt2z3dsd3p56b',
    'vwr_01kexvqdm0eanvt2z3dsd3p56b',
    'a'.repeat(5000),
  ])('the id %p is refused', async (id) => {
    const { data, errors } = await graph.run(nodeQuery, { id });
    expect(data).toEqual({ node: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
}
