// The test provider inside the one process, with a real door in front: what its webhooks do to orders, and what forged ones don't.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { signTestNotice } from '../../../../subgraphs/orders/payment/test/testNotice.js';
import type { TestEntry } from '../../../../subgraphs/orders/payment/test/testEntry.js';
import { eventually } from '../../../kit/eventually.js';
import { together } from '../../../kit/together.js';
import { doorStage } from './doorStage.js';
import type { DoorStage } from './doorStage.js';

let at: DoorStage;
let stage: DoorStage['stage'];
let url: string;
let post: DoorStage['post'];
let buy: DoorStage['buy'];
beforeAll(async () => {
  at = await doorStage();
  ({ stage, url, post, buy } = at);
});
afterAll(() => at.stop());

const services = () => at.services;
const books = () => services().testPayments!.books;
const byWebhooks = () => stage.graph.runJob('orders', 'sweepTestNotices');
const codeOf = async (response: Response) => ((await response.json()) as any).errors[0].extensions.code;

async function forged(key: string, id: string, secret?: string) {
  const entry = { _id: key, kind: 'PAYMENT' } as TestEntry;
  const notice = { id, type: 'payment.authorised', at: 0, left: 1, tries: 0 };
  return signTestNotice(secret ?? (await books().secret()), entry, notice);
}

describe('what the buyer has to confirm', () => {
  test('is confirmed on the page, which wakes the order at once', async () => {
    const { placed, goods, settled } = await buy('tok_action');
    const { id, placement } = placed.order;
    expect(placement).toMatchObject({ state: 'REQUIRES_ACTION', actionUrl: `${url}/test-payments/${id}` });
    expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 3 });
    const page = await fetch(placement.actionUrl);
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('<form method="post">');
    expect(html).not.toContain('<script');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const answered = await post(`/test-payments/${id}`, 'answer=confirm', form);
    expect(await answered.text()).toContain('Confirmed');
    expect(await settled('CAPTURED')).toMatchObject({ displayStatus: 'CONFIRMED', placement: { actionUrl: null } });
    expect((await post(`/test-payments/${id}`, 'answer=perhaps', form)).status).toBe(400);
    expect((await fetch(`${url}/test-payments/order_none`)).status).toBe(404);
  });

  test('is refused on the page: nothing is charged, and the goods are let go', async () => {
    const { placed, goods, settled } = await buy('tok_action');
    await post(new URL(placed.order.placement.actionUrl).pathname, new URLSearchParams({ answer: 'refuse' }));
    expect(await settled('DECLINED')).toMatchObject({
      displayStatus: 'NOT_PLACED',
      placement: { state: 'REFUSED', refusal: 'PAYMENT_DECLINED' },
    });
    await eventually(async () => (await stage.stockOf(goods)).available === 5);
  });

  test('is answered by itself, and told by a webhook', async () => {
    const [confirmed, refused] = [await buy('tok_action_confirmed'), await buy('tok_action_refused')];
    stage.clock.advance(3);
    await byWebhooks();
    expect(await confirmed.settled('CAPTURED')).toMatchObject({ displayStatus: 'CONFIRMED' });
    expect(await refused.settled('DECLINED')).toMatchObject({ displayStatus: 'NOT_PLACED' });
  });

  test('keeps the goods for fifteen minutes, and lets go then, whatever is confirmed afterwards', async () => {
    const { placed, goods, again } = await buy('tok_action');
    for (let minutes = 0; minutes < 14; minutes += 1) {
      stage.clock.advance(60);
      await stage.sweep();
    }
    expect((await again()).placement.state).toBe('REQUIRES_ACTION');
    expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 3 });
    stage.clock.advance(120);
    await stage.sweep();
    expect(await again()).toMatchObject({
      ...{ displayStatus: 'NOT_PLACED', paymentState: 'VOIDED' },
      placement: { state: 'REFUSED', refusal: 'PAYMENT_NOT_CONFIRMED' },
    });
    expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
    const { id } = placed.order;
    const late = await post(`/test-payments/${id}`, new URLSearchParams({ answer: 'confirm' }));
    expect(await late.text()).toContain('Too late');
    expect(await books().perform({ do: 'find', key: id })).toMatchObject({ state: 'VOIDED' });
  });
});

