// Cancelled goods go back into stock once, also where products fails while they do; the buyer's money does not wait for them.

import { aloneStage } from '../aloneStage.js';
import { shopping } from '../stage.js';
import { key } from './afterSale.js';

let stage: Awaited<ReturnType<typeof aloneStage>>;
beforeAll(async () => {
  stage = await aloneStage();
});
afterAll(() => stage.stop());

const document = `mutation($input: OrderCancelInput!) { orderCancel(input: $input) {
  cancellations { state refund { state } sellerOrder { displayStatus } } userErrors { code } } }`;

test.each(['before', 'after'] as const)(
  'a restock that is lost %s its effect is made up for by the sweep',
  async (when) => {
    const { shopId } = await stage.shop();
    const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
    const buyer = await stage.buyer();
    const { order } = await shopping(stage).buy(buyer, [{ variantId: goods.variantId, quantity: 2 }]);
    expect(await stage.stockOf(goods)).toEqual({ onHand: 3, available: 3 });
    stage.calls.length = 0;
    stage.fail('stockRestock', when);
    const input = { orderId: order.id, reason: 'OTHER', idempotencyKey: key() };
    const { data } = await stage.run(document, { input }, buyer.as);
    expect(data.orderCancel).toEqual({
      cancellations: [{ state: 'ACCEPTED', refund: { state: 'DONE' }, sellerOrder: { displayStatus: 'CANCELLED' } }],
      userErrors: [],
    });
    expect(await stage.stockOf(goods)).toEqual(
      when === 'before' ? { onHand: 3, available: 3 } : { onHand: 5, available: 5 },
    );
    for (let round = 0; round < 3; round += 1) {
      stage.clock.advance(61);
      await stage.runJob('sweepRestocks');
    }
    expect(await stage.stockOf(goods)).toEqual({ onHand: 5, available: 5 });
    expect(stage.calls.filter((call) => call === 'stockRestock')).toEqual(['stockRestock', 'stockRestock']);
  },
);
