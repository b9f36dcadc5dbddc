// Sends deliveries of any shop once more, on an operator's word.

import { checkId } from '../../kit/ids.js';
import { codedError } from '../../kit/codedError.js';
import type { Transaction } from '../../kit/transaction.js';
import { refusal } from '../fulfilment/refusal.js';
import { act } from '../operations/act.js';
import type { ActDeps, Acted, Decision } from '../operations/act.js';
import type { DeliveryStore } from './deliveryStore.js';
import { replayOldest } from './replayOldest.js';
import type { OldestDeps } from './replayOldest.js';
import type { DeliveryState } from './webhookStates.js';

type Deps = ActDeps & OldestDeps & { webhookDeliveries: Pick<DeliveryStore, 'byId' | 'oldest' | 'replay'> };
export type OperatorReplayInput = {
  webhookDeliveryId?: string | null | undefined;
  webhookEndpointId?: string | null | undefined;
  from?: Date | null | undefined;
  until?: Date | null | undefined;
  states?: readonly DeliveryState[] | null | undefined;
  reason: string;
  idempotencyKey: string;
};

/** Fails with NOT_FOUND, NOT_ALLOWED_IN_STATE where the one delivery is pending, and as `act` does. Throws BAD_USER_INPUT without a time. */
export async function replayByOperator(deps: Deps, by: string, input: OperatorReplayInput): Promise<Acted> {
  const { webhookDeliveryId: one, webhookEndpointId: endpointId, from, until, states } = input;
  const { reason, idempotencyKey } = input;
  const wanted = { kind: 'WEBHOOK_REPLAY', by, reason, idempotencyKey } as const;
  if (one != null) {
    const targetId = checkId('whdl', one, 'webhookDeliveryId');
    return act(deps, { ...wanted, targetId }, (tx) => replayOne(deps, one, tx));
  }
  if (endpointId != null) checkId('whep', endpointId, 'webhookEndpointId');
  if (!from || !until || until <= from) {
    throw codedError('BAD_USER_INPUT', 'Name a delivery, or a time by `from` and a later `until`.');
  }
  const range = { ...(endpointId == null ? {} : { endpointId }), from, until, states };
  return act(deps, { ...wanted, targetId: endpointId ?? 'webhooks', input: range }, async (tx) => {
    const { replayedCount, hasMore } = await replayOldest(deps, range, tx);
    return { detail: `Deliveries: ${replayedCount}${hasMore ? ', and there are more' : ''}.` };
  });
}

async function replayOne(deps: Deps, id: string, tx: Transaction): Promise<Decision> {
  const delivery = await deps.webhookDeliveries.byId(id, tx.session);
  if (!delivery) throw refusal('NOT_FOUND', 'webhookDeliveryId');
  const now = deps.clock.now();
  if ((await deps.webhookDeliveries.replay([id], now, tx.session)) === 0) {
    return { refused: { code: 'NOT_ALLOWED_IN_STATE', field: 'webhookDeliveryId' } };
  }
  await deps.webhookLanes.wake([delivery.endpointId], now, tx.session);
  return {};
}
