// Payouts by Stripe Connect, through Stripe's own SDK, against a double of the calls that it makes.

import Stripe from 'stripe';
import type { PaymentProvider } from '../../../../subgraphs/orders/payment/paymentProvider.js';
import { stripeProvider } from '../../../../subgraphs/orders/payment/stripe/stripeProvider.js';
import type { PayoutProvider } from '../../../../subgraphs/orders/payouts/payoutProvider.js';
import { stripeDouble } from './stripeDouble.js';

const webhookSecret = 'whsec_vitrine';
const accounts: Record<string, string> = { shop_1: 'acct_1', shop_poor: 'acct_poor', shop_closed: 'acct_closed' };
let double: Awaited<ReturnType<typeof stripeDouble>>;
let provider: PaymentProvider;
let payouts: PayoutProvider;
beforeEach(async () => {
  double = await stripeDouble();
  provider = stripeProvider({
    ...{ secretKey: 'sk_test_vitrine', webhookSecret, apiUrl: double.url, timeoutMs: 400 },
    returnUrl: () => 'https://vitrine.example',
    accountOf: async (party) => accounts[party] ?? null,
  });
  payouts = provider.payouts!;
});
afterEach(() => double.close());

const usd = (minor: number) => ({ minor, currency: 'USD' });
const pay = (party = 'shop_1', key = 'payout_1') => payouts.pay(key, party, usd(1250));
const moved = () => ({
  transfers: double.transfers.map(({ destination, amount, reversed }) => [destination, amount, reversed]),
  payouts: double.payouts.map(({ account, amount, status }) => [account, amount, status]),
});
const posts = () => double.seen.filter(({ method }) => method === 'POST').map(({ path, key }) => [path, key]);

test('a transfer to the connected account, and a payout from there: the calls, their keys, and one effect', async () => {
  expect(await pay()).toBe('PENDING');
  expect(double.seen.map(({ method, path, key, account, form }) => ({ method, path, key, account, form }))).toEqual([
    { method: 'GET', path: '/v1/transfers?transfer_group=payout_1&limit=1', form: {} },
    {
      ...{ method: 'POST', path: '/v1/transfers', key: 'payout_1:transfer' },
      form: {
        ...{ amount: '1250', currency: 'usd', destination: 'acct_1', transfer_group: 'payout_1' },
        'metadata[payout]': 'payout_1',
      },
    },
    { method: 'GET', path: '/v1/payouts?created[gte]=1000&limit=100', account: 'acct_1', form: {} },
    {
      ...{ method: 'POST', path: '/v1/payouts', key: 'payout_1:payout', account: 'acct_1' },
      form: { amount: '1250', currency: 'usd', 'metadata[payout]': 'payout_1' },
    },
  ]);
  expect(await pay()).toBe('PENDING');
  double.payouts[0]!['status'] = 'paid';
  expect(await pay()).toBe('PAID');
  expect(await pay()).toBe('PAID');
  expect(moved()).toEqual({ transfers: [['acct_1', 1250, false]], payouts: [['acct_1', 1250, 'paid']] });
  expect(posts()).toHaveLength(2);
});

test('what was paid and comes back late has failed, and the transfer is taken back, once', async () => {
  await pay();
  double.payouts[0]!['status'] = 'paid';
  expect(await pay()).toBe('PAID');
  double.payouts[0]!['status'] = 'failed';
  expect(await pay()).toBe('FAILED');
  expect(await pay()).toBe('FAILED');
  expect(moved().transfers).toEqual([['acct_1', 1250, true]]);
  expect(posts().at(-1)![0]).toBe('/v1/transfers/tr_1/reversals');
  expect(posts()).toHaveLength(3);
});

test.each([/POST .*transfers$/, /POST .*payouts$/, /GET .*transfers/, /GET .*payouts/])(
  'an answer to %s that is lost is an unknown outcome, and asked again with one effect',
  async (path) => {
    double.faults.push(...Array.from({ length: 3 }, () => ({ path, how: 'LOSE_ANSWER' as const })));
    await expect(pay()).rejects.toThrow('does not tell');
    expect(await pay()).toBe('PENDING');
    expect(moved()).toEqual({ transfers: [['acct_1', 1250, false]], payouts: [['acct_1', 1250, 'pending']] });
  },
);

test('a reversal that is not told leaves the payout unknown: the money is not given to the party again before it is back', async () => {
  await pay();
  double.payouts[0]!['status'] = 'failed';
  double.faults.push(...Array.from({ length: 3 }, () => ({ path: /reversals/, how: 500 as const })));
  await expect(pay()).rejects.toThrow('does not tell');
  expect(await pay()).toBe('FAILED');
  expect(moved().transfers).toEqual([['acct_1', 1250, true]]);
});

test('a reversal that Stripe refuses needs attention, and is asked for anew until it is made', async () => {
  await pay();
  double.payouts[0]!['status'] = 'failed';
  double.emptied.add('acct_1');
  expect(await pay()).toBe('NEEDS_ATTENTION');
  expect(await pay()).toBe('NEEDS_ATTENTION');
  expect(moved().transfers).toEqual([['acct_1', 1250, false]]);
  double.emptied.delete('acct_1');
  expect(await pay()).toBe('FAILED');
  expect(await pay()).toBe('FAILED');
  expect(moved()).toEqual({ transfers: [['acct_1', 1250, true]], payouts: [['acct_1', 1250, 'failed']] });
});

test('an account that Stripe refuses, one without a balance, and a party without one: nothing stays moved', async () => {
  expect(await pay('shop_closed', 'payout_closed')).toBe('FAILED');
  expect(await pay('shop_poor', 'payout_poor')).toBe('FAILED');
  expect(await pay('shop_poor', 'payout_poor')).toBe('FAILED');
  expect(await pay('shop_2', 'payout_none')).toBe('FAILED');
  expect(moved()).toEqual({ transfers: [['acct_poor', 1250, true]], payouts: [] });
  expect([await payouts.reaches!('shop_1'), await payouts.reaches!('shop_2')]).toEqual([true, false]);
});

test('a webhook about a payout names it, where Stripe has signed it', async () => {
  const body = JSON.stringify({
    ...{ id: 'evt_1', object: 'event', type: 'payout.failed', account: 'acct_1' },
    data: { object: { id: 'po_1', object: 'payout', metadata: { payout: 'payout_1' } } },
  });
  const stripe = new Stripe('sk_test_vitrine');
  const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret: webhookSecret });
  expect(await provider.readNotice({ 'stripe-signature': signature }, body)).toEqual({
    ...{ id: 'evt_1', type: 'payout.failed', about: 'PAYOUT', key: 'payout_1' },
  });
  expect(await provider.readNotice({ 'stripe-signature': signature }, `${body} `)).toBeNull();
});
