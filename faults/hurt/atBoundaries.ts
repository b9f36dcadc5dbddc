// Lets processes die, or stand still for too long, at each boundary between record, effect and record in turn.

import { setTimeout as pause } from 'node:timers/promises';
import { plainCollection } from '../../subgraphs/kit/mongo.js';
import { stepNames } from '../../subgraphs/orders/checkout/placement.js';
import type { Setting } from '../scenario.js';
import type { Fleet } from '../world/fleet.js';
import type { World } from '../world/world.js';

const times = ['before', 'after', 'recorded'] as const;
/** An order whose last step was refused is undone from the one before it. */
const toUndo: readonly string[] = stepNames.slice(0, stepNames.indexOf('CONFIRM'));

export const boundaries: readonly string[] = stepNames.flatMap((name) => [
  ...times.map((time) => `step:${name}:${time}`),
  ...(toUndo.includes(name) ? times.map((time) => `undo:${name}:${time}`) : []),
]);

/** One process in so many stands still instead of dying. */
const pauseEvery = 6;
/** Who comes back late needs the fence, and what is undone by someone else than who began it the record of steps. */
const telling: Readonly<Record<string, readonly string[]>> = {
  fence: ['step:CONFIRM:before:pause', 'step:CAPTURE_PAYMENT:after:pause'],
  step: ['undo:RESERVE_STOCK:before', 'undo:AUTHORISE_PAYMENT:before'],
};
/** Whoever stands still comes back when others have finished what it left, and its lease is over; or after so long. */
const standsStillMs = { least: 3000, most: 40_000 };
/** What it does when it is back, it has done by then. */
const afterwardsMs = 5000;
/** Whoever does not come to its boundary dies anywhere. */
const patienceMs = 30_000;
const pollMs = 100;

/** The boundaries that processes died at, each as often as they did, since `since` was asked. */
export function deathsAtBoundaries({ orders, worker }: World): { since(): readonly string[] } {
  const before = [orders, worker].map(({ diedAt }) => diedAt.length);
  return { since: () => [orders, worker].flatMap(({ diedAt }, index) => diedAt.slice(before[index])) };
}

/** From their next start on, until `signal`; another start then makes them sound again. */
export async function failAtBoundaries({ world, options, random }: Setting, signal: AbortSignal): Promise<void> {
  const row = [...boundaries].sort(() => random() - 0.5);
  const first = [...((options.small && telling[options.broken ?? '']) || [])];
  let turn = 0;
  const next = () => {
    const told = first.shift();
    if (told !== undefined) return told;
    turn += 1;
    return `${row[turn % row.length]}${turn % pauseEvery === 0 ? ':pause' : ''}`;
  };
  // The first worker goes on with what the others leave.
  await Promise.all([hurt(world, world.orders, 0, next, signal), hurt(world, world.worker, 1, next, signal)]);
}

async function hurt(world: World, fleet: Fleet, from: number, next: () => string, signal: AbortSignal): Promise<void> {
  const asked = new Set<number>();
  const still = new Map<number, number>();
  fleet.extraEnv = (index) => {
    if (index < from) return {};
    asked.add(index);
    return { VITRINE_FAILPOINT: next() };
  };
  while (!signal.aborted || still.size > 0) {
    await pause(pollMs);
    for (const index of fleet.paused()) {
      if (still.has(index)) continue;
      fleet.pause(index);
      asked.delete(index);
      still.set(index, Date.now());
    }
    for (const [index, since] of still) {
      if (!(await wasOvertaken(world, since))) continue;
      still.delete(index);
      fleet.resume(index);
      setTimeout(() => fleet.kill(index), afterwardsMs);
    }
    for (const index of asked) if (fleet.upMs(index) > patienceMs) fleet.kill(index);
  }
}

/** Whether all that was being placed at that time is decided. */
async function wasOvertaken({ cluster }: World, since: number): Promise<boolean> {
  const ms = Date.now() - since;
  if (ms < standsStillMs.least || ms > standsStillMs.most) return ms > standsStillMs.most;
  const open = { 'placement.state': { $in: ['PLACING', 'UNDOING'] }, createdAt: { $lt: new Date(since) } };
  const orders = plainCollection(cluster.database('orders'), 'orders');
  return (await orders.findOne(open, { projection: { _id: 1 } })) === null;
}
