// One round of placing orders: all quoted before the clock runs, then placed so many at a time.

import { inParallel } from '../../faults/shop/load.js';
import type { Request, Shop } from '../../faults/shop/purchases.js';
import type { Contender } from '../contenders/contender.js';
import type { HeadersFor } from '../load/credentials.js';
import { runSessions } from '../load/runSessions.js';
import { sessionsOf } from '../load/sessions.js';
import { cpuMsOf, familyOf } from '../processes/processUse.js';
import { quoteAll } from './stageOrders.js';
import type { OrdersStage } from './stageOrders.js';

/** `mongodShare`: of the CPU time that gateway, subgraphs and mongod took. */
export type OrdersRound = {
  goods: 'spread' | 'hot';
  beside: 'alone' | 'feed';
  ordersPerSecond: number;
  latenciesMs: number[];
  mongodShare: number;
};

const atOnce = 16;
const feedAtOnce = 4;
const feedPages = 40;

export async function measureOrders(args: {
  shop: Shop;
  contender: Contender;
  headersOf: HeadersFor;
  goods: OrdersRound['goods'];
  beside: OrdersRound['beside'];
  stage: OrdersStage;
  round: number;
}): Promise<OrdersRound> {
  const { shop, contender, headersOf, goods, beside, stage, round } = args;
  const requests = await quoteAll(shop, stage.buyers, stage[goods], `${round} ${goods} ${beside}`);
  const orders = requests.length;
  const ours = familyOf(contender.parts.gateway);
  const theirs = familyOf(contender.parts.mongod);
  const before = { ours: cpuMsOf(ours), theirs: cpuMsOf(theirs) };
  const over = { isOver: false };
  const feed = beside === 'feed' ? browse(contender, headersOf, over) : Promise.resolve();

  // Where orders fail first, theirs is the failure to tell.
  feed.catch(() => undefined);
  const latenciesMs: number[] = [];
  const began = performance.now();
  await inParallel(orders, atOnce, async (index) => {
    const asked = performance.now();
    const told = await shop.place(requests[index] as Request);
    latenciesMs.push(performance.now() - asked);
    // What is still being placed took the five seconds that a call waits, and counts with them.
    if (told.kind !== 'ORDER' || !['CONFIRMED', 'PLACING'].includes(told.state))
      throw new Error(`An order became ${JSON.stringify(told)}`);
  });
  const elapsedMs = performance.now() - began;
  over.isOver = true;
  const [used, usedByMongod] = [cpuMsOf(ours) - before.ours, cpuMsOf(theirs) - before.theirs];
  await feed;
  const mongodShare = usedByMongod / (used + usedByMongod);
  return { goods, beside, ordersPerSecond: (orders / elapsedMs) * 1000, latenciesMs, mongodShare };
}

async function browse(contender: Contender, headersOf: HeadersFor, until: { isOver: boolean }): Promise<void> {
  for (let seed = 1; !until.isOver; seed += 1) {
    await runSessions({ contender, sessions: sessionsOf(feedPages, seed), concurrency: feedAtOnce }, headersOf);
  }
}
