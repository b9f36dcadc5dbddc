// Goods from abroad through the whole graph: duty on the quote, on the order and in the ledger.

import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const quoteQuery = `mutation($input: CartQuoteInput!) { cartQuote(input: $input) { userErrors { code } quote { token
  lines { importCharges amounts { tax { amount currencyCode } duty { amount currencyCode } total { amount currencyCode } } }
  totals { duty { amount currencyCode } tax { amount currencyCode } total { amount currencyCode } chargedHere { amount currencyCode } } } } }`;

test('a shirt from the United States to Germany: EUR 3 of duty on top, VAT in the price, both owed to the state', async () => {
  const { shopId, staff } = await stage.shop();
  const shirt = await stage.goods(shopId, { prices: { DE: '23.80' }, stock: 9 });
  const trade = { hsCode: '6109.10', originCountry: 'US', taxCategory: 'GENERAL' };
  const update = `mutation($input: ProductUpdateInput!) { productUpdate(input: $input) { product { trade { hsCode originCountry } } userErrors { code } } }`;
  const { data: updated } = await stage.run(update, { input: { productId: shirt.productId, trade } }, staff);
  expect(updated.productUpdate.product.trade).toEqual({ hsCode: '610910', originCountry: 'US' });

  const buyer = await stage.buyer('DE');
  const { cart } = await shop.add(buyer.as, { variantId: shirt.variantId, quantity: 2 });
  const { data } = await stage.run(quoteQuery, { input: { cartId: cart.id, addressId: buyer.addressId } }, buyer.as);
  const { quote } = data.cartQuote;
  // 47.60 + 4.90 hold 19 %: 8.38.
  expect(quote.lines).toEqual([
    { importCharges: 'INCLUDED', amounts: { tax: eur('8.38'), duty: eur('3.00'), total: eur('55.50') } },
  ]);
  const owed = { duty: eur('3.00'), tax: eur('8.38'), total: eur('55.50'), chargedHere: eur('55.50') };
  expect(quote.totals).toEqual(owed);

  const { order } = await shop.place(buyer, quote.token);
  expect(order).toMatchObject({ displayStatus: 'CONFIRMED', totals: { total: eur('55.50') } });
  const entries = `query($id: ID!) { order(id: $id) { settlement { entries { account party component amount { amount } } } } }`;
  const answer = await stage.run(entries, { id: order.id }, stage.operator);
  const taxes = answer.data.order.settlement.entries.filter(({ account }: any) => account === 'TAX');
  expect(taxes.map(({ party, component, amount }: any) => `${party} ${component} ${amount.amount}`).sort()).toEqual([
    'DE DUTY 3.00',
    'DE TAX 0.78',
    'DE TAX 7.60',
  ]);
});

test('one quote placed under two keys is two orders, as long as there are goods for both', async () => {
  const { shopId } = await stage.shop();
  const mug = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 2 });
  const buyer = await stage.buyer();
  await shop.add(buyer.as, { variantId: mug.variantId, quantity: 1 });
  const { quote } = await shop.quoted(buyer);
  const placed = await Promise.all(
    ['one', 'two', 'three'].map((idempotencyKey) => shop.place(buyer, quote.token, { idempotencyKey })),
  );
  const ids = placed.flatMap(({ order }) => order?.id ?? []);
  expect(new Set(ids).size).toBe(2);
  expect(placed.flatMap(({ userErrors }) => userErrors.map(({ code }: any) => code))).toEqual(['OUT_OF_STOCK']);
  expect(await stage.stockOf(mug)).toEqual({ onHand: 0, available: 0 });
});
