// Promotions through the whole graph: quoted, placed, paid by who gives them, and given back where nothing came of the order.

import { together } from '../../../kit/together.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';
import type { As, Buyer } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let manager: As;
let shopId: string;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  const made = await stage.shop();
  ({ shopId } = made);
  manager = made.staff;
});
afterAll(() => stage.stop());

const usd = (amount: string) => ({ amount, currencyCode: 'USD' });
const mug = (stock = 100) => stage.goods(shopId, { prices: { US: '10.00' }, stock });
const inAnHour = () => new Date(stage.clock.now().getTime() + 3_600_000).toISOString();
async function promotion(input: Record<string, unknown>, as: As): Promise<string> {
  const query = `mutation($input: PromotionCreateInput!) { promotionCreate(input: $input) { promotion { id } userErrors { code field } } }`;
  const whole = {
    title: 'Autumn',
    markets: ['US'],
    currencyCode: 'USD',
    endsAt: inAnHour(),
    budgetUses: 1000,
    ...input,
  };
  const { data, errors } = await stage.run(query, { input: whole }, as);
  if (!data?.promotionCreate.promotion) throw new Error(JSON.stringify([data, errors]));
  return data.promotionCreate.promotion.id;
}
const voucher = (code: string, more: object = {}) =>
  promotion({ shopId, kind: 'VOUCHER', code, amountOff: '3.00', ...more }, manager);
async function budgetOf(id: string) {
  const query = `query($id: ID!) { node(id: $id) { ... on Promotion { budget { held { amount } heldUses spent { amount } spentUses } } } }`;
  const { held, heldUses, spent, spentUses } = (await stage.run(query, { id }, stage.operator)).data.node.budget;
  return { held: held.amount, heldUses, spent: spent.amount, spentUses };
}
const discounted = `{ token promotions { promotion { id title code } amount { amount } } unusedCodes { code reason }
  lines { amounts { discount { amount } total { amount } discounts { promotion { id } part funder amount { amount } } } }
  totals { subtotal { amount } discount { amount } shipping { amount } tax { amount } total { amount } } }`;
