// Asks the payment provider to set the order's amount aside.

import { zero } from '../../kit/money.js';
import { paymentTransitions } from '../order/states.js';
import { transition } from '../order/transition.js';
import { providerOf } from '../payment/providerOf.js';
import type { PaymentProviders } from '../payment/paymentProvider.js';
import type { Step } from './step.js';

type Deps = { payments: PaymentProviders };

export const authorisePayment: Step<Deps> = {
  async run({ payments }, order) {
    const { placement, totals, currency, paymentState } = order;
    const answer = await providerOf(payments, placement.provider).authorise({
      key: order._id,
      amount: totals?.chargedHere ?? zero(currency),
      methodToken: placement.methodToken,
    });
    if (answer.outcome === 'ACTION_REQUIRED') return { kind: 'waiting', actionUrl: answer.actionUrl };
    const changes = { paymentState: transition(paymentTransitions, paymentState, answer.outcome) };
    return answer.outcome === 'DECLINED'
      ? { kind: 'refused', code: 'PAYMENT_DECLINED', changes }
      : { kind: 'done', changes };
  },

  async undo({ payments }, { _id, placement, paymentState }) {
    // A capture that was refunded leaves nothing to let go.
    if (paymentState === 'REFUNDED') return { kind: 'undone' };
    if ((await providerOf(payments, placement.provider).void(_id)) === 'CAPTURED') return { kind: 'impossible' };
    return { kind: 'undone', changes: { paymentState: transition(paymentTransitions, paymentState, 'VOIDED') } };
  },
};
