// Units that come back into stock: once a movement, by the orders service alone.

import { together } from '../../../kit/together.js';
import { wholeStage } from '../../orders/fixtures.js';

const document = `mutation($input: StockRestockInput!) { stockRestock(input: $input) { outcome } }`;
let stage: Awaited<ReturnType<typeof wholeStage>>;
beforeAll(async () => {
  stage = await wholeStage({ workers: false });
});
afterAll(() => stage.stop());

test('fifty identical movements are one, other lines under it are refused, and nobody but orders asks', async () => {
  const { shopId } = await stage.shop();
  const mug = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 0 });
  const bowl = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 4 });
  const line = (goods: typeof mug, quantity: number) => ({
    lineId: goods.variantId,
    variantId: goods.variantId,
    quantity,
  });
  const restock = (movementId: string, lines: object[], caller: 'orders' | 'reviews' = 'orders') =>
    stage.graph.callAs<{ stockRestock: { outcome: string } }>(caller, 'products', document, {
      input: { movementId, lines },
    });
  const lines = [
    line(mug, 3),
    line(bowl, 1),
    { lineId: 'gone', variantId: 'vrnt_01h455vb4pex5vsknk084sn02q', quantity: 2 },
  ];
  const answers = await together(50, () => restock('cncl_1', lines));
  expect(new Set(answers.map((answer) => answer.stockRestock.outcome))).toEqual(new Set(['RESTOCKED']));
  expect(await stage.stockOf(mug)).toEqual({ onHand: 3, available: 3 });
  expect(await stage.stockOf(bowl)).toEqual({ onHand: 5, available: 5 });
  await expect(restock('cncl_1', [line(mug, 4)])).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  await expect(restock('cncl_2', [line(mug, 0)])).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  await expect(restock('cncl_3', [line(mug, 1)], 'reviews')).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const outside = await stage.run(document, { input: { movementId: 'x', lines: [line(mug, 1)] } }, stage.operator);
  expect(outside.errors.length).toBeGreaterThan(0);
  expect(await stage.stockOf(mug)).toEqual({ onHand: 3, available: 3 });
  const state = await stage.run('query($id: ID!) { variant(id: $id) { stockState } }', { id: mug.variantId });
  expect(state.data.variant.stockState).toBe('LOW_STOCK');
});
