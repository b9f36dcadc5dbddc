// An order that awaits the buyer's bank keeps its goods and its promotions for fifteen minutes, to the second, and then lets go of both.

import { aloneStage } from '../aloneStage.js';
import { documents, shopping } from '../stage.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
beforeAll(async () => {
  stage = await aloneStage();
});
afterAll(() => stage.stop());

async function awaited() {
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const promotion = stage.promote(shopId, 100);
  const buyer = await stage.buyer();
  const more = { paymentMethod: { token: 'tok_action' } };
  const { order } = await shopping(stage).buy(buyer, [{ variantId: goods.variantId, quantity: 2 }], more);
  expect(order.placement.state).toBe('REQUIRES_ACTION');
  const now = async () => (await stage.run(documents.order, { id: order.id }, buyer.as)).data.order;
  const held = async () => ({ stock: await stage.stockOf(goods), held: promotion.held, spent: promotion.spent });
  const { placement } = (await stage.services.orders.byId(order.id))!;
  return { id: order.id as string, now, held, ...stopwatch(placement!.actionUntil!) };
}
/** From the wait's beginning on, time stands still but for what is waited: to a second of it, with a sweep every half minute. */
function stopwatch(until: Date) {
  const began = until.getTime() - 15 * 60_000;
  let waitedSeconds = 0;
  stage.clock.now = () => new Date(began + waitedSeconds * 1000);
  return {
    async waited(seconds: number) {
      while (waitedSeconds < seconds) {
        waitedSeconds = Math.min(waitedSeconds + 30, seconds);
        await stage.sweep();
      }
    },
  };
}
/** The next order is placed by a clock that goes. */
afterEach(() => {
  stage.clock.now = () => new Date();
});
const kept = { stock: { onHand: 5, available: 3 }, held: 100, spent: 0 };

test('at 14:59 all is kept, after 15:00 all is let go, and a later confirmation changes nothing', async () => {
  const { id, now, held, waited } = await awaited();
  expect(await held()).toEqual(kept);
  await waited(14 * 60 + 59);
  expect((await now()).placement.state).toBe('REQUIRES_ACTION');
  expect(await held()).toEqual(kept);
  await waited(15 * 60 + 1);
  expect(await now()).toMatchObject({
    ...{ displayStatus: 'NOT_PLACED', paymentState: 'VOIDED' },
    placement: { state: 'REFUSED', refusal: 'PAYMENT_NOT_CONFIRMED' },
  });
  expect(await held()).toEqual({ stock: { onHand: 5, available: 5 }, held: 0, spent: 0 });
  await stage.services.testPayments!.books.perform({ do: 'confirm', key: id });
  await waited(17 * 60);
  expect((await now()).displayStatus).toBe('NOT_PLACED');
  expect(await held()).toEqual({ stock: { onHand: 5, available: 5 }, held: 0, spent: 0 });
});

test('who confirms at 14:59 has the order, at the price that was promised', async () => {
  const { id, now, held, waited } = await awaited();
  await waited(14 * 60 + 58);
  await stage.services.testPayments!.books.perform({ do: 'confirm', key: id });
  await waited(15 * 60 + 1);
  expect(await now()).toMatchObject({ displayStatus: 'CONFIRMED', paymentState: 'CAPTURED' });
  expect(await held()).toEqual({ stock: { onHand: 3, available: 3 }, held: 0, spent: 100 });
});
