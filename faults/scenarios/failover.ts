// The primary of three asked to make way, and killed, in turn, while people buy: how long nobody could, and whether anything was lost.

import { setTimeout as pause } from 'node:timers/promises';
import { drain } from '../drain.js';
import { violationsOf } from '../invariants/violations.js';
import type { Scenario, Setting } from '../scenario.js';
import { hangsAfterMs } from '../shop/graph.js';
import { isFinal } from '../shop/load.js';
import type { Purchase } from '../shop/load.js';
import { openShop } from '../shop/purchases.js';
import type { Buyer, Goods, Shop } from '../shop/purchases.js';

const usual = { rounds: 10, buyersAtOnce: 8, settleMs: 2000 };
const small = { rounds: 1, buyersAtOnce: 4, settleMs: 500 };
const stock = 1_000_000;
const triesEach = 4;
const outageMostMs = 60_000;
/** The gateway gives its subgraphs ten seconds, and a placement waits for five; a busy machine takes its time. */
const callMostMs = 25_000;

type Confirmed = { begun: number; at: number };

export const failover: Scenario = {
  members: 3,
  async run(setting) {
    const { world, graph, options, say, timeIsUp } = setting;
    const size = options.small ? small : usual;
    const asked = options.rounds ?? size.rounds;
    let rounds = 0;
    const shop = await openShop(graph);
    const goods = await shop.goods(stock);
    const purchases: Purchase[] = [];
    const confirmed: Confirmed[] = [];
    const buying = new AbortController();
    const buyers = Array.from({ length: size.buyersAtOnce }, () =>
      buyOn(shop, goods, purchases, confirmed, buying.signal),
    );
    const violations: string[] = [];
    await nextConfirmed(confirmed, Date.now());
    for (let round = 1; round <= asked && !timeIsUp(); round += 1) {
      rounds = round;
      const begun = Date.now();
      const how = await loseThePrimary(setting, round);
      const back = await nextConfirmed(confirmed, Date.now());
      if (back === null)
        violations.push(`failover: nothing could be bought for ${outageMostMs} ms after the primary was ${how}`);
      say(
        `round ${round}: the primary was ${how}; nothing could be bought for ${back === null ? 'too long' : `${back - begun} ms`}`,
      );
      await wholeAgain(setting);
      await pause(size.settleMs);
    }
    buying.abort();
    await Promise.all(buyers);
    await drain(world, [goods]);
    const { violations: found } = await violationsOf(world, [goods], purchases);
    const slowest = Math.round(graph.slowestMs());
    say(`the slowest call took ${slowest} ms`);
    if (slowest > Math.min(callMostMs, hangsAfterMs)) violations.push(`failover: a call took ${slowest} ms`);
    const kills = Math.floor(rounds / 2);
    return { rounds, orders: purchases.length, violations: [...violations, ...found], kills };
  },
};

async function buyOn(
  shop: Shop,
  goods: Goods,
  purchases: Purchase[],
  confirmed: Confirmed[],
  signal: AbortSignal,
): Promise<void> {
  let buyer: Buyer | undefined;
  for (let turn = 0; !signal.aborted; turn += 1) {
    try {
      buyer ??= await shop.buyer();
      const quote = await shop.quote(buyer, [{ variantId: goods.variantId, quantity: 1 }]);
      const purchase: Purchase = { buyer, quote, key: `turn-${turn}`, token: 'tok_approve', told: [] };
      purchases.push(purchase);
      for (let left = triesEach; left > 0; left -= 1) {
        const begun = Date.now();
        const told = await shop.place(purchase);
        purchase.told.push(told);
        if (told.kind === 'ORDER' && told.state === 'CONFIRMED') confirmed.push({ begun, at: Date.now() });
        if (isFinal(told)) break;
      }
    } catch {
      // A cart that could not be filled in the outage: nothing was asked for.
    }
  }
}

const down = new Set<() => Promise<void>>();

/** Odd rounds: it is asked to make way. Even ones: it is killed, and comes back later. */
async function loseThePrimary({ world: { set } }: Setting, round: number): Promise<string> {
  if (round % 2 === 1) {
    await set.stepDown();
    return 'stepped down';
  }
  const primary = await set.primary();
  await primary.kill();
  down.add(() => primary.start());
  return 'killed';
}

async function wholeAgain({ world: { set } }: Setting): Promise<void> {
  for (const start of down) await start();
  down.clear();
  await set.primary();
}

/** When an order was confirmed that was asked for after `since`; null where none is in time. */
async function nextConfirmed(confirmed: readonly Confirmed[], since: number): Promise<number | null> {
  const until = Date.now() + outageMostMs;
  while (Date.now() < until) {
    const found = confirmed.find(({ begun }) => begun >= since);
    if (found) return found.at;
    await pause(20);
  }
  return null;
}
