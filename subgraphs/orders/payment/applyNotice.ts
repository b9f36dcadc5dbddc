// Gives a webhook its effect: what it says is not believed, but asked of the provider, so that neither lateness nor order matters.

import type { Clock } from '../../kit/clock.js';
import { runPlacement } from '../checkout/runPlacement.js';
import type { SagaDeps } from '../checkout/runPlacement.js';
import type { OrderRecord, OrderStore } from '../order/orderStore.js';
import type { PayoutStore } from '../payouts/payoutStore.js';
import { askForPayout } from '../payouts/settlePayout.js';
import type { SettleDeps } from '../payouts/settlePayout.js';
import { chargeOf } from './chargeOf.js';
import { outcomeUnknown } from './outcomeUnknown.js';
import type { NoticeOutcome, PaymentNoticeRecord, PaymentNoticeStore } from './paymentNoticeStore.js';
import { providerOf } from './providerOf.js';
import { recordDispute } from './recordDispute.js';
import type { DisputeDeps } from './recordDispute.js';

export type ApplyDeps = SagaDeps &
  SettleDeps &
  DisputeDeps & {
    orders: Pick<OrderStore, 'byId' | 'claimWaiting'>;
    payouts: Pick<PayoutStore, 'byId'>;
    paymentNotices: Pick<PaymentNoticeStore, 'settle'>;
    clock: Clock;
  };

export const noticeLeaseMs = 30_000;
const againMs = (attempts: number) => Math.min(10 * 60_000, 2000 * 2 ** attempts);
/** Some days: a provider that is away for longer is asked by hand. */
const mostAttempts = 200;

/** Throws what is transient: it is due again then. */
export async function applyNotice(deps: ApplyDeps, notice: PaymentNoticeRecord): Promise<void> {
  const again = new Date(deps.clock.now().getTime() + againMs(notice.attempts));
  try {
    const outcome = await effectOf(deps, notice);
    await deps.paymentNotices.settle(notice, { outcome, dueAt: outcome ? null : again });
  } catch (error) {
    const dueAt = notice.attempts < mostAttempts ? again : null;
    await deps.paymentNotices.settle(notice, { outcome: null, dueAt });
    throw error;
  }
}

/** Null where its time has not come: who places the order is at work on it. */
async function effectOf(deps: ApplyDeps, { provider, about, key }: PaymentNoticeRecord): Promise<NoticeOutcome | null> {
  if (about === null || key === null) return 'IGNORED';
  if (about === 'PAYOUT') {
    const payout = await deps.payouts.byId(key);
    if (payout?.provider !== provider) return 'IGNORED';
    await askForPayout(deps, payout);
    return 'APPLIED';
  }
  const order = await deps.orders.byId(key);
  if (order?.placement?.provider !== provider) return 'IGNORED';
  return applyToOrder(deps, order, order.placement.state, provider);
}

async function applyToOrder(
  deps: ApplyDeps,
  order: OrderRecord,
  state: NonNullable<OrderRecord['placement']>['state'],
  provider: string,
): Promise<NoticeOutcome | null> {
  if (state === 'PLACING' || state === 'UNDOING') return null;
  if (state === 'REQUIRES_ACTION') {
    const dueAt = new Date(deps.clock.now().getTime() + deps.placementLeaseMs);
    const claimed = await deps.orders.claimWaiting(order, dueAt);
    if (!claimed) return null;
    await runPlacement(deps, claimed);
    return 'APPLIED';
  }
  const charge = chargeOf(order);
  const found = await providerOf(deps.payments, provider).find(charge);
  if (found.state === 'UNKNOWN') throw outcomeUnknown(order._id);
  if ('disputes' in found) for (const dispute of found.disputes) await recordDispute(deps, order._id, dispute);
  return 'APPLIED';
}
