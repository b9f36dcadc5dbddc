// The test provider: its cases, the same whether its books are in MongoDB or in a file, and what a kill leaves of a file.

import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileBooks } from '../../../../cli/testPayments/fileBooks.js';
import { connect } from '../../../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../../../subgraphs/kit/mongo.js';
import { remoteTestBooks } from '../../../../subgraphs/orders/payment/test/remoteTestBooks.js';
import type { TestBooks, TestCommand, TestEntry } from '../../../../subgraphs/orders/payment/test/testEntry.js';
import { testPaymentStore } from '../../../../subgraphs/orders/payment/test/testPaymentStore.js';
import { testProvider } from '../../../../subgraphs/orders/payment/test/testProvider.js';
import { testTokens } from '../../../../subgraphs/orders/payment/test/testTokens.js';
import { cliProcess } from '../../../kit/cliProcess.js';
import { testClock } from '../../../kit/clock.js';
import { freshPrefix, testUri } from '../../../kit/database.js';
import { scratchFolder } from '../../../kit/scratchFolder.js';
import { together } from '../../../kit/together.js';

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const usd = (minor: number) => ({ minor, currency: 'USD' });
const charge = (key: string, methodToken: string) => ({ key, amount: usd(1000), methodToken, reference: null });

let cluster: Cluster;
beforeAll(async () => {
  cluster = await connect(testUri(), freshPrefix());
});
afterAll(async () => {
  await cluster.database('orders').connection.dropDatabase();
  await cluster.close();
});

const mongoBooks = (clock = testClock()) => testPaymentStore(cluster.database('orders'), clock, (key) => `/${key}`);
const fileBooks = (file = join(scratchFolder(), 'books.ndjson'), now = () => Date.now()): TestBooks => {
  const books = openFileBooks(file, now);
  return {
    actionUrl: (key) => `/${key}`,
    async perform(command) {
      const { entry, lost } = await books.perform(command);
      if (lost) throw new Error('lost');
      return entry;
    },
  };
};

/** What a caller is told of a payment from its authorisation to its end, each call twice where the first was lost. */
async function story(books: TestBooks, methodToken: string) {
  const provider = testProvider(books, async () => secret);
  const asked = charge(`order_${methodToken}`, methodToken);
  const told: unknown[] = [];
  const twice = async <T>(call: () => Promise<T>) => {
    const first = await call();
    const unknown = JSON.stringify(first).includes('UNKNOWN');
    told.push(first, ...(unknown ? [(await provider.find(asked)).state, await call()] : []));
  };
  await twice(() => provider.authorise(asked));
  await twice(() => provider.capture(asked));
  await twice(() => provider.refund(asked, 'r1', usd(300)));
  told.push(await provider.refund(asked, 'r2', usd(701)), await provider.void(asked), await provider.find(asked));
  return told;
}

