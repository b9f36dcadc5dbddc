// Takes a payment provider's webhook: verified, kept once, then answered; its effect follows at once, or by the sweep.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import { applyNotice, noticeLeaseMs } from './applyNotice.js';
import type { ApplyDeps } from './applyNotice.js';
import type { PaymentNoticeRecord, PaymentNoticeStore } from './paymentNoticeStore.js';

type Deps = ApplyDeps & {
  paymentNotices: Pick<PaymentNoticeStore, 'insertOnce' | 'settle'>;
  clock: Clock;
  log: Logger;
};
export type TakeOutcome = 'TAKEN' | 'PROVIDER_UNKNOWN' | 'SIGNATURE_INVALID';

const longestId = 300;

/** `name` is the provider's in lower case, as in the address. Nothing of a webhook is logged but what it is about. */
export async function takeNotice(
  deps: Deps,
  name: string,
  headers: readonly { name: string; value: string }[],
  body: string,
): Promise<TakeOutcome> {
  const provider = Object.keys(deps.payments).find((each) => each.toLowerCase() === name);
  const known = provider === undefined ? undefined : deps.payments[provider];
  if (provider === undefined || !known) return 'PROVIDER_UNKNOWN';
  const notice = await known.readNotice(Object.fromEntries(headers.map((each) => [each.name, each.value])), body);
  if (!notice || notice.id === '' || notice.id.length > longestId) return 'SIGNATURE_INVALID';

  const now = deps.clock.now();
  const { id, type, about, key } = notice;
  const record: PaymentNoticeRecord = {
    ...{ _id: `${provider}:${id}`, provider, type, about, key, outcome: null, receivedAt: now },
    ...{ attempts: 0, dueAt: new Date(now.getTime() + noticeLeaseMs) },
  };
  if (await deps.paymentNotices.insertOnce(record)) {
    applyNotice(deps, record).catch((error: unknown) => {
      deps.log.warn({ err: error, notice: record._id }, "a payment provider's webhook is left to the sweep");
    });
  }
  return 'TAKEN';
}
