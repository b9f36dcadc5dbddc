// One key, a hundred times at once, with other input, and again after every process was replaced.

import { drain } from '../drain.js';
import { violationsOf } from '../invariants/violations.js';
import type { Scenario, Setting } from '../scenario.js';
import type { Purchase } from '../shop/load.js';
import { openShop } from '../shop/purchases.js';
import type { Goods, Shop, Told } from '../shop/purchases.js';

const usual = { rounds: 5, callers: 100 };
const small = { rounds: 1, callers: 30 };
const triesEach = 10;

export const idempotency: Scenario = {
  members: 1,
  async run(setting) {
    const { world, graph, options, say, timeIsUp } = setting;
    const size = options.small ? small : usual;
    const asked = options.rounds ?? size.rounds;
    let rounds = 0;
    const shop = await openShop(graph);
    const violations: string[] = [];
    const goods: Goods[] = [];
    const purchases: Purchase[] = [];
    for (let round = 1; round <= asked && !timeIsUp(); round += 1) {
      rounds = round;
      for (const token of ['tok_approve', 'tok_decline']) {
        const mug = await shop.goods(1000);
        const purchase = await prepared(shop, mug, token, round);
        goods.push(mug);
        purchases.push(purchase);
        await Promise.all(
          Array.from({ length: size.callers }, async () => purchase.told.push(await toldOnce(shop, purchase))),
        );
        violations.push(...unlike(purchase), ...(await otherInput(shop, purchase)));
      }
      await drain(world, goods);
      await afterRestart(setting, shop, purchases.slice(-2), violations);
      say(`round ${round}: ${2 * size.callers} calls under two keys`);
    }
    violations.push(...(await violationsOf(world, goods, purchases)).violations);
    return { rounds, orders: purchases.length, violations };
  },
};

async function prepared(shop: Shop, { variantId }: Goods, token: string, round: number): Promise<Purchase> {
  const buyer = await shop.buyer();
  const quote = await shop.quote(buyer, [{ variantId, quantity: 1 }]);
  return { buyer, quote, key: `round-${round}`, token, told: [] };
}

/** A call that the network lost is made again, as a client does. */
async function toldOnce(shop: Shop, purchase: Purchase): Promise<Told> {
  let told = await shop.place(purchase);
  for (let left = triesEach; told.kind === 'FAILED' && left > 0; left -= 1) told = await shop.place(purchase);
  return told;
}

/** All of them are told the same order, or the same refusal. */
function unlike({ key, token, told }: Purchase): string[] {
  const answers = new Set(
    told.map((each) => (each.kind === 'ORDER' ? `ORDER ${each.id}` : `${each.kind} ${each.code}`)),
  );
  const expected = token === 'tok_decline' ? 'REFUSED PAYMENT_DECLINED' : 'ORDER ';
  return [
    ...(answers.size === 1
      ? []
      : [
          `idempotency: the key ${key} of ${token} was answered in ${answers.size} ways: ${[...answers].slice(0, 4).join('; ')}`,
        ]),
    ...[...answers]
      .filter((answer) => !answer.startsWith(expected))
      .map((answer) => `idempotency: ${token} was answered ${answer}`)
      .slice(0, 1),
  ];
}

async function otherInput(shop: Shop, purchase: Purchase): Promise<string[]> {
  const token = purchase.token === 'tok_approve' ? 'tok_decline' : 'tok_approve';
  const told = await toldOnce(shop, { ...purchase, token, told: [] });
  const isRefused = told.kind === 'REFUSED' && told.code === 'IDEMPOTENCY_KEY_REUSED';
  return isRefused
    ? []
    : [`idempotency: the key ${purchase.key} with other input was answered ${JSON.stringify(told)}`];
}

async function afterRestart(
  { world }: Setting,
  shop: Shop,
  purchases: readonly Purchase[],
  violations: string[],
): Promise<void> {
  await world.orders.restart();
  for (const purchase of purchases) {
    purchase.told.push(await toldOnce(shop, purchase));
    violations.push(...unlike(purchase));
  }
}
