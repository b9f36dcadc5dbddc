// Quoting through the whole graph: exact amounts, and what can not be quoted.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
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
const failure = (code: string, field: string | null) => [
  { code, field: field && field.split('.'), message: expect.any(String) },
];

test('a quote of two shops: shipping by shop, tax in the price', async () => {
  const other = await stage.shop();
  const mug = await mugs(5);
  const bowl = await stage.goods(other.shopId, { prices: { DE: '0.99' }, stock: 5, title: 'Bowl' });
  const buyer = await stage.buyer('DE');
  await shop.add(buyer.as, { variantId: mug.variantId, quantity: 2 }, { variantId: bowl.variantId, quantity: 1 });
  const choices = [{ shopId: other.shopId, method: 'EXPRESS' }];
  const { quote, userErrors } = await shop.quoted(buyer, { shippingChoices: choices });
  expect(userErrors).toEqual([]);
  const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
  const none = eur('0.00');
  expect(quote).toMatchObject({
    marketCode: 'DE',
    sellers: [
      { shop: { id: shopId }, shippingMethod: 'STANDARD', shipping: eur('4.90') },
      {
        ...{ shop: { id: other.shopId }, shippingMethod: 'EXPRESS', shipping: eur('12.90') },
        shippingOptions: [
          { method: 'STANDARD', price: eur('4.90') },
          { method: 'EXPRESS', price: eur('12.90') },
        ],
      },
    ],
    lines: [
      {
        title: 'Mug',
        quantity: 2,
        unitPrice: eur('9.00'),
        amounts: {
          subtotal: eur('18.00'),
          discount: none,
          shipping: eur('4.90'),
          tax: eur('3.66'),
          total: eur('22.90'),
        },
      },
      {
        title: 'Bowl',
        quantity: 1,
        unitPrice: eur('0.99'),
        amounts: {
          subtotal: eur('0.99'),
          discount: none,
          shipping: eur('12.90'),
          tax: eur('2.22'),
          total: eur('13.89'),
        },
      },
    ],
    totals: {
      ...{ subtotal: eur('18.99'), discount: none, shipping: eur('17.80'), tax: eur('5.88'), taxIncluded: true },
      ...{ total: eur('36.79'), chargedHere: eur('36.79') },
    },
  });
  const holdsForMs = new Date(quote.expiresAt).getTime() - stage.clock.now().getTime();
  expect(holdsForMs).toBeGreaterThan(14 * 60_000);
  expect(holdsForMs).toBeLessThanOrEqual(15 * 60_000);
});

test('what can not be quoted is told by its line', async () => {
  const buyer = await stage.buyer();
  const [first, second] = [await mugs(5), await mugs(2)];
  await shop.add(buyer.as, { variantId: first.variantId, quantity: 1 }, { variantId: second.variantId, quantity: 3 });
  const { data } = await stage.run(documents.cart, {}, buyer.as);
  const cartId = data.viewer.cart.id;
  const { addressId } = buyer;
  const refusalOf = async (input: object, by = buyer) => {
    const answer = await shop.ask('quote', 'cartQuote', { cartId, addressId, ...input }, by.as);
    expect(answer.quote).toBeNull();
    return answer.userErrors;
  };
  const stranger = await stage.buyer();
  expect(await refusalOf({})).toEqual(failure('OUT_OF_STOCK', 'lines.1'));
  expect(await refusalOf({ codes: ['SPRING'] })).toEqual(failure('CODE_UNKNOWN', 'codes.0'));
  expect(await refusalOf({ cartId: randomIds.next('cart') })).toEqual(failure('NOT_FOUND', 'cartId'));
  expect(await refusalOf({ addressId: stranger.addressId }, stranger)).toEqual(failure('NOT_FOUND', 'cartId'));
  expect(await refusalOf({ addressId: stranger.addressId })).toEqual(failure('NOT_FOUND', 'addressId'));
  const choices = [{ shopId: randomIds.next('shop'), method: 'STANDARD' }];
  expect(await refusalOf({ shippingChoices: choices })).toEqual(failure('NOT_FOUND', 'shippingChoices.0.shopId'));
  await stage.withdraw(first);
  expect(await refusalOf({})).toEqual(failure('NOT_SELLABLE', 'lines.0'));
  await shop.ask(
    'remove',
    'cartLinesRemove',
    { lineIds: data.viewer.cart.lines.map((line: any) => line.id) },
    buyer.as,
  );
  expect(await refusalOf({})).toEqual(failure('CART_EMPTY', 'cartId'));
});
