// What a guest put in follows the guest into the account, once.

import type { Services } from '../../../../subgraphs/orders/context.js';
import { guestMerged } from '../../../../subgraphs/orders/guestMerged.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { wholeStage } from '../fixtures.js';
import { documents, shopping } from '../stage.js';
import type { As, Goods } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
let mug: Goods;
let plate: Goods;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
  const { shopId } = await stage.shop();
  mug = await stage.goods(shopId, { prices: { US: '10.00', DE: '9.00' }, stock: 50 });
  plate = await stage.goods(shopId, { prices: { US: '20.00', DE: '19.00' }, stock: 50, title: 'Plate' });
});
afterAll(() => stage.stop());

const cartOf = async (as: As) => (await stage.run(documents.cart, {}, as)).data.viewer.cart;

/** Tells the fact as the consumer gets it, twice. */
async function merge(guestId: string, userId: string) {
  const services = stage.graph.services<Services>('orders');
  const event = {
    id: randomIds.next('evt'),
    type: 'guest.merged',
    aggregate: { type: 'user', id: userId },
    version: 1,
    payload: { guestId, userId },
    at: new Date(),
  };
  for (let times = 0; times < 2; times += 1) await services.transact((tx) => guestMerged.handle(event, tx, services));
}

const pair = () => {
  const guestId = randomIds.next('guest');
  const userId = randomIds.next('user');
  return { guestId, userId, guest: { guestId } as As, user: { userId } as As };
};

test("an account without a cart takes the guest's", async () => {
  const { guestId, userId, guest, user } = pair();
  const { cart } = await shop.add(guest, { variantId: mug.variantId, quantity: 2 });
  await merge(guestId, userId);
  expect(await cartOf(user)).toEqual(cart);
  expect(await cartOf(guest)).toBeNull();
});

test('two carts of one market add up, once', async () => {
  const { guestId, userId, guest, user } = pair();
  await shop.add(guest, { variantId: mug.variantId, quantity: 2 }, { variantId: plate.variantId, quantity: 3 });
  const { cart } = await shop.add(user, { variantId: plate.variantId, quantity: 998 });
  await merge(guestId, userId);
  const merged = await cartOf(user);
  expect(merged.id).toBe(cart.id);
  expect(merged.lines.map((line: any) => [line.variant.id, line.quantity])).toEqual([
    [plate.variantId, 999],
    [mug.variantId, 2],
  ]);
  expect(await cartOf(guest)).toBeNull();
});

test("of two markets, the account's own cart wins", async () => {
  const { guestId, userId, guest, user } = pair();
  await shop.add({ ...guest, market: 'DE' }, { variantId: mug.variantId, quantity: 2 });
  const { cart } = await shop.add(user, { variantId: plate.variantId, quantity: 1 });
  await merge(guestId, userId);
  expect(await cartOf(user)).toEqual(cart);
});

test("what the guest ordered is the account's", async () => {
  const { guestId, userId, guest, user } = pair();
  const { addressId } = await addressOf(guest);
  const placed = await shop.buy({ as: guest, id: guestId, addressId }, [{ variantId: mug.variantId, quantity: 1 }]);
  expect(placed.order.displayStatus).toBe('CONFIRMED');
  await merge(guestId, userId);
  expect((await stage.run(documents.order, { id: placed.order.id }, user)).data.order.id).toBe(placed.order.id);
  expect((await stage.run(documents.order, { id: placed.order.id }, guest)).data.order).toBeNull();
});

async function addressOf(as: As) {
  const query =
    'mutation($input: AddressCreateInput!) { addressCreate(input: $input) { address { id } userErrors { code } } }';
  const input = { name: 'Ada', lines: ['1 Main St'], city: 'Helena', postalCode: '59601', countryCode: 'US' };
  return { addressId: (await stage.run(query, { input }, as)).data.addressCreate.address.id as string };
}
