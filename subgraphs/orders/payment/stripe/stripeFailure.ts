// What a failed call of Stripe's means: refused for good, or of unknown outcome. A fault of our own set-up is thrown on.

import Stripe from 'stripe';

/** REFUSED: Stripe has decided. UNKNOWN: it may have been done; the same call again, under the same key, tells. */
export type StripeFailure = { outcome: 'REFUSED'; status: Stripe.PaymentIntent.Status | null } | { outcome: 'UNKNOWN' };

export function stripeFailure(error: unknown): StripeFailure {
  const { errors } = Stripe;
  if (!(error instanceof errors.StripeError)) throw error;
  const { statusCode = 0 } = error;
  if (statusCode === 409 || statusCode === 429 || statusCode >= 500) return { outcome: 'UNKNOWN' };
  // Keys that are wrong or bear another call are nothing that a buyer or time could mend.
  if (error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError) throw error;
  if (error instanceof errors.StripeIdempotencyError) throw error;
  const decided = error instanceof errors.StripeCardError || error instanceof errors.StripeInvalidRequestError;
  if (!decided) return { outcome: 'UNKNOWN' };
  return { outcome: 'REFUSED', status: error.payment_intent?.status ?? null };
}

/** Answers what a call answers, or what its failure means. */
export async function asked<T>(call: () => Promise<T>): Promise<T | StripeFailure> {
  try {
    return await call();
  } catch (error) {
    return stripeFailure(error);
  }
}

export const hasFailed = <T extends object>(answer: T | StripeFailure): answer is StripeFailure => 'outcome' in answer;
