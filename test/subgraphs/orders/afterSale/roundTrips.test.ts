// What it costs to show orders with all that may happen to them: a query a kind of thing, whatever is on the page.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';

test('a page of orders with cancellations, returns, refunds and what may be done is a query for each of them', async () => {
  const stage = await wholeStage({ workers: false });
  try {
    const shop = shopping(stage);
    const buyer = await stage.buyer();
    for (let made = 0; made < 3; made += 1) {
      const { shopId } = await stage.shop();
      const lines = await Promise.all(
        [1, 2].map(async (quantity) => {
          const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 9 });
          return { variantId, quantity };
        }),
      );
      await shop.buy(buyer, lines, { idempotencyKey: randomIds.next('key') });
    }
    const query = `{ viewer { orders(first: 3) { nodes { allowedActions refunds { id } sellerOrders { allowedActions displayStatus
      deadline { at } cancellations { id } returns { id } refunds { id } lines { id allowedActions } } } } } }`;
    const { value, reads } = await stage.graph.queries.during(() => stage.run(query, {}, buyer.as));
    expect(value.errors).toEqual([]);
    expect(value.data.viewer.orders.nodes).toEqual(
      Array(3).fill(
        expect.objectContaining({
          allowedActions: ['REQUEST_CANCELLATION'],
          sellerOrders: [
            expect.objectContaining({
              lines: Array(2).fill({ id: expect.any(String), allowedActions: ['REQUEST_CANCELLATION'] }),
            }),
          ],
        }),
      ),
    );
    expect(reads.sort()).toEqual([
      'cancellations.find',
      'memberships.find',
      'orderLines.find',
      'orders.find',
      'refunds.find',
      'refunds.find',
      'returns.find',
      'sellerOrders.find',
      'sellerOrders.find',
    ]);
  } finally {
    await stage.stop();
  }
});
