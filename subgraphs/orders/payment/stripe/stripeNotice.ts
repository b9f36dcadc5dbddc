// Stripe's webhooks: verified by its SDK, and found out which order or payout they are about.

import Stripe from 'stripe';
import type { Notice } from '../paymentProvider.js';

export async function readStripeNotice(
  stripe: Stripe,
  secret: string | undefined,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Notice | null> {
  if (secret === undefined) return null;
  const event = verified(stripe, secret, headers['stripe-signature'] ?? '', body);
  if (!event) return null;
  const subject = event.data.object as Subject;
  const payout = subject.object === 'payout' ? (subject.metadata?.['payout'] ?? null) : null;
  if (payout !== null) return { id: event.id, type: event.type, about: 'PAYOUT', key: payout };
  const key = await orderOf(stripe, subject);
  return { id: event.id, type: event.type, about: key === null ? null : 'PAYMENT', key };
}

function verified(stripe: Stripe, secret: string, signature: string, body: string): Stripe.Event | null {
  try {
    return stripe.webhooks.constructEvent(body, signature, secret);
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) return null;
    throw error;
  }
}

type Subject = {
  object?: string;
  metadata?: Record<string, string> | null;
  payment_intent?: string | { id: string } | null;
};

/** Our payments bear their order's id; a dispute names its payment alone. Throws where Stripe can't be asked: it sends it again. */
async function orderOf(stripe: Stripe, { object, metadata, payment_intent: named }: Subject): Promise<string | null> {
  const own = metadata?.['order'];
  if (own) return own;
  const id = typeof named === 'string' ? named : named?.id;
  if (object !== 'dispute' || !id) return null;
  const intent = await stripe.paymentIntents.retrieve(id);
  return intent.metadata['order'] ?? null;
}
