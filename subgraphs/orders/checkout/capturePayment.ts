// Takes the money that was set aside.

import { zero } from '../../kit/money.js';
import { paymentTransitions } from '../order/states.js';
import { transition } from '../order/transition.js';
import { providerOf } from '../payment/providerOf.js';
import type { PaymentProviders } from '../payment/paymentProvider.js';
import type { Step } from './step.js';

type Deps = { payments: PaymentProviders };

export const capturePayment: Step<Deps> = {
  async run({ payments }, { _id, placement, paymentState }) {
    const outcome = await providerOf(payments, placement.provider).capture(_id);
    if (outcome === 'REFUSED') return { kind: 'refused', code: 'PAYMENT_DECLINED' };
    return { kind: 'done', changes: { paymentState: transition(paymentTransitions, paymentState, 'CAPTURED') } };
  },

  /** Where the capture's outcome was never told, the provider knows; where nothing was taken, the authorisation is still to be let go. */
  async undo({ payments }, { _id, placement, totals, currency, paymentState }) {
    const amount = totals?.chargedHere ?? zero(currency);
    const outcome = await providerOf(payments, placement.provider).refund(_id, `${_id}:undo`, amount);
    if (outcome === 'NOTHING') return { kind: 'undone' };
    return { kind: 'undone', changes: { paymentState: transition(paymentTransitions, paymentState, 'REFUNDED') } };
  },
};
