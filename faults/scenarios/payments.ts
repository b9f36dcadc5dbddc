// Every case that a payment provider has, drawn at random, while processes die: paid once or not at all.

import { setTimeout as pause } from 'node:timers/promises';
import { testTokens } from '../../subgraphs/orders/payment/test/testTokens.js';
import { drain } from '../drain.js';
import type { Books } from '../invariants/books.js';
import { violationsOf } from '../invariants/violations.js';
import { pick } from '../scenario.js';
import type { Scenario, Setting } from '../scenario.js';
import { buy, inParallel } from '../shop/load.js';
import type { Purchase } from '../shop/load.js';
import { openShop } from '../shop/purchases.js';
import type { Goods, Shop } from '../shop/purchases.js';
import type { Charge } from '../world/payments.js';
import type { World } from '../world/world.js';

const usual = { rounds: 400, atOnce: 12, kills: true };
const small = { rounds: 2 * Object.keys(testTokens).length, atOnce: 8, kills: false };
const stock = 1_000_000;
const triesEach = 3;
const tokens = Object.keys(testTokens);
/** Longer than the provider takes for a dispute, and webhooks on their way. */
const settledWithinMs = 60_000;

export const payments: Scenario = {
  members: 1,
  async run(setting) {
    const { world, graph, options, say } = setting;
    const size = options.small ? small : usual;
    const rounds = options.rounds ?? size.rounds;
    const shop = await openShop(graph);
    const goods = await shop.goods(stock);
    const purchases: Purchase[] = [];
    const killing = new AbortController();
    const killer = size.kills ? killOrders(setting, killing.signal) : Promise.resolve();
    await inParallel(rounds, size.atOnce, async (index) => {
      // Each case once at least, then whichever comes.
      const token = index < tokens.length ? (tokens[index] ?? '') : pick(tokens, setting.random);
      await payBy(setting, shop, goods, token, purchases);
    });
    killing.abort();
    await killer;
    await drain(world, [goods]);
    await disputesPosted(world, goods);

    const charges = new Map((await world.payments.charges()).map((charge) => [charge.key, charge]));
    const refused = ({ _id }: { _id: string }) => (charges.get(_id)?.refusedRefunds ?? 0) > 0;
    const { books, violations } = await violationsOf(world, [goods], purchases, refused);
    violations.push(...stateViolations(books, charges), ...disputeViolations(books, charges));
    const states = new Set(books.orders.map(({ placement, paymentState }) => `${placement.state} ${paymentState}`));
    say(`${books.orders.length} orders by ${tokens.length} kinds of payment: ${[...states].sort().join(', ')}`);
    return { rounds, orders: purchases.length, violations };
  },
};

async function payBy(
  { world, random }: Setting,
  shop: Shop,
  goods: Goods,
  token: string,
  purchases: Purchase[],
): Promise<void> {
  const buyer = await shop.buyer();
  const quote = await shop.quote(buyer, [{ variantId: goods.variantId, quantity: 1 + Math.floor(random() * 3) }]);
  const purchase: Purchase = { buyer, quote, key: 'once', token, told: [] };
  purchases.push(purchase);
  for (let left = triesEach; left > 0; left -= 1) {
    await buy(shop, purchase, 1);
    const told = purchase.told.at(-1);
    if (told?.kind === 'REFUSED' || (told?.kind === 'ORDER' && told.state === 'CONFIRMED')) return;
    // Whoever has to confirm at the bank does, or refuses to.
    if (told?.kind === 'ORDER' && told.state === 'REQUIRES_ACTION' && token === 'tok_action') {
      await world.payments.command({ do: random() < 0.5 ? 'confirm' : 'refuse', key: told.id });
    }
    await pause(300);
  }
}

async function killOrders({ world, random }: Setting, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(4000 + random() * 4000, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) world.orders.kill(Math.floor(random() * world.orders.size));
  }
}

/** What an order says of its payment is what the provider says: nothing is confirmed, and so shipped, unpaid. */
function stateViolations({ orders }: Books, charges: ReadonlyMap<string, Charge>): string[] {
  return orders.flatMap(({ _id, placement, paymentState }) => {
    const there = charges.get(_id)?.state ?? 'NONE';
    if (placement.state === 'CONFIRMED' && there !== 'CAPTURED')
      return [`payments: ${_id} is confirmed, and ${there} at the provider`];
    const unknown = placement.state !== 'NEEDS_ATTENTION' && ['PENDING', 'AUTHORISED'].includes(paymentState);
    return unknown && there !== 'NONE' && there !== 'VOIDED'
      ? [`payments: ${_id} is ${placement.state} and ${paymentState}, and ${there} at the provider`]
      : [];
  });
}

const expectedOf = { OPEN: [1, 0], LOST: [1, 0], WON: [1, 1] } as Readonly<
  Record<string, readonly [number, number] | undefined>
>;

/** Each chargeback is in the ledger once, and taken back once where it was won. */
function disputeViolations({ journals }: Books, charges: ReadonlyMap<string, Charge>): string[] {
  return [...charges.values()].flatMap(({ key, dispute }) => {
    const own = journals.filter(({ orderId }) => orderId === key);
    if (own.length === 0) return [];
    const [made, reversed] = expectedOf[dispute ?? ''] ?? [0, 0];
    const count = (kind: string) => own.filter((journal) => journal.kind === kind).length;
    const isRight = count('CHARGEBACK') === made && count('CHARGEBACK_REVERSED') === reversed;
    return isRight
      ? []
      : [
          `ledger: ${key} is disputed (${dispute ?? 'not'}), and has ${count('CHARGEBACK')} chargebacks, ${count('CHARGEBACK_REVERSED')} reversed`,
        ];
  });
}

async function disputesPosted(world: World, goods: Goods): Promise<void> {
  const until = Date.now() + settledWithinMs;
  while (Date.now() < until) {
    const charges = new Map((await world.payments.charges()).map((charge) => [charge.key, charge]));
    const { books } = await violationsOf(world, [goods], []);
    const expected = books.orders.filter(({ _id, placement }) => {
      const token = testTokens[charges.get(_id)?.methodToken ?? ''];
      return placement.state === 'CONFIRMED' && token?.dispute && charges.get(_id)?.dispute !== token.dispute;
    });
    if (expected.length === 0 && disputeViolations(books, charges).length === 0) return;
    await pause(300);
  }
}
