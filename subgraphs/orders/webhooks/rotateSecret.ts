// Gives an endpoint another secret, beside which those that it has go on signing for a while.

import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { managedEndpoint } from './endpointRight.js';
import type { RightDeps } from './endpointRight.js';
import type { EndpointStore, SealedSecret } from './endpointStore.js';
import { newSecret } from './secretSeal.js';
import type { SecretSeal } from './secretSeal.js';

type Deps = RightDeps & {
  webhookEndpoints: Pick<EndpointStore, 'byId' | 'change'>;
  secretSeal: SecretSeal;
  transact: Transact;
  clock: Clock;
};
export type RotationInput = { webhookEndpointId: string; overlapSeconds?: number | null | undefined };

const overlapUnlessSaid = 24 * 60 * 60;
const overlapMost = 7 * 24 * 60 * 60;
/** Each is a signature in the header of every delivery. */
const secretsMost = 5;

export const inUse = (secrets: readonly SealedSecret[], now: Date): SealedSecret[] =>
  secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);

/** Fails with NOT_FOUND for strangers to the shop, TIME_INVALID, and LIMIT_REACHED where five secrets sign already. */
export async function rotateSecret(deps: Deps, userId: string, input: RotationInput) {
  const known = await managedEndpoint(deps, userId, input.webhookEndpointId);
  if (!known) return failed('NOT_FOUND', 'webhookEndpointId');
  const overlapSeconds = input.overlapSeconds ?? overlapUnlessSaid;
  if (overlapSeconds < 0 || overlapSeconds > overlapMost) return failed('TIME_INVALID', 'overlapSeconds');

  const secret = newSecret();
  const sealed = await deps.secretSeal.seal(secret);
  return deps.transact(async (tx) => {
    const endpoint = await deps.webhookEndpoints.byId(known._id, tx.session);
    if (!endpoint) return failed('NOT_FOUND', 'webhookEndpointId');
    const now = deps.clock.now();
    const end = new Date(now.getTime() + overlapSeconds * 1000);
    const ending = inUse(endpoint.secrets, now).map((each) => ({ ...each, expiresAt: earlier(each.expiresAt, end) }));
    const secrets = [{ sealed, createdAt: now, expiresAt: null }, ...inUse(ending, now)];
    if (secrets.length > secretsMost) return failed('LIMIT_REACHED', 'webhookEndpointId');
    const changed = await deps.webhookEndpoints.change(endpoint, { secrets }, now, tx.session);
    if (!changed) throw new Error(`${endpoint._id} was changed within its own transaction.`);
    return done({ endpoint: changed, secret });
  });
}

/** An overlap that was promised may be cut short, never drawn out. */
const earlier = (promised: Date | null, end: Date): Date => (promised && promised < end ? promised : end);