test.each([
  ['tok_timeout_charged', 'CAPTURED'],
  ['tok_timeout_lost', 'CAPTURED'],
  ['tok_capture_timeout_charged', 'CAPTURED'],
  ['tok_capture_timeout_lost', 'CAPTURED'],
  ['tok_webhook_late', 'CAPTURED'],
  ['tok_webhook_twice', 'CAPTURED'],
  ['tok_webhook_disordered', 'CAPTURED'],
])('%s: confirmed and %s once, and no webhook changes it', async (token, state) => {
  const { placed, again } = await buy(token);
  expect(placed.order).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: state });
  for (let round = 0; round < 3; round += 1) {
    stage.clock.advance(11);
    await byWebhooks();
    await stage.graph.runJob('orders', 'sweepNotices');
  }
  expect(await again()).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: state });
  expect(await books().perform({ do: 'find', key: placed.order.id })).toMatchObject({
    state,
    notices: [],
    refunds: [],
  });
});

test.each([
  ['TEST', 'tok_nobodys'],
  ['TEST', '__proto__'],
  ['STRIPE', 'pm_card'],
] as const)('%s knows no method %s, or is off', async (provider, token) => {
  const { placed } = await buy(token, provider);
  expect(placed).toMatchObject({
    order: null,
    userErrors: [{ code: 'PAYMENT_METHOD_INVALID', field: ['paymentMethod', 'token'] }],
  });
});

test('a decline whose answer was lost is a decline', async () => {
  const { placed } = await buy('tok_timeout_declined');
  expect(placed).toMatchObject({ order: null, userErrors: [{ code: 'PAYMENT_DECLINED' }] });
});

