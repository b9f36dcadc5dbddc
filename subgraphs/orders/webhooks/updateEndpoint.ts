// Changes an endpoint; enabled again, it gets what waited for it.

import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { transition } from '../order/transition.js';
import { checkedTypes, descriptionMost } from './createEndpoint.js';
import { managedEndpoint } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointChanges, EndpointStore } from './endpointStore.js';
import type { EventType } from './eventTypes.js';
import type { LaneStore } from './laneStore.js';
import { targetUrl } from './targetUrl.js';
import type { TargetRules } from './targetUrl.js';
import { endpointTransitions } from './webhookStates.js';

type Deps = RightDeps & {
  webhookEndpoints: Pick<EndpointStore, 'byId' | 'change'>;
  webhookLanes: Pick<LaneStore, 'wake'>;
  webhookTargets: TargetRules;
  transact: Transact;
  clock: Clock;
};
export type EndpointUpdate = {
  webhookEndpointId: string;
  url?: string | null | undefined;
  description?: string | null | undefined;
  eventTypes?: readonly EventType[] | null | undefined;
  enabled?: boolean | null | undefined;
};

/** Fails with NOT_FOUND for strangers to the shop, URL_INVALID and TEXT_INVALID. What is left out stays. */
export async function updateEndpoint(deps: Deps, userId: string, input: EndpointUpdate) {
  const known = await managedEndpoint(deps, userId, input.webhookEndpointId);
  if (!known) return failed('NOT_FOUND', 'webhookEndpointId');
  const changes: EndpointChanges = {};
  if (input.eventTypes !== undefined) changes.eventTypes = checkedTypes(input.eventTypes);
  if (input.description !== undefined) changes.description = input.description;
  if ((changes.description ?? '').length > descriptionMost) return failed('TEXT_INVALID', 'description');
  if (input.url != null) {
    const url = targetUrl(input.url, deps.webhookTargets);
    if (!url) return failed('URL_INVALID', 'url');
    changes.url = url;
  }

  return deps.transact(async (tx) => {
    const endpoint = await deps.webhookEndpoints.byId(known._id, tx.session);
    if (!endpoint) return failed('NOT_FOUND', 'webhookEndpointId');
    const now = deps.clock.now();
    if (input.enabled != null) {
      changes.state = transition(endpointTransitions, endpoint.state, input.enabled ? 'ENABLED' : 'DISABLED');
      Object.assign(changes, { notice: null, noticeAt: null, givenUpInRow: 0 });
    }
    const changed = await deps.webhookEndpoints.change(endpoint, changes, now, tx.session);
    if (!changed) throw new Error(`${endpoint._id} was changed within its own transaction.`);
    if (input.enabled) await deps.webhookLanes.wake([endpoint._id], now, tx.session);
    return done(changed);
  });
}
