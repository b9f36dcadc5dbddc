// Processes killed at every boundary between record, effect and record, while people buy; some only stand still, and come back too late.

import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from '../../bench/processes/childProcess.js';
import { drain } from '../drain.js';
import { plainCollection } from '../../subgraphs/kit/mongo.js';
import { boundaries, deathsAtBoundaries, failAtBoundaries } from '../hurt/atBoundaries.js';
import type { OrderRow } from '../invariants/books.js';
import { violationsOf } from '../invariants/violations.js';
import type { Checked } from '../invariants/violations.js';
import { pick } from '../scenario.js';
import type { Scenario, Setting } from '../scenario.js';
import { asOrders, release } from '../shop/asOrders.js';
import { buy } from '../shop/load.js';
import type { Purchase } from '../shop/load.js';
import { plantOffers } from '../shop/offers.js';
import type { Offer } from '../shop/offers.js';
import { openShop } from '../shop/purchases.js';
import type { Goods, Line, Shop } from '../shop/purchases.js';
import { notAsked } from '../world/fleet.js';
import type { World } from '../world/world.js';
import { root } from '../../bench/world/folder.js';

const usual = { kills: 300, buyersAtOnce: 12, kinds: 40 };
const small = { kills: 8, buyersAtOnce: 6, kinds: 4 };
/** Plenty, so that most are refused for other reasons; some kinds run out. */
const stocks = [5, 40, 2000];
const tokens = [
  ...Array<string>(5).fill('tok_approve'),
  ...['tok_decline', 'tok_decline', 'tok_capture_refused', 'tok_capture_refused', 'tok_capture_refused'],
  ...['tok_timeout_lost', 'tok_capture_timeout_charged'],
];
/** Of a partner, which sells a part of every third order: none that it would refuse to undo. */
const partnerTokens = [
  ...Array<string>(4).fill('ptok_approve'),
  ...['ptok_out_of_stock', 'ptok_timeout_placed', 'ptok_timeout_lost', 'ptok_twice'],
];
const offersInShop = 3;
const partnerShare = 1 / 3;
const triesEach = 3;
const tellEvery = 25;
const pollMs = 200;
const silenceMostMs = 240_000;
const loseEveryMs = 250;
/** What was started again serves for so long at least. */
const servesMs = 8000;
/** What does not come to rest without a guard never will. */
const brokenRestMs = 15_000;

export const crash: Scenario = {
  members: 1,
  async run(setting) {
    const { world, graph, options, say, timeIsUp } = setting;
    const size = options.small ? small : usual;
    const kills = options.rounds ?? size.kills;
    const shop = await openShop(graph);
    const goods = await Promise.all(
      Array.from({ length: size.kinds }, (_, index) => shop.goods(stocks[index % stocks.length] ?? 1)),
    );
    const offers = await plantOffers(world.cluster, offersInShop);
    await promote(shop, goods);
    const purchases: Purchase[] = [];
    const killing = new AbortController();
    const buying = Array.from({ length: size.buyersAtOnce }, () =>
      shopOn(setting, shop, { goods, offers }, purchases, killing.signal),
    );
    const deaths = deathsAtBoundaries(world);
    const hurting = [failAtBoundaries(setting, killing.signal)];
    await Promise.all([world.orders.restart(), world.worker.restart(1)]);
    hurting.push(loseOthers(setting, killing.signal), loseHolds(setting, goods, killing.signal));
    const diedAt = () => deaths.since().filter((name) => name !== notAsked);
    const missing = await untilDied(kills, diedAt, timeIsUp, (died) =>
      say(`${died} deaths at boundaries, ${purchases.length} orders asked for`),
    );
    killing.abort();
    await Promise.all([...buying, ...hurting]);
    world.fleets.forEach((fleet) => (fleet.extraEnv = () => ({})));
    await Promise.all([world.orders.restart(), world.worker.restart(1)]);
    await drain(world, goods, options.broken ? brokenRestMs : undefined);

    const attacked = await attackLedger(world, goods);
    const { books, violations }: Checked = await violationsOf(world, goods, purchases);
    const states = countsOf(books.orders.map(({ placement }) => placement.state));
    const reached = countsOf(diedAt());
    say(`orders: ${inWords(states)}`);
    say(`deaths: ${inWords(reached)}`);
    say(`${reached.size} of ${boundaries.length} boundaries were died at, ${diedAt().length} times`);
    const found = {
      rounds: Math.min(kills, diedAt().length),
      orders: books.orders.length,
      violations: [...violations, ...attacked, ...missing],
    };
    return { ...found, boundaries: { reached: reached.size, of: boundaries.length } };
  },
};