const stories: Record<string, unknown[]> = {
  tok_approve: [{ outcome: 'AUTHORISED' }, 'CAPTURED', 'REFUNDED', 'REFUSED', 'CAPTURED'],
  tok_decline: [{ outcome: 'DECLINED' }, 'REFUSED', 'NOTHING', 'NOTHING', 'VOIDED'],
  tok_capture_refused: [{ outcome: 'AUTHORISED' }, 'REFUSED', 'NOTHING', 'NOTHING', 'VOIDED'],
  tok_refund_refused: [{ outcome: 'AUTHORISED' }, 'CAPTURED', 'REFUSED', 'REFUSED', 'CAPTURED'],
  tok_action: [
    { outcome: 'ACTION_REQUIRED', actionUrl: '/order_tok_action' },
    ...['REFUSED', 'NOTHING', 'NOTHING', 'VOIDED'],
  ],
  tok_timeout_charged: [
    ...[{ outcome: 'UNKNOWN' }, 'AUTHORISED', { outcome: 'AUTHORISED' }],
    ...['CAPTURED', 'REFUNDED', 'REFUSED', 'CAPTURED'],
  ],
  tok_timeout_lost: [
    ...[{ outcome: 'UNKNOWN' }, 'NONE', { outcome: 'AUTHORISED' }],
    ...['CAPTURED', 'REFUNDED', 'REFUSED', 'CAPTURED'],
  ],
  tok_timeout_declined: [
    ...[{ outcome: 'UNKNOWN' }, 'DECLINED', { outcome: 'DECLINED' }],
    ...['REFUSED', 'NOTHING', 'NOTHING', 'VOIDED'],
  ],
  tok_capture_timeout_charged: [
    ...[{ outcome: 'AUTHORISED' }, 'UNKNOWN', 'CAPTURED', 'CAPTURED'],
    ...['REFUNDED', 'REFUSED', 'CAPTURED'],
  ],
  tok_capture_timeout_lost: [
    ...[{ outcome: 'AUTHORISED' }, 'UNKNOWN', 'AUTHORISED', 'CAPTURED'],
    ...['REFUNDED', 'REFUSED', 'CAPTURED'],
  ],
  tok_refund_timeout_made: [
    ...[{ outcome: 'AUTHORISED' }, 'CAPTURED', 'UNKNOWN', 'CAPTURED', 'REFUNDED'],
    ...['REFUSED', 'CAPTURED'],
  ],
  tok_refund_timeout_lost: [
    ...[{ outcome: 'AUTHORISED' }, 'CAPTURED', 'UNKNOWN', 'CAPTURED', 'REFUNDED'],
    ...['REFUSED', 'CAPTURED'],
  ],
};

test.each(Object.keys(stories))('%s, in MongoDB as in a file', async (token) => {
  const inMongo = await story(mongoBooks(), token);
  expect(inMongo.slice(0, -1)).toEqual(stories[token]);
  expect(await story(fileBooks(), token)).toEqual(inMongo);
});

test('each token gives the same entry in both', async () => {
  const clock = testClock();
  const at = Date.now();
  const still = { ...clock, now: () => new Date(at) };
  const [mongo, file] = [mongoBooks(still), fileBooks(undefined, () => at)];
  const bare = (entry: TestEntry | null) => {
    const { _id, kind, state, refunds, dispute, lost, acts, notices, told } = entry as TestEntry;
    return { _id, kind, state, refunds, dispute, lost, acts, notices, told };
  };
  for (const methodToken of Object.keys(testTokens)) {
    const key = `order_same_${methodToken}`;
    const commands: TestCommand[] = [
      { do: 'authorise', key, amount: usd(500), methodToken },
      { do: 'confirm', key },
      { do: 'capture', key },
      { do: 'refund', key, refundKey: 'r', amount: usd(500) },
      { do: 'dispute', key },
      { do: 'loseDispute', key },
      { do: 'winDispute', key },
    ];
    for (const command of commands) {
      const [a, b] = await Promise.allSettled([mongo.perform(command), file.perform(command)]);
      expect(a.status).toBe(b.status);
    }
    expect(bare(await mongo.perform({ do: 'find', key }))).toEqual(bare(await file.perform({ do: 'find', key })));
  }
});

test('payouts by their amount: paid, failed, pending and then paid, paid and then failed, failed and not given back', async () => {
  for (const [minor, first, later] of [
    [1000, 'PAID', 'PAID'],
    [2917, 'FAILED', 'FAILED'],
    [1919, 'PENDING', 'PAID'],
    [5913, 'PAID', 'FAILED'],
    [5921, 'PAID', 'NEEDS_ATTENTION'],
  ] as const) {
    const clock = testClock();
    const books = mongoBooks(clock);
    const { payouts } = testProvider(books, async () => secret);
    const key = `payout_${minor}`;
    expect(await payouts!.pay(key, 'shop_1', usd(minor))).toBe(first);
    clock.advance(3);
    await books.perform({ do: 'act', key });
    expect(await payouts!.pay(key, 'shop_1', usd(minor))).toBe(later);
  }
});

