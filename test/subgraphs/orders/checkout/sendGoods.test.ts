// How a shop's own shipping profiles price a quote: zones, weights, free from an amount, and where nothing is sent.

import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';
import type { As, Buyer, Goods } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let shopId: string;
let staff: As;
let mug: Goods;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  ({ shopId, staff } = await stage.shop());
  mug = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 100 });
});
afterAll(() => stage.stop());

const rate = (method: string, bands: [number | null, string][], more: object = {}) => ({
  ...{ method, currencyCode: 'USD', transitDaysLeast: 2, transitDaysMost: 5 },
  bands: bands.map(([upToGrams, price]) => ({ upToGrams, price })),
  ...more,
});
async function mutate(name: string, type: string, selection: string, input: unknown, as: As = staff) {
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`;
  const { data, errors } = await stage.run(query, { input }, as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name];
}
async function profile(input: object): Promise<string> {
  const whole = { shopId, name: 'Own', ...input };
  const made = await mutate('shippingProfileCreate', 'ShippingProfileCreateInput', 'shippingProfile { id }', whole);
  expect(made.userErrors).toEqual([]);
  return made.shippingProfile.id;
}
const trade = (productId: string, fields: object) =>
  mutate('productUpdate', 'ProductUpdateInput', 'product { trade { weightGrams shippingProfile { name } } }', {
    productId,
    trade: fields,
  });
const home = (region: string) => ({ lines: ['1 Main St'], city: 'x', postalCode: '96813', countryCode: 'US', region });
async function livingIn(region: string): Promise<Buyer> {
  const buyer = await stage.buyer();
  const input = { name: 'Ada', ...home(region) };
  const made = await mutate('addressCreate', 'AddressCreateInput', 'address { id }', input, buyer.as);
  return { ...buyer, addressId: made.address.id };
}
async function quoted(buyer: Buyer, quantity: number, more: object = {}, goods = mug) {
  const { cart } = await shop.add(buyer.as, { variantId: goods.variantId, quantity });
  const input = { cartId: cart.id, addressId: buyer.addressId, ...more };
  const query = `mutation($input: CartQuoteInput!) { cartQuote(input: $input) { userErrors { code field }
    quote { sellers { shippingMethod shipping { amount } delivery { least most } shippingOptions { method price { amount } delivery { least most } } }
      lines { amounts { tax { amount } duty { amount } } } } } }`;
  const { data, errors } = await stage.run(query, { input }, buyer.as);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.cartQuote;
}
const priceOf = async (...asked: Parameters<typeof quoted>) =>
  (await quoted(...asked)).quote.sellers[0].shipping.amount;

test('a shop without a profile sends at the flat rates of the platform', async () => {
  const { quote } = await quoted(await stage.buyer(), 1);
  expect(quote.sellers).toEqual([
    {
      ...{ shippingMethod: 'STANDARD', shipping: { amount: '4.99' }, delivery: { least: 4, most: 8 } },
      shippingOptions: [
        { method: 'STANDARD', price: { amount: '4.99' }, delivery: { least: 4, most: 8 } },
        { method: 'EXPRESS', price: { amount: '14.99' }, delivery: { least: 2, most: 3 } },
      ],
    },
  ]);
});

test('by weight at its edges, free from an amount, its own price for a part of the country, and no further', async () => {
  const mainland = {
    ...{ name: 'Mainland', countries: ['US'] },
    rates: [
      rate(
        'STANDARD',
        [
          [1000, '3.00'],
          [2000, '5.50'],
        ],
        { freeFrom: '80.00' },
      ),
      rate('EXPRESS', [[1000, '9.00']]),
    ],
  };
  const islands = {
    ...{ name: 'Islands', countries: ['US'], regions: ['US-HI'] },
    rates: [rate('EXPRESS', [[null, '19.00']], { transitDaysMost: 9 })],
  };
  const zones = [{ ...mainland, regions: ['US-MT', 'US-CA'] }, islands];
  const own = await profile({ name: 'Fragile', handlingDays: 3, zones });
  expect(await trade(mug.productId, { weightGrams: 250, shippingProfileId: own })).toEqual({
    product: { trade: { weightGrams: 250, shippingProfile: { name: 'Fragile' } } },
    userErrors: [],
  });
  const montana = () => livingIn('US-MT');
  expect(await priceOf(await montana(), 4)).toBe('3.00');
  expect(await priceOf(await montana(), 5)).toBe('5.50');
  expect(await priceOf(await montana(), 8)).toBe('0.00');
  expect(await quoted(await montana(), 9)).toEqual({
    quote: null,
    userErrors: [{ code: 'NOT_DELIVERABLE', field: ['lines', '0'] }],
  });
  const express = { shippingChoices: [{ shopId, method: 'EXPRESS' }] };
  expect(await priceOf(await montana(), 4, express)).toBe('9.00');
  expect((await quoted(await montana(), 5, express)).userErrors).toEqual([
    { code: 'SHIPPING_METHOD_UNAVAILABLE', field: ['shippingChoices', '0', 'method'] },
  ]);
  const { quote } = await quoted(await livingIn('US-HI'), 9);
  expect(quote.sellers[0]).toMatchObject({
    ...{ shippingMethod: 'EXPRESS', shipping: { amount: '19.00' }, delivery: { least: 5, most: 12 } },
  });
  expect((await quoted(await livingIn('US-NY'), 1)).userErrors).toEqual([
    { code: 'NOT_DELIVERABLE', field: ['lines', '0'] },
  ]);

  // Two profiles of one shop are two parcels.
  const bowl = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 9 });
  const buyer = await montana();
  await shop.add(buyer.as, { variantId: bowl.variantId, quantity: 1 });
  expect(await priceOf(buyer, 1)).toBe('7.99');
  const removed = await mutate('shippingProfileRemove', 'ShippingProfileRemoveInput', 'removedId', { profileId: own });
  expect(removed).toEqual({ removedId: own, userErrors: [] });
  expect(await priceOf(await livingIn('US-NY'), 9)).toBe('4.99');
});

test('an address outside of the market is refused', async () => {
  const [american, german] = [await stage.buyer(), await stage.buyer('DE')];
  await stage.run('mutation { __typename }');
  const addressed = { name: 'Ada', lines: ['Hauptstr. 1'], city: 'Berlin', postalCode: '10115', countryCode: 'DE' };
  const { address } = await mutate('addressCreate', 'AddressCreateInput', 'address { id }', addressed, american.as);
  expect(await quoted({ ...american, addressId: address.id }, 1)).toEqual({
    quote: null,
    userErrors: [{ code: 'ADDRESS_NOT_SERVED', field: ['addressId'] }],
  });
  expect(german.addressId).not.toBe(address.id);
});

test('tax by the state that it goes to, and its shipping as the state has it', async () => {
  const taxOf = async (region: string) => (await quoted(await livingIn(region), 1)).quote.lines[0].amounts.tax.amount;
  expect(await taxOf('US-MT')).toBe('0.00');
  // 7.25 % of 10.00, the sending untaxed; 4 % of 14.99.
  expect(await taxOf('US-CA')).toBe('0.73');
  expect(await taxOf('US-NY')).toBe('0.60');
});

test('only a manager writes profiles, and each fault is told by its place', async () => {
  const zone = { name: 'All', countries: ['US'], rates: [rate('STANDARD', [[null, '1.00']])] };
  const create = (input: object, as: As = staff) =>
    mutate(
      'shippingProfileCreate',
      'ShippingProfileCreateInput',
      'shippingProfile { id }',
      { shopId, name: 'x', zones: [zone], ...input },
      as,
    );
  const refusal = async (input: object, as?: As) => (await create(input, as)).userErrors[0];
  const stranger = (await stage.shop()).staff;
  expect(await refusal({}, stranger)).toEqual({ code: 'NOT_FOUND', field: ['shopId'] });
  expect(await refusal({ name: '' })).toEqual({ code: 'TEXT_INVALID', field: ['name'] });
  expect(await refusal({ zones: [] })).toEqual({ code: 'RATES_INVALID', field: ['zones'] });
  expect(await refusal({ zones: [zone, zone] })).toEqual({ code: 'ZONES_OVERLAP', field: ['zones', '1'] });
  const falling = {
    ...zone,
    rates: [
      rate('STANDARD', [
        [2000, '1.00'],
        [1000, '2.00'],
      ]),
    ],
  };
  expect(await refusal({ zones: [falling] })).toEqual({
    code: 'RATES_INVALID',
    field: ['zones', '0', 'rates', '0', 'bands'],
  });
  const slow = { ...zone, rates: [rate('STANDARD', [[null, '1.00']], { transitDaysMost: 91 })] };
  expect((await refusal({ zones: [slow] })).code).toBe('QUANTITY_OUT_OF_BOUNDS');
  const theirs = (await stage.shop()).staff;
  const { shippingProfile } = await create({ isDefault: true });
  const profileId = shippingProfile.id;
  const update = (input: object, as: As) =>
    mutate(
      'shippingProfileUpdate',
      'ShippingProfileUpdateInput',
      'shippingProfile { name isDefault }',
      { profileId, ...input },
      as,
    );
  expect((await update({ name: 'Mine' }, theirs)).userErrors[0].code).toBe('NOT_FOUND');
  expect((await update({ name: 'Better' }, staff)).shippingProfile).toEqual({ name: 'Better', isDefault: true });
  const { shippingProfile: next } = await create({ isDefault: true, name: 'Next' });
  const { data } = await stage.run(
    'query($id: ID!) { shop(id: $id) { shippingProfiles { id isDefault zones { rates { bands { price { amount } } } } } } }',
    { id: shopId },
  );
  const shown = data.shop.shippingProfiles.map(({ id, isDefault }: any) => [id, isDefault]);
  expect(shown).toEqual([
    [profileId, false],
    [next.id, true],
  ]);
  expect((await trade(mug.productId, { shippingProfileId: 'sprof_nothing' })).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['trade', 'shippingProfileId'] },
  ]);
});
