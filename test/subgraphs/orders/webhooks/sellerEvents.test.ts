// What shops are told of: each its own part, once, and nothing else.

import { Webhook } from 'standardwebhooks';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import { tellSellers } from '../../../../subgraphs/orders/webhooks/tellSellers.js';
import { eventually } from '../../../kit/eventually.js';
import { documents, shopping } from '../stage.js';
import type { Received } from './receiver.js';
import { webhookStage } from './webhookStage.js';

const { current, ask, register, at } = webhookStage();

test('each shop of an order is told of its own part, once, and of nothing that is not its own', async () => {
  const [one, other] = [await current.stage.shop(), await current.stage.shop()];
  const mine = await current.stage.goods(one.shopId, { prices: { US: '10.00' }, stock: 9, title: 'Bowl' });
  const theirs = await current.stage.goods(other.shopId, { prices: { US: '7.00' }, stock: 9, title: 'Secret lamp' });
  const { secret } = await register(one.shopId, one.staff, { url: `${current.to.url}/one` });
  await register(other.shopId, other.staff, { url: `${current.to.url}/other` });
  await register(one.shopId, one.staff, { url: `${current.to.url}/parcels`, eventTypes: ['SHIPMENT_CREATED'] });
  const off = await register(one.shopId, one.staff, { url: `${current.to.url}/off` });
  await ask('webhookEndpointUpdate', { webhookEndpointId: off.id, enabled: false }, one.staff);

  const buyer = await current.stage.buyer();
  const lines = [mine, theirs].map(({ variantId }) => ({ variantId, quantity: 2 }));
  const { order, userErrors } = await shopping(current.stage).buy(buyer, lines);
  expect(userErrors).toEqual([]);
  await eventually(() => at('/hooks/one').length === 1 && at('/hooks/other').length === 1);
  const [told] = at('/hooks/one') as [Received];
  const part = order.sellerOrders.find((each: any) => each.shop.id === one.shopId);
  const line = order.lines.find((each: any) => each.shop.id === one.shopId);
  expect(new Webhook(secret).verify(told.body, told.headers)).toEqual({
    type: 'order.confirmed',
    timestamp: expect.any(String),
    data: {
      ...{ sellerOrderId: part.id, orderId: order.id, shopId: one.shopId, placedAt: expect.any(String) },
      replacesReturnId: null,
      ...{ currencyCode: 'USD', shippingMethod: 'STANDARD', total: part.totals.total },
      lines: [
        {
          ...{ orderLineId: line.id, productId: mine.productId, variantId: mine.variantId, sku: null, title: 'Bowl' },
          variantTitle: 'Default',
          ...{ quantity: 2, cancelledQuantity: 0, unitPrice: { amount: '10.00', currencyCode: 'USD' } },
          total: line.amounts.total,
        },
      ],
    },
  });
  for (const word of ['Secret lamp', other.shopId, theirs.variantId, buyer.id, 'Ada', 'Helena', '59601']) {
    expect(told.body).not.toContain(word);
  }
  const seen = await current.stage.run(
    'query($id: ID!) { sellerOrder(id: $id) { orderId } }',
    { id: part.id },
    one.staff,
  );
  expect(seen.data.sellerOrder).toEqual({ orderId: order.id });

  const parcel = { sellerOrderId: part.id, lines: [{ orderLineId: line.id, quantity: 2 }], carrier: 'Post' };
  const { data } = await current.stage.run(documents.ship, { input: { ...parcel, idempotencyKey: 'k' } }, one.staff);
  const { shipment } = data.shipmentCreate;
  await eventually(() => at('/hooks/parcels').length === 1);
  expect(JSON.parse(at('/hooks/parcels')[0]!.body)).toMatchObject({
    type: 'shipment.created',
    data: { shipmentId: shipment.id, sellerOrderId: part.id, lines: parcel.lines, carrier: 'Post', deliveredAt: null },
  });
  await current.stage.run(documents.deliver, { input: { shipmentId: shipment.id, idempotencyKey: 'd' } }, one.staff);
  await eventually(() => at('/hooks/one').length === 3);
  expect(at('/hooks/one').map(({ body }) => JSON.parse(body).type)).toEqual([
    'order.confirmed',
    'shipment.created',
    'shipment.delivered',
  ]);
  expect([at('/hooks/off'), at('/hooks/parcels'), at('/hooks/other')].map(({ length }) => length)).toEqual([0, 1, 1]);
});