/** Tells now and then; a violation where nobody dies any more. */
async function untilDied(
  kills: number,
  diedAt: () => readonly string[],
  timeIsUp: () => boolean,
  tell: (died: number) => void,
): Promise<string[]> {
  let [told, last, since] = [0, 0, Date.now()];
  for (let died = 0; died < kills && !timeIsUp(); died = diedAt().length) {
    if (died > last) [last, since] = [died, Date.now()];
    if (died >= told + tellEvery) tell((told = died));
    if (Date.now() - since > silenceMostMs) return [`crash: nobody came to a boundary for ${silenceMostMs / 1000} s`];
    await pause(pollMs);
  }
  return [];
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => `${count} ${name}`).join(', ');

/** Half of the goods are given at less; the one of two promotions runs out. */
async function promote(shop: Shop, goods: readonly Goods[]): Promise<void> {
  const productIds = goods.filter((_, index) => index % 2 === 0).map(({ productId }) => productId);
  await shop.promotion({ kind: 'FLASH_DEAL', percentOffBasisPoints: 1500, budget: '100000.00', scope: { productIds } });
  await shop.promotion({ kind: 'THRESHOLD', amountOff: '2.00', minSpend: '40.00', budgetUses: 50 });
}

async function shopOn(
  { random }: Setting,
  shop: Shop,
  { goods, offers }: { goods: readonly Goods[]; offers: readonly Offer[] },
  purchases: Purchase[],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const buyer = await shop.buyer();
      const kinds = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(goods, random).variantId));
      const lines: Line[] = [...kinds].map((variantId) => ({ variantId, quantity: 1 + Math.floor(random() * 2) }));
      const offer = random() < partnerShare ? pick(offers, random) : null;
      if (offer) lines.push({ offerId: offer.offerId, quantity: 1 });
      const quote = await shop.quote(buyer, lines);
      const method = offer && { retailerId: offer.retailerId, token: pick(partnerTokens, random) };
      const partnerMethods = method ? [method] : [];
      const purchase: Purchase = { buyer, quote, key: 'once', token: pick(tokens, random), partnerMethods, told: [] };
      purchases.push(purchase);
      await buy(shop, purchase, triesEach);
    } catch {
      // A cart that could not be filled while its processes died: nothing was asked for.
    }
  }
}

/** Gateways and products die anywhere, one of a kind at a time: orders have to come to their boundaries. */
async function loseOthers({ world, random }: Setting, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(8000 + random() * 8000, undefined, { signal }).catch(() => undefined);
    const fleet = pick([world.products, world.gateway, world.products], random);
    const up = Array.from({ length: fleet.size }, (_, index) => fleet.upMs(index));
    if (!signal.aborted && up.every((ms) => ms > servesMs)) fleet.kill(Math.floor(random() * fleet.size));
  }
}

/** Takes goods that are set aside from under some orders, as where their time ran out: confirming is refused then, and the money goes back. */
async function loseHolds({ world }: Setting, goods: readonly Goods[], signal: AbortSignal): Promise<void> {
  const orders = plainCollection<OrderRow>(world.cluster.database('orders'), 'orders');
  const products = await asOrders(world);
  const onTheirWay = {
    ...{ 'lines.variantId': { $in: goods.map(({ variantId }) => variantId) }, _id: /[0-9]$/ },
    ...{ dueAt: { $ne: null }, 'placement.state': 'PLACING' },
    'placement.steps': {
      $all: [
        { $elemMatch: { name: 'RESERVE_STOCK', state: 'DONE' } },
        { $elemMatch: { name: 'CONFIRM', state: 'PENDING' } },
      ],
    },
  };
  while (!signal.aborted) {
    await pause(loseEveryMs, undefined, { signal }).catch(() => undefined);
    const order = await orders.findOne(onTheirWay);
    const orderId = order?.placement.reservations.at(-1);
    // Whoever is to let them go may be dead just now.
    if (orderId) await products.call(release, { input: { orderId } }).catch(() => undefined);
  }
  await products.close();
}

/** A posting that does not add up is tried on an order that was sold: it has to be refused. */
async function attackLedger(world: World, goods: readonly Goods[]): Promise<string[]> {
  const { books } = await violationsOf(world, goods, []);
  const sold = books.orders.find(({ placement }) => placement.state === 'CONFIRMED');
  if (!sold) return ['ledger: no order was confirmed, so that none could be attacked'];
  const module = `${root}faults/attacks/postUnbalanced.ts`;
  const attack = await startChild({
    name: 'attack',
    module,
    args: [sold._id],
    env: world.env(),
    log: `${world.folder}/attack.log`,
  });
  return attack.url === 'refused' ? [] : [`ledger: a journal that does not add up was ${attack.url} on ${sold._id}`];
}
