// Takes the money that was set aside.

import { paymentTransitions } from '../order/states.js';
import { transition } from '../order/transition.js';
import { chargeOf } from '../payment/chargeOf.js';
import { outcomeUnknown } from '../payment/outcomeUnknown.js';
import { providerOf } from '../payment/providerOf.js';
import type { Charge, PaymentProvider, PaymentProviders } from '../payment/paymentProvider.js';
import type { Step } from './step.js';

type Deps = { payments: PaymentProviders };

export const capturePayment: Step<Deps> = {
  async run({ payments }, order) {
    const { placement, paymentState } = order;
    const charge = chargeOf(order);
    const captured = charge.amount.minor === 0 || (await capture(providerOf(payments, placement.provider), charge));
    if (!captured) return { kind: 'refused', code: 'PAYMENT_DECLINED' };
    return { kind: 'done', changes: { paymentState: transition(paymentTransitions, paymentState, 'CAPTURED') } };
  },

  /** Where the capture's outcome was never told, the provider knows; where nothing was taken, the authorisation is still to be let go. */
  async undo({ payments }, order) {
    const { _id, placement, paymentState } = order;
    const charge = chargeOf(order);
    const undone = { kind: 'undone' } as const;
    if (charge.amount.minor === 0) return undone;
    const outcome = await providerOf(payments, placement.provider).refund(charge, `${_id}:undo`, charge.amount);
    switch (outcome) {
      case 'NOTHING':
        return undone;
      case 'REFUSED':
        return { kind: 'impossible' };
      case 'UNKNOWN':
      case 'PENDING':
        throw outcomeUnknown(_id);
      case 'REFUNDED':
        return { ...undone, changes: { paymentState: transition(paymentTransitions, paymentState, 'REFUNDED') } };
    }
  },
};

/** Asked for where it is not told; where it was not taken yet, it is taken now. */
async function capture(provider: PaymentProvider, charge: Charge): Promise<boolean> {
  const first = await provider.capture(charge);
  if (first !== 'UNKNOWN') return first === 'CAPTURED';
  const { state } = await provider.find(charge);
  if (state === 'CAPTURED') return true;
  const second = state === 'AUTHORISED' ? await provider.capture(charge) : 'UNKNOWN';
  if (second === 'UNKNOWN') throw outcomeUnknown(charge.key);
  return second === 'CAPTURED';
}
