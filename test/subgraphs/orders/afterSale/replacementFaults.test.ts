// A replacement whose call to products is lost, before its effect or after, is seen through by the sweep, and sends goods once.

import { aloneStage } from '../aloneStage.js';
import { shopping } from '../stage.js';
import type { As } from '../stage.js';
import { key } from './afterSale.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
beforeAll(async () => {
  stage = await aloneStage();
});
afterAll(() => stage.stop());

async function ask(name: string, input: object, selection: string, as: As): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  const { data, errors } = await stage.run(query, { input }, as);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[name];
}
const found = '{ state replacement { id lines { quantity } } }';

/** Goods that came back, of a stock of five of which two were sold. */
async function cameBack() {
  const { shopId, staff } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const { order } = await shopping(stage).buy(buyer, [{ variantId: goods.variantId, quantity: 2 }]);
  const [{ id: sellerOrderId }] = order.sellerOrders;
  const lines = [{ orderLineId: order.lines[0].id, quantity: 2 }];
  stage.clock.advance(1801);
  await stage.runJob('sweepSellerOrders');
  const parcel = { sellerOrderId, lines, carrier: 'UPS', idempotencyKey: key() };
  const { shipment } = await ask('shipmentCreate', parcel, 'shipment { id }', staff);
  await ask('shipmentDeliver', { shipmentId: shipment.id, idempotencyKey: key() }, 'shipment { id }', staff);
  const wish = { reason: 'DEFECTIVE', resolution: 'REPLACEMENT' };
  const asked = { sellerOrderId, lines: lines.map((line) => ({ ...line, ...wish })), idempotencyKey: key() };
  const { return: made } = await ask('returnRequest', asked, 'return { id }', buyer.as);
  await ask('returnAnswer', { returnId: made.id, approve: true }, 'return { id }', staff);
  const seen = [{ orderLineId: lines[0]!.orderLineId, condition: 'DAMAGED' }];
  await ask('returnReceive', { returnId: made.id, lines: seen }, 'return { id }', staff);
  const query = `query($id: ID!) { sellerOrder(id: $id) { returns ${found} } }`;
  const now = async () => (await stage.run(query, { id: sellerOrderId }, staff)).data.sellerOrder.returns[0];
  const input = { returnId: made.id, resolution: 'REPLACEMENT', idempotencyKey: key() };
  return { goods, now, settle: () => ask('returnSettle', input, `return ${found}`, staff) };
}

test.each([
  ['stockReserve', 'before'],
  ['stockReserve', 'after'],
  ['stockCommit', 'before'],
  ['stockCommit', 'after'],
] as const)('%s is lost %s its effect', async (operation, when) => {
  const { goods, now, settle } = await cameBack();
  expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
  stage.fail(operation, when);
  expect(await settle()).toEqual({ return: { state: 'REPLACING', replacement: null }, userErrors: [] });
  for (let round = 0; round < 3; round += 1) {
    stage.clock.advance(61);
    await stage.runJob('sweepReturns');
  }
  const replaced = { state: 'REPLACED', replacement: { id: expect.any(String), lines: [{ quantity: 2 }] } };
  expect(await now()).toEqual(replaced);
  expect(await settle()).toEqual({ return: replaced, userErrors: [] });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 1, available: 1 });
});

test('what was let go before it was taken is asked for anew, under another id', async () => {
  const { goods, now, settle } = await cameBack();
  stage.loseReservations(goods);
  for (let round = 0; round < 2; round += 1) {
    expect(await settle()).toEqual({ return: { state: 'REPLACING', replacement: null }, userErrors: [] });
    stage.clock.advance(61);
    await stage.runJob('sweepReturns');
  }
  expect((await now()).state).toBe('REPLACING');
  expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
});
