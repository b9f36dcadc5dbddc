// Lets the world come to rest: every process up and sound, every order of these goods decided.

import { setTimeout as pause } from 'node:timers/promises';
import { plainCollection } from '../subgraphs/kit/mongo.js';
import type { World } from './world/world.js';

const pollMs = 200;
/** Longer than a job's lock outlives its process, and the longest pause between two tries. */
const restWithinMs = 240_000;

/** What is still undecided after that is for the invariants to tell. */
export async function drain(
  { cluster, fleets }: World,
  goods: readonly { variantId: string }[],
  withinMs = restWithinMs,
): Promise<void> {
  await Promise.all(fleets.map((fleet) => fleet.whole()));
  const orders = plainCollection(cluster.database('orders'), 'orders');
  const undecided = { dueAt: { $ne: null }, 'lines.variantId': { $in: goods.map(({ variantId }) => variantId) } };
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (!(await orders.findOne(undecided, { projection: { _id: 1 } }))) return;
    await pause(pollMs);
  }
}
