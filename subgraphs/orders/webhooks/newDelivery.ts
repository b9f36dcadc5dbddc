// A delivery as it begins.

import { derivedId } from '../../kit/ids.js';
import type { DeliveryRecord } from './deliveryStore.js';
import type { EndpointRecord } from './endpointStore.js';
import { bodyOf } from './eventTypes.js';
import type { SellerFact } from './eventTypes.js';

/** `cause` names the fact among all: the same one again makes the same delivery to the endpoint. */
export function newDelivery(
  { _id: endpointId, shopId }: Pick<EndpointRecord, '_id' | 'shopId'>,
  fact: Omit<SellerFact, 'shopId'>,
  cause: string,
  now: Date,
): DeliveryRecord {
  return {
    ...{ _id: derivedId('whdl', `${endpointId}\n${cause}`, fact.at), endpointId, shopId, type: fact.type },
    ...{ body: bodyOf(fact), state: 'PENDING', dueAt: now, attempts: 0, replayedAt: 0, replays: 0 },
    ...{ lastTryAt: null, lastStatus: null, lastFailure: null, settledAt: null },
    ...{ happenedAt: fact.at, createdAt: now, updatedAt: now },
  };
}