async function quoted(buyer: Buyer, variantId: string, quantity: number, codes: string[] = []) {
  const { cart } = await shop.add(buyer.as, { variantId, quantity });
  const input = { cartId: cart.id, addressId: buyer.addressId, codes };
  const query = `mutation($input: CartQuoteInput!) { cartQuote(input: $input) { quote ${discounted} userErrors { code field } } }`;
  const { data, errors } = await stage.run(query, { input }, buyer.as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.cartQuote;
}

test('a voucher and free shipping: on the quote, on the order, and in the ledger by who pays them', async () => {
  const goods = await mug();
  const own = await voucher('Three-Off');
  const free = await promotion(
    { kind: 'FREE_SHIPPING', minSpend: '15.00', programme: 'FREESHIP', scope: { productIds: [goods.productId] } },
    stage.operator,
  );
  const buyer = await stage.buyer();
  const { quote, userErrors } = await quoted(buyer, goods.variantId, 2, [' three-off ']);
  expect(userErrors).toEqual([]);
  expect(quote.promotions).toEqual([
    { promotion: { id: own, title: 'Autumn', code: null }, amount: usdAmount('3.00') },
    { promotion: { id: free, title: 'Autumn', code: null }, amount: usdAmount('4.99') },
  ]);
  // 20.00 − 3.00 + 4.99 − 4.99, and 7.5 % on top of 17.00: 1.275, half up.
  expect(quote.totals).toEqual({
    ...{ subtotal: usdAmount('20.00'), discount: usdAmount('7.99'), shipping: usdAmount('4.99') },
    ...{ tax: usdAmount('1.28'), total: usdAmount('18.28') },
  });
  const discounts = [
    { promotion: { id: own }, part: 'GOODS', funder: 'SHOP', amount: usdAmount('3.00') },
    { promotion: { id: free }, part: 'SHIPPING', funder: 'PLATFORM', amount: usdAmount('4.99') },
  ];
  expect(quote.lines[0].amounts.discounts).toEqual(discounts);
  expect(await budgetOf(own)).toEqual({ held: '0.00', heldUses: 0, spent: '0.00', spentUses: 0 });

  const { order } = await shop.place(buyer, quote.token);
  expect(order.displayStatus).toBe('CONFIRMED');
  expect(order.placement.steps.map(({ name, state }: any) => `${name} ${state}`)).toEqual([
    'RESERVE_STOCK DONE',
    'HOLD_PROMOTIONS DONE',
    'AUTHORISE_PAYMENT DONE',
    'CAPTURE_PAYMENT DONE',
    'CONFIRM DONE',
  ]);
  expect(order.totals.total).toEqual(usd('18.28'));
  expect(await budgetOf(own)).toEqual({ held: '0.00', heldUses: 0, spent: '3.00', spentUses: 1 });
  expect(await budgetOf(free)).toEqual({ held: '0.00', heldUses: 0, spent: '4.99', spentUses: 1 });

  const query = `query($id: ID!) { order(id: $id) { lines { amounts { discounts { promotion { id } part funder amount { amount } } } }
    settlement { entries { account party amount { amount } } } } }`;
  const { data } = await stage.run(query, { id: order.id }, stage.operator);
  expect(data.order.lines[0].amounts.discounts).toEqual(discounts);
  const sums: Record<string, number> = {};
  for (const { account, party, amount } of data.order.settlement.entries) {
    const key = account === 'FUNDER' ? `FUNDER ${party}` : account;
    sums[key] = (sums[key] ?? 0) + Math.round(Number(amount.amount) * 100);
  }
  // Of the goods 17.00 and the full shipping; the platform's fee is 5 % of 17.00.
  expect(sums).toEqual({ BUYER: -1828, SELLER: 1700 + 499 - 85, PLATFORM: 85, 'FUNDER FREESHIP': -499, TAX: 128 });
});

test('a flash deal needs no code, and Product.promotions shows it', async () => {
  const goods = await mug();
  const flash = await promotion(
    { shopId, kind: 'FLASH_DEAL', percentOffBasisPoints: 2000, scope: { productIds: [goods.productId] } },
    manager,
  );
  const { data } = await stage.run(
    `query($id: ID!) { product(id: $id) { promotions { id kind percentOffBasisPoints status budget { spentUses } } } }`,
    { id: goods.productId },
    { market: 'US' },
  );
  const shown = { id: flash, kind: 'FLASH_DEAL', percentOffBasisPoints: 2000, status: 'RUNNING', budget: null };
  expect(data.product.promotions).toEqual([shown]);
  const { quote } = await quoted(await stage.buyer(), goods.variantId, 1);
  expect(quote.totals.discount).toEqual(usdAmount('2.00'));
});

test('codes that take nothing off are told with the reason, unknown ones are refused by their place', async () => {
  const goods = await mug();
  await voucher('RICH', { minSpend: '50.00' });
  const { quote } = await quoted(await stage.buyer(), goods.variantId, 1, ['RICH']);
  expect(quote.unusedCodes).toEqual([{ code: 'RICH', reason: 'MINIMUM_NOT_MET' }]);
  const { quote: none, userErrors } = await quoted(await stage.buyer(), goods.variantId, 1, ['RICH', 'NOSUCH']);
  expect([none, userErrors]).toEqual([null, [{ code: 'CODE_UNKNOWN', field: ['codes', '1'] }]]);
});

test('a budget that is gone is a drift with a new quote, and nothing else was done', async () => {
  const goods = await mug();
  const id = await voucher('ONCE', { budget: '3.00', budgetUses: null });
  const [first, second] = [await stage.buyer(), await stage.buyer()];
  const [one, two] = [
    await quoted(first, goods.variantId, 1, ['ONCE']),
    await quoted(second, goods.variantId, 1, ['ONCE']),
  ];
  expect((await shop.place(first, one.quote.token)).order.displayStatus).toBe('CONFIRMED');
  const before = await stage.stockOf(goods);
  for (const onFailure of ['CANCEL', 'DROP_LINES']) {
    const refused = await shop.place(second, two.quote.token, { onFailure, idempotencyKey: onFailure });
    expect(refused.order).toBeNull();
    expect(refused.userErrors).toEqual([{ code: 'BUDGET_SPENT', field: ['quote'], message: expect.any(String) }]);
    expect(refused.quoteDrift.reasons).toEqual(['BUDGET_SPENT']);
    expect(refused.quoteDrift.quote.totals).toMatchObject({ discount: usd('0.00'), subtotal: usd('10.00') });
  }
  expect(await stage.stockOf(goods)).toEqual(before);
  expect(await budgetOf(id)).toEqual({ held: '0.00', heldUses: 0, spent: '3.00', spentUses: 1 });
});

test('a payment that is declined gives the budget back', async () => {
  const goods = await mug();
  const id = await voucher('DECLINED', { perBuyerLimit: 1 });
  const buyer = await stage.buyer();
  const { quote } = await quoted(buyer, goods.variantId, 1, ['DECLINED']);
  const declined = await shop.place(buyer, quote.token, { paymentMethod: { token: 'tok_decline' } });
  expect(declined.userErrors[0].code).toBe('PAYMENT_DECLINED');
  expect(await budgetOf(id)).toEqual({ held: '0.00', heldUses: 0, spent: '0.00', spentUses: 0 });
  expect((await shop.place(buyer, quote.token, { idempotencyKey: 'again' })).order.displayStatus).toBe('CONFIRMED');
  const third = await shop.place(buyer, quote.token, { idempotencyKey: 'third' });
  expect(third.userErrors[0].code).toBe('BUYER_LIMIT_REACHED');
});

test('what was quoted holds, though the promotion ended since', async () => {
  const goods = await mug();
  const id = await voucher('ENDING');
  const buyer = await stage.buyer();
  const { quote } = await quoted(buyer, goods.variantId, 1, ['ENDING']);
  const end = `mutation($input: PromotionEndInput!) { promotionEnd(input: $input) { promotion { status } userErrors { code } } }`;
  const { data } = await stage.run(end, { input: { promotionId: id } }, manager);
  expect(data.promotionEnd).toEqual({ promotion: { status: 'ENDED' }, userErrors: [] });
  expect((await quoted(await stage.buyer(), goods.variantId, 1, ['ENDING'])).userErrors[0].code).toBe('CODE_UNKNOWN');
  const { order } = await shop.place(buyer, quote.token);
  expect(order.totals.discount).toEqual(usd('3.00'));
});

test('lines that are left out take their discounts along, and the rest keeps its own', async () => {
  const [many, last] = [await mug(), await mug(1)];
  const id = await voucher('HALVES', { amountOff: null, percentOffBasisPoints: 5000 });
  const buyer = await stage.buyer();
  await shop.add(buyer.as, { variantId: last.variantId, quantity: 1 });
  const { quote } = await quoted(buyer, many.variantId, 1, ['HALVES']);
  expect(quote.totals.discount).toEqual(usdAmount('10.00'));
  await shop.buy(await stage.buyer(), [{ variantId: last.variantId, quantity: 1 }]);
  const { order, quoteDrift } = await shop.place(buyer, quote.token, { onFailure: 'DROP_LINES' });
  expect(quoteDrift.reasons).toEqual(['OUT_OF_STOCK']);
  expect(order.totals).toMatchObject({ subtotal: usd('10.00'), discount: usd('5.00'), shipping: usd('4.99') });
  expect(await budgetOf(id)).toEqual({ held: '0.00', heldUses: 0, spent: '5.00', spentUses: 1 });
});

test('60 buyers at once for a budget of 20: 20 orders with it, and no cent more given', async () => {
  const goods = await mug(1000);
  const id = await voucher('CROWD', { budget: '60.00', budgetUses: null });
  const buyers = await Promise.all(Array.from({ length: 60 }, () => stage.buyer()));
  const quotes = await together(60, (index) => quoted(buyers[index]!, goods.variantId, 1, ['CROWD']));
  const placed = await together(60, (index) => shop.place(buyers[index]!, quotes[index]!.quote.token));
  expect(placed.filter(({ order }) => order?.displayStatus === 'CONFIRMED')).toHaveLength(20);
  expect(placed.filter(({ userErrors }) => userErrors[0]?.code === 'BUDGET_SPENT')).toHaveLength(40);
  expect(await budgetOf(id)).toEqual({ held: '0.00', heldUses: 0, spent: '60.00', spentUses: 20 });
  expect(await stage.stockOf(goods)).toEqual({ onHand: 980, available: 980 });
});

function usdAmount(amount: string) {
  return { amount };
}
