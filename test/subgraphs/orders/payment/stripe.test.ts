// Stripe's adapter, through Stripe's own SDK, against a double of the calls that it makes.

import Stripe from 'stripe';
import type { Charge, PaymentProvider } from '../../../../subgraphs/orders/payment/paymentProvider.js';
import { fromStripe, stripeAmount } from '../../../../subgraphs/orders/payment/stripe/stripeAmount.js';
import { stripeProvider } from '../../../../subgraphs/orders/payment/stripe/stripeProvider.js';
import { stripeDouble } from './stripeDouble.js';

const secretKey = 'sk_test_vitrine';
const webhookSecret = 'whsec_vitrine';
let double: Awaited<ReturnType<typeof stripeDouble>>;
let provider: PaymentProvider;
beforeEach(async () => {
  double = await stripeDouble();
  provider = stripeProvider({
    ...{ secretKey, webhookSecret, apiUrl: double.url, timeoutMs: 400 },
    returnUrl: () => 'https://vitrine.example',
    accountOf: async () => null,
  });
});
afterEach(() => double.close());

const charge = (methodToken = 'pm_card', reference: string | null = null): Charge => ({
  ...{ key: 'order_1', amount: { minor: 1250, currency: 'USD' }, methodToken, reference },
});
const usd = (minor: number) => ({ minor, currency: 'USD' });
const confirms = () => double.seen.filter(({ path }) => path.endsWith('/confirm')).map(({ key }) => key);
const calls = () => double.seen.map(({ method, path, key }) => [method, path, key].join(' '));

