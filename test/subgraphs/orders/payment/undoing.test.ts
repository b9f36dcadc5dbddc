// Orders whose goods are gone once the money is taken: it is given back, once, whatever becomes of the answers.

import { aloneStage } from '../aloneStage.js';
import { documents, shopping } from '../stage.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
let shop: ReturnType<typeof shopping>;
beforeAll(async () => {
  stage = await aloneStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());

async function neverConfirmed(token: string) {
  stage.fail('stockCommit', ...Array<'before'>(8).fill('before'));
  const { shopId } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
  const buyer = await stage.buyer();
  const lines = [{ variantId: goods.variantId, quantity: 2 }];
  const { order } = await shop.buy(buyer, lines, { paymentMethod: { token } });
  for (let round = 0; round < 20; round += 1) {
    stage.clock.advance(61);
    await stage.sweep();
  }
  const entry = await stage.services.testPayments?.books.perform({ do: 'find', key: order.id });
  const { data } = await stage.run(documents.order, { id: order.id }, buyer.as);
  return { order: data.order, entry, stock: await stage.stockOf(goods) };
}

test.each(['tok_approve', 'tok_refund_timeout_made', 'tok_refund_timeout_lost', 'tok_capture_timeout_charged'])(
  '%s: refunded once, and nothing remains',
  async (token) => {
    const { order, entry, stock } = await neverConfirmed(token);
    expect(order).toMatchObject({
      ...{ displayStatus: 'NOT_PLACED', paymentState: 'REFUNDED' },
      placement: { state: 'REFUSED', refusal: 'PLACEMENT_FAILED' },
    });
    expect(entry).toMatchObject({ state: 'CAPTURED', refunds: [{ key: `${order.id}:undo`, state: 'REFUNDED' }] });
    expect(entry?.refunds[0]?.amount).toEqual(entry?.amount);
    expect(stock).toEqual({ onHand: 5, available: 5 });
  },
);

test('a refund that is refused waits for an operator, with the money still taken', async () => {
  const { order, entry } = await neverConfirmed('tok_refund_refused');
  expect(order).toMatchObject({
    ...{ displayStatus: 'IN_REVIEW', paymentState: 'CAPTURED' },
    placement: { state: 'NEEDS_ATTENTION' },
  });
  expect(entry).toMatchObject({ state: 'CAPTURED', refunds: [{ state: 'REFUSED' }] });
});
