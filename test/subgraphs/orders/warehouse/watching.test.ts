// What operators see of the work in warehouses: what waits, as figures, and who took which step, in their log.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { warehouseFigures } from '../../../../subgraphs/orders/warehouse/warehouseFigures.js';
import { together } from '../../../kit/together.js';
import type { As } from '../stage.js';
import { key, warehouseStage } from './warehouseStage.js';
import type { WarehouseStage } from './warehouseStage.js';

let stage: WarehouseStage;
beforeAll(async () => {
  stage = await warehouseStage();
});
afterAll(() => stage.stop());

async function stocked(units = 10) {
  const { shopId, staff } = await stage.shop();
  const warehouseId = await stage.warehouse();
  const goods = await stage.stored(shopId, staff);
  const inbound = await stage.filled(shopId, staff, warehouseId, [goods, units]);
  return { shopId, staff, warehouseId, goods, inbound };
}
async function logOf(targetId: string): Promise<any[]> {
  const query = `query($id: ID!) { operatorActions(filter: { targetId: $id, kinds: [WAREHOUSE_STEP] }, first: 20) {
    nodes { kind detail reason outcome code by { id } } } }`;
  return (await stage.run(query, { id: targetId }, stage.operator)).data.operatorActions.nodes;
}
const stepsOf = async (targetId: string) => (await logOf(targetId)).map(({ detail }) => detail).reverse();
async function figureOf(name: string, label: string): Promise<number> {
  const figure = warehouseFigures.find((each) => each.name === name)!;
  const values = await figure.read(stage.services());
  return values.find(({ labels }) => Object.values(labels ?? {})[0] === label)!.value;
}

test('each step that operators take is in their log, once; those of shops are not', async () => {
  const { shopId, staff, warehouseId, goods, inbound } = await stocked();
  expect(await logOf(inbound.id)).toEqual([
    {
      ...{ kind: 'WAREHOUSE_STEP', detail: 'receive → RECEIVED', reason: null, outcome: 'DONE', code: null },
      by: { id: stage.operator.userId },
    },
  ]);
  const { partId } = await stage.sell([goods, 2]);
  const [task] = await stage.allocated(partId, 1);
  const start = { pickTaskId: task.id, idempotencyKey: key() };
  const twins = await together(5, () => stage.does('pickTaskStart', start));
  for (const { userErrors } of twins) expect(userErrors).toEqual([]);
  const lines = task.lines.map((line: any) => ({ orderLineId: line.orderLine.id, foundQuantity: line.quantity }));
  await stage.does('pickTaskFinish', { pickTaskId: task.id, lines });
  const packed = task.lines.map((line: any) => ({ orderLineId: line.orderLine.id, quantity: line.quantity }));
  const parcels = [{ lines: packed, carrierCode: 'UPS', serviceCode: 'GROUND' }];
  await stage.does('pickTaskPack', { pickTaskId: task.id, parcels });
  expect(await stepsOf(task.id)).toEqual(['start → PICKING', 'finish → PICKED', 'pack → PACKED']);

  const removalOf = async () => {
    const wish = { shopId, warehouseId, lines: [{ variantId: goods.variantId, quantity: 1 }] };
    return (await stage.does('stockRemovalRequest', wish, staff)).stockRemoval.id as string;
  };
  const [own, ours] = [await removalOf(), await removalOf()];
  await stage.does('stockRemovalCancel', { stockRemovalId: own }, staff);
  expect(await stepsOf(own)).toEqual([]);
  await stage.does('stockRemovalPick', { stockRemovalId: ours });
  await stage.does('stockRemovalCancel', { stockRemovalId: ours });
  expect(await stepsOf(ours)).toEqual(['pickRemoval → PICKED', 'cancelRemoval → CANCELLED']);
});

test('what is refused is not in it, and a key that an operator used elsewhere does no harm', async () => {
  const { goods } = await stocked();
  const { partId } = await stage.sell([goods, 1]);
  const [task] = await stage.allocated(partId, 1);
  const lines = [{ orderLineId: task.lines[0].orderLine.id, foundQuantity: 1 }];
  const early = await stage.does('pickTaskFinish', { pickTaskId: task.id, lines });
  expect(early.userErrors).toEqual([{ code: 'NOT_ALLOWED_IN_STATE', field: ['pickTaskId'] }]);
  expect(await stepsOf(task.id)).toEqual([]);

  const idempotencyKey = key();
  const terms = { shopId: goods.shopId, feeBasisPoints: 600, holdSeconds: 0, reserveBasisPoints: 0, reserveSeconds: 0 };
  const set = 'mutation($input: ShopTermsSetInput!) { shopTermsSet(input: $input) { userErrors { code } } }';
  const agreed = await stage.run(set, { input: { ...terms, reason: 'Agreed', idempotencyKey } }, stage.operator);
  expect(agreed.data.shopTermsSet.userErrors).toEqual([]);
  expect((await stage.does('pickTaskStart', { pickTaskId: task.id, idempotencyKey })).userErrors).toEqual([]);
  expect(await stepsOf(task.id)).toEqual(['start → PICKING']);
});