test('an event that is handled twice makes one delivery to each endpoint; one that concerns no listening shop makes none', async () => {
  const { shopId, staff } = await current.stage.shop();
  const { id } = await register(shopId, staff);
  const services = current.stage.graph.services<Services>('orders');
  const payload = { payoutId: randomIds.next('payout'), shopId, amount: { minor: 1250, currency: 'USD' } };
  const event = {
    ...{ id: randomIds.next('evt'), type: 'payout.paid', aggregate: { type: 'payout', id: 'x' }, version: 1, payload },
    at: new Date(),
  };
  const handle = (more: object = {}) =>
    services.transact((tx) => tellSellers.handle({ ...event, ...more }, tx, services));
  await handle();
  await handle();
  await handle({ id: randomIds.next('evt'), payload: { ...payload, shopId: randomIds.next('shop') } });
  await handle({ id: randomIds.next('evt'), payload: { payoutId: 'x', creatorId: 'y', amount: payload.amount } });
  await eventually(() => current.to.received.length === 1);
  const list = `query($id: ID!) { node(id: $id) { ... on WebhookEndpoint { deliveries { totalCount nodes { id state body endpoint { id } } } } } }`;
  const { deliveries } = (await current.stage.run(list, { id }, staff)).data.node;
  expect(deliveries.totalCount).toBe(1);
  expect(deliveries.nodes[0]).toMatchObject({
    id: current.to.received[0]!.id,
    body: current.to.received[0]!.body,
    endpoint: { id },
  });
  expect(JSON.parse(deliveries.nodes[0].body).data).toEqual({
    ...{ payoutId: payload.payoutId, shopId, amount: { amount: '12.50', currencyCode: 'USD' } },
  });
});

