// Refunds: never more than was paid, whoever asks at once; asked for until the provider tells; posted when it has.

import fc from 'fast-check';
import { eventually } from '../../../kit/eventually.js';
import { codeOf } from '../../../../subgraphs/kit/codedError.js';
import type { Viewer } from '../../../../subgraphs/kit/viewer.js';
import { createRefund } from '../../../../subgraphs/orders/refunds/createRefund.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import type { PaymentProvider, Refund } from '../../../../subgraphs/orders/payment/paymentProvider.js';
import { together } from '../../../kit/together.js';
import { afterSaleStage, key, minorOf, sums } from './afterSale.js';
import type { Sale } from './afterSale.js';

let stage: Awaited<ReturnType<typeof afterSaleStage>>;
beforeAll(async () => {
  stage = await afterSaleStage(0);
});
afterAll(() => stage.stop());

const failure = (code: string, field: string) => [{ code, field: field.split('.') }];
const refund = ({ partId, staff }: Sale, lines: [string, string][], more: object = {}, as = staff) =>
  stage.ask(
    'refundCreate',
    {
      ...{ sellerOrderId: partId, note: 'Sorry' },
      lines: lines.map(([orderLineId, amount]) => ({ orderLineId, amount })),
      ...more,
    },
    as,
  );
const charged = (sale: Sale) => minorOf(sale.order.totals.chargedHere);
const amountOf = (minor: number) => (minor / 100).toFixed(2);

/** What the provider answers next, in place of its own answer; `then` lets it have its effect before. */
async function answering(...answers: { answer: Refund | Error; effect: boolean }[]) {
  const { payments } = stage.graph.services<Services>('orders');
  const provider = payments['TEST']! as PaymentProvider;
  const own = provider.refund;
  const asked: string[] = [];
  provider.refund = async (charge, refundKey, amount) => {
    asked.push(refundKey);
    const next = answers.shift();
    if (!next) return own(charge, refundKey, amount);
    if (next.effect) await own(charge, refundKey, amount);
    if (next.answer instanceof Error) throw next.answer;
    return next.answer;
  };
  return { asked, restore: () => (provider.refund = own) };
}

test('some of the money, while the goods stay: the books of the provider, the order and the ledger agree', async () => {
  const sale = await stage.sale([2, 1]);
  const [first] = sale.lineIds as [string, string];
  const { refund: made, userErrors } = await refund(sale, [[first, '3.21']]);
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({
    state: 'DONE',
    cause: 'GOODWILL',
    note: 'Sorry',
    amount: { amount: '3.21', currencyCode: 'USD' },
    lines: [{ quantity: null, orderLine: { id: first } }],
  });
  expect(await stage.orderNow(sale)).toMatchObject({
    displayStatus: 'CONFIRMED',
    paymentState: 'PARTIALLY_REFUNDED',
    sellerOrders: [{ paymentState: 'PARTIALLY_REFUNDED' }],
  });
  const books = sums(await stage.journalsOf(sale.order.id));
  expect(books['BUYER']).toBe(321 - charged(sale));
  expect(await stage.eventsOf(made.id)).toEqual(['refund.completed']);
  expect((await stage.paymentOf(sale.order.id)).refunds).toMatchObject([{ key: made.id, amount: { minor: 321 } }]);
});

test('who may, how much, and of what', async () => {
  const sale = await stage.sale([1]);
  const [line] = sale.lineIds as [string];
  const stranger = await stage.shop();
  for (const as of [sale.buyer.as, stranger.staff]) {
    expect((await refund(sale, [[line, '1.00']], {}, as)).userErrors).toEqual(failure('NOT_FOUND', 'sellerOrderId'));
  }
  expect((await refund(sale, [[line, '0.00']])).userErrors).toEqual(failure('AMOUNT_INVALID', 'lines.0.amount'));
  expect((await refund(sale, [[line, '-1.00']])).userErrors).toEqual(failure('AMOUNT_INVALID', 'lines.0.amount'));
  expect((await refund(sale, [[line, amountOf(charged(sale) + 1)]])).userErrors).toEqual(
    failure('EXCEEDS_REFUNDABLE', 'lines'),
  );
  expect(
    (
      await refund(sale, [
        [line, '1.00'],
        [line, '1.00'],
      ])
    ).userErrors,
  ).toEqual(failure('LINES_INVALID', 'lines'));
  const other = await stage.sale([1]);
  expect((await refund(sale, [[other.lineIds[0]!, '1.00']])).userErrors).toEqual(
    failure('NOT_FOUND', 'lines.0.orderLineId'),
  );
  expect((await refund(sale, [[line, '1.00']], { note: ' ' })).userErrors).toEqual(failure('TEXT_INVALID', 'note'));
  expect(await stage.orderNow(sale)).toMatchObject({ paymentState: 'CAPTURED', refunds: [] });
  expect((await refund(sale, [[line, '1.00']], {}, stage.operator)).refund.state).toBe('DONE');
});

