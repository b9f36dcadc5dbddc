// Parcels through the whole graph: who may send them, how much, and what is told when they arrive.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { documents, shopping } from '../stage.js';
import type { As, Buyer } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let shopId: string;
let staff: As;
let buyer: Buyer;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  ({ shopId, staff } = await stage.shop());
});
afterAll(() => stage.stop());
beforeEach(async () => {
  buyer = await stage.buyer();
});

async function bought(...quantities: number[]) {
  const lines = await Promise.all(
    quantities.map(async (quantity) => {
      const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 100 });
      return { variantId, quantity };
    }),
  );
  const { order } = await shop.buy(buyer, lines, { idempotencyKey: randomIds.next('key') });
  return {
    order,
    partId: order.sellerOrders[0].id as string,
    lineIds: order.lines.map((line: any) => line.id) as string[],
  };
}
const ship = (partId: string, lines: [string, number][], more: object = {}, as = staff) =>
  shop.ask(
    'ship',
    'shipmentCreate',
    {
      ...{ sellerOrderId: partId, carrier: 'UPS', trackingNumber: '1Z', idempotencyKey: randomIds.next('key') },
      lines: lines.map(([orderLineId, quantity]) => ({ orderLineId, quantity })),
      ...more,
    },
    as,
  );
const deliver = (shipmentId: string, more: object = {}, as = staff) =>
  shop.ask('deliver', 'shipmentDeliver', { shipmentId, idempotencyKey: randomIds.next('key'), ...more }, as);
const orderNow = async (id: string) => (await stage.run(documents.order, { id }, buyer.as)).data.order;
const failure = (code: string, field: string) => [{ code, field: field.split('.'), message: expect.any(String) }];

test('parcels go out in parts and arrive; each line that is complete is told once', async () => {
  const { order, partId, lineIds } = await bought(3, 1);
  const [many, one] = lineIds as [string, string];
  const first = await ship(partId, [[many, 2]]);
  expect(first).toMatchObject({
    userErrors: [],
    shipment: {
      state: 'SHIPPED',
      carrier: 'UPS',
      lines: [{ quantity: 2, orderLine: { id: many } }],
      sellerOrder: { fulfilmentState: 'PARTIALLY_SHIPPED' },
    },
  });
  expect(await orderNow(order.id)).toMatchObject({
    displayStatus: 'PARTIALLY_SHIPPED',
    lines: [{ shippedQuantity: 2 }, { shippedQuantity: 0 }],
  });
  expect((await ship(partId, [[many, 2]])).userErrors).toEqual(failure('EXCEEDS_UNSHIPPED', 'lines.0.quantity'));
  const second = await ship(partId, [
    [many, 1],
    [one, 1],
  ]);
  expect(second.shipment.sellerOrder.fulfilmentState).toBe('SHIPPED');

  expect((await deliver(second.shipment.id)).shipment).toMatchObject({
    state: 'DELIVERED',
    sellerOrder: { fulfilmentState: 'SHIPPED' },
  });
  expect((await deliver(first.shipment.id)).shipment.sellerOrder.fulfilmentState).toBe('DELIVERED');
  expect(await orderNow(order.id)).toMatchObject({
    displayStatus: 'DELIVERED',
    fulfilmentState: 'DELIVERED',
    lines: [{ deliveredQuantity: 3 }, { deliveredQuantity: 1 }],
  });

  const events = await outboxOf(stage.graph.cluster.database('orders'))
    .find({ type: 'orderLine.delivered', aggregateid: { $in: lineIds } })
    .toArray();
  expect(
    events.map(({ aggregateid, payload }) => [aggregateid, payload['buyerId'], payload['shopId'], payload['title']]),
  ).toEqual([
    [one, buyer.id, shopId, 'Mug'],
    [many, buyer.id, shopId, 'Mug'],
  ]);
  expect((await deliver(first.shipment.id)).userErrors).toEqual(failure('ALREADY_DELIVERED', 'shipmentId'));
});