test('what follows an order is told to its shop alone, and nothing at all of a part that the shop has not got', async () => {
  const [one, other] = [await current.stage.shop(), await current.stage.shop()];
  const mine = await current.stage.goods(one.shopId, { prices: { US: '10.00' }, stock: 9 });
  const theirs = await current.stage.goods(other.shopId, { prices: { US: '7.00' }, stock: 9 });
  const { order } = await shopping(current.stage).buy(
    await current.stage.buyer(),
    [mine, theirs].map(({ variantId }) => ({ variantId, quantity: 1 })),
  );
  await current.stage.graph.settled();
  await register(one.shopId, one.staff, { url: `${current.to.url}/one` });
  await register(other.shopId, other.staff, { url: `${current.to.url}/other` });
  const part = order.sellerOrders.find((each: any) => each.shop.id === one.shopId);
  const services = current.stage.graph.services<Services>('orders');
  const handle = (type: string, more: object) => {
    const payload = { orderId: order.id, shopId: one.shopId, sellerOrderId: part.id, buyerId: 'user_x', ...more };
    const event = {
      id: randomIds.next('evt'),
      type,
      aggregate: { type: 'x', id: 'x' },
      version: 1,
      payload,
      at: new Date(),
    };
    return services.transact((tx) => tellSellers.handle(event, tx, services));
  };
  const amount = { minor: 500, currency: 'USD' };
  const lines = [{ orderLineId: 'oline_x', quantity: 1 }];
  const facts: [string, object, string, object][] = [
    [
      'cancellation.requested',
      { cancellationId: 'c', lines, reason: 'OTHER' },
      'cancellation.changed',
      { cancellationId: 'c', state: 'REQUESTED', lines },
    ],
    [
      'return.in_transit',
      { returnId: 'r', lines, refundId: null },
      'return.changed',
      { returnId: 'r', state: 'IN_TRANSIT', lines, refundId: null },
    ],
    [
      'refund.completed',
      { refundId: 'f', cause: 'RETURN', amount, lines },
      'refund.completed',
      { refundId: 'f', cause: 'RETURN', amount: { amount: '5.00', currencyCode: 'USD' }, lines },
    ],
    [
      'chargeback.opened',
      { chargebackId: 'b', amount, shopId: undefined, shopIds: [one.shopId] },
      'chargeback.changed',
      { chargebackId: 'b', state: 'OPENED' },
    ],
    ['sellerOrder.cancelled', {}, 'order.cancelled', {}],
  ];
  for (const [type, more] of facts) await handle(type, more);
  await eventually(() => at('/hooks/one').length === facts.length);
  const ids = { sellerOrderId: part.id, orderId: order.id, shopId: one.shopId };
  const told = at('/hooks/one').map(({ body }) => JSON.parse(body));
  const byType = (a: { type: string }, b: { type: string }) => (a.type < b.type ? -1 : 1);
  expect(told.sort(byType).map(({ type, data }) => ({ type, data }))).toEqual(
    facts.map(([, , type, data]) => ({ type, data: { ...ids, ...data } })).sort(byType),
  );
  expect(at('/hooks/other')).toEqual([]);

  for (const release of ['HELD', 'NEVER']) {
    const parts = current.stage.graph.cluster.database('orders').connection.collection('sellerOrders');
    await parts.updateOne({ _id: part.id as never }, { $set: { release } });
    for (const [type, more] of facts) await handle(type, more);
  }
  const count = 'query($id: ID!) { node(id: $id) { ... on Shop { webhookEndpoints { deliveries { totalCount } } } } }';
  expect((await current.stage.run(count, { id: one.shopId }, one.staff)).data.node.webhookEndpoints).toEqual([
    { deliveries: { totalCount: facts.length } },
  ]);
});

test('a shop is told that a part is late, and that its buyer wrote; of what its own staff wrote it is not', async () => {
  const { shopId, staff } = await current.stage.shop();
  const goods = await current.stage.goods(shopId, { prices: { US: '10.00' }, stock: 9 });
  const eventTypes = ['ORDER_LATE', 'MESSAGE_RECEIVED'];
  await register(shopId, staff, { url: `${current.to.url}/late`, eventTypes });
  const buyer = await current.stage.buyer();
  const { order } = await shopping(current.stage).buy(buyer, [{ variantId: goods.variantId, quantity: 1 }]);
  const ids = { sellerOrderId: order.sellerOrders[0].id, orderId: order.id, shopId };
  const send = `mutation($input: SellerOrderMessageSendInput!) { sellerOrderMessageSend(input: $input) { message { id } } }`;
  const written = async (as: object) => {
    const input = { sellerOrderId: ids.sellerOrderId, text: 'Hello', idempotencyKey: randomIds.next('key') };
    return (await current.stage.run(send, { input }, as)).data.sellerOrderMessageSend.message.id;
  };
  const messageId = await written(buyer.as);
  await eventually(() => at('/hooks/late').length === 1);
  await written(staff);
  const services = current.stage.graph.services<Services>('orders');
  const payload = { ...ids, lateAt: new Date(0), cancelsAt: new Date(1000) };
  const late = {
    type: 'sellerOrder.late',
    aggregate: { type: 'sellerOrder', id: ids.sellerOrderId },
    version: 2,
    payload,
  };
  const event = { id: randomIds.next('evt'), ...late, at: new Date() };
  await services.transact((tx) => tellSellers.handle(event, tx, services));
  await eventually(() => at('/hooks/late').length === 2);
  const told = at('/hooks/late').map(({ body }) => JSON.parse(body));
  expect(told.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: 'message.received', data: { ...ids, messageId } },
    {
      type: 'order.late',
      data: { ...ids, lateAt: '1970-01-01T00:00:00.000Z', cancelsAt: '1970-01-01T00:00:01.000Z' },
    },
  ]);
});
