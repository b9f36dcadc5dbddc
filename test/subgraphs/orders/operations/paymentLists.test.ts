// What operators see of chargebacks and of what payment providers told: all orders', by state, the latest first.

import { sweepNotices } from '../../../../subgraphs/orders/payment/sweepNotices.js';
import { takeNotice } from '../../../../subgraphs/orders/payment/takeNotice.js';
import { signTestNotice } from '../../../../subgraphs/orders/payment/test/testNotice.js';
import type { TestEntry } from '../../../../subgraphs/orders/payment/test/testEntry.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { eventually } from '../../../kit/eventually.js';
import { aloneStage } from '../aloneStage.js';
import { shopping } from '../stage.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
beforeAll(async () => {
  stage = await aloneStage();
});
afterAll(() => stage.stop());

const operator: As = { userId: randomIds.next('user'), roles: ['OPERATOR'] };
const chargebacks = `query($states: [ChargebackState!], $first: Int, $after: String) { chargebacks(states: $states, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id state amount { amount currencyCode } closedAt order { id paymentState } } } }`;
const notices = `query($states: [PaymentNoticeState!]) { paymentNotices(states: $states, first: 50) {
  nodes { id provider about subjectId state dueAt } } }`;

async function bought(token = 'tok_chargeback') {
  const { shopId } = await stage.shop();
  const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const { order } = await shopping(stage).buy(buyer, [{ variantId, quantity: 1 }], { paymentMethod: { token } });
  return { id: order.id as string, buyer, total: order.totals.total };
}
async function tell(key: string, id: string) {
  const { services } = stage;
  const notice = { id, type: 'any', at: 0, left: 1, tries: 0 };
  const entry = { _id: key, kind: 'PAYMENT' } as TestEntry;
  const { headers, body } = signTestNotice(await services.testPayments!.books.secret(), entry, notice);
  const sent = Object.entries(headers).map(([name, value]) => ({ name, value }));
  await takeNotice(services, 'test', sent, body);
}
const inState = async (order: { id: string }, state: string) =>
  eventually(async () => {
    stage.clock.advance(5);
    await sweepNotices(stage.services);
    const { data } = await stage.run(chargebacks, { first: 50 }, operator);
    return data.chargebacks.nodes.some((each: any) => each.order.id === order.id && each.state === state);
  });

test('chargebacks of all orders, by state and page, the latest first', async () => {
  const [first, second] = [await bought(), await bought()];
  for (const order of [first, second]) {
    await stage.services.testPayments!.books.perform({ do: 'dispute', key: order.id });
    await tell(order.id, `evt_${order.id}`);
    await inState(order, 'OPEN');
    stage.clock.advance(60);
  }
  const { data } = await stage.run(chargebacks, { first: 1 }, operator);
  expect(data.chargebacks).toMatchObject({
    ...{ totalCount: 2, pageInfo: { hasNextPage: true } },
    nodes: [
      {
        ...{ state: 'OPEN', amount: second.total, closedAt: null },
        order: { id: second.id, paymentState: 'DISPUTED' },
      },
    ],
  });
  const after = data.chargebacks.pageInfo.endCursor;
  const rest = (await stage.run(chargebacks, { first: 5, after, states: ['OPEN'] }, operator)).data.chargebacks;
  expect(rest.nodes).toMatchObject([{ order: { id: first.id } }]);
  expect((await stage.run(chargebacks, { states: ['WON', 'LOST'] }, operator)).data.chargebacks.nodes).toEqual([]);
  expect((await stage.run(chargebacks, { states: [] }, operator)).errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test('what providers told, and what became of it', async () => {
  const { id } = await bought('tok_approve');
  await tell(id, 'evt_known');
  await tell(randomIds.next('order'), 'evt_unknown');
  const listed = async (states: string[] | null) =>
    (await stage.run(notices, { states }, operator)).data.paymentNotices.nodes.map((each: any) => [
      each.id,
      each.state,
    ]);
  await eventually(async () => (await listed(['APPLIED'])).some(([known]: string[]) => known === 'TEST:evt_known'));
  await eventually(async () => (await listed(['IGNORED'])).some(([known]: string[]) => known === 'TEST:evt_unknown'));
  expect(await listed(['APPLIED', 'IGNORED'])).toEqual(
    expect.arrayContaining([
      ['TEST:evt_known', 'APPLIED'],
      ['TEST:evt_unknown', 'IGNORED'],
    ]),
  );
  const lost = {
    _id: 'TEST:evt_lost',
    provider: 'TEST',
    type: 'any',
    about: 'PAYMENT' as const,
    key: id,
    outcome: null,
  };
  const now = stage.clock.now();
  await stage.services.paymentNotices.insertOnce({ ...lost, dueAt: null, attempts: 200, receivedAt: now });
  await stage.services.paymentNotices.insertOnce({
    ...{ ...lost, _id: 'TEST:evt_later', attempts: 1, receivedAt: now },
    dueAt: new Date(now.getTime() + 3_600_000),
  });
  expect(await listed(['GIVEN_UP'])).toEqual([['TEST:evt_lost', 'GIVEN_UP']]);
  expect(await listed(['WAITING'])).toEqual([['TEST:evt_later', 'WAITING']]);
  expect((await listed(null)).length).toBeGreaterThanOrEqual(4);
});

test('nobody but operators sees them', async () => {
  const { buyer } = await bought('tok_approve');
  const { staff } = await stage.shop();
  for (const as of [buyer.as, staff]) {
    for (const query of [chargebacks, notices]) {
      expect((await stage.run(query, {}, as)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    }
  }
  expect((await stage.run(chargebacks, {}, {})).errors[0]!.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
});
