// Asks the payment provider to set the order's amount aside.

import { paymentTransitions } from '../order/states.js';
import { transition } from '../order/transition.js';
import { chargeOf } from '../payment/chargeOf.js';
import { noPayment } from '../payment/orderPayment.js';
import { outcomeUnknown } from '../payment/outcomeUnknown.js';
import { providerOf } from '../payment/providerOf.js';
import type { Authorisation, Charge, Found, PaymentProvider, PaymentProviders } from '../payment/paymentProvider.js';
import type { OrderChanges, PlacingOrder, Step } from './step.js';

type Deps = { payments: PaymentProviders };

export const authorisePayment: Step<Deps> = {
  async run({ payments }, order) {
    const charge = chargeOf(order);
    const authorised = { kind: 'done', changes: moved(order, 'AUTHORISED') } as const;
    if (charge.amount.minor === 0) return authorised;
    const provider = providerOf(payments, order.placement.provider);
    const answer = await authorise(provider, charge);
    const payment = { ...(order.payment ?? noPayment), reference: answer.reference ?? charge.reference };
    switch (answer.outcome) {
      case 'ACTION_REQUIRED':
        return { kind: 'waiting', actionUrl: answer.actionUrl, changes: { payment } };
      case 'DECLINED':
        return { kind: 'refused', code: 'PAYMENT_DECLINED', changes: { ...moved(order, 'DECLINED'), payment } };
      default:
        return { ...authorised, changes: { ...authorised.changes, payment } };
    }
  },

  async undo({ payments }, order) {
    const { placement, paymentState } = order;
    // A capture that was refunded leaves nothing to let go.
    if (paymentState === 'REFUNDED') return { kind: 'undone' };
    const charge = chargeOf(order);
    if (charge.amount.minor === 0) return { kind: 'undone', changes: moved(order, 'VOIDED') };
    const outcome = await providerOf(payments, placement.provider).void(charge);
    if (outcome === 'UNKNOWN') throw outcomeUnknown(order._id);
    return outcome === 'CAPTURED' ? { kind: 'impossible' } : { kind: 'undone', changes: moved(order, 'VOIDED') };
  },
};

type Decided =
  | Exclude<Authorisation, { outcome: 'AUTHORISED' | 'DECLINED' | 'UNKNOWN' }>
  | {
      outcome: 'AUTHORISED' | 'DECLINED';
      reference?: string;
    };

/** What is not told is asked for; what never arrived is sent once more, under the same key. */
async function authorise(provider: PaymentProvider, charge: Charge): Promise<Decided> {
  const first = await provider.authorise(charge);
  if (isDecided(first)) return first;
  const found = await provider.find(charge);
  if (found.state !== 'NONE') return decidedBy(found, charge.key);
  const second = await provider.authorise(charge);
  if (!isDecided(second)) throw outcomeUnknown(charge.key);
  return second;
}

const isDecided = (answer: Authorisation): answer is Decided => answer.outcome !== 'UNKNOWN';

function decidedBy(found: Found, key: string): Decided {
  const named = 'reference' in found && found.reference ? { reference: found.reference } : {};
  switch (found.state) {
    case 'ACTION_REQUIRED':
      return { outcome: 'ACTION_REQUIRED', actionUrl: found.actionUrl ?? '', ...named };
    case 'AUTHORISED':
    case 'CAPTURED':
      return { outcome: 'AUTHORISED', ...named };
    case 'UNKNOWN':
    case 'NONE':
      throw outcomeUnknown(key);
    default:
      return { outcome: 'DECLINED', ...named };
  }
}

const moved = ({ paymentState }: PlacingOrder, to: 'AUTHORISED' | 'DECLINED' | 'VOIDED'): OrderChanges => ({
  paymentState: transition(paymentTransitions, paymentState, to),
});