test('a hundred racing calls are one charge, one capture, one refund', async () => {
  const asked = charge('order_race', 'tok_approve');
  // Two processes, each with a memory of its own.
  const providers = [mongoBooks(), mongoBooks()].map((books) => testProvider(books, async () => secret));
  const race = <T>(call: (provider: (typeof providers)[number]) => Promise<T>) =>
    together(100, (index) => call(providers[index % 2]!));
  expect(new Set((await race((one) => one.authorise(asked))).map(({ outcome }) => outcome))).toEqual(
    new Set(['AUTHORISED']),
  );
  expect(new Set(await race((one) => one.capture(asked)))).toEqual(new Set(['CAPTURED']));
  expect(new Set(await race((one) => one.refund(asked, 'r1', usd(600))))).toEqual(new Set(['REFUNDED']));
  const entry = await mongoBooks().perform({ do: 'find', key: 'order_race' });
  expect(entry).toMatchObject({ state: 'CAPTURED', refunds: [{ key: 'r1', amount: usd(600), state: 'REFUNDED' }] });
});

test('a file that ends in half a line is read to the last whole one, and written on', async () => {
  const file = join(scratchFolder(), 'books.ndjson');
  const first = openFileBooks(file, Date.now);
  await first.perform({ do: 'authorise', key: 'a', amount: usd(1), methodToken: 'tok_approve' });
  await first.close();
  appendFileSync(file, '{"_id":"b","kind":"PAY');
  const second = openFileBooks(file, Date.now);
  expect((await second.entries()).map(({ _id, state }) => [_id, state])).toEqual([['a', 'AUTHORISED']]);
  await second.perform({ do: 'capture', key: 'a' });
  await second.close();
  expect((await openFileBooks(file, Date.now).entries()).map(({ state }) => state)).toEqual(['CAPTURED']);
});

test('as a process: what it answered outlives a kill, strangers get nothing, a lost answer is no answer', async () => {
  const file = join(scratchFolder(), 'books.ndjson');
  const args = ['payments', '--port', '0', '--books', file, '--webhooks', 'http://127.0.0.1:9/'];
  const env = { VITRINE_TEST_PAYMENTS_SECRET: secret, VITRINE_LOG_LEVEL: 'silent' };
  const first = cliProcess(args, env);
  const provider = testProvider(remoteTestBooks(await first.ready, secret), async () => secret);
  const answers = await together(40, (index) => provider.authorise(charge(`order_${index}`, 'tok_approve')));
  expect(answers).toEqual(Array(40).fill({ outcome: 'AUTHORISED' }));
  expect(await provider.authorise(charge('order_lost', 'tok_timeout_charged'))).toEqual({ outcome: 'UNKNOWN' });
  const stranger = testProvider(remoteTestBooks(await first.ready, 'whsec_other'), async () => secret);
  expect(await stranger.capture(charge('order_1', 'tok_approve'))).toBe('UNKNOWN');
  expect((await fetch(`${await first.ready}/books`)).status).toBe(401);
  first.kill('SIGKILL');
  await first.ended;

  const second = cliProcess(args, env);
  const again = testProvider(remoteTestBooks(await second.ready, secret), async () => secret);
  expect(await again.capture(charge('order_39', 'tok_approve'))).toBe('CAPTURED');
  expect((await again.find(charge('order_lost', 'tok_timeout_charged'))).state).toBe('AUTHORISED');
  const headers = { authorization: `Bearer ${secret}` };
  const { entries } = (await (await fetch(`${await second.ready}/books`, { headers })).json()) as {
    entries: TestEntry[];
  };
  expect(entries).toHaveLength(41);
  await second.stop();
  expect(await again.find(charge('order_1', 'tok_approve'))).toEqual({ state: 'UNKNOWN' });
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(42);
});
