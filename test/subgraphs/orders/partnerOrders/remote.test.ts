// The double as a process of its own: orders go on where it dies and comes back, and its books agree with ours.

import { join } from 'node:path';
import { freePort } from '../../../../subgraphs/kit/freePort.js';
import type { PartnerEntry } from '../../../../subgraphs/orders/partnerOrders/test/partnerEntry.js';
import { remotePartnerBooks } from '../../../../subgraphs/orders/partnerOrders/test/remotePartnerBooks.js';
import { cliProcess } from '../../../kit/cliProcess.js';
import { scratchFolder } from '../../../kit/scratchFolder.js';
import { key, minorOf, partnerStage } from './partnerStage.js';
import type { Offer, PartnerStage } from './partnerStage.js';

const secret = 'a secret of thirty-two characters';
let at: PartnerStage;
let url: string;
let start: () => ReturnType<typeof cliProcess>;
let partner: ReturnType<typeof cliProcess>;
let book: Offer;
let mug: { variantId: string };
beforeAll(async () => {
  const port = await freePort();
  const file = join(scratchFolder(), 'partner-orders.ndjson');
  const args = ['partner-orders', '--port', String(port), '--books', file];
  start = () => cliProcess(args, { VITRINE_TEST_PARTNER_ORDERS_SECRET: secret, VITRINE_LOG_LEVEL: 'silent' });
  partner = start();
  url = await partner.ready;
  at = await partnerStage({ testPartnerOrders: { remote: { url, secret } } });
  book = await at.offer('book');
  mug = await at.goods((await at.shop()).shopId, { prices: { US: '10.00' }, stock: 100 });
}, 120_000);
afterAll(async () => {
  await at.stop();
  await partner.stop();
});

const books = async () => {
  const answer = await fetch(`${url}/books`, { headers: { authorization: `Bearer ${secret}` } });
  const { entries } = (await answer.json()) as { entries: PartnerEntry[] };
  return new Map(entries.map((entry) => [entry._id, entry]));
};
const entryOf = async (orderId: string) => (await books()).get(`${orderId}:${book.retailerId}`);
const lines = (quantity = 2) => [
  { variantId: mug.variantId, quantity: 1 },
  { offerId: book.offerId, quantity },
];
const killed = async () => {
  partner.kill('SIGKILL');
  await partner.ended;
};
const back = async () => {
  partner = start();
  await partner.ready;
};

test.each(['ptok_approve', 'ptok_timeout_placed', 'ptok_timeout_lost', 'ptok_silent_placed', 'ptok_twice'])(
  '%s is placed once, here as there',
  async (method) => {
    const { order } = await at.buy(lines(), { method });
    expect(order.displayStatus).toBe('CONFIRMED');
    const [part] = order.partnerOrders;
    expect(await entryOf(order.id)).toMatchObject({
      ...{ state: 'PLACED', number: part.number },
      charged: { minor: minorOf(part.charged), currency: 'USD' },
    });
  },
);

test('what it answered outlives a kill, strangers get nothing', async () => {
  const { order, buyer } = await at.buy(lines());
  const before = await entryOf(order.id);
  await killed();
  await back();
  expect(await entryOf(order.id)).toEqual(before);
  const strange = remotePartnerBooks(url, 'another secret of 32 characters!');
  await expect(strange.perform({ do: 'cancel', key: before!._id, retailerId: book.retailerId })).rejects.toThrow('401');
  expect((await fetch(`${url}/books`)).status).toBe(401);
  const asked = await at.ask(
    'partnerOrderRefundRequest',
    { partnerOrderId: order.partnerOrders[0].id, idempotencyKey: key() },
    buyer.as,
  );
  expect(asked).toMatchObject({ refund: { state: 'DONE' }, partnerOrder: { state: 'REFUNDED' } });
  expect((await entryOf(order.id))?.refunds).toEqual([
    expect.objectContaining({ state: 'REFUNDED', amount: before?.charged }),
  ]);
});

test('while it is away nothing is guessed: the order waits, and goes on when it is back', async () => {
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, ...lines());
  await killed();
  const { order } = await at.place(buyer, quote.token);
  expect(order.placement.state).toBe('PLACING');
  expect(order.partnerOrders).toEqual([expect.objectContaining({ state: 'PLACING', number: null })]);
  await back();
  at.clock.advance(40);
  await at.sweep();
  const after = await at.order(order.id, buyer.as);
  expect(after).toMatchObject({ displayStatus: 'CONFIRMED', partnerOrders: [{ state: 'PLACED' }] });
  expect(await entryOf(order.id)).toMatchObject({ state: 'PLACED' });
});

test('where it stays away the order is given up, and what comes too late does nothing', async () => {
  const buyer = await at.buyer();
  const { quote } = await at.quoted(buyer, ...lines());
  await killed();
  const { order } = await at.place(buyer, quote.token);
  for (let turn = 0; turn < 10; turn += 1) {
    at.clock.advance(130);
    await at.sweep();
  }
  expect((await at.order(order.id, buyer.as)).placement.state).toBe('UNDOING');
  await back();
  at.clock.advance(130);
  await at.sweep();
  expect(await at.order(order.id, buyer.as)).toMatchObject({
    ...{ displayStatus: 'NOT_PLACED', paymentState: 'VOIDED', placement: { refusal: 'PLACEMENT_FAILED' } },
    partnerOrders: [{ state: 'CANCELLED', number: null }],
  });
  const entry = await entryOf(order.id);
  expect(entry).toMatchObject({ state: 'NEVER' });
  const late = await remotePartnerBooks(url, secret).perform({
    ...{ do: 'place', key: entry!._id, retailerId: book.retailerId, reference: '', methodToken: 'ptok_approve' },
    amount: { minor: 1, currency: 'USD' },
  });
  expect(late).toMatchObject({ state: 'NEVER' });
}, 180_000);

test('a quote that it does not answer leaves its lines out, and the rest is quoted', async () => {
  const buyer = await at.buyer();
  await killed();
  const { quote } = await at.quoted(buyer, ...lines());
  await back();
  expect(quote.lines).toHaveLength(1);
  expect(quote.unavailableLines).toEqual([expect.objectContaining({ reason: 'PARTNER_UNAVAILABLE', quantity: 2 })]);
});

test('what it tells nothing about for too long is for an operator, until it is heard again', async () => {
  const { order, buyer } = await at.buy(lines());
  await killed();
  const wish = { partnerOrderId: order.partnerOrders[0].id, idempotencyKey: key() };
  const asked = await at.ask('partnerOrderCancel', wish, buyer.as);
  expect(asked.partnerOrder).toMatchObject({ state: 'PLACED', cancellation: 'ASKED' });
  for (let turn = 0; turn < 8; turn += 1) {
    at.clock.advance(400);
    await at.sweepPartners();
  }
  const now = async () => (await at.order(order.id, buyer.as)).partnerOrders[0];
  expect(await now()).toMatchObject({ state: 'NEEDS_ATTENTION', cancellation: 'ASKED' });
  await back();
  at.clock.advance(4000);
  await at.sweepPartners();
  expect(await now()).toMatchObject({ state: 'CANCELLED', cancellation: 'DONE' });
  expect(await entryOf(order.id)).toMatchObject({ state: 'CANCELLED' });
});
