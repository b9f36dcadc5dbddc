// What promotions gave comes back with goods that are not sent: in proportion, once, and never with goods that come back.

import { together } from '../../../kit/together.js';
import { aloneStage } from '../aloneStage.js';
import { afterSaleStage, key } from '../afterSale/afterSale.js';
import type { Sale } from '../afterSale/afterSale.js';
import { shopping } from '../stage.js';
import type { As, Buyer } from '../stage.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(1800);
});
afterAll(() => stage.stop());

const inADay = () => new Date(stage.clock.now().getTime() + 24 * 3_600_000).toISOString();
async function voucher(shopId: string, code: string, as: As, more: object = {}): Promise<string> {
  const query = `mutation($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code field } } }`;
  const terms = { kind: 'VOUCHER', title: 'Autumn', markets: ['US'], currencyCode: 'USD', budgetUses: 10 };
  const input = { ...terms, shopId, code, amountOff: '1.00', perBuyerLimit: 1, endsAt: inADay(), ...more };
  const { data, errors } = await stage.run(query, { input }, as);
  if (!data?.promotionCreate.promotion) throw new Error(JSON.stringify([data, errors]));
  return data.promotionCreate.promotion.id;
}
async function budgetOf(id: string) {
  const query = `query($id: ID!) { node(id: $id) { ... on Promotion { budget { spent { amount } spentUses } } } }`;
  const { spent, spentUses } = (await stage.run(query, { id }, stage.operator)).data.node.budget;
  return [spent.amount, spentUses];
}
async function quoted(buyer: Buyer, variantId: string, quantity: number, code: string) {
  const { cart } = await shopping(stage).add(buyer.as, { variantId, quantity });
  const query = `mutation($input: CartQuoteInput!) { cartQuote(input: $input) { quote { token unusedCodes { code reason }
    totals { discount { amount } } } userErrors { code field } } }`;
  const input = { cartId: cart.id, addressId: buyer.addressId, codes: [code] };
  return (await stage.run(query, { input }, buyer.as)).data.cartQuote.quote;
}
/** An order of three with a voucher of 1.00. */
async function promoted(code: string): Promise<Sale & { promotionId: string }> {
  const { shopId, staff } = await stage.shop();
  const buyer = await stage.buyer();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 100 });
  const promotionId = await voucher(shopId, code, staff);
  const { token } = await quoted(buyer, goods.variantId, 3, code);
  const { order } = await shopping(stage).place(buyer, token, { idempotencyKey: key() });
  const known = { order, buyer, staff, shopId, promotionId, goods: [goods] };
  return { ...known, partId: order.sellerOrders[0].id, lineIds: [order.lines[0].id] };
}
const cancel = (sale: Sale, quantity: number, more: object = {}) =>
  stage.ask(
    'orderCancel',
    { orderId: sale.order.id, reason: 'OTHER', lines: [{ orderLineId: sale.lineIds[0], quantity }], ...more },
    sale.buyer.as,
  );
const back = async (sale: { promotionId: string }, expected: unknown) =>
  stage.swept('sweepPromotionReturns', async () => {
    return JSON.stringify(await budgetOf(sale.promotionId)) === JSON.stringify(expected);
  });

test('units cancelled one by one give back their shares, and the use with the last of them', async () => {
  const sale = await promoted('PARTS');
  expect(await budgetOf(sale.promotionId)).toEqual(['1.00', 1]);
  const idempotencyKey = key();
  const same = await together(5, () => cancel(sale, 1, { idempotencyKey }));
  expect(same.map(({ userErrors }) => userErrors)).toEqual(Array(5).fill([]));
  await back(sale, ['0.67', 1]);
  const again = await quoted(sale.buyer, sale.goods[0]!.variantId, 1, 'PARTS');
  expect(again).toMatchObject({ totals: { discount: { amount: '0.00' } } });
  await cancel(sale, 1);
  await back(sale, ['0.34', 1]);
  await cancel(sale, 1);
  await back(sale, ['0.00', 0]);
  for (let round = 0; round < 3; round += 1) {
    stage.clock.advance(61);
    await stage.graph.runJob('orders', 'sweepPromotionReturns');
  }
  expect(await budgetOf(sale.promotionId)).toEqual(['0.00', 0]);
  const anew = await quoted(sale.buyer, sale.goods[0]!.variantId, 1, 'PARTS');
  expect(anew).toMatchObject({ totals: { discount: { amount: '1.00' } }, unusedCodes: [] });
});

test('what a shop does not send comes back; what was delivered and returned does not', async () => {
  const sale = await promoted('KEPT');
  stage.clock.advance(1801);
  const line = sale.lineIds[0]!;
  await stage.swept('sweepSellerOrders', async () =>
    (await stage.partNow(sale)).allowedActions.includes('REQUEST_CANCELLATION'),
  );
  const lines = [{ orderLineId: line, quantity: 1 }];
  const refused = { sellerOrderId: sale.partId, reason: 'OUT_OF_STOCK', restock: false, lines };
  expect((await stage.ask('sellerOrderCancel', refused, sale.staff)).userErrors).toEqual([]);
  await back(sale, ['0.67', 1]);
  const { shipment } = await stage.ship(sale, [[line, 2]]);
  await stage.deliver(sale, shipment.id);
  const wish = { sellerOrderId: sale.partId, lines: [{ orderLineId: line, quantity: 2, reason: 'OTHER' }] };
  const { return: made } = await stage.ask('returnRequest', wish, sale.buyer.as);
  await stage.ask('returnAnswer', { returnId: made.id, approve: true }, sale.staff);
  await stage.ask(
    'returnReceive',
    { returnId: made.id, lines: [{ orderLineId: line, condition: 'AS_NEW' }] },
    sale.staff,
  );
  expect((await stage.ask('returnSettle', { returnId: made.id }, sale.staff)).return.state).toBe('REFUNDED');
  await stage.graph.runJob('orders', 'sweepPromotionReturns');
  expect(await budgetOf(sale.promotionId)).toEqual(['0.67', 1]);
});

test.each(['before', 'after'] as const)(
  'a call that is lost %s its effect is made again, with one effect',
  async (when) => {
    const alone = await aloneStage();
    try {
      const { shopId } = await alone.shop();
      const goods = await alone.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
      const promotion = alone.promote(shopId, 100);
      const buyer = await alone.buyer();
      const { order } = await shopping(alone).buy(buyer, [{ variantId: goods.variantId, quantity: 2 }]);
      expect(promotion.spent).toBe(100);
      alone.fail('promotionsGiveBack', when);
      const query = `mutation($input: OrderCancelInput!) { orderCancel(input: $input) { cancellations { state } userErrors { code } } }`;
      const input = { orderId: order.id, reason: 'OTHER', idempotencyKey: key() };
      const { data } = await alone.run(query, { input }, buyer.as);
      expect(data.orderCancel).toEqual({ cancellations: [{ state: 'ACCEPTED' }], userErrors: [] });
      expect(promotion.spent).toBe(when === 'before' ? 100 : 0);
      for (let round = 0; round < 3; round += 1) {
        alone.clock.advance(61);
        await alone.runJob('sweepPromotionReturns');
      }
      expect(promotion.spent).toBe(0);
      expect(alone.calls.filter((call) => call === 'promotionsGiveBack')).toHaveLength(2);
    } finally {
      await alone.stop();
    }
  },
);