test('a key is one refund; forty racing ones give back what was paid and no cent more', async () => {
  const sale = await stage.sale([2]);
  const [line] = sale.lineIds as [string];
  const same = { idempotencyKey: key() };
  const twins = await together(20, () => refund(sale, [[line, '1.00']], same));
  expect(new Set(twins.map((answer) => answer.refund?.id)).size).toBe(1);
  expect((await refund(sale, [[line, '1.01']], same)).userErrors).toEqual(
    failure('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'),
  );
  const left = charged(sale) - 100;
  const racing = await together(40, () => refund(sale, [[line, '1.00']]));
  expect(racing.filter((answer) => answer.refund).length).toBe(Math.floor(left / 100));
  const rest = left % 100;
  expect((await refund(sale, [[line, amountOf(rest)]])).refund.state).toBe('DONE');
  expect((await refund(sale, [[line, '0.01']])).userErrors).toEqual(failure('EXCEEDS_REFUNDABLE', 'lines'));
  expect(await stage.orderNow(sale)).toMatchObject({ paymentState: 'REFUNDED' });
  expect(sums(await stage.journalsOf(sale.order.id))).toMatchObject({ BUYER: 0, SELLER: 0, TAX: 0 });
  const { refunds } = await stage.paymentOf(sale.order.id);
  expect(refunds.reduce((sum: number, each: any) => sum + each.amount.minor, 0)).toBe(charged(sale));
});

test('processes that know nothing of each other give back no more than was paid, either', async () => {
  const sale = await stage.sale([1]);
  const services = stage.graph.services<Services>('orders');
  const alone = { ...services, inTurn: <T>(_: string, work: (waited: boolean) => Promise<T>) => work(false) };
  const staff = { required: () => sale.staff.userId!, has: () => false } as unknown as Viewer;
  const ask = () =>
    createRefund(alone, staff, {
      ...{ sellerOrderId: sale.partId, note: 'Sorry', idempotencyKey: key() },
      lines: [{ orderLineId: sale.lineIds[0]!, amount: '4.00' }],
    }).catch((error: unknown) => codeOf(error));
  const answers = await together(12, ask);
  const refused = answers.flatMap((answer) => (typeof answer === 'object' && !answer.ok ? answer.userErrors : []));
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['EXCEEDS_REFUNDABLE']));
  expect(answers.every((answer) => typeof answer === 'object' || answer === 'BUSY')).toBe(true);
  const wanted = Math.floor(charged(sale) / 400);
  const given = answers.filter((answer) => typeof answer === 'object' && answer.ok).length;
  expect(given).toBeLessThanOrEqual(wanted);
  expect(given).toBeGreaterThan(0);
  await stage.swept('sweepRefunds', async () =>
    (await stage.orderNow(sale)).refunds.every((each: any) => each.state === 'DONE'),
  );
  const { refunds } = await stage.paymentOf(sale.order.id);
  expect(refunds.length).toBe(given);
  expect(sums(await stage.journalsOf(sale.order.id))['BUYER']).toBe(400 * given - charged(sale));
});