test("the shop's staff alone ships and delivers", async () => {
  const { order, partId, lineIds } = await bought(1);
  const other = await stage.shop();
  for (const as of [buyer.as, other.staff, stage.operator]) {
    expect((await ship(partId, [[lineIds[0]!, 1]], {}, as)).userErrors).toEqual(failure('NOT_FOUND', 'sellerOrderId'));
  }
  const nobody = await stage.run(documents.ship, {
    input: {
      sellerOrderId: partId,
      lines: [{ orderLineId: lineIds[0], quantity: 1 }],
      carrier: 'UPS',
      idempotencyKey: 'k',
    },
  });
  expect(nobody.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect((await orderNow(order.id)).displayStatus).toBe('CONFIRMED');

  const { shipment } = await ship(partId, [[lineIds[0]!, 1]]);
  for (const as of [buyer.as, other.staff]) {
    expect((await deliver(shipment.id, {}, as)).userErrors).toEqual(failure('NOT_FOUND', 'shipmentId'));
  }
  const seen = async (as: As) =>
    (await stage.run('query($id: ID!) { node(id: $id) { id } }', { id: shipment.id }, as)).data.node;
  expect(await seen(buyer.as)).toEqual({ id: shipment.id });
  expect(await seen(staff)).toEqual({ id: shipment.id });
  expect(await seen(other.staff)).toBeNull();
});

test('quantities, texts, lines and times are checked, and nothing changes', async () => {
  const { order, partId, lineIds } = await bought(2);
  const foreign = await bought(1);
  const line = lineIds[0]!;
  expect((await ship(partId, [[line, 0]])).userErrors).toEqual(failure('QUANTITY_INVALID', 'lines.0.quantity'));
  expect((await ship(partId, [[line, -1]])).userErrors).toEqual(failure('QUANTITY_INVALID', 'lines.0.quantity'));
  expect((await ship(partId, [[line, 1]], { carrier: ' ' })).userErrors).toEqual(failure('TEXT_INVALID', 'carrier'));
  expect(
    (
      await ship(partId, [
        [line, 1],
        [foreign.lineIds[0]!, 1],
      ])
    ).userErrors,
  ).toEqual(failure('NOT_FOUND', 'lines.1.orderLineId'));
  expect(await orderNow(order.id)).toMatchObject({ displayStatus: 'CONFIRMED', lines: [{ shippedQuantity: 0 }] });
  const { shipment } = await ship(partId, [[line, 2]]);
  const future = new Date(stage.clock.now().getTime() + 60_000).toISOString();
  for (const deliveredAt of [future, '2020-01-01T00:00:00.000Z']) {
    expect((await deliver(shipment.id, { deliveredAt })).userErrors).toEqual(failure('TIME_INVALID', 'deliveredAt'));
  }
});

test('a hundred identical parcels are one; forty racing ones ship no more than was ordered', async () => {
  const { partId, lineIds } = await bought(10, 100);
  const [ten, hundred] = lineIds as [string, string];
  const twins = await together(100, () => ship(partId, [[hundred, 60]], { idempotencyKey: 'same' }));
  expect(twins.flatMap((answer) => answer.userErrors)).toEqual([]);
  expect(new Set(twins.map((answer) => answer.shipment.id)).size).toBe(1);
  expect((await ship(partId, [[hundred, 61]], { idempotencyKey: 'same' })).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  const racing = await together(40, () => ship(partId, [[ten, 1]]));
  expect(racing.filter((answer) => answer.shipment).length).toBe(10);
  const delivered = await together(20, () => deliver(twins[0].shipment.id, { idempotencyKey: 'there' }));
  expect(delivered.flatMap((answer) => answer.userErrors)).toEqual([]);
});

test('one key for two parcels that are delivered at once: one has arrived, the other was asked for under a used key', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { partId, lineIds } = await bought(2);
    const parcels = [await ship(partId, [[lineIds[0]!, 1]]), await ship(partId, [[lineIds[0]!, 1]])];
    const idempotencyKey = randomIds.next('key');
    const answers = await together(2, (index) => deliver(parcels[index].shipment.id, { idempotencyKey }));
    expect(answers.filter((answer) => answer.shipment).length).toBe(1);
    expect(answers.flatMap((answer) => answer.userErrors)).toEqual(failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
  }
});

test('parcels of two orders that are delivered at once under one key, too', async () => {
  const [one, other] = [await bought(1), await bought(1)];
  const parcels = [await ship(one.partId, [[one.lineIds[0]!, 1]]), await ship(other.partId, [[other.lineIds[0]!, 1]])];
  const answers = await together(20, (index) =>
    deliver(parcels[index % 2]!.shipment.id, { idempotencyKey: 'for two orders' }),
  );
  expect(new Set(answers.flatMap((answer) => answer.shipment?.id ?? [])).size).toBe(1);
  expect(answers.filter((answer) => answer.shipment).length).toBe(10);
  expect(answers.filter((answer) => answer.userErrors[0]?.code === 'IDEMPOTENCY_KEY_REUSED').length).toBe(10);
});

test("a shop's orders are its staff's to see", async () => {
  const { order, partId } = await bought(1);
  const list = `query($id: ID!, $filter: SellerOrderFilter) { node(id: $id) { ... on Shop { orders(first: 1, filter: $filter) {
    nodes { id fulfilmentState address { city } lines { title } shipments { id } totals { total { amount } } } } } } }`;
  const { value, reads } = await stage.graph.queries.during(() => stage.run(list, { id: shopId }, staff));
  expect(value.data.node.orders.nodes).toEqual([
    {
      id: partId,
      fulfilmentState: 'UNFULFILLED',
      address: { city: 'Helena' },
      lines: [{ title: 'Mug' }],
      shipments: [],
      totals: order.sellerOrders[0].totals && { total: { amount: order.sellerOrders[0].totals.total.amount } },
    },
  ]);
  const own = reads.filter((read) => /^(sellerOrders|orderLines|shipments)/.test(read)).sort();
  expect(own).toEqual(['orderLines.find', 'sellerOrders.aggregate', 'shipments.find']);
  const { staff: stranger } = await stage.shop();
  for (const as of [buyer.as, stranger, {}])
    expect((await stage.run(list, { id: shopId }, as)).data.node.orders).toBeNull();
  const delivered = await stage.run(
    list,
    { id: shopId, filter: { fulfilmentStates: ['NOT_TRACKED'], source: 'IMPORTED' } },
    staff,
  );
  expect(delivered.data.node.orders.nodes).toEqual([]);
});

test("ten shops' orders are one query, and their numbers one more", async () => {
  const { partId } = await bought(1);
  const ids = [shopId];
  while (ids.length < 10) ids.push((await stage.shop()).shopId);
  const memberships = stage.graph.cluster.database('users').connection.collection('memberships');
  await memberships.updateMany({ tenantId: { $in: ids.slice(1) } }, { $set: { userId: staff.userId } });
  const list = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Shop { orders(first: 1) { totalCount nodes { id } } } } }`;
  const { value, reads } = await stage.graph.queries.during(() => stage.run(list, { ids }, staff));
  const lists = value.data.nodes.map((each: any) => each.orders);
  expect(lists[0].nodes).toEqual([{ id: partId }]);
  expect(lists[0].totalCount).toBeGreaterThan(0);
  expect(lists.slice(1)).toEqual(Array.from({ length: 9 }, () => ({ totalCount: 0, nodes: [] })));
  expect(reads.filter((read) => read.startsWith('sellerOrders'))).toEqual([
    'sellerOrders.aggregate',
    'sellerOrders.aggregate',
  ]);
});
