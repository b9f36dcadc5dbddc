// Orders paid by Stripe, through the whole graph and the door, against the double.

import Stripe from 'stripe';
import { doorStage } from './doorStage.js';
import type { DoorStage } from './doorStage.js';
import { stripeDouble } from './stripeDouble.js';

const secret = 'whsec_stripe';
let double: Awaited<ReturnType<typeof stripeDouble>>;
let at: DoorStage;
beforeAll(async () => {
  double = await stripeDouble();
  at = await doorStage(async () => ({
    STRIPE_SECRET_KEY: 'sk_test_vitrine',
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_API_URL: double.url,
  }));
});
afterAll(async () => {
  await at.stop();
  await double.close();
});

const tell = (id: string, type: string, object: object) => {
  const body = JSON.stringify({ id, object: 'event', type, data: { object } });
  const signature = new Stripe('sk').webhooks.generateTestHeaderString({ payload: body, secret });
  return at.post('/webhooks/stripe', body, { 'stripe-signature': signature, 'content-type': 'application/json' });
};
const intentOf = (orderId: string) =>
  [...double.intents.values()].find(({ metadata }) => (metadata as { order: string }).order === orderId)!;

test('an order is charged what it comes to, and its payment remembered by its own name', async () => {
  const { placed, settled } = await at.buy('pm_card', 'STRIPE');
  const { totals, payment } = await settled('CAPTURED');
  const intent = intentOf(placed.order.id);
  expect(intent).toMatchObject({
    ...{ status: 'succeeded', currency: 'usd' },
    amount: Math.round(Number(totals.chargedHere.amount) * 100),
  });
  expect(payment).toEqual({ provider: 'STRIPE', chargebacks: [] });
  expect((await at.services.orders.byId(placed.order.id))?.payment?.reference).toBe(intent.id);
});

test('a decline is a decline', async () => {
  const { placed } = await at.buy('pm_declined', 'STRIPE');
  expect(placed).toMatchObject({ order: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
});

test('what the buyer confirmed at the bank is told by a webhook, which wakes the order', async () => {
  const { placed, settled } = await at.buy('pm_action', 'STRIPE');
  expect(placed.order.placement).toMatchObject({
    state: 'REQUIRES_ACTION',
    actionUrl: 'https://bank.example/confirm',
  });
  const intent = intentOf(placed.order.id);
  intent.status = 'requires_capture';
  expect((await tell('evt_a', 'payment_intent.amount_capturable_updated', intent)).status).toBe(200);
  expect(await settled('CAPTURED')).toMatchObject({ displayStatus: 'CONFIRMED' });
});

test('a dispute is told with the payment alone, and found', async () => {
  const { placed, settled } = await at.buy('pm_card', 'STRIPE');
  const intent = intentOf(placed.order.id);
  const { amount, currency } = intent;
  const dispute = { id: 'du_1', object: 'dispute', payment_intent: intent.id, amount, currency };
  double.disputes.push({ ...dispute, status: 'needs_response' });
  expect((await tell('evt_d', 'charge.dispute.created', dispute)).status).toBe(200);
  const { payment } = await settled('DISPUTED');
  expect(payment.chargebacks).toMatchObject([{ id: 'du_1', state: 'OPEN', amount: placed.order.totals.chargedHere }]);
});

test('what another has signed is not taken', async () => {
  expect((await at.post('/webhooks/stripe', '{}', { 'stripe-signature': 't=1,v1=00' })).status).toBe(400);
});
