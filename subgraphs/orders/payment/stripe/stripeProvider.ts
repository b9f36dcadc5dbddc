// Stripe: a payment is a PaymentIntent with manual capture. It is made unconfirmed, which moves nothing, and then confirmed, so that
// whoever lost an answer can ask for it again by the same idempotency key, and learn what became of it without doing it.

import Stripe from 'stripe';
import type {
  Authorisation,
  Capture,
  Charge,
  Found,
  FoundDispute,
  PaymentProvider,
  Voiding,
} from '../paymentProvider.js';
import { fromStripe, stripeAmount } from './stripeAmount.js';
import { asked, hasFailed } from './stripeFailure.js';
import type { StripeFailure } from './stripeFailure.js';
import { readStripeNotice } from './stripeNotice.js';
import { stripePayouts } from './stripePayouts.js';
import { stripeRefund } from './stripeRefund.js';

export type StripeOptions = {
  secretKey: string;
  webhookSecret: string | undefined;
  /** Another address than Stripe's own. */
  apiUrl: string | undefined;
  /** Where a buyer comes back to from their bank. */
  returnUrl(): string;
  /** The connected account to which a party is paid out; null where it has none. */
  accountOf(party: string): Promise<string | null>;
  timeoutMs?: number;
};

const deadlineMs = 10_000;
/** The SDK's own, each under the same idempotency key. */
const retries = 2;
const methodForm = /^pm_\w{1,190}$/;

export function stripeProvider(options: StripeOptions): PaymentProvider {
  const stripe = stripeOf(options);

  /** Made once under the order's key: the same again answers the one that was made. */
  const made = (charge: Charge) =>
    asked(async () => {
      const { key, methodToken } = charge;
      const params = {
        amount: stripeAmount(charge.amount) ?? 0,
        currency: charge.amount.currency.toLowerCase(),
        payment_method: methodToken,
        payment_method_types: ['card'],
        capture_method: 'manual' as const,
        metadata: { order: key },
      };
      return stripe.paymentIntents.create(params, { idempotencyKey: `${key}:create` });
    });
  /** As it stands now. */
  const intentOf = async ({ reference, ...charge }: Charge) => {
    const id = reference ?? (await made({ ...charge, reference }));
    if (typeof id !== 'string' && hasFailed(id)) return id;
    return asked(() => stripe.paymentIntents.retrieve(typeof id === 'string' ? id : id.id));
  };

  return {
    accepts: (methodToken) => methodForm.test(methodToken),

    async authorise(charge): Promise<Authorisation> {
      if (stripeAmount(charge.amount) === null) return { outcome: 'DECLINED' };
      const intent = charge.reference === null ? await made(charge) : await intentOf(charge);
      if (hasFailed(intent)) return { outcome: intent.outcome === 'REFUSED' ? 'DECLINED' : 'UNKNOWN' };
      const reference = intent.id;
      const confirmed =
        intent.status === 'requires_confirmation' ? await confirm(stripe, charge.key, reference, options) : intent;
      if (!hasFailed(confirmed)) return authorisationOf(confirmed);
      return { outcome: confirmed.outcome === 'REFUSED' ? 'DECLINED' : 'UNKNOWN', reference };
    },

    async capture(charge): Promise<Capture> {
      const intent = await intentOf(charge);
      if (hasFailed(intent)) return intent.outcome;
      if (intent.status === 'succeeded') return 'CAPTURED';
      const taken = await asked(() =>
        stripe.paymentIntents.capture(intent.id, {}, { idempotencyKey: `${charge.key}:capture` }),
      );
      if (!hasFailed(taken)) return taken.status === 'succeeded' ? 'CAPTURED' : 'UNKNOWN';
      return taken.outcome === 'REFUSED' && taken.status === 'succeeded' ? 'CAPTURED' : taken.outcome;
    },

    async void(charge): Promise<Voiding> {
      // What Stripe would not even take was never set aside.
      if (stripeAmount(charge.amount) === null) return 'VOIDED';
      const intent = await intentOf(charge);
      if (hasFailed(intent)) return intent.outcome === 'REFUSED' ? 'VOIDED' : 'UNKNOWN';
      if (intent.status === 'canceled') return 'VOIDED';
      if (intent.status === 'succeeded') return 'CAPTURED';
      const gone = await asked(() =>
        stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey: `${charge.key}:void` }),
      );
      return voidingOf(gone);
    },

    async refund(charge, refundKey, amount) {
      const intent = await intentOf(charge);
      if (hasFailed(intent)) return intent.outcome === 'REFUSED' ? 'NOTHING' : 'UNKNOWN';
      return intent.status === 'succeeded' ? stripeRefund(stripe, intent, charge.key, refundKey, amount) : 'NOTHING';
    },

    async find(charge): Promise<Found> {
      const intent = await intentOf(charge);
      if (hasFailed(intent)) return { state: intent.outcome === 'REFUSED' ? 'NONE' : 'UNKNOWN' };
      const disputes = intent.status === 'succeeded' ? await asked(() => disputesOf(stripe, intent.id)) : [];
      return hasFailed(disputes) ? { state: 'UNKNOWN' } : foundOf(intent, disputes);
    },

    payouts: stripePayouts(stripe, options.accountOf),
    readNotice: (headers, body) => readStripeNotice(stripe, options.webhookSecret, headers, body),
  };
}

