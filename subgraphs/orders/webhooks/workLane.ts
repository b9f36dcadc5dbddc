// Works on an endpoint's lane for a turn: its deliveries that are due, a few at a time.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { DeliveryStore } from './deliveryStore.js';
import type { EndpointRecord, EndpointStore } from './endpointStore.js';
import type { LaneRecord, LaneStore } from './laneStore.js';
import { inUse } from './rotateSecret.js';
import type { SecretSeal } from './secretSeal.js';
import { tryDelivery } from './tryDelivery.js';
import type { TryDeps } from './tryDelivery.js';

export type LaneDeps = TryDeps & {
  webhookEndpoints: Pick<EndpointStore, 'byId'>;
  webhookDeliveries: Pick<DeliveryStore, 'sweepDue' | 'nextDue' | 'removeOf'>;
  webhookLanes: Pick<LaneStore, 'leave' | 'again' | 'remove'>;
  secretSeal: Pick<SecretSeal, 'open'>;
  clock: Clock;
  log: Logger;
};

/** An endpoint is never sent more than this at once. */
export const atOnce = 4;
/** No try begins later than this; the last ones end within their deadline, long before the lane's lease. */
const turnMs = 10_000;
export const draggingMs = 2000;
const deliveryLeaseMs = 30_000;

export async function workLane(deps: LaneDeps, lane: LaneRecord): Promise<void> {
  const endpoint = await deps.webhookEndpoints.byId(lane._id);
  if (!endpoint) {
    await deps.webhookDeliveries.removeOf(lane._id);
    return deps.webhookLanes.remove(lane);
  }
  const troubled = endpoint.state === 'ENABLED' ? await deliverDue(deps, endpoint) : lane.troubled;
  await leave(deps, lane, troubled);
}

/** Answers whether something failed or dragged. */
async function deliverDue(deps: LaneDeps, endpoint: EndpointRecord): Promise<boolean> {
  const { clock, log } = deps;
  const until = performance.now() + turnMs;
  const { givenUpInRow } = endpoint;
  const target = { endpoint, givenUpInRow, secrets: await secretsOf(deps, endpoint) };
  let troubled = false;
  let stopped = false;
  const goOn = () => !stopped && performance.now() < until;
  for (let handled = 1; handled > 0 && goOn();) {
    handled = await deps.webhookDeliveries.sweepDue(endpoint._id, {
      ...{ clock, leaseMs: deliveryLeaseMs, atOnce, goOn },
      handle: async (delivery) => {
        const begun = performance.now();
        const tried = await tryDelivery(deps, target, delivery);
        if (tried === 'STOPPED') stopped = true;
        if (tried !== 'ARRIVED' || performance.now() - begun > draggingMs) troubled = true;
      },
      onError: (error, { _id }) => log.warn({ err: error, delivery: _id }, 'a delivery could not be recorded'),
    });
  }
  return troubled;
}

async function secretsOf({ secretSeal, clock, log }: LaneDeps, endpoint: EndpointRecord): Promise<string[] | null> {
  try {
    return await Promise.all(inUse(endpoint.secrets, clock.now()).map(({ sealed }) => secretSeal.open(sealed)));
  } catch (error) {
    log.error({ err: error, endpoint: endpoint._id }, "an endpoint's secret can't be read");
    return null;
  }
}

/** Due again with its next delivery; asleep while its endpoint is not enabled. What woke it meanwhile is looked at before it is left. */
async function leave(deps: LaneDeps, claimed: LaneRecord, troubled: boolean): Promise<void> {
  for (let lane: LaneRecord | null = claimed; lane; lane = await deps.webhookLanes.again(claimed)) {
    const endpoint = await deps.webhookEndpoints.byId(lane._id);
    const isEnabled = endpoint?.state === 'ENABLED';
    // Of one that was deleted meanwhile, the deliveries are left to be cleared away.
    const dueAt = isEnabled ? await deps.webhookDeliveries.nextDue(lane._id) : endpoint ? null : deps.clock.now();
    if (await deps.webhookLanes.leave(lane, { dueAt, troubled })) return;
  }
}