test('an authorisation, its capture and a refund: the calls, their keys and their forms', async () => {
  expect(await provider.authorise(charge())).toEqual({ outcome: 'AUTHORISED', reference: 'pi_1' });
  expect(await provider.capture(charge('pm_card', 'pi_1'))).toBe('CAPTURED');
  expect(await provider.refund(charge('pm_card', 'pi_1'), 'rfnd_1', usd(250))).toBe('REFUNDED');
  const list = '/v1/refunds?payment_intent=pi_1&limit=100';
  expect(double.seen.map(({ method, path, key, form }) => ({ method, path, key, form }))).toEqual([
    {
      ...{ method: 'POST', path: '/v1/payment_intents', key: 'order_1:create' },
      form: {
        ...{ amount: '1250', currency: 'usd', payment_method: 'pm_card', 'payment_method_types[0]': 'card' },
        ...{ capture_method: 'manual', 'metadata[order]': 'order_1' },
      },
    },
    {
      ...{ method: 'POST', path: '/v1/payment_intents/pi_1/confirm', key: 'order_1:confirm' },
      form: { return_url: 'https://vitrine.example' },
    },
    { method: 'GET', path: '/v1/payment_intents/pi_1', key: undefined, form: {} },
    { method: 'POST', path: '/v1/payment_intents/pi_1/capture', key: 'order_1:capture', form: {} },
    { method: 'GET', path: '/v1/payment_intents/pi_1', key: undefined, form: {} },
    { method: 'GET', path: list, key: undefined, form: {} },
    {
      ...{ method: 'POST', path: '/v1/refunds', key: 'rfnd_1' },
      form: { payment_intent: 'pi_1', amount: '250', 'metadata[order]': 'order_1', 'metadata[refund]': 'rfnd_1' },
    },
  ]);
  expect(new Set(double.seen.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${secretKey}`]));
});

test.each(['pm_declined', 'pm_nobodys'])('%s is declined, however often it is asked', async (token) => {
  expect(await provider.authorise(charge(token))).toMatchObject({ outcome: 'DECLINED' });
  expect(await provider.authorise(charge(token))).toMatchObject({ outcome: 'DECLINED' });
  expect(await provider.void(charge(token))).toBe('VOIDED');
});

test('a buyer who has to confirm is sent to the bank, and found when they have', async () => {
  const waiting = { outcome: 'ACTION_REQUIRED', actionUrl: 'https://bank.example/confirm', reference: 'pi_1' };
  expect(await provider.authorise(charge('pm_action'))).toEqual(waiting);
  const known = charge('pm_action', 'pi_1');
  expect(await provider.authorise(known)).toEqual(waiting);
  expect(await provider.find(known)).toMatchObject({ state: 'ACTION_REQUIRED', actionUrl: waiting.actionUrl });
  double.intents.get('pi_1')!.status = 'requires_capture';
  expect(await provider.authorise(known)).toEqual({ outcome: 'AUTHORISED', reference: 'pi_1' });
  double.intents.get('pi_1')!.status = 'requires_payment_method';
  expect(await provider.authorise(known)).toEqual({ outcome: 'DECLINED', reference: 'pi_1' });
});

test.each([409, 500, 503])('a %d is tried again under the same key', async (status) => {
  double.faults.push({ path: /confirm/, how: status, error: { code: 'lock_timeout' } });
  expect(await provider.authorise(charge())).toEqual({ outcome: 'AUTHORISED', reference: 'pi_1' });
  expect(confirms()).toEqual(['order_1:confirm', 'order_1:confirm']);
});

test('a 429, which the SDK leaves to us, is unknown and no decline', async () => {
  double.faults.push({ path: /confirm/, how: 429, error: { type: 'invalid_request_error' } });
  expect(await provider.authorise(charge())).toEqual({ outcome: 'UNKNOWN', reference: 'pi_1' });
  expect(confirms()).toEqual(['order_1:confirm']);
});

test('an answer that is lost for good is unknown, and the same call again finds what was done, once', async () => {
  for (let tries = 0; tries < 3; tries += 1) double.faults.push({ path: /confirm/, how: 'LOSE_ANSWER' });
  expect(await provider.authorise(charge())).toEqual({ outcome: 'UNKNOWN', reference: 'pi_1' });
  expect(await provider.find(charge())).toMatchObject({ state: 'AUTHORISED', reference: 'pi_1' });
  expect(await provider.authorise(charge())).toEqual({ outcome: 'AUTHORISED', reference: 'pi_1' });
  expect(double.intents.size).toBe(1);
  expect(new Set(calls().filter((call) => call.includes('/confirm')))).toEqual(
    new Set(['POST /v1/payment_intents/pi_1/confirm order_1:confirm']),
  );
});

test('what never arrived is found as nothing, without doing it', async () => {
  for (let tries = 0; tries < 3; tries += 1) double.faults.push({ path: /confirm/, how: 'HANG' });
  expect(await provider.authorise(charge())).toEqual({ outcome: 'UNKNOWN', reference: 'pi_1' });
  expect(await provider.find(charge())).toEqual({ state: 'NONE' });
  expect(double.intents.get('pi_1')!.status).toBe('requires_confirmation');
  expect(await provider.authorise(charge())).toEqual({ outcome: 'AUTHORISED', reference: 'pi_1' });
});

test('a capture: refused, lost and found, done twice', async () => {
  await provider.authorise(charge('pm_capture_refused'));
  expect(await provider.capture(charge('pm_capture_refused', 'pi_1'))).toBe('REFUSED');
  expect(await provider.void(charge('pm_capture_refused', 'pi_1'))).toBe('VOIDED');

  const other = { ...charge(), key: 'order_2' };
  await provider.authorise(other);
  for (let tries = 0; tries < 3; tries += 1) double.faults.push({ path: /capture/, how: 'LOSE_ANSWER' });
  expect(await provider.capture(other)).toBe('UNKNOWN');
  expect((await provider.find(other)).state).toBe('CAPTURED');
  expect(await provider.capture(other)).toBe('CAPTURED');
  expect(await provider.void(other)).toBe('CAPTURED');
});

test('nothing is set aside on what was voided before it arrived', async () => {
  expect(await provider.void(charge())).toBe('VOIDED');
  expect(await provider.authorise(charge('pm_card', 'pi_1'))).toEqual({ outcome: 'DECLINED', reference: 'pi_1' });
  expect(await provider.authorise(charge())).toEqual({ outcome: 'DECLINED', reference: 'pi_1' });
  expect(await provider.refund(charge(), 'rfnd_1', usd(1))).toBe('NOTHING');
});

test('a refund is made once, also when Stripe has forgotten the key; more than is left is refused', async () => {
  await provider.authorise(charge());
  await provider.capture(charge('pm_card', 'pi_1'));
  const known = charge('pm_card', 'pi_1');
  for (let tries = 0; tries < 3; tries += 1) double.faults.push({ path: /POST .v1.refunds/, how: 'LOSE_ANSWER' });
  expect(await provider.refund(known, 'rfnd_1', usd(1000))).toBe('UNKNOWN');
  expect(await provider.refund(known, 'rfnd_1', usd(1000))).toBe('REFUNDED');
  expect(await provider.refund(known, 'rfnd_2', usd(251))).toBe('REFUSED');
  expect(double.refunds.map(({ amount }) => amount)).toEqual([1000]);
  double.refunds[0]!['status'] = 'pending';
  expect(await provider.refund(known, 'rfnd_1', usd(1000))).toBe('PENDING');
  double.refunds[0]!['status'] = 'failed';
  expect(await provider.refund(known, 'rfnd_1', usd(1000))).toBe('REFUSED');
});

test('keys that are wrong are thrown, not taken for a decline', async () => {
  double.faults.push({ path: /payment_intents/, how: 401, error: { type: 'invalid_request_error' } });
  await expect(provider.authorise(charge())).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
});

test('disputes are told with the payment, inquiries are not', async () => {
  await provider.authorise(charge());
  await provider.capture(charge('pm_card', 'pi_1'));
  const dispute = { object: 'dispute', payment_intent: 'pi_1', amount: 1250, currency: 'usd' };
  double.disputes.push(
    { ...dispute, id: 'du_1', status: 'needs_response' },
    { ...dispute, id: 'du_2', status: 'won' },
    { ...dispute, id: 'du_3', status: 'lost' },
    { ...dispute, id: 'du_4', status: 'warning_needs_response' },
  );
  expect(await provider.find(charge('pm_card', 'pi_1'))).toEqual({
    ...{ state: 'CAPTURED', reference: 'pi_1' },
    disputes: [
      { id: 'du_1', amount: usd(1250), state: 'OPEN' },
      { id: 'du_2', amount: usd(1250), state: 'WON' },
      { id: 'du_3', amount: usd(1250), state: 'LOST' },
    ],
  });
});

describe('webhooks', () => {
  const event = (object: object) => JSON.stringify({ id: 'evt_1', object: 'event', type: 'any', data: { object } });
  const signed = (body: string, secret = webhookSecret, timestamp = Math.floor(Date.now() / 1000)) => ({
    'stripe-signature': new Stripe(secretKey).webhooks.generateTestHeaderString({ payload: body, secret, timestamp }),
  });
  const ofOrder = event({ object: 'payment_intent', metadata: { order: 'order_1' } });

  test('are verified by the SDK', async () => {
    const notice = { id: 'evt_1', type: 'any', about: 'PAYMENT', key: 'order_1' };
    expect(await provider.readNotice(signed(ofOrder), ofOrder)).toEqual(notice);
    expect(await provider.readNotice(signed(ofOrder), `${ofOrder} `)).toBeNull();
    expect(await provider.readNotice(signed(ofOrder, 'whsec_other'), ofOrder)).toBeNull();
    const old = Math.floor(Date.now() / 1000) - 3600;
    expect(await provider.readNotice(signed(ofOrder, webhookSecret, old), ofOrder)).toBeNull();
    expect(await provider.readNotice({}, ofOrder)).toBeNull();
    expect(await provider.readNotice(signed('no json'), 'no json')).toBeNull();
  });

  test('of a dispute are about the order of its payment, of anything else about nothing', async () => {
    await provider.authorise(charge());
    const dispute = event({ object: 'dispute', payment_intent: 'pi_1' });
    expect(await provider.readNotice(signed(dispute), dispute)).toMatchObject({ about: 'PAYMENT', key: 'order_1' });
    const other = event({ object: 'customer', metadata: {} });
    expect(await provider.readNotice(signed(other), other)).toMatchObject({ about: null, key: null });
  });
});

test.each([
  ['USD', 1250, 1250],
  ['JPY', 1250, 1250],
  ['KRW', 5000, 5000],
  ['ISK', 500, 50_000],
  ['UGX', 500, 50_000],
  ['KWD', 1230, 1230],
])('%s: our %d is their %d', (currency, minor, amount) => {
  expect(stripeAmount({ minor, currency })).toBe(amount);
  expect(fromStripe(amount, currency.toLowerCase())).toEqual({ minor, currency });
});

test('an amount that Stripe can not say is no amount, and its payment declined', async () => {
  const fils = { minor: 1234, currency: 'KWD' };
  expect(stripeAmount(fils)).toBeNull();
  expect(await provider.authorise({ ...charge(), amount: fils })).toEqual({ outcome: 'DECLINED' });
  expect(double.seen).toEqual([]);
});