function stripeOf({ secretKey, apiUrl, timeoutMs = deadlineMs }: StripeOptions): Stripe {
  const at = apiUrl === undefined ? undefined : new URL(apiUrl);
  const https = at?.protocol !== 'http:';
  return new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: retries,
    telemetry: false,
    ...(at && {
      host: at.hostname,
      port: at.port || (https ? '443' : '80'),
      protocol: https ? ('https' as const) : ('http' as const),
    }),
  });
}

const confirm = (stripe: Stripe, key: string, id: string, { returnUrl }: StripeOptions) =>
  asked(() => stripe.paymentIntents.confirm(id, { return_url: returnUrl() }, { idempotencyKey: `${key}:confirm` }));

function authorisationOf(intent: Stripe.PaymentIntent): Authorisation {
  const reference = intent.id;
  switch (intent.status) {
    case 'requires_action':
      return { outcome: 'ACTION_REQUIRED', actionUrl: actionUrlOf(intent), reference };
    case 'requires_capture':
    case 'succeeded':
      return { outcome: 'AUTHORISED', reference };
    case 'requires_payment_method':
    case 'canceled':
      return { outcome: 'DECLINED', reference };
    default:
      return { outcome: 'UNKNOWN', reference };
  }
}

const actionUrlOf = ({ next_action: next }: Stripe.PaymentIntent): string => next?.redirect_to_url?.url ?? '';

function voidingOf(gone: Stripe.PaymentIntent | StripeFailure): Voiding {
  if (!hasFailed(gone)) return gone.status === 'canceled' ? 'VOIDED' : 'UNKNOWN';
  if (gone.outcome === 'REFUSED' && gone.status === 'succeeded') return 'CAPTURED';
  return gone.outcome === 'REFUSED' && gone.status === 'canceled' ? 'VOIDED' : 'UNKNOWN';
}

const states: Partial<Record<Stripe.PaymentIntent.Status, Extract<Found, { disputes: unknown }>['state']>> = {
  requires_action: 'ACTION_REQUIRED',
  requires_capture: 'AUTHORISED',
  succeeded: 'CAPTURED',
  canceled: 'VOIDED',
};

function foundOf(intent: Stripe.PaymentIntent, disputes: FoundDispute[]): Found {
  const { status, id: reference } = intent;
  if (status === 'requires_confirmation') return { state: 'NONE' };
  const state = status === 'requires_payment_method' ? 'DECLINED' : states[status];
  if (!state) return { state: 'UNKNOWN' };
  return { state, reference, disputes, ...(state === 'ACTION_REQUIRED' && { actionUrl: actionUrlOf(intent) }) };
}

/** Not the inquiries of a bank, for which no money moves. */
async function disputesOf(stripe: Stripe, intent: string): Promise<FoundDispute[]> {
  const found: FoundDispute[] = [];
  for await (const { id, amount, currency, status } of stripe.disputes.list({ payment_intent: intent, limit: 100 })) {
    if (status.startsWith('warning_')) continue;
    const state = status === 'won' ? 'WON' : status === 'lost' ? 'LOST' : 'OPEN';
    found.push({ id, amount: fromStripe(amount, currency), state });
  }
  return found;
}
