// Parts of orders at partner retailers as they are kept: who sees them, whose they become, what the ledger says of them.

import type { Services } from '../../../../subgraphs/orders/context.js';
import { minorOf, orderFields, partnerStage } from './partnerStage.js';
import type { Offer, PartnerStage } from './partnerStage.js';
import type { Goods } from '../stage.js';

let at: PartnerStage;
let mug: Goods;
let book: Offer;
beforeAll(async () => {
  at = await partnerStage();
  const { shopId } = await at.shop();
  mug = await at.goods(shopId, { prices: { US: '10.00' }, stock: 1000 });
  book = await at.offer('book');
});
afterAll(() => at.stop());

const mugs = (quantity = 1) => ({ variantId: mug.variantId, quantity });
const books = (quantity = 1) => ({ offerId: book.offerId, quantity });

test('only its buyer and operators see a part', async () => {
  const { order, buyer } = await at.buy([books()]);
  const [{ id }] = order.partnerOrders;
  const seen = async (as: object, codes: string[] = []) => {
    const query = 'query($id: ID!) { partnerOrder(id: $id) { id } node(id: $id) { id ... on PartnerOrder { state } } }';
    const { data, errors } = await at.run(query, { id }, as);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(codes);
    return data;
  };
  const there = { partnerOrder: { id }, node: { id, state: 'PLACED' } };
  expect(await seen(buyer.as)).toEqual(there);
  expect(await seen(at.operator)).toEqual(there);
  const nothing = { partnerOrder: null, node: null };
  expect(await seen((await at.buyer()).as, ['ENTITY_NOT_FOUND'])).toEqual(nothing);
  expect(await seen({}, ['ENTITY_NOT_FOUND'])).toEqual(nothing);
});

test('a guest who signs up takes the parts along', async () => {
  const { order, buyer } = await at.buy([books()]);
  await at.graph.cluster
    .database('orders')
    .connection.collection('partnerOrders')
    .updateOne({ orderId: order.id }, { $set: { buyerId: 'guest_01h2xcejqtf2nbrexx3vqjhp41' } });
  const services = at.graph.services<Services>('orders');
  await services.transact((tx) =>
    services.partnerOrders.giveTo('guest_01h2xcejqtf2nbrexx3vqjhp41', buyer.id, tx.session),
  );
  expect((await at.order(order.id, buyer.as)).partnerOrders).toHaveLength(1);
  expect(await at.parts(order.id)).toEqual([expect.objectContaining({ buyerId: buyer.id })]);
});

test('an order of which partners sell nothing has no step for them: as one that was begun before there was any', async () => {
  const { placed, buyer } = await at.buy([mugs()], { paymentMethod: { token: 'tok_action' } } as object);
  expect(placed.order.placement.state).toBe('REQUIRES_ACTION');
  const { id } = placed.order;
  const database = at.graph.cluster.database('orders').connection;
  await database.collection('testPayments').updateOne({ _id: id }, { $set: { state: 'AUTHORISED' } });
  at.clock.advance(61);
  await at.sweep();
  const { data } = await at.run(`query($id: ID!) { order(id: $id) ${orderFields} }`, { id }, buyer.as);
  expect(data.order).toMatchObject({ displayStatus: 'CONFIRMED', partnerOrders: [] });
  expect(data.order.placement.steps.map(({ name }: any) => name)).toEqual([
    ...['RESERVE_STOCK', 'HOLD_PROMOTIONS', 'AUTHORISE_PAYMENT', 'CAPTURE_PAYMENT', 'CONFIRM'],
  ]);
});

test("the ledger has the partner's commission, and nothing of what the partner charged; every currency sums to zero", async () => {
  const { order } = await at.buy([mugs(), books(2)]);
  const { settlement } = await at.order(order.id, at.operator);
  expect(settlement.balance.amount).toBe('0.00');
  const owed = Math.round(minorOf(order.partnerOrders[0].lines[0].amounts.subtotal) * 0.05);
  const partner = settlement.entries.filter((entry: any) => entry.account === 'PARTNER');
  expect(partner.map((entry: any) => [entry.party, entry.component, minorOf(entry.amount)])).toEqual([
    [book.retailerId, 'COMMISSION', -owed],
  ]);
  const commission = settlement.entries.filter(
    (entry: any) => entry.account === 'PLATFORM' && entry.component === 'COMMISSION',
  );
  expect(commission.map((entry: any) => minorOf(entry.amount))).toEqual([owed]);
  const paid = settlement.entries.filter((entry: any) => entry.account === 'BUYER');
  expect(paid.reduce((sum: number, entry: any) => sum + minorOf(entry.amount), 0)).toBe(
    -minorOf(order.totals.chargedHere),
  );
});
