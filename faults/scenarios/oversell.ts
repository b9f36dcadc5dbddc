// Many buyers for few units: each round, five hundred at once for ten.

import { randomIds } from '../../subgraphs/kit/ids.js';
import { drain } from '../drain.js';
import { violationsOf } from '../invariants/violations.js';
import type { Scenario, Setting } from '../scenario.js';
import { asOrders, release } from '../shop/asOrders.js';
import { inParallel } from '../shop/load.js';
import type { Purchase } from '../shop/load.js';
import { openShop } from '../shop/purchases.js';
import type { Buyer, Goods, Shop } from '../shop/purchases.js';

const usual = { rounds: 20, buyers: 500 };
const small = { rounds: 1, buyers: 60 };
const units = 10;
const preparedAtOnce = 16;
const triesEach = 10;

export const oversell: Scenario = {
  members: 1,
  async run(setting) {
    const { world, graph, options, say, timeIsUp } = setting;
    const size = options.small ? small : usual;
    const asked = options.rounds ?? size.rounds;
    let rounds = 0;
    const shop = await openShop(graph);
    const buyers: Buyer[] = [];
    await inParallel(size.buyers, preparedAtOnce, async (index) => {
      buyers[index] = await shop.buyer();
    });
    const violations: string[] = [];
    for (let round = 1; round <= asked && !timeIsUp(); round += 1) {
      rounds = round;
      const goods = await shop.goods(units);
      const purchases = await prepare(shop, buyers, goods, round);
      await Promise.all(purchases.map((purchase) => askUntilTold(shop, purchase)));
      await drain(world, [goods]);
      const checked = await violationsOf(world, [goods], purchases);
      const placed = checked.books.orders.filter(({ placement }) => placement.state === 'CONFIRMED').length;
      if (placed !== units) checked.violations.push(`oversell: ${placed} orders were confirmed for ${units} units`);
      violations.push(...checked.violations, ...(await oneVariantTwice(setting, shop)));
      say(`round ${round}: ${placed} of ${purchases.length} were confirmed for ${units} units`);
      await Promise.all(purchases.map((purchase) => empty(setting, purchase.buyer)));
    }
    return { rounds, orders: rounds * size.buyers, violations };
  },
};

async function prepare(shop: Shop, buyers: readonly Buyer[], goods: Goods, round: number): Promise<Purchase[]> {
  const purchases: Purchase[] = [];
  await inParallel(buyers.length, preparedAtOnce, async (index) => {
    const buyer = buyers[index] as Buyer;
    const quote = await shop.quote(buyer, [{ variantId: goods.variantId, quantity: 1 }]);
    purchases[index] = { buyer, quote, key: `round-${round}`, token: 'tok_approve', told: [] };
  });
  return purchases;
}

/** Only a call that was lost is repeated. */
async function askUntilTold(shop: Shop, purchase: Purchase): Promise<void> {
  for (let left = triesEach; left > 0; left -= 1) {
    const told = await shop.place(purchase);
    purchase.told.push(told);
    if (told.kind !== 'FAILED') return;
  }
}

const remove = `mutation($input: CartLinesRemoveInput!) { cartLinesRemove(input: $input) { cart { id } userErrors { code } } }`;

/** Whoever got nothing still has it in the cart, where the next quote would meet it. */
async function empty({ graph }: Setting, { person }: Buyer): Promise<void> {
  const { data } = await graph.ask(person, '{ viewer { cart { lines { id } } } }', {});
  const lines = (data?.['viewer'] as { cart: { lines: { id: string }[] } | null } | null)?.cart?.lines ?? [];
  if (lines.length > 0) await graph.ask(person, remove, { input: { lineIds: lines.map(({ id }) => id) } });
}

const reserve = `mutation($input: StockReserveInput!) { stockReserve(input: $input) { outcome shortages { lineId available } } }`;

/** Two lines of one order on one variant, as orders asks of products: one unit each where two are there, and where one is. */
async function oneVariantTwice({ world }: Setting, shop: Shop): Promise<string[]> {
  const products = await asOrders(world);
  const violations: string[] = [];
  for (const [stock, expected] of [
    [2, 'RESERVED'],
    [1, 'REFUSED'],
  ] as const) {
    const { variantId } = await shop.goods(stock);
    const orderId = randomIds.next('order');
    const lines = ['one', 'other'].map((lineId) => ({ lineId, variantId, quantity: 1 }));
    const { stockReserve } = await products.call<{ stockReserve: { outcome: string } }>(reserve, {
      input: { orderId, expiresInSeconds: 60, lines },
    });
    if (stockReserve.outcome !== expected) {
      violations.push(`oversell: two lines on one variant of ${stock} units are ${stockReserve.outcome}`);
    }
    await products.call(release, { input: { orderId } });
  }
  await products.close();
  return violations;
}