describe('at the door', () => {
  test('a webhook is taken once, however often it comes', async () => {
    const { placed } = await buy('tok_approve');
    const { headers, body } = await forged(placed.order.id, 'evt_many');
    const answers = await together(20, () => post('/webhooks/test', body, headers));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await at.notices.countDocuments({ _id: 'TEST:evt_many' })).toBe(1);
  });

  test('what is not signed, or by another, or changed, is refused and kept nowhere', async () => {
    const { headers, body } = await forged('order_x', 'evt_forged');
    const other = await forged('order_x', 'evt_forged', `whsec_${Buffer.alloc(24, 1).toString('base64')}`);
    const old = { ...headers, 'webhook-timestamp': '1000000000' };
    for (const [sent, text] of [
      [{}, body],
      [headers, `${body} `],
      [other.headers, other.body],
      [old, body],
      [headers, ''],
    ] as const) {
      const refused = await post('/webhooks/test', text, sent);
      expect([refused.status, await codeOf(refused)]).toEqual([400, 'SIGNATURE_INVALID']);
    }
    const noText = await post('/webhooks/test', Buffer.from([0xff, 0xfe]), headers);
    expect([noText.status, await codeOf(noText)]).toEqual([400, 'BAD_REQUEST']);
    expect(await at.notices.countDocuments({ _id: 'TEST:evt_forged' })).toBe(0);
  });

  test.each(['stripe', 'nobody', 'TEST', 'a%2Fb', '__proto__'])('there is no provider %s', async (name) => {
    const { headers, body } = await forged('order_x', 'evt_none');
    expect((await post(`/webhooks/${name}`, body, headers)).status).toBe(404);
  });

  test('64 KB are taken in, more are not', async () => {
    const most = await post('/webhooks/test', 'x'.repeat(64 * 1024));
    expect(most.status).toBe(400);
    const more = await post('/webhooks/test', 'x'.repeat(64 * 1024 + 1));
    expect([more.status, await codeOf(more)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  test('about nothing of ours it is taken and left', async () => {
    const { headers, body } = await forged('order_of_another_shop', 'evt_other');
    expect((await post('/webhooks/test', body, headers)).status).toBe(200);
    await eventually(async () => (await at.notices.findOne({ _id: 'TEST:evt_other' }))?.outcome === 'IGNORED');
  });

  test('no client and no other service may hand one in', async () => {
    const document = 'mutation($input: PaymentWebhookTakeInput!) { paymentWebhookTake(input: $input) { outcome } }';
    const input = { provider: 'test', headers: [], body: '{}' };
    const asClient = await stage.run(document, { input }, stage.operator);
    expect(asClient.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await expect(stage.graph.callAs('users', 'orders', document, { input })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('a chargeback', () => {
  const balanced = async (orderId: string) => {
    const journals = await services().journals.byOrder().load(orderId);
    const sum = journals.flatMap(({ entries }) => entries).reduce((total, { minor }) => total + minor, 0);
    expect(sum).toBe(0);
    return journals.map(({ kind }) => kind);
  };
  const round = async () => {
    stage.clock.advance(3);
    await byWebhooks();
  };

  test('is recorded on the payment and in the ledger, and taken back when it is won', async () => {
    const { placed, settled } = await buy('tok_chargeback_won');
    await round();
    const { id } = placed.order;
    const [open] = (await settled('DISPUTED')).payment.chargebacks;
    const { total } = placed.order.totals;
    expect(open).toEqual({ id: `dp_${id}`, state: 'OPEN', closedAt: null, amount: total });
    expect(await balanced(id)).toEqual(['SALE', 'CHARGEBACK']);
    await round();
    const won = await settled('CAPTURED');
    expect(won).toMatchObject({ displayStatus: 'CONFIRMED', payment: { chargebacks: [{ state: 'WON' }] } });
    expect(await balanced(id)).toEqual(['SALE', 'CHARGEBACK', 'CHARGEBACK_REVERSED']);
  });

  test('that is lost stays', async () => {
    const { placed, settled } = await buy('tok_chargeback_lost');
    await round();
    await settled('DISPUTED');
    await round();
    expect(await settled('CHARGED_BACK')).toMatchObject({ payment: { chargebacks: [{ state: 'LOST' }] } });
    expect(await balanced(placed.order.id)).toEqual(['SALE', 'CHARGEBACK']);
  });

  test('heard of only when it is over has had both its effects, and an older word changes nothing', async () => {
    const { placed, again, settled } = await buy('tok_chargeback');
    const { id } = placed.order;
    await books().perform({ do: 'dispute', key: id });
    await books().perform({ do: 'winDispute', key: id });
    const { headers, body } = await forged(id, 'evt_over');
    expect((await post('/webhooks/test', body, headers)).status).toBe(200);
    await eventually(async () => (await again()).payment.chargebacks[0]?.state === 'WON');
    await settled('CAPTURED');
    expect(await balanced(id)).toEqual(['SALE', 'CHARGEBACK', 'CHARGEBACK_REVERSED']);
    await round();
    expect((await again()).payment.chargebacks).toMatchObject([{ state: 'WON' }]);
  });
});

test('a payout that fails late is told by a webhook', async () => {
  const { payouts, testPayments, payoutProvider } = services();
  const now = stage.clock.now();
  const id = randomIds.next('payout');
  const minor = 7913;
  await payoutProvider.pay(id, 'shop_late', { minor, currency: 'USD' });
  const record = {
    ...{ _id: id, account: 'SELLER:shop_late', currency: 'USD', minor, reserveMinor: 0, provider: 'TEST' },
    ...{ state: 'PAID' as const, requestedBy: 'SCHEDULE', key: id, hash: 'h', dueAt: null, attempts: 0, version: 1 },
    ...{ settledAt: now, createdAt: now, updatedAt: now },
  };
  await services().transact((tx) => payouts.insert([record], tx.session));
  expect(testPayments).not.toBeNull();
  stage.clock.advance(3);
  await byWebhooks();
  await eventually(async () => (await payouts.byId(id))?.state === 'FAILED');
});
