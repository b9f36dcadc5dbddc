// Asks the provider for refunds whose outcome is not known, or that were never asked for since a process died.

import type { RefundStore } from './refundStore.js';
import { leaseMs, settleRefund } from './settleRefund.js';
import type { SettleDeps } from './settleRefund.js';

type Deps = SettleDeps & { refunds: Pick<RefundStore, 'sweepDue'> };

export async function sweepRefunds(deps: Deps): Promise<void> {
  await deps.refunds.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: (refund) => settleRefund(deps, refund),
    onError: (error, refund) => deps.log.warn({ err: error, refund: refund._id }, "a refund's outcome is not known"),
  });
}
