// Registers where a shop wants to be told of what happens to it.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { checkSize } from '../bounds.js';
import { mayManage } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointRecord, EndpointStore } from './endpointStore.js';
import type { EventType } from './eventTypes.js';
import { newSecret } from './secretSeal.js';
import type { SecretSeal } from './secretSeal.js';
import { targetUrl } from './targetUrl.js';
import type { TargetRules } from './targetUrl.js';

type Deps = RightDeps & {
  webhookEndpoints: Pick<EndpointStore, 'countLocked' | 'insert'>;
  secretSeal: SecretSeal;
  webhookTargets: TargetRules;
  transact: Transact;
  clock: Clock;
  ids: IdSource;
};
export type EndpointInput = {
  shopId: string;
  url: string;
  description?: string | null | undefined;
  eventTypes?: readonly EventType[] | null | undefined;
};

const endpointsMost = 10;
export const descriptionMost = 200;
const eventTypesMost = 20;

/** Fails with NOT_FOUND for strangers to the shop, URL_INVALID, TEXT_INVALID and LIMIT_REACHED. */
export async function createEndpoint(deps: Deps, userId: string, input: EndpointInput) {
  const shopId = checkId('shop', input.shopId, 'shopId');
  const eventTypes = checkedTypes(input.eventTypes ?? null);
  if (!(await mayManage(deps, userId, shopId))) return failed('NOT_FOUND', 'shopId');
  const url = targetUrl(input.url, deps.webhookTargets);
  if (!url) return failed('URL_INVALID', 'url');
  const description = input.description ?? null;
  if ((description ?? '').length > descriptionMost) return failed('TEXT_INVALID', 'description');

  const now = deps.clock.now();
  const secret = newSecret();
  const endpoint: EndpointRecord = {
    ...{ _id: deps.ids.next('whep'), shopId, url, description, eventTypes, state: 'ENABLED', givenUpInRow: 0 },
    secrets: [{ sealed: await deps.secretSeal.seal(secret), createdAt: now, expiresAt: null }],
    ...{ notice: null, noticeAt: null, version: 1, createdAt: now, updatedAt: now },
  };
  return deps.transact(async (tx) => {
    const present = await deps.webhookEndpoints.countLocked(shopId, tx.session);
    if (present >= endpointsMost) return failed('LIMIT_REACHED', 'shopId');
    await deps.webhookEndpoints.insert(endpoint, tx.session);
    return done({ endpoint, secret });
  });
}

/** Throws BAD_USER_INPUT where there are none, or too many. */
export const checkedTypes = (types: readonly EventType[] | null): EventType[] | null =>
  types && [...new Set(checkSize(types, 'eventTypes', eventTypesMost))];
