// Facts and who learns of them: readers and owners killed and stood still, history lost under them, and facts that can not be handled.

import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../bench/world/folder.js';
import { deadLettersOf } from '../../subgraphs/kit/inbox.js';
import { plainCollection } from '../../subgraphs/kit/mongo.js';
import { drain } from '../drain.js';
import type { FactRow } from '../invariants/books.js';
import { violationsOf } from '../invariants/violations.js';
import { isPoisoned } from '../reader/poison.js';
import type { Scenario, Setting } from '../scenario.js';
import { buy, inParallel } from '../shop/load.js';
import type { Purchase } from '../shop/load.js';
import { openShop } from '../shop/purchases.js';
import type { Goods, Shop } from '../shop/purchases.js';
import { makeFleet } from '../world/fleet.js';
import type { Fleet } from '../world/fleet.js';
import type { World } from '../world/world.js';

const usual = { rounds: 10, purchases: 40, readers: 3 };
const small = { rounds: 1, purchases: 16, readers: 2 };
const buyersAtOnce = 8;
const triesEach = 3;
const stock = 100_000;
const settledWithinMs = 90_000;
/** What does not settle without a guard never will. */
const brokenWithinMs = 15_000;
const fillBytes = 500_000;
/** A read that waits at mongod for news goes along with history, and ends within a second. */
const waitingReadMs = 2_000;

export const events: Scenario = {
  members: 1,
  oplog: ['--oplogSize', '1', '--syncdelay', '1'],
  async run(setting) {
    const { world, graph, options, say, timeIsUp } = setting;
    const size = options.small ? small : usual;
    const asked = options.rounds ?? size.rounds;
    let rounds = 0;
    const shop = await openShop(graph);
    const goods = await shop.goods(stock);
    await plainCollection(world.cluster.database('faults'), 'counts').insertOne({ times: 0 });
    const readers = await makeFleet({
      ...{ name: 'reader', size: size.readers, command: [], module: `${root}faults/reader/main.ts` },
      ...{ env: world.env, folder: world.folder },
    });
    const purchases: Purchase[] = [];
    try {
      await readers.start();
      for (let round = 1; round <= asked && !timeIsUp(); round += 1) {
        rounds = round;
        await Promise.all([
          inParallel(size.purchases, buyersAtOnce, () => purchaseOf(shop, goods, purchases)),
          hurt(setting, readers, round, size.purchases / 4),
        ]);
        await drain(world, [goods]);
        const open = await settled(world, goods, options.broken ? brokenWithinMs : settledWithinMs);
        say(`round ${round}: ${purchases.length} orders asked for, ${open.length} facts without effect`);
      }
      const { books, violations } = await violationsOf(world, [goods], purchases);
      violations.push(...(await effectViolations(world, books.facts)));
      return { rounds, orders: purchases.length, violations, kills: readers.deaths() };
    } finally {
      await readers.stop();
    }
  },
};

async function purchaseOf(shop: Shop, { variantId }: Goods, purchases: Purchase[]): Promise<void> {
  const buyer = await shop.buyer();
  const quote = await shop.quote(buyer, [{ variantId, quantity: 1 }]);
  const purchase: Purchase = { buyer, quote, key: 'once', token: 'tok_approve', told: [] };
  purchases.push(purchase);
  await buy(shop, purchase, triesEach);
}

/** Once readers are at work, one of them dies; then all stand still while history runs away under them; every other round an owner and a worker die, too. */
async function hurt(setting: Setting, readers: Fleet, round: number, enough: number): Promise<void> {
  const { world, random, options } = setting;
  await moreEffects(world, enough);
  readers.kill(Math.floor(random() * readers.size));
  await pause(options.small ? 500 : 1000 + random() * 2000);
  if (round % 2 === 0) {
    world.orders.kill(Math.floor(random() * world.orders.size));
    world.worker.kill(Math.floor(random() * world.worker.size));
  }
  await readers.whole();
  const still = Array.from({ length: readers.size }, (_, index) => index);
  still.forEach((index) => readers.pause(index));
  await pause(waitingReadMs + (options.small ? 0 : 2000 * random()));
  await outrunHistory(world);
  still.forEach((index) => readers.resume(index));
}

/** Waits until so many more facts had their effect: what readers know already is what they must not do again. */
async function moreEffects(world: World, more: number): Promise<void> {
  const { size: before } = (await effectsOf(world)).counts;
  const until = Date.now() + settledWithinMs;
  while (Date.now() < until && (await effectsOf(world)).counts.size < before + more) await pause(100);
}

/** Writes until the log of operations no longer reaches back to where it stood. */
async function outrunHistory({ cluster }: World): Promise<void> {
  const oplog = cluster.client.db('local').collection('oplog.rs');
  const last = await oplog.findOne({}, { sort: { $natural: -1 } });
  const fillers = plainCollection<{ _id: number; fill: string }>(cluster.database('faults'), 'fillers');
  const fill = 'x'.repeat(fillBytes);
  for (let turn = 0; await oplog.findOne({ ts: last?.['ts'] }); turn += 1) {
    await fillers.replaceOne({ _id: turn % 10 }, { fill }, { upsert: true });
  }
}

type Effects = { counts: Map<string, number>; laid: Map<string, number> };

async function effectsOf({ cluster }: World): Promise<Effects> {
  const own = cluster.database('faults');
  const [rows, letters] = await Promise.all([
    plainCollection<{ _id: string; times: number }>(own, 'counts').find().toArray(),
    deadLettersOf(own).find().toArray(),
  ]);
  const laid = new Map<string, number>();
  for (const { event } of letters) laid.set(event.aggregate.id, (laid.get(event.aggregate.id) ?? 0) + 1);
  return { counts: new Map(rows.map((row) => [row._id, row.times])), laid };
}

/** Every fact has its effect exactly once, but the poisoned ones: those are laid aside, once each. */
async function effectViolations(world: World, facts: readonly FactRow[]): Promise<string[]> {
  const { counts, laid } = await effectsOf(world);
  return facts
    .filter(({ type }) => type === 'order.confirmed')
    .flatMap(({ aggregateid: id }) => {
      const [times, letters] = [counts.get(id) ?? 0, laid.get(id) ?? 0];
      const expected = isPoisoned(id) ? { times: 0, letters: 1 } : { times: 1, letters: 0 };
      return [
        ...(times === expected.times ? [] : [`events: ${id} had its effect ${times} times, and not ${expected.times}`]),
        ...(letters === expected.letters
          ? []
          : [`events: ${id} was laid aside ${letters} times, and not ${expected.letters}`]),
      ];
    });
}

/** Waits until no fact is without effect; answers those that are. */
async function settled(world: World, goods: Goods, withinMs: number): Promise<FactRow[]> {
  const until = Date.now() + withinMs;
  for (;;) {
    const { books } = await violationsOf(world, [goods], []);
    const { counts, laid } = await effectsOf(world);
    const open = books.facts.filter(
      ({ type, aggregateid: id }) => type === 'order.confirmed' && !counts.has(id) && !laid.has(id),
    );
    if (open.length === 0 || Date.now() > until) return open;
    await pause(200);
  }
}
