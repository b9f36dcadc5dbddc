// Without a provider that pays out: nobody's balance is touched, and an operator is told why.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { wholeStage } from '../fixtures.js';
import { shopping } from '../stage.js';

test('nothing is requested, and nothing is sold by the test provider', async () => {
  process.env['VITRINE_TEST_PAYMENTS'] = '0';
  const stage = await wholeStage();
  delete process.env['VITRINE_TEST_PAYMENTS'];
  try {
    const { shopId } = await stage.shop();
    const mutation =
      'mutation($input: PayoutsRunInput!) { payoutsRun(input: $input) { payouts { id } userErrors { code field } } }';
    const input = { partyId: shopId, reason: 'Asked for', idempotencyKey: 'k' };
    expect((await stage.run(mutation, { input }, stage.operator)).data.payoutsRun).toEqual({
      payouts: null,
      userErrors: [{ code: 'PAYOUTS_UNAVAILABLE', field: null }],
    });
    await stage.graph.runJob('orders', 'payEveryone');
    const payouts = stage.graph.cluster.database('orders').connection.collection('payouts');
    expect(await payouts.countDocuments({})).toBe(0);

    const { variantId } = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 1 });
    const more = { idempotencyKey: randomIds.next('key') };
    const placed = await shopping(stage).buy(await stage.buyer(), [{ variantId, quantity: 1 }], more);
    expect(placed).toMatchObject({ order: null, userErrors: [{ code: 'PAYMENT_METHOD_INVALID' }] });
  } finally {
    await stage.stop();
  }
});
