// Orders through the whole graph: who sees them, and what a page of them costs.

import { wholeStage } from '../fixtures.js';
import { documents, shopping } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let shopId: string;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  ({ shopId } = await stage.shop());
});
afterAll(() => stage.stop());

const mugs = (stock: number, prices: Record<string, string> = { US: '10.00', DE: '9.00' }) =>
  stage.goods(shopId, { prices, stock });

test("an order is its buyer's and the operators', and nobody else's", async () => {
  const buyer = await stage.buyer();
  const mug = await mugs(5);
  const { order } = await shop.buy(buyer, [{ variantId: mug.variantId, quantity: 1 }]);
  const stranger = await stage.buyer();
  const { staff } = await stage.shop();
  const seen = async (as: object) => {
    const query = 'query($id: ID!) { order(id: $id) { id } node(id: $id) { id } }';
    return (await stage.run(query, { id: order.id }, as)).data;
  };
  const own = { order: { id: order.id }, node: { id: order.id } };
  const none = { order: null, node: null };
  expect(await seen(buyer.as)).toEqual(own);
  expect(await seen(stage.operator)).toEqual(own);
  for (const as of [{}, stranger.as, staff]) expect(await seen(as)).toEqual(none);
  const malformed = await stage.run(documents.order, { id: 'order_x' }, buyer.as);
  expect(malformed.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  const nobody = await stage.run(documents.place, {
    input: { quote: 'x', paymentMethod: { token: 'x' }, idempotencyKey: 'x' },
  });
  expect(nobody.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
});

test('a page of orders costs three queries, whatever is on it', async () => {
  const buyer = await stage.buyer();
  const mug = await mugs(50);
  const ids: string[] = [];
  for (const key of ['a', 'b', 'c']) {
    const { order } = await shop.buy(buyer, [{ variantId: mug.variantId, quantity: 1 }], { idempotencyKey: key });
    ids.push(order.id);
  }
  const list = `query($after: String, $filter: OrderFilter) { viewer { orders(first: 2, after: $after, filter: $filter) {
    pageInfo { hasNextPage endCursor } nodes { id totals { total { amount } } lines { id title } sellerOrders { id shop { id } } } } } }`;
  // What follows from the orders is read from the same database.
  await stage.graph.settled();
  const { value, reads } = await stage.graph.queries.during(() => stage.run(list, {}, buyer.as));
  expect(reads.sort()).toEqual(['orderLines.find', 'orders.find', 'sellerOrders.find']);
  const first = value.data.viewer.orders;
  expect(first.nodes.map((order: any) => order.id)).toEqual([ids[2], ids[1]]);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = (await stage.run(list, { after: first.pageInfo.endCursor }, buyer.as)).data.viewer.orders;
  expect(rest.nodes.map((order: any) => order.id)).toEqual([ids[0]]);
  const shipped = await stage.run(list, { filter: { displayStatuses: ['SHIPPED'] } }, buyer.as);
  expect(shipped.data.viewer.orders.nodes).toEqual([]);
});
