// Webhooks that come at a bad moment: before the order can take them, or to a process that dies with them.

import type { Services } from '../../../../subgraphs/orders/context.js';
import { sweepNotices } from '../../../../subgraphs/orders/payment/sweepNotices.js';
import { takeNotice } from '../../../../subgraphs/orders/payment/takeNotice.js';
import { signTestNotice } from '../../../../subgraphs/orders/payment/test/testNotice.js';
import type { TestEntry } from '../../../../subgraphs/orders/payment/test/testEntry.js';
import { eventually } from '../../../kit/eventually.js';
import { aloneStage } from '../aloneStage.js';
import { documents, shopping } from '../stage.js';
import type { Buyer } from '../stage.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
let services: Services;
let buyer: Buyer;
beforeAll(async () => {
  stage = await aloneStage();
  ({ services } = stage);
});
afterAll(() => stage.stop());

async function buy(token: string) {
  const { shopId } = await stage.shop();
  const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  buyer = await stage.buyer();
  const more = { paymentMethod: { token } };
  return (await shopping(stage).buy(buyer, [{ variantId, quantity: 1 }], more)).order;
}
const orderOf = async (id: string) => (await stage.run(documents.order, { id }, buyer.as)).data.order;
async function tell(key: string, id: string) {
  const notice = { id, type: 'any', at: 0, left: 1, tries: 0 };
  const entry = { _id: key, kind: 'PAYMENT' } as TestEntry;
  const { headers, body } = signTestNotice(await services.testPayments!.books.secret(), entry, notice);
  const sent = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return takeNotice(services, 'test', sent, body);
}

test('one about an order that is at work is kept until that is over', async () => {
  stage.fail('stockReserve', 'before');
  const { id, placement } = await buy('tok_chargeback');
  expect(placement.state).toBe('PLACING');
  expect(await tell(id, 'evt_early')).toBe('TAKEN');
  expect(await tell(id, 'evt_early')).toBe('TAKEN');
  stage.clock.advance(5);
  await stage.sweep();
  expect((await orderOf(id)).displayStatus).toBe('CONFIRMED');
  await services.testPayments!.books.perform({ do: 'dispute', key: id });
  await eventually(async () => {
    stage.clock.advance(5);
    await sweepNotices(services);
    return (await orderOf(id)).paymentState === 'DISPUTED';
  });
});

test('one that a process took and died with has its effect all the same', async () => {
  const { id } = await buy('tok_action');
  await services.testPayments!.books.perform({ do: 'confirm', key: id });
  const now = stage.clock.now();
  const died = {
    ...{ _id: 'TEST:evt_died', provider: 'TEST', type: 'any', about: 'PAYMENT' as const, key: id, outcome: null },
    ...{ attempts: 0, receivedAt: now, dueAt: new Date(now.getTime() + 30_000) },
  };
  expect(await services.paymentNotices.insertOnce(died)).toBe(true);
  expect(await services.paymentNotices.insertOnce(died)).toBe(false);
  await sweepNotices(services);
  expect((await orderOf(id)).displayStatus).toBe('REQUIRES_ACTION');
  stage.clock.advance(31);
  await sweepNotices(services);
  expect(await orderOf(id)).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: 'CAPTURED' });
});
