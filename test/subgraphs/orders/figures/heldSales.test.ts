// While a buyer may still cancel without asking, the shop sees nothing of the sale: not in figures, statements or unread messages.

import { afterSaleStage, key } from '../afterSale/afterSale.js';
import type { Sale } from '../afterSale/afterSale.js';
import { shopping } from '../stage.js';

const freeCancelSeconds = 1800;
let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(freeCancelSeconds);
});
afterAll(() => stage.stop());

const money = '{ amount }';
async function shopSees({ shopId, staff }: Sale, as = staff) {
  const now = stage.clock.now().getTime();
  const window = { since: new Date(now - 86_400_000).toISOString(), until: new Date(now + 86_400_000).toISOString() };
  const query = `query($id: ID!, $window: FiguresWindow!) { node(id: $id) { ... on Shop { unreadMessageCount
    figures(window: $window) { totals { orderCount unitCount paid ${money} } }
    statements(first: 5) { nodes { opening ${money} closing ${money} pending ${money} lines(first: 10) { nodes { kind orderId } edges { node { kind } } } } } } } }`;
  const { data, errors } = await stage.run(query, { id: shopId, window }, as);
  expect(errors).toEqual([]);
  return data.node;
}
const productSales = async ({ goods, staff }: Sale) => {
  const now = stage.clock.now().getTime();
  const window = { since: new Date(now - 86_400_000).toISOString(), until: new Date(now + 86_400_000).toISOString() };
  const query = `query($id: ID!, $window: FiguresWindow!) { node(id: $id) { ... on Product { sales(window: $window) { totals { orderCount } } } } }`;
  return (await stage.run(query, { id: goods[0]!.productId, window }, staff)).data.node.sales.totals;
};
async function released(sale: Sale) {
  stage.clock.advance(freeCancelSeconds + 1);
  await stage.swept('sweepSellerOrders', async () =>
    (await stage.partNow(sale)).allowedActions.includes('REQUEST_CANCELLATION'),
  );
  await stage.graph.settled();
}
const cancel = (sale: Sale, lines?: object[]) =>
  stage.ask('orderCancel', { orderId: sale.order.id, reason: 'OTHER', ...(lines ? { lines } : {}) }, sale.buyer.as);
async function write(sale: Sale) {
  const query = `mutation($input: SellerOrderMessageSendInput!) { sellerOrderMessageSend(input: $input) { message { id } userErrors { code } } }`;
  const input = { sellerOrderId: sale.partId, text: 'Hello', idempotencyKey: key() };
  expect((await stage.run(query, { input }, sale.buyer.as)).data.sellerOrderMessageSend.userErrors).toEqual([]);
}

test('what is held is no line and no figure; the sum is told apart; all of it comes when the shop gets its part', async () => {
  const sale = await stage.sale([3]);
  await write(sale);
  await cancel(sale, [{ orderLineId: sale.lineIds[0], quantity: 1 }]);
  await stage.swept('sweepRefunds', async () => (await stage.partNow(sale)).refunds[0].state === 'DONE');
  await stage.graph.settled();
  const before = await shopSees(sale);
  const [held] = before.statements.nodes;
  expect(before).toMatchObject({ unreadMessageCount: 0, figures: { totals: [] } });
  expect(held.lines).toEqual({ nodes: [], edges: [] });
  expect(held.pending).toEqual(held.closing);
  expect(Number(held.pending.amount)).toBeGreaterThan(0);
  expect(await productSales(sale)).toEqual([]);
  const all = (await shopSees(sale, stage.operator)).statements.nodes[0];
  expect(all.lines.nodes.map(({ kind }: any) => kind)).toEqual(['SALE', 'REFUND']);
  expect(all.pending.amount).toBe('0.00');

  await released(sale);
  const after = await shopSees(sale);
  expect(after.unreadMessageCount).toBe(1);
  expect(after.figures.totals).toEqual([
    { orderCount: 1, unitCount: 3, paid: { amount: sale.order.totals.total.amount } },
  ]);
  expect(after.statements.nodes[0]).toMatchObject({
    ...{ closing: held.closing, pending: { amount: '0.00' } },
    lines: { nodes: [{ kind: 'SALE', orderId: sale.order.id }, { kind: 'REFUND' }] },
  });
  expect(await productSales(sale)).toEqual([{ orderCount: 1 }]);

  const { cancellations } = await cancel(sale, [{ orderLineId: sale.lineIds[0], quantity: 1 }]);
  await stage.ask('cancellationAnswer', { cancellationId: cancellations[0].id, accept: true }, sale.staff);
  await stage.graph.settled();
  expect((await shopSees(sale)).figures.totals).toMatchObject([{ orderCount: 1, unitCount: 3 }]);
  expect((await shopSees(sale)).statements.nodes[0].lines.nodes).toHaveLength(3);
});

test('of an order that was cancelled before its shop got it, the shop never learns', async () => {
  const sale = await stage.sale([1]);
  await write(sale);
  await cancel(sale);
  await stage.swept('sweepRefunds', async () => (await stage.partNow(sale)).refunds[0].state === 'DONE');
  stage.clock.advance(freeCancelSeconds + 1);
  await stage.graph.runJob('orders', 'sweepSellerOrders');
  await stage.graph.settled();
  const seen = await shopSees(sale);
  expect(seen).toMatchObject({ unreadMessageCount: 0, figures: { totals: [] } });
  expect(seen.statements.nodes).toMatchObject([
    { closing: { amount: '0.00' }, pending: { amount: '0.00' }, lines: { nodes: [] } },
  ]);
  const platform = `query($window: FiguresWindow!) { salesFigures(window: $window) { totals { orderCount } } }`;
  const now = stage.clock.now().getTime();
  const window = { since: new Date(now - 86_400_000).toISOString(), until: new Date(now + 86_400_000).toISOString() };
  const { data } = await stage.run(platform, { window }, stage.operator);
  expect(data.salesFigures.totals[0].orderCount).toBeGreaterThanOrEqual(1);
});

test('a page of lines is full, though lines of what the shop never got stand before those that it sees', async () => {
  const never = await stage.sale([1]);
  await cancel(never);
  await stage.swept('sweepRefunds', async () => (await stage.partNow(never)).refunds[0].state === 'DONE');
  const { buyer, shopId, staff, goods } = never;
  const shop = shopping(stage);
  const buy = async () =>
    (await shop.buy(buyer, [{ variantId: goods[0]!.variantId, quantity: 1 }], { idempotencyKey: key() })).order;
  const [first, second] = [await buy(), await buy()];
  stage.clock.advance(freeCancelSeconds + 1);
  const query = `query($id: ID!, $first: Int, $after: String, $last: Int) { node(id: $id) { ... on Shop { statements(first: 1) { nodes {
    lines(first: $first, after: $after, last: $last) { pageInfo { hasNextPage hasPreviousPage endCursor } nodes { kind orderId } } } } } } }`;
  const lines = async (window: object) => {
    const { data, errors } = await stage.run(query, { id: shopId, ...window }, staff);
    expect(errors).toEqual([]);
    return data.node.statements.nodes[0].lines;
  };
  await stage.swept('sweepSellerOrders', async () => (await lines({ first: 10 })).nodes.length === 2);
  const page = await lines({ first: 1 });
  expect(page).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: [{ kind: 'SALE', orderId: first.id }] });
  const rest = await lines({ first: 1, after: page.pageInfo.endCursor });
  expect(rest).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ kind: 'SALE', orderId: second.id }] });
  const last = await lines({ last: 2 });
  expect(last.nodes.map(({ orderId }: any) => orderId)).toEqual([first.id, second.id]);
});
