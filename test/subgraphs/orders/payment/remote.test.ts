// The test provider as a process of its own: orders go on where it dies and comes back, and its books agree with ours.

import { join } from 'node:path';
import { freePort } from '../../../../subgraphs/kit/freePort.js';
import type { TestEntry } from '../../../../subgraphs/orders/payment/test/testEntry.js';
import { cliProcess } from '../../../kit/cliProcess.js';
import { scratchFolder } from '../../../kit/scratchFolder.js';
import { doorStage } from './doorStage.js';
import type { DoorStage } from './doorStage.js';

const secret = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
let at: DoorStage;
let port: number;
let start: () => ReturnType<typeof cliProcess>;
let provider: ReturnType<typeof cliProcess>;
beforeAll(async () => {
  port = await freePort();
  const file = join(scratchFolder(), 'books.ndjson');
  at = await doorStage(async (url) => {
    // The first gateway is dead: the next one is told.
    const webhooks = `http://127.0.0.1:9/webhooks/test,${url}/webhooks/test`;
    const args = ['payments', '--port', String(port), '--books', file, '--webhooks', webhooks];
    start = () => cliProcess(args, { VITRINE_TEST_PAYMENTS_SECRET: secret, VITRINE_LOG_LEVEL: 'silent' });
    provider = start();
    const remote = await provider.ready;
    return { VITRINE_TEST_PAYMENTS_URL: remote, VITRINE_TEST_PAYMENTS_SECRET: secret };
  });
}, 120_000);
afterAll(async () => {
  await at.stop();
  await provider.stop();
});

const books = async () => {
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await fetch(`http://127.0.0.1:${port}/books`, { headers });
  const { entries } = (await answer.json()) as { entries: TestEntry[] };
  return new Map(entries.map((entry) => [entry._id, entry]));
};

test.each(['tok_approve', 'tok_timeout_charged', 'tok_timeout_lost', 'tok_capture_timeout_charged'])(
  '%s is charged once, here as there',
  async (token) => {
    const { placed, settled } = await at.buy(token);
    const { totals } = await settled('CAPTURED');
    const entry = (await books()).get(placed.order.id);
    expect(entry).toMatchObject({ state: 'CAPTURED', refunds: [] });
    expect(entry?.amount?.minor).toBe(Math.round(Number(totals.chargedHere.amount) * 100));
  },
);

test('a buyer confirms on the page of the provider itself, and its webhook wakes the order', async () => {
  const { placed, settled } = await at.buy('tok_action');
  const { actionUrl } = placed.order.placement;
  expect(actionUrl).toBe(`http://127.0.0.1:${port}/pay/${placed.order.id}`);
  await fetch(actionUrl, { method: 'POST', body: new URLSearchParams({ answer: 'confirm' }) });
  await settled('CAPTURED');
});

test('what it had to tell when it was killed it tells when it is back', async () => {
  const { placed, settled } = await at.buy('tok_action_confirmed');
  expect(placed.order.placement.state).toBe('REQUIRES_ACTION');
  provider.kill('SIGKILL');
  await provider.ended;
  provider = start();
  await provider.ready;
  await settled('CAPTURED');
});

test('while it is away nothing is guessed: the order waits, and goes on when it is back', async () => {
  provider.kill('SIGKILL');
  await provider.ended;
  const { placed, again } = await at.buy('tok_approve');
  expect(placed.order.placement.state).toBe('PLACING');
  provider = start();
  await provider.ready;
  at.stage.clock.advance(10);
  await at.stage.sweep();
  expect(await again()).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: 'CAPTURED' });
  expect((await books()).get(placed.order.id)).toMatchObject({ state: 'CAPTURED' });
});
