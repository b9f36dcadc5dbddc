// Lets processes die, or stand still for too long, at each boundary between record, effect and record in turn.

import { setTimeout as pause } from 'node:timers/promises';
import { stepNames } from '../../subgraphs/orders/checkout/placement.js';
import type { Setting } from '../scenario.js';
import type { Fleet } from '../world/fleet.js';

const times = ['before', 'after', 'recorded'] as const;
const toUndo = stepNames.slice(0, stepNames.indexOf('CAPTURE_PAYMENT'));

/** Undoing begins where money could not be had: what comes after is never undone in a world without other faults. */
export const boundaries: readonly string[] = stepNames.flatMap((name) => [
  ...times.map((time) => `step:${name}:${time}`),
  ...(toUndo.includes(name as (typeof toUndo)[number]) ? times.map((time) => `undo:${name}:${time}`) : []),
]);

/** One process in so many stands still instead of dying. */
const pauseEvery = 4;
/** Where a short run begins: what would be missed without the fence, and without the record of steps. */
const shortRow = ['step:AUTHORISE_PAYMENT:after:pause', 'undo:AUTHORISE_PAYMENT:before', 'step:CAPTURE_PAYMENT:after'];
/** What is undone by someone else than who began it needs the record most. */
const undoingRow = ['undo:RESERVE_STOCK:before', 'undo:AUTHORISE_PAYMENT:before'];
/** Longer than a lease, and the time between two sweeps. */
const standsStillMs = 8000;
/** What it does when it is back, it has done by then. */
const afterwardsMs = 3000;
/** Whoever does not come to its boundary dies anywhere. */
const patienceMs = 40_000;
const pollMs = 100;

/** From their next start on, until `signal`; another start then makes them sound again. */
export function failAtBoundaries({ world, options, random }: Setting, signal: AbortSignal): Promise<void> {
  const row = options.small ? [...(options.broken === 'step' ? undoingRow : shortRow)] : [];
  let turn = Math.floor(random() * boundaries.length);
  const next = () => {
    const first = row.shift();
    if (first !== undefined) return { VITRINE_FAILPOINT: first };
    turn += 1;
    const still = turn % pauseEvery === 0 ? ':pause' : '';
    return { VITRINE_FAILPOINT: `${boundaries[turn % boundaries.length]}${still}` };
  };
  world.orders.extraEnv = next;
  // A dead worker's job is locked for a minute: the first one goes on with what the others leave.
  world.worker.extraEnv = (index) => (index === 0 ? {} : next());
  return watch(world.orders, random, signal);
}

async function watch(orders: Fleet, random: () => number, signal: AbortSignal): Promise<void> {
  const still = new Map<number, number>();
  let [deaths, since] = [orders.deaths(), Date.now()];
  while (!signal.aborted || still.size > 0) {
    await pause(pollMs);
    const now = orders.paused();
    for (const index of now) {
      const begun = still.get(index);
      if (begun === undefined) {
        orders.pause(index);
        still.set(index, Date.now());
      } else if (Date.now() - begun > standsStillMs) {
        orders.resume(index);
        still.delete(index);
        setTimeout(() => orders.kill(index), afterwardsMs);
      }
    }
    if (orders.deaths() !== deaths) [deaths, since] = [orders.deaths(), Date.now()];
    if (Date.now() - since > patienceMs && now.length === 0) {
      orders.kill(Math.floor(random() * orders.size));
      since = Date.now();
    }
  }
}