test('any refunds of amounts, then the cancelling of all that is left, sum to what was paid', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('0.01', '3.33', '19.99'),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 2 }),
      async (amounts, price, quantities) => {
        const sale = await stage.sale(quantities, { price });
        for (const [index, minor] of amounts.entries()) {
          await refund(sale, [[sale.lineIds[index % sale.lineIds.length]!, amountOf(minor)]]);
        }
        const all = { sellerOrderId: sale.partId, reason: 'OUT_OF_STOCK', restock: true };
        await stage.ask('sellerOrderCancel', all, sale.staff);
        // What met another's write was left to the sweep.
        await eventually(async () => {
          if ((await stage.orderNow(sale)).refunds.every(({ state }: any) => state === 'DONE')) return true;
          stage.clock.advance(120);
          await stage.graph.runJob('orders', 'sweepRefunds');
          return false;
        });
        const { refunds, paymentState } = await stage.orderNow(sale);
        const given = refunds.reduce((sum: number, each: any) => sum + minorOf(each.amount), 0);
        expect([given, paymentState]).toEqual([charged(sale), 'REFUNDED']);
        expect(Object.values(sums(await stage.journalsOf(sale.order.id))).every((sum) => sum === 0)).toBe(true);
      },
    ),
    { numRuns: 8 },
  );
});

test('an outcome that nobody told is asked for until it is known, and has its effect once', async () => {
  const sale = await stage.sale([1]);
  const [line] = sale.lineIds as [string];
  const provider = await answering(
    { answer: 'UNKNOWN', effect: true },
    { answer: new Error('reset'), effect: false },
    { answer: 'PENDING', effect: false },
  );
  try {
    const { refund: made } = await refund(sale, [[line, '2.00']]);
    expect(made).toMatchObject({ state: 'SENT', completedAt: null });
    expect((await stage.orderNow(sale)).paymentState).toBe('CAPTURED');
    const state = async () => (await stage.orderNow(sale)).refunds[0].state;
    for (let round = 0; round < 40 && (await state()) !== 'DONE'; round += 1) {
      stage.clock.advance(120);
      await stage.graph.runJob('orders', 'sweepRefunds');
    }
    expect(await state()).toBe('DONE');
    expect(new Set(provider.asked)).toEqual(new Set([made.id]));
    expect(provider.asked.length).toBeGreaterThanOrEqual(4);
    expect((await stage.paymentOf(sale.order.id)).refunds.length).toBe(1);
    expect((await stage.journalsOf(sale.order.id)).map(({ kind }) => kind)).toEqual(['SALE', 'REFUND']);
  } finally {
    provider.restore();
  }
});

test('what the provider refuses waits for an operator; what it never tells is brought before one, and asked for all the same', async () => {
  const sale = await stage.sale([1]);
  const [line] = sale.lineIds as [string];
  const provider = await answering({ answer: 'REFUSED', effect: false });
  try {
    const { refund: made } = await refund(sale, [[line, '2.00']]);
    expect(made.state).toBe('REFUSED');
    expect((await stage.journalsOf(sale.order.id)).map(({ kind }) => kind)).toEqual(['SALE']);
    const retry = (as: object, idempotencyKey = 'again') =>
      stage.attempt('refundRetry', { refundId: made.id, reason: 'The provider is back', idempotencyKey }, as);
    expect((await retry(sale.staff)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    for (let times = 0; times < 2; times += 1) {
      expect((await retry(stage.operator)).data.refundRetry).toMatchObject({
        action: { kind: 'REFUND_RETRY', detail: 'REFUSED → SENT', outcome: 'DONE' },
        refund: { state: 'DONE' },
      });
    }
    expect((await retry(stage.operator, 'once more')).data.refundRetry.userErrors).toEqual(
      failure('NOT_ALLOWED_IN_STATE', 'refundId'),
    );
  } finally {
    provider.restore();
  }
  const silent = await answering(...Array(9).fill({ answer: 'UNKNOWN', effect: false }));
  try {
    const { refund: made } = await refund(sale, [[line, '1.00']]);
    const state = async () => (await stage.orderNow(sale)).refunds.find((each: any) => each.id === made.id).state;
    const until = async (wanted: string) => {
      for (let round = 0; round < 40 && (await state()) !== wanted; round += 1) {
        stage.clock.advance(3700);
        await stage.graph.runJob('orders', 'sweepRefunds');
      }
      return state();
    };
    expect(await until('NEEDS_ATTENTION')).toBe('NEEDS_ATTENTION');
    const list = '{ refundsInState(state: NEEDS_ATTENTION, first: 50) { nodes { id } totalCount } }';
    expect((await stage.run(list, {}, stage.operator)).data.refundsInState).toEqual({
      nodes: [{ id: made.id }],
      totalCount: 1,
    });
    expect((await stage.run(list, {}, sale.staff)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    expect(await until('DONE')).toBe('DONE');
  } finally {
    silent.restore();
  }
});
