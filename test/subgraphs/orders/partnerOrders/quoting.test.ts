// Offers of partner retailers in carts and quotes: priced by the partner, live, or told as not to be had.

import { minorOf, partnerStage } from './partnerStage.js';
import type { PartnerStage } from './partnerStage.js';

let at: PartnerStage;
beforeAll(async () => {
  at = await partnerStage();
});
afterAll(() => at.stop());

const sumOf = (amounts: { amount: string }[]) => amounts.reduce((sum, each) => sum + minorOf(each), 0);

test('an offer goes into the cart beside products, and more of it adds up', async () => {
  const buyer = await at.buyer();
  const { offerId } = await at.offer('cart-1');
  const { cart } = await at.ask('cartLinesAdd', { lines: [{ offerId, quantity: 1 }] }, buyer.as);
  expect(cart.lines).toEqual([
    expect.objectContaining({ quantity: 1, variant: null, shoppable: { __typename: 'RetailerOffer', id: offerId } }),
  ]);
  const again = await at.ask('cartLinesAdd', { lines: [{ offerId, quantity: 2 }] }, buyer.as);
  expect(again.cart.lines).toEqual([expect.objectContaining({ id: cart.lines[0].id, quantity: 3 })]);
});

test('what is unknown, or what its retailer no longer has, goes into no cart', async () => {
  const buyer = await at.buyer();
  const gone = await at.offer('withdrawn', undefined, 'WITHDRAWN');
  const add = (offerId: string) => at.ask('cartLinesAdd', { lines: [{ offerId, quantity: 1 }] }, buyer.as);
  const field = ['lines', '0', 'offerId'];
  expect(await add('offer_01h2xcejqtf2nbrexx3vqjhp41')).toEqual({
    cart: null,
    userErrors: [{ code: 'NOT_FOUND', field }],
  });
  expect(await add(gone.offerId)).toEqual({ cart: null, userErrors: [{ code: 'NOT_SELLABLE', field }] });
});

test('a quote has the price that the partner tells, never the one that is kept of it, and totals tell who charges what', async () => {
  const buyer = await at.buyer();
  const { shopId } = await at.shop();
  const mug = await at.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const first = await at.offer('live-1');
  const second = await at.offer('live-2');
  const { quote, userErrors } = await at.quoted(
    buyer,
    { variantId: mug.variantId, quantity: 2 },
    { offerId: first.offerId, quantity: 3 },
    { offerId: second.offerId, quantity: 1 },
  );
  expect(userErrors).toEqual([]);
  expect(quote.unavailableLines).toEqual([]);
  expect(quote.lines.map((line: any) => line.shoppable.__typename)).toEqual([
    'Product',
    'RetailerOffer',
    'RetailerOffer',
  ]);
  const [own, ...theirs] = quote.lines;
  for (const line of theirs) {
    expect(minorOf(line.unitPrice)).toBeGreaterThanOrEqual(500);
    expect(minorOf(line.amounts.subtotal)).toBe(minorOf(line.unitPrice) * line.quantity);
    expect(minorOf(line.amounts.shipping)).toBe(400);
    expect(minorOf(line.amounts.total)).toBe(sumOf([line.amounts.subtotal, line.amounts.shipping, line.amounts.tax]));
  }
  expect(quote.partners).toEqual([
    {
      retailer: { id: first.retailerId },
      shipping: { amount: '4.00', currencyCode: 'USD' },
      charged: theirs[0].amounts.total,
    },
    {
      retailer: { id: second.retailerId },
      shipping: { amount: '4.00', currencyCode: 'USD' },
      charged: theirs[1].amounts.total,
    },
  ]);
  const { totals } = quote;
  expect(totals.chargedHere).toEqual(own.amounts.total);
  expect(totals.chargedBy.map(({ retailer }: any) => retailer.id)).toEqual([first.retailerId, second.retailerId]);
  expect(minorOf(totals.total)).toBe(sumOf([totals.chargedHere, ...totals.chargedBy.map(({ amount }: any) => amount)]));
  expect(minorOf(totals.total)).toBe(sumOf(quote.lines.map((line: any) => line.amounts.total)));
  expect(minorOf(totals.subtotal)).toBe(sumOf(quote.lines.map((line: any) => line.amounts.subtotal)));
});

