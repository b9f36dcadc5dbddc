// Pays out by Stripe Connect: a transfer to the party's connected account, and a payout from there to its bank. What was made before is looked
// for first: Stripe forgets idempotency keys after a day, and we ask for longer.

import type Stripe from 'stripe';
import type { Money } from '../../../kit/money.js';
import type { PayoutOutcome, PayoutProvider } from '../../payouts/payoutProvider.js';
import { outcomeUnknown } from '../outcomeUnknown.js';
import { stripeAmount } from './stripeAmount.js';
import { asked, hasFailed } from './stripeFailure.js';

type AccountOf = (party: string) => Promise<string | null>;

/** `accountOf`: the connected account of a party; null where it has none. */
export function stripePayouts(stripe: Stripe, accountOf: AccountOf): PayoutProvider {
  return {
    name: 'STRIPE',
    reaches: async (party) => (await accountOf(party)) !== null,
    async pay(key, party, money): Promise<PayoutOutcome> {
      const transfer = await transferOf(stripe, key, money, () => accountOf(party));
      if (!transfer) return 'FAILED';
      const payout = await payoutOf(stripe, key, money, transfer);
      const outcome = payout ? (outcomes[payout.status] ?? 'PENDING') : 'FAILED';
      if (outcome !== 'FAILED') return outcome;
      return (await isTakenBack(stripe, key, transfer)) ? 'FAILED' : 'NEEDS_ATTENTION';
    },
  };
}

/** What is canceled or failed, also late, comes back to the connected account. */
const outcomes: Partial<Record<string, PayoutOutcome>> = { paid: 'PAID', failed: 'FAILED', canceled: 'FAILED' };

/** Null where there is none and Stripe makes none: nothing has moved. */
async function transferOf(
  stripe: Stripe,
  key: string,
  money: Money,
  account: () => Promise<string | null>,
): Promise<Stripe.Transfer | null> {
  const known = await told(key, () => stripe.transfers.list({ transfer_group: key, limit: 1 }));
  if (known?.data[0]) return known.data[0];
  const [amount, destination] = [stripeAmount(money), await account()];
  if (amount === null || destination === null) return null;
  const currency = money.currency.toLowerCase();
  const params = { amount, currency, destination, transfer_group: key, metadata: { payout: key } };
  return told(key, () => stripe.transfers.create(params, { idempotencyKey: `${key}:transfer` }));
}

/** Null where Stripe refuses it: the money is on the connected account. */
async function payoutOf(
  stripe: Stripe,
  key: string,
  money: Money,
  transfer: Stripe.Transfer,
): Promise<Stripe.Payout | null> {
  const { destination, created } = transfer;
  const stripeAccount = typeof destination === 'string' ? destination : (destination?.id ?? '');
  const known = await told(key, async () => ({ payout: await madeBefore(stripe, key, created, stripeAccount) }));
  if (known?.payout) return known.payout;
  // What went back to us was not paid out, and is not any more.
  if (transfer.reversed) return null;
  const params = { amount: transfer.amount, currency: money.currency.toLowerCase(), metadata: { payout: key } };
  return told(key, () => stripe.payouts.create(params, { stripeAccount, idempotencyKey: `${key}:payout` }));
}

async function madeBefore(stripe: Stripe, key: string, since: number, stripeAccount: string) {
  for await (const payout of stripe.payouts.list({ created: { gte: since }, limit: 100 }, { stripeAccount })) {
    if (payout.metadata?.['payout'] === key) return payout;
  }
  return null;
}

/**
 * False where Stripe refuses: the money stays on the connected account. It is not asked under a key of ours, since a refusal would be told
 * under it for a day, also once there is something to take back; as a whole, a transfer is reversed once at most.
 */
async function isTakenBack(stripe: Stripe, key: string, { id, reversed }: Stripe.Transfer): Promise<boolean> {
  return (
    reversed || (await told(key, () => stripe.transfers.createReversal(id, { metadata: { payout: key } }))) !== null
  );
}

/** Null where Stripe refuses; throws where it does not tell. */
async function told<T extends object>(key: string, call: () => Promise<T>): Promise<T | null> {
  const answer = await asked(call);
  if (!hasFailed(answer)) return answer;
  if (answer.outcome === 'UNKNOWN') throw outcomeUnknown(key);
  return null;
}
