// Gives webhooks their effect that a process took and could not apply.

import type { Logger } from '../../kit/log.js';
import { applyNotice, noticeLeaseMs } from './applyNotice.js';
import type { ApplyDeps } from './applyNotice.js';
import type { PaymentNoticeStore } from './paymentNoticeStore.js';

type Deps = ApplyDeps & { paymentNotices: Pick<PaymentNoticeStore, 'sweepDue'>; log: Logger };

export async function sweepNotices(deps: Deps): Promise<void> {
  await deps.paymentNotices.sweepDue({
    clock: deps.clock,
    leaseMs: noticeLeaseMs,
    handle: (notice) => applyNotice(deps, notice),
    onError: (error, { _id }) => deps.log.warn({ err: error, notice: _id }, 'a webhook has had no effect yet'),
  });
}