test('goods that come back, and those that go from one warehouse to another', async () => {
  const { shopId, staff, warehouseId, goods } = await stocked();
  const to = await stage.warehouse();
  const wish = {
    ...{ fromWarehouseId: warehouseId, toWarehouseId: to, lines: [{ variantId: goods.variantId, quantity: 2 }] },
  };
  const { stockTransfer } = await stage.does('stockTransferRequest', wish);
  await stage.does('stockTransferSend', { stockTransferId: stockTransfer.id });
  const arrived = [{ variantId: goods.variantId, receivedQuantity: 2 }];
  await stage.does('stockTransferReceive', { stockTransferId: stockTransfer.id, lines: arrived });
  expect(await stepsOf(stockTransfer.id)).toEqual([
    ...['requestTransfer → REQUESTED', 'sendTransfer → SENT', 'receiveTransfer → RECEIVED'],
  ]);

  const sold = await stage.sell([goods, 1]);
  const [task] = await stage.allocated(sold.partId, 1);
  const { shipments } = await stage.pickedAndPacked(task);
  await stage.deliver({ ...sold, goods: [goods], staff: stage.operator, shopId }, shipments[0].id);
  const asked = { orderLineId: sold.lineIds[0], quantity: 1, reason: 'CHANGED_MIND', resolution: 'REFUND' };
  const buyer: As = sold.buyer.as;
  const requested = await stage.ask('returnRequest', { sellerOrderId: sold.partId, lines: [asked] }, buyer);
  const returnId = requested.return.id;
  await stage.ask('returnAnswer', { returnId, approve: true }, staff);
  const seen = [{ orderLineId: sold.lineIds[0], condition: 'AS_NEW' }];
  const taken = await stage.does('returnTakeIn', { returnId, warehouseId: to, lines: seen });
  expect(taken.userErrors).toEqual([]);
  expect(await logOf(returnId)).toMatchObject([{ detail: 'takeIn → RECEIVED', by: { id: stage.operator.userId } }]);
});

test('goods that are awaited, and movements that the stock has not answered, are figures', async () => {
  const before = await figureOf('vitrine_inbound_shipments', 'ANNOUNCED');
  const { shopId, staff } = await stage.shop();
  const goods = await stage.stored(shopId, staff);
  const lines = [{ variantId: goods.variantId, quantity: 3 }];
  const announced = { shopId, warehouseId: await stage.warehouse(), lines };
  const { inboundShipment } = await stage.does('inboundAnnounce', announced, staff);
  stage.clock.advance(50);
  expect(await figureOf('vitrine_inbound_shipments', 'ANNOUNCED')).toBe(before + 1);
  expect(await figureOf('vitrine_inbound_shipments_oldest_seconds', 'ANNOUNCED')).toBeGreaterThanOrEqual(50);
  await stage.does('inboundSend', { inboundShipmentId: inboundShipment.id, carrier: 'UPS' }, staff);
  expect(await figureOf('vitrine_inbound_shipments', 'ANNOUNCED')).toBe(before);
  expect(await figureOf('vitrine_inbound_shipments', 'IN_TRANSIT')).toBeGreaterThanOrEqual(1);
  expect(await figureOf('vitrine_inbound_shipments', 'RECEIVING')).toBe(0);

  const services = stage.services();
  const now = services.clock.now();
  const movement = {
    ...{ _id: randomIds.next('smov'), kind: 'DISPATCH' as const, causeId: randomIds.next('pick'), lines: [], to: null },
    ...{ avoid: [], orderId: null, sellerOrderId: null, state: 'PENDING' as const, turn: 1, placed: [], attempts: 0 },
    ...{ dueAt: new Date(now.getTime() + 86_400_000), createdAt: now, settledAt: null },
  };
  const waiting = await figureOf('vitrine_stock_movements_pending', 'DISPATCH');
  await services.transact((tx) => services.movements.insert(movement, tx.session));
  stage.clock.advance(70);
  expect(await figureOf('vitrine_stock_movements_pending', 'DISPATCH')).toBe(waiting + 1);
  expect(await figureOf('vitrine_stock_movements_oldest_seconds', 'DISPATCH')).toBeGreaterThanOrEqual(70);
  expect(await figureOf('vitrine_stock_movements_pending', 'LOSE')).toBe(0);
  expect(await figureOf('vitrine_stock_movements_oldest_seconds', 'LOSE')).toBe(0);
  const done = { state: 'DONE' as const, placed: [], settledAt: services.clock.now() };
  await services.transact((tx) => services.movements.settle(movement._id, done, tx.session));
  expect(await figureOf('vitrine_stock_movements_pending', 'DISPATCH')).toBe(waiting);
});
