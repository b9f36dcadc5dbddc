// The table of a payment's states: every pair, as the table's own function has it and as a chargeback meets it.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import { paymentTransitions } from '../../../../subgraphs/orders/order/states.js';
import type { PaymentState } from '../../../../subgraphs/orders/order/states.js';
import { transition } from '../../../../subgraphs/orders/order/transition.js';
import { paymentStateOf } from '../../../../subgraphs/orders/payment/paymentStateOf.js';
import { recordDispute } from '../../../../subgraphs/orders/payment/recordDispute.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';

const states = Object.keys(paymentTransitions) as PaymentState[];
/** Spelled out once more, so that a change of the table is a change of this. */
const allowed: Record<PaymentState, PaymentState[]> = {
  PENDING: ['AUTHORISED', 'DECLINED', 'VOIDED'],
  AUTHORISED: ['CAPTURED', 'VOIDED', 'REFUNDED'],
  CAPTURED: ['PARTIALLY_REFUNDED', 'REFUNDED', 'DISPUTED'],
  DECLINED: [],
  VOIDED: [],
  PARTIALLY_REFUNDED: ['REFUNDED', 'DISPUTED'],
  REFUNDED: ['DISPUTED'],
  DISPUTED: ['CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED', 'CHARGED_BACK'],
  CHARGED_BACK: ['DISPUTED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'REFUNDED'],
  NOT_TRACKED: [],
};

test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
  const go = () => transition(paymentTransitions, from, to);
  if (from === to || allowed[from].includes(to)) expect(go()).toBe(to);
  else expect(go).toThrow(expect.objectContaining({ extensions: { code: 'TRANSITION_REFUSED' } }));
});

test.each([
  [1000, 0, [], 'CAPTURED'],
  [1000, 1, [], 'PARTIALLY_REFUNDED'],
  [1000, 1000, [], 'REFUNDED'],
  [1000, 1000, ['OPEN'], 'DISPUTED'],
  [1000, 0, ['WON'], 'CAPTURED'],
  [1000, 400, ['WON'], 'PARTIALLY_REFUNDED'],
  [1000, 0, ['WON', 'LOST'], 'CHARGED_BACK'],
  [1000, 0, ['LOST', 'OPEN'], 'DISPUTED'],
] as const)('of %d charged and %d refunded, with disputes %j: %s', (charged, refunded, disputes, state) => {
  expect(
    paymentStateOf(
      charged,
      refunded,
      disputes.map((each) => ({ state: each })),
    ),
  ).toBe(state);
});

describe('a chargeback', () => {
  let stage: Awaited<ReturnType<typeof wholeStage>>;
  let services: Services;
  let orderId: string;
  beforeAll(async () => {
    stage = await wholeStage({ workers: false });
    services = stage.graph.services<Services>('orders');
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    const { shopId } = await stage.shop();
    const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
    const more = { idempotencyKey: randomIds.next('key') };
    const { order } = await shopping(stage).buy(await stage.buyer(), [{ variantId, quantity: 2 }], more);
    orderId = order.id;
  });

  const put = (paymentState: PaymentState) =>
    services.transact((tx) => services.orders.savePayment(orderId, paymentState, tx.session));
  const kept = async () => ({
    order: await services.orders.byId(orderId),
    journals: await services.journals.byOrder().load(orderId),
  });
  const dispute = (state: 'OPEN' | 'WON' | 'LOST') =>
    recordDispute(services, orderId, { id: 'dp_1_' + orderId, amount: { minor: 700, currency: 'USD' }, state });

  test.each(['PENDING', 'AUTHORISED', 'DECLINED', 'VOIDED', 'NOT_TRACKED'] as const)(
    'of a payment that is %s is refused by a code, and nothing is changed',
    async (from) => {
      await put(from);
      const before = await kept();
      await expect(dispute('OPEN')).rejects.toMatchObject({ extensions: { code: 'TRANSITION_REFUSED' } });
      await expect(dispute('LOST')).rejects.toMatchObject({ extensions: { code: 'TRANSITION_REFUSED' } });
      expect(await kept()).toEqual(before);
    },
  );

  test('that is decided is never taken back to open, nor lost once it is won', async () => {
    expect(await dispute('OPEN')).toBe(true);
    expect(await dispute('OPEN')).toBe(false);
    expect(await dispute('LOST')).toBe(true);
    expect((await kept()).order?.paymentState).toBe('CHARGED_BACK');
    expect(await dispute('OPEN')).toBe(false);
    expect(await dispute('WON')).toBe(true);
    const before = await kept();
    expect(before.order?.paymentState).toBe('CAPTURED');
    expect(before.journals.map(({ kind }) => kind)).toEqual(['SALE', 'CHARGEBACK', 'CHARGEBACK_REVERSED']);
    expect(await dispute('LOST')).toBe(false);
    expect(await dispute('OPEN')).toBe(false);
    expect(await kept()).toEqual(before);
  });

  test('told of many times at once is recorded once', async () => {
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => dispute('OPEN')));
    const changed = answers.filter((answer) => answer.status === 'fulfilled' && answer.value);
    expect(changed).toHaveLength(1);
    const { order, journals } = await kept();
    expect(order?.payment?.disputes).toHaveLength(1);
    expect(journals.map(({ kind }) => kind)).toEqual(['SALE', 'CHARGEBACK']);
  });
});
