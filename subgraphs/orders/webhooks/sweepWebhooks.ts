// Works on the lanes that have something due, many at once, and waits for none that drags.

import { setTimeout as pause } from 'node:timers/promises';
import type { LaneStore } from './laneStore.js';
import { draggingMs, workLane } from './workLane.js';
import type { LaneDeps } from './workLane.js';

/** Of this process: lanes in hand whose last turn went well, and those that had trouble. */
export type LanesInHand = { well: number; troubled: number };
export const noLanes = (): LanesInHand => ({ well: 0, troubled: 0 });

type Deps = LaneDeps & { webhookLanes: Pick<LaneStore, 'sweepDue'>; lanesInHand: LanesInHand };

/** A place of one kind is never taken by the other, so that no number of slow receivers keeps a quick one waiting. */
const most: LanesInHand = { well: 100, troubled: 50 };
/** Longer than a turn with its last tries: the lane of a process that died is another's after that. */
const leaseMs = 60_000;
/** The next sweep begins while lanes of this one are still in hand. */
const waitMs = 500;

export async function sweepWebhooks(deps: Deps): Promise<void> {
  const all = Promise.all([sweepLanes(deps, 'well'), sweepLanes(deps, 'troubled')]);
  const waited = new AbortController();
  await Promise.race([all, pause(waitMs, undefined, { signal: waited.signal }).catch(() => undefined)]);
  waited.abort();
  all.catch((error: unknown) => deps.log.error({ err: error }, 'lanes could not be worked on'));
}

async function sweepLanes(deps: Deps, kind: keyof LanesInHand): Promise<void> {
  const { clock, log, lanesInHand } = deps;
  const free = most[kind] - lanesInHand[kind];
  if (free <= 0) return;
  await deps.webhookLanes.sweepDue({
    ...{ clock, leaseMs, troubled: kind === 'troubled', most: free },
    handle: (lane) => inPlace(lanesInHand, kind, () => workLane(deps, lane)),
    onError: (error, { _id }) => log.warn({ err: error, endpoint: _id }, 'a lane could not be worked on'),
  });
}

/** A lane that drags gives up the place of one that goes well. */
async function inPlace(lanesInHand: LanesInHand, kind: keyof LanesInHand, work: () => Promise<void>): Promise<void> {
  let place = kind;
  lanesInHand[place] += 1;
  const dragging = setTimeout(() => {
    lanesInHand[place] -= 1;
    place = 'troubled';
    lanesInHand[place] += 1;
  }, draggingMs);
  try {
    await work();
  } finally {
    clearTimeout(dragging);
    lanesInHand[place] -= 1;
  }
}