test('in a market whose prices hold the tax, the partner answers so', async () => {
  const buyer = await at.buyer('DE');
  const { offerId } = await at.offer('gross');
  const { quote } = await at.quoted(buyer, { offerId, quantity: 1 });
  const [{ amounts }] = quote.lines;
  expect(amounts.total.currencyCode).toBe('EUR');
  expect(minorOf(amounts.total)).toBe(minorOf(amounts.subtotal) + minorOf(amounts.shipping));
  expect(minorOf(amounts.tax)).toBe(Math.round(minorOf(amounts.subtotal) / 11) + Math.round(400 / 11));
  expect(quote.totals.chargedHere).toEqual({ amount: '0.00', currencyCode: 'EUR' });
});

test('the same question gets the same answer, and one of no more than there is', async () => {
  const { offerId } = await at.offer('twenty');
  const asked = await Promise.all(
    [1, 1, 21].map(async (quantity) => at.quoted(await at.buyer(), { offerId, quantity })),
  );
  expect(asked[1].quote.totals).toEqual(asked[0].quote.totals);
  expect(asked[2]).toEqual({ quote: null, userErrors: [{ code: 'OUT_OF_STOCK', field: ['lines', '0'] }] });
});

test.each([
  ['sku-gone', 'NOT_SELLABLE', 0],
  ['sku-sold-out', 'OUT_OF_STOCK', 0],
  ['sku-silent', 'PARTNER_UNAVAILABLE', 0],
  ['sku-other-currency', 'CURRENCY_MISMATCH', 0],
])('%s is left out of the quote as %s, and the rest is quoted', async (sku, reason, available) => {
  const buyer = await at.buyer();
  const good = await at.offer('good');
  const { offerId } = await at.offer(sku);
  const { quote, userErrors } = await at.quoted(
    buyer,
    { offerId: good.offerId, quantity: 1 },
    { offerId, quantity: 2 },
  );
  expect(userErrors).toEqual([]);
  expect(quote.lines.map((line: any) => line.shoppable.id)).toEqual([good.offerId]);
  expect(quote.partners.map(({ retailer }: any) => retailer.id)).toEqual([good.retailerId]);
  expect(quote.unavailableLines).toEqual([
    expect.objectContaining({ reason, quantity: 2, available, offer: { id: offerId }, variant: null }),
  ]);
});

test('where partners sell nothing of a cart that holds nothing else, there is no quote but the reason', async () => {
  const { offerId } = await at.offer('alone-silent');
  expect(await at.quoted(await at.buyer(), { offerId, quantity: 1 })).toEqual({
    quote: null,
    userErrors: [{ code: 'PARTNER_UNAVAILABLE', field: ['lines', '0'] }],
  });
});

test('a market that does not deliver to the address quotes no offer either', async () => {
  const buyer = await at.buyer();
  const abroad = await at.buyer('GB');
  const { offerId } = await at.offer('abroad');
  const { cart } = await at.ask('cartLinesAdd', { lines: [{ offerId, quantity: 1 }] }, { ...abroad.as, market: 'US' });
  expect(buyer.addressId).not.toBe(abroad.addressId);
  const input = { cartId: cart.id, addressId: abroad.addressId };
  expect((await at.ask('cartQuote', input, { ...abroad.as, market: 'US' })).userErrors).toEqual([
    { code: 'ADDRESS_NOT_SERVED', field: ['addressId'] },
  ]);
});

test('where nothing is ordered at partners, no offer goes into a cart, and one that is there is quoted no more', async () => {
  const off = await partnerStage({ testPartnerOrders: null });
  try {
    const buyer = await off.buyer();
    const { offerId, retailerId } = await off.offer('off');
    expect(await off.ask('cartLinesAdd', { lines: [{ offerId, quantity: 1 }] }, buyer.as)).toEqual({
      cart: null,
      userErrors: [{ code: 'OFFER_NOT_PURCHASABLE', field: ['lines', '0', 'offerId'] }],
    });
    const { shopId } = await off.shop();
    const mug = await off.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
    const { cart } = await off.ask('cartLinesAdd', { lines: [{ variantId: mug.variantId, quantity: 1 }] }, buyer.as);
    const line = { id: 'cline_01h2xcejqtf2nbrexx3vqjhp41', offerId, retailerId, quantity: 1 };
    const times = { createdAt: off.clock.now(), updatedAt: off.clock.now() };
    await off.graph.cluster
      .database('orders')
      .connection.collection('carts')
      .updateOne({ _id: cart.id }, { $push: { lines: { ...line, ...times } } } as never);
    expect(await off.ask('cartQuote', { cartId: cart.id, addressId: buyer.addressId }, buyer.as)).toEqual({
      quote: null,
      userErrors: [{ code: 'OFFER_NOT_PURCHASABLE', field: ['lines', '1'] }],
    });
  } finally {
    await off.stop();
  }
});
