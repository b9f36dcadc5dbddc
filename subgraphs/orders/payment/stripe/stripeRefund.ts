// Gives money back at Stripe. What was made before is looked for first: Stripe forgets idempotency keys after a day, and we ask for longer.

import type Stripe from 'stripe';
import type { Money } from '../../../kit/money.js';
import type { Refund } from '../paymentProvider.js';
import { stripeAmount } from './stripeAmount.js';
import { asked, hasFailed } from './stripeFailure.js';

export async function stripeRefund(
  stripe: Stripe,
  { id }: Pick<Stripe.PaymentIntent, 'id'>,
  order: string,
  refundKey: string,
  money: Money,
): Promise<Refund> {
  const amount = stripeAmount(money);
  if (amount === null) return 'REFUSED';
  const known = await asked(async () => ({ refund: await madeBefore(stripe, id, refundKey) }));
  if (hasFailed(known)) return 'UNKNOWN';
  if (known.refund) return outcomes[known.refund.status ?? ''] ?? 'PENDING';
  const made = await asked(() =>
    stripe.refunds.create(
      { payment_intent: id, amount, metadata: { order, refund: refundKey } },
      { idempotencyKey: refundKey },
    ),
  );
  return hasFailed(made) ? made.outcome : (outcomes[made.status ?? ''] ?? 'PENDING');
}

async function madeBefore(stripe: Stripe, intent: string, refundKey: string): Promise<Stripe.Refund | null> {
  for await (const refund of stripe.refunds.list({ payment_intent: intent, limit: 100 })) {
    if (refund.metadata?.['refund'] === refundKey) return refund;
  }
  return null;
}

const outcomes: Partial<Record<string, Refund>> = {
  succeeded: 'REFUNDED',
  failed: 'REFUSED',
  canceled: 'REFUSED',
};
