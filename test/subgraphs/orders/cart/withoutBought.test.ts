// What mongod leaves in a cart after a purchase, against the same rule in plain words.

import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { connect } from '../../../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../../../subgraphs/kit/mongo.js';
import { transaction } from '../../../../subgraphs/kit/transaction.js';
import { cartStore } from '../../../../subgraphs/orders/cart/cartStore.js';
import type { CartRecord, CartStore } from '../../../../subgraphs/orders/cart/cartStore.js';
import { freshPrefix, testUri } from '../../../kit/database.js';

let cluster: Cluster;
let carts: CartStore;
beforeAll(async () => {
  cluster = await connect(testUri(), freshPrefix());
  carts = cartStore(cluster.database('orders'));
  await cluster.database('orders').ensureIndexes();
});
afterAll(async () => {
  await cluster.database('orders').connection.dropDatabase();
  await cluster.close();
});

const before = new Date('2026-01-01T00:00:00.000Z');
const now = new Date('2026-02-01T00:00:00.000Z');
const idOf = (index: number) => `cline_${index}`;

function cartOf(quantities: readonly number[]): CartRecord {
  const lines = quantities.map((quantity, index) => {
    const goods = { variantId: `vrnt_${index}`, productId: 'prod_1', shopId: 'shop_1' };
    return { id: idOf(index), ...goods, quantity, createdAt: before, updatedAt: before };
  });
  const customerId = randomIds.next('user');
  return {
    _id: randomIds.next('cart'),
    customerId,
    market: 'US',
    lines,
    version: 3,
    createdAt: before,
    updatedAt: before,
  };
}

const takeOut = (customerId: string, bought: ReadonlyMap<string, number>) =>
  transaction(cluster.database('orders'), ({ session }) => carts.takeOut(customerId, bought, now, session));

test('each line keeps what was put in beyond what was bought, in its order; an empty cart is of no market', async () => {
  const line = fc.record({ quantity: fc.integer({ min: 1, max: 9 }), bought: fc.integer({ min: 0, max: 12 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (drawn) => {
      const cart = cartOf(drawn.map(({ quantity }) => quantity));
      await carts.insertOnce(cart);
      const bought = new Map(
        drawn.flatMap((each, index) => (each.bought > 0 ? [[idOf(index), each.bought] as const] : [])),
      );
      await takeOut(cart.customerId, bought);

      const lines = cart.lines.flatMap((each, index) => {
        const taken = drawn[index]?.bought ?? 0;
        if (taken === 0) return [each];
        return each.quantity > taken ? [{ ...each, quantity: each.quantity - taken, updatedAt: now }] : [];
      });
      const changed = { lines, market: lines.length === 0 ? null : 'US', version: 4, updatedAt: now };
      expect(await carts.ofCustomer(cart.customerId)).toEqual(bought.size === 0 ? cart : { ...cart, ...changed });
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a cart that holds nothing of it is left as it is, and so is a customer without one', async () => {
  const cart = cartOf([2]);
  await carts.insertOnce(cart);
  await takeOut(cart.customerId, new Map([['cline_other', 1]]));
  await takeOut(randomIds.next('user'), new Map([[idOf(0), 1]]));
  expect(await carts.ofCustomer(cart.customerId)).toEqual(cart);
});

test('of two first carts of one customer, the later one is refused', async () => {
  const cart = cartOf([1]);
  expect(await carts.insertOnce(cart)).toBe(true);
  expect(await carts.insertOnce({ ...cart, _id: randomIds.next('cart') })).toBe(false);
  expect(await carts.ofCustomer(cart.customerId)).toEqual(cart);
});
