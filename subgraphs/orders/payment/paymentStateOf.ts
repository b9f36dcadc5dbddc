// The state of a payment that was captured: what the buyer's bank holds comes first, then what was given back.

import type { PaymentState } from '../order/states.js';
import type { OrderDispute } from './orderPayment.js';

/** In minor units; `refunded` is what refunds gave back, without chargebacks. */
export function paymentStateOf(
  chargedMinor: number,
  refundedMinor: number,
  disputes: readonly Pick<OrderDispute, 'state'>[],
): PaymentState {
  if (disputes.some(({ state }) => state === 'OPEN')) return 'DISPUTED';
  if (disputes.some(({ state }) => state === 'LOST')) return 'CHARGED_BACK';
  if (refundedMinor <= 0) return 'CAPTURED';
  return refundedMinor < chargedMinor ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
}
