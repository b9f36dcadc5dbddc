// What a buyer does about a return: keeps the goods after all, sends them, or brings it before an operator.

import { failed } from '../../kit/result.js';
import type { Viewer } from '../../kit/viewer.js';
import { refusal } from '../fulfilment/refusal.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import { moveReturn } from './moveReturn.js';
import type { MoveDeps } from './moveReturn.js';
import { noReturn, returnOfBuyer } from './returnNamed.js';

export type BuyerDeps = MoveDeps & { sellerOrders: Pick<SellerOrderStore, 'byId'> };
type Sent = { returnId: string; carrier: string; trackingNumber: string };

/** Each fails with NOT_FOUND for anyone but the buyer, and NOT_ALLOWED_IN_STATE. */
export async function withdrawReturn(deps: BuyerDeps, viewer: Viewer, returnId: string) {
  const record = await returnOfBuyer(deps, viewer, returnId);
  return record ? moveReturn(deps, record, () => ({ to: 'WITHDRAWN' })) : noReturn();
}

/** With TEXT_INVALID, too. */
export async function sendReturn(deps: BuyerDeps, viewer: Viewer, { returnId, ...sent }: Sent) {
  const record = await returnOfBuyer(deps, viewer, returnId);
  if (!record) return noReturn();
  const carrier = sent.carrier.trim();
  const trackingNumber = sent.trackingNumber.trim();
  if (carrier.length === 0 || carrier.length > 100) return failed('TEXT_INVALID', 'carrier');
  if (trackingNumber.length === 0 || trackingNumber.length > 100) return failed('TEXT_INVALID', 'trackingNumber');
  const changes = { carrier, trackingNumber, sentAt: deps.clock.now() };
  return moveReturn(deps, record, () => ({ to: 'IN_TRANSIT', changes }));
}

/** With TEXT_INVALID, too: only what the shop has declined. */
export async function escalateReturn(
  deps: BuyerDeps,
  viewer: Viewer,
  { returnId, ...input }: { returnId: string; reason: string },
) {
  const record = await returnOfBuyer(deps, viewer, returnId);
  if (!record) return noReturn();
  const escalation = input.reason.trim();
  if (escalation.length === 0 || escalation.length > 1000) return failed('TEXT_INVALID', 'reason');
  return moveReturn(deps, record, ({ state }) => {
    if (state !== 'DECLINED') throw refusal('NOT_ALLOWED_IN_STATE', 'returnId');
    return { to: 'ESCALATED', changes: { escalation } };
  });
}
