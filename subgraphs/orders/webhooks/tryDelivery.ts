// One try of a delivery: signed by every secret that is in use, posted, and recorded.

import { errors } from 'undici';
import { Webhook } from 'standardwebhooks';
import type { Clock } from '../../kit/clock.js';
import type { OutsideHosts } from '../../kit/outsideHttp.js';
import { isAddressRefused } from '../../kit/publicAddress.js';
import { transition } from '../order/transition.js';
import type { DeliveryRecord, DeliveryStore, Failure } from './deliveryStore.js';
import type { EndpointRecord, EndpointStore } from './endpointStore.js';
import { nextTry } from './retrySchedule.js';
import { deliveryTransitions } from './webhookStates.js';

export type TryDeps = {
  webhookEndpoints: Pick<EndpointStore, 'stop' | 'countGivenUp' | 'arrived'>;
  webhookDeliveries: Pick<DeliveryStore, 'record'>;
  receivers: Pick<OutsideHosts, 'post'>;
  clock: Clock;
};
/** `secrets` is null where they can't be read; `givenUpInRow` is kept up to date from one delivery to the next. */
export type Target = {
  endpoint: Pick<EndpointRecord, '_id' | 'url'>;
  secrets: readonly string[] | null;
  givenUpInRow: number;
};
/** What is left to do for the endpoint: STOPPED, nothing is to be posted to it any more. */
export type Tried = 'ARRIVED' | 'FAILED' | 'STOPPED';
type Answer = { status: number | null; failure: Failure | null };

const gone = 410;
/** So many deliveries given up in a row pause an endpoint. */
const givenUpMost = 5;

/**
 * At least once: a process that dies between the receiver's answer and the record leaves the delivery to be posted again, under the same id.
 */
export async function tryDelivery(deps: TryDeps, target: Target, delivery: DeliveryRecord): Promise<Tried> {
  const { status, failure } = await post(deps, target, delivery);
  const now = deps.clock.now();
  const tried = { lastTryAt: now, lastStatus: status, lastFailure: failure, updatedAt: now };
  const end = (to: 'DELIVERED' | 'DEAD') => transition(deliveryTransitions, delivery.state, to);
  if (failure === null) {
    await deps.webhookDeliveries.record(delivery, {
      ...tried,
      ...{ state: end('DELIVERED'), dueAt: null, settledAt: now },
    });
    if (target.givenUpInRow > 0) await deps.webhookEndpoints.arrived(target.endpoint._id);
    target.givenUpInRow = 0;
    return 'ARRIVED';
  }
  const dueAt = status === gone ? null : nextTry(delivery.attempts - delivery.replayedAt, now);
  const settled = dueAt ? { state: delivery.state, settledAt: null } : { state: end('DEAD'), settledAt: now };
  await deps.webhookDeliveries.record(delivery, { ...tried, ...settled, dueAt });
  if (dueAt) return 'FAILED';
  return (await stopped(deps, target, status, now)) ? 'STOPPED' : 'FAILED';
}

async function stopped(deps: TryDeps, target: Target, status: number | null, now: Date): Promise<boolean> {
  const endpointId = target.endpoint._id;
  if (status === gone) {
    await deps.webhookEndpoints.stop(endpointId, 'DISABLED', 'RECEIVER_GONE', now);
    return true;
  }
  const endpoint = await deps.webhookEndpoints.countGivenUp(endpointId);
  target.givenUpInRow = endpoint?.givenUpInRow ?? givenUpMost;
  if (target.givenUpInRow < givenUpMost) return false;
  await deps.webhookEndpoints.stop(endpointId, 'PAUSED', 'KEEPS_FAILING', now);
  return true;
}

async function post({ receivers, clock }: TryDeps, target: Target, { _id, body }: DeliveryRecord): Promise<Answer> {
  if (!target.secrets) return { status: null, failure: 'SECRET_UNREADABLE' };
  const now = clock.now();
  const headers = {
    'user-agent': 'Vitrine-Webhooks/1',
    'webhook-id': _id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': target.secrets.map((secret) => new Webhook(secret).sign(_id, now, body)).join(' '),
  };
  try {
    const status = await receivers.post(target.endpoint.url, headers, body);
    return { status, failure: status >= 200 && status <= 299 ? null : 'STATUS' };
  } catch (error) {
    return { status: null, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (isAddressRefused(error)) return 'ADDRESS_REFUSED';
  const late = [errors.ConnectTimeoutError, errors.HeadersTimeoutError, errors.BodyTimeoutError];
  const isLate = late.some((each) => error instanceof each) || (error as Error | null)?.name === 'TimeoutError';
  return isLate ? 'TIMEOUT' : 'CONNECTION';
}
