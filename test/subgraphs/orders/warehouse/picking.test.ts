// What is cancelled, not found or asked not to be sent while warehouses are about it: nothing is lost, sold twice or sent twice.

import { codedError } from '../../../../subgraphs/kit/codedError.js';
import type { Goods, As } from '../stage.js';
import { daySeconds } from '../afterSale/afterSale.js';
import { together } from '../../../kit/together.js';
import { key, warehouseStage } from './warehouseStage.js';
import type { WarehouseStage } from './warehouseStage.js';

let stage: WarehouseStage;
beforeAll(async () => {
  stage = await warehouseStage();
});
afterAll(() => stage.stop());

/** A shop with mugs in two warehouses, the first nearer to buyers. */
async function scene(here: number, there: number) {
  const { shopId, staff } = await stage.shop();
  const [near, far] = [await stage.warehouse('US'), await stage.warehouse('DE')];
  const mug = await stage.stored(shopId, staff);
  if (here > 0) await stage.filled(shopId, staff, near, [mug, here]);
  if (there > 0) await stage.filled(shopId, staff, far, [mug, there]);
  return { shopId, staff, near, far, mug };
}
const available = async (mug: Goods) => (await stage.stockOf(mug)).available;
const asked = (orderId: string, orderLineId: string, quantity: number) => ({
  ...{ orderId, lines: [{ orderLineId, quantity }], reason: 'OTHER' },
});
const answered = (cancellationId: string, staff: As) =>
  stage.ask('cancellationAnswer', { cancellationId, accept: true }, staff);

test('cancelled units leave their tasks, the ones that nobody picked first, and can be sold again', async () => {
  const { mug, staff, near, far } = await scene(3, 5);
  const sold = await stage.sell([mug, 6]);
  const [lineId] = sold.lineIds as [string];
  const [first, second] = await stage.allocated(sold.partId, 2);
  await stage.does('pickTaskStart', { pickTaskId: first.id });
  const { cancellations } = await stage.ask('orderCancel', asked(sold.order.id, lineId, 4), sold.buyer.as);
  await answered(cancellations[0].id, staff);
  await stage.swept('sweepMovements', async () => (await available(mug)) === 6);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [3, 2], [far]: [5, 0] });
  const tasks = await stage.tasksOf(sold.partId);
  expect(tasks.map(({ id, state, lines }) => [id, state, lines[0].quantity])).toEqual([
    [first.id, 'PICKING', 2],
    [second.id, 'CANCELLED', 0],
  ]);
  const found = [{ orderLineId: lineId, foundQuantity: 3 }];
  const more = await stage.does('pickTaskFinish', { pickTaskId: first.id, lines: found });
  expect(more.userErrors[0]).toMatchObject({ code: 'QUANTITY_INVALID', field: ['lines', '0', 'foundQuantity'] });
  await stage.does('pickTaskFinish', { pickTaskId: first.id, lines: [{ ...found[0], foundQuantity: 2 }] });

  // A wish that is not answered keeps a parcel from being packed, and the answer empties the task.
  const wish = await stage.ask('orderCancel', asked(sold.order.id, lineId, 2), sold.buyer.as);
  const parcel = { lines: [{ orderLineId: lineId, quantity: 2 }], carrierCode: 'UPS', serviceCode: 'GROUND' };
  const early = await stage.does('pickTaskPack', { pickTaskId: first.id, parcels: [parcel] });
  expect(early.userErrors[0]).toMatchObject({
    code: 'EXCEEDS_UNSHIPPED',
    field: ['parcels', '0', 'lines', '0', 'quantity'],
  });
  await answered(wish.cancellations[0].id, staff);
  await stage.swept('sweepMovements', async () => (await available(mug)) === 8);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [3, 0], [far]: [5, 0] });
  expect((await stage.tasksOf(sold.partId)).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
  const late = await stage.does('pickTaskPack', { pickTaskId: first.id, parcels: [parcel] });
  expect(late.userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE');
}, 60_000);

test('units that are not found are written off, and others are sought elsewhere', async () => {
  const { mug, near, far } = await scene(3, 5);
  const sold = await stage.sell([mug, 2]);
  const [lineId] = sold.lineIds as [string];
  const [task] = await stage.allocated(sold.partId, 1);
  expect(task.warehouse.id).toBe(near);
  await stage.does('pickTaskStart', { pickTaskId: task.id });
  const none = { pickTaskId: task.id, lines: [{ orderLineId: lineId, foundQuantity: 0 }] };
  expect((await stage.does('pickTaskFinish', none)).pickTask).toMatchObject({
    state: 'SHORT',
    lines: [{ quantity: 0, shortQuantity: 2 }],
  });
  const [, other] = await stage.allocated(sold.partId, 2);
  expect(other).toMatchObject({ state: 'ALLOCATED', warehouse: { id: far }, lines: [{ quantity: 2 }] });
  expect(await stage.placesOf(mug)).toEqual({ [near]: [1, 0], [far]: [5, 2] });
  expect(await available(mug)).toBe(4);
  await stage.pickedAndPacked(other);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [1, 0], [far]: [3, 0] });
  const short = await stage.run(
    `query($filter: PickTaskFilter) { pickTasks(filter: $filter) { nodes { id } } }`,
    { filter: { warehouseId: near, short: true } },
    stage.operator,
  );
  expect(short.data.pickTasks.nodes).toEqual([{ id: task.id }]);
}, 60_000);

test('units that nobody finds, with no others left, are lost for their line: cancelled, they are not sold again', async () => {
  const { mug, staff, near } = await scene(2, 0);
  const sold = await stage.sell([mug, 2]);
  const [lineId] = sold.lineIds as [string];
  const [task] = await stage.allocated(sold.partId, 1);
  await stage.does('pickTaskStart', { pickTaskId: task.id });
  const one = { pickTaskId: task.id, lines: [{ orderLineId: lineId, foundQuantity: 1 }], idempotencyKey: key() };
  const finished = await Promise.all([stage.does('pickTaskFinish', one), stage.does('pickTaskFinish', one)]);
  expect(finished[0]).toEqual(finished[1]);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [1, 1] });
  const line = async () => {
    const query = 'query($id: ID!) { sellerOrder(id: $id) { lines { lostQuantity cancelledQuantity fulfilledBy } } }';
    return (await stage.run(query, { id: sold.partId }, staff)).data.sellerOrder.lines[0];
  };
  expect(await line()).toEqual({ lostQuantity: 1, cancelledQuantity: 0, fulfilledBy: 'PLATFORM' });
  const { cancellations } = await stage.ask('orderCancel', asked(sold.order.id, lineId, 1), sold.buyer.as);
  const [{ id }] = cancellations;
  expect((await answered(id, staff)).cancellation.refund.state).toBe('DONE');
  expect(await line()).toEqual({ lostQuantity: 0, cancelledQuantity: 1, fulfilledBy: 'PLATFORM' });
  expect(await stage.movementsOf(id)).toEqual([]);
  expect(await available(mug)).toBe(0);
  const parcels = [{ lines: [{ orderLineId: lineId, quantity: 1 }], carrierCode: 'UPS', serviceCode: 'GROUND' }];
  const packed = await stage.does('pickTaskPack', { pickTaskId: task.id, parcels });
  expect(packed.userErrors).toEqual([]);
  expect(await stage.placesOf(mug)).toEqual({});
}, 60_000);

test('while products does not tell what stands in for lost units, nothing is cancelled; then all adds up', async () => {
  const { mug, staff } = await scene(2, 0);
  const sold = await stage.sell([mug, 2]);
  const [lineId] = sold.lineIds as [string];
  const [task] = await stage.allocated(sold.partId, 1);
  await stage.does('pickTaskStart', { pickTaskId: task.id });
  const { stockMoves } = stage.services();
  const { move } = stockMoves;
  stockMoves.move = () => Promise.reject(codedError('SUBGRAPH_UNAVAILABLE', 'not now'));
  await stage.does('pickTaskFinish', { pickTaskId: task.id, lines: [{ orderLineId: lineId, foundQuantity: 0 }] });
  const { cancellations } = await stage.ask('orderCancel', asked(sold.order.id, lineId, 2), sold.buyer.as);
  const answer = { cancellationId: cancellations[0].id, accept: true };
  const refused = await stage.attemptAfterSale('cancellationAnswer', answer, staff);
  expect(refused.errors[0]?.extensions.code).toBe('BUSY');
  stockMoves.move = move;
  stage.clock.advance(61);
  await stage.swept('sweepMovements', async () => (await stage.movementsOf(task.id))[0]?.[1] === 'DONE');
  await answered(cancellations[0].id, staff);
  expect(await available(mug)).toBe(0);
  expect(await stage.placesOf(mug)).toEqual({});
}, 60_000);

test.each(['before', 'after'] as const)(
  'a movement lost %s its effect is made once, by the sweep',
  async (when) => {
    const { shopId, staff, near, mug } = await scene(0, 0);
    const { stockMoves } = stage.services();
    const { move } = stockMoves;
    let calls = 0;
    stockMoves.move = async (...args) => {
      calls += 1;
      if (calls > 1) return move(...args);
      if (when === 'after') await move(...args);
      throw codedError('SUBGRAPH_UNAVAILABLE', 'not now');
    };
    const inbound = await stage.filled(shopId, staff, near, [mug, 4]);
    expect(inbound.state).toBe('RECEIVED');
    expect(await available(mug)).toBe(when === 'after' ? 4 : 0);
    await stage.swept('sweepMovements', async () => {
      stage.clock.advance(61);
      return (await stage.movementsOf(inbound.id))[0]?.[1] === 'DONE';
    });
    stockMoves.move = move;
    expect(await available(mug)).toBe(4);
    expect(await stage.placesOf(mug)).toEqual({ [near]: [4, 0] });
    expect(await stage.movementsOf(inbound.id)).toEqual([['RECEIVE', 'DONE']]);
  },
  60_000,
);

test('twenty that receive, pack or cancel with the same key do it once, and other input under it is refused', async () => {
  const { shopId, staff, near, mug } = await scene(2, 0);
  const sold = await stage.sell([mug, 2]);
  const [task] = await stage.allocated(sold.partId, 1);
  const [orderLineId] = sold.lineIds as [string];
  await stage.does('pickTaskStart', { pickTaskId: task.id });
  await stage.does('pickTaskFinish', { pickTaskId: task.id, lines: [{ orderLineId, foundQuantity: 2 }] });
  const parcels = [1, 1].map((quantity) => {
    return { lines: [{ orderLineId, quantity }], carrierCode: 'UPS', serviceCode: 'GROUND' };
  });
  const pack = { pickTaskId: task.id, parcels, idempotencyKey: key() };
  const packs = await together(20, () => stage.does('pickTaskPack', pack));
  expect(new Set(packs.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(packs[0].pickTask.shipments).toHaveLength(2);
  expect((await stage.does('pickTaskPack', { ...pack, parcels: [parcels[0]] })).userErrors[0].code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect(await stage.placesOf(mug)).toEqual({});
  const lines = [{ variantId: mug.variantId, quantity: 5 }];
  const { inboundShipment } = await stage.does('inboundAnnounce', { shopId, warehouseId: near, lines }, staff);
  const counted = { lines: [{ variantId: mug.variantId, counted: 5 }], complete: false, idempotencyKey: key() };
  await together(20, () => stage.does('inboundReceive', { inboundShipmentId: inboundShipment.id, ...counted }));
  expect(await stage.placesOf(mug)).toEqual({ [near]: [5, 0] });
}, 60_000);

test('what is nowhere waits, is sought again, and is sent once it has come', async () => {
  const { shopId, staff, near, far, mug } = await scene(1, 0);
  const move = { fromWarehouseId: near, toWarehouseId: far, lines: [{ variantId: mug.variantId, quantity: 1 }] };
  const sold = await stage.sell([mug, 1]);
  await stage.allocated(sold.partId, 1);
  expect((await stage.does('stockTransferRequest', move)).stockTransfer.state).toBe('REFUSED');
  const [task] = await stage.tasksOf(sold.partId);
  await stage.filled(shopId, staff, near, [mug, 1]);
  await stage.does('pickTaskStart', { pickTaskId: task.id });
  const [orderLineId] = sold.lineIds;
  await stage.does('pickTaskFinish', { pickTaskId: task.id, lines: [{ orderLineId, foundQuantity: 0 }] });
  // The unit that stands in is in the very warehouse where one was not found: it is looked at later.
  const waiting = async () => (await stage.movementsOf(sold.partId))[0];
  await stage.swept('sweepMovements', async () => (await stage.movementsOf(sold.partId)).length >= 3);
  expect(await waiting()).toEqual(['ALLOCATE', 'PENDING']);
  expect(await stage.tasksOf(sold.partId)).toHaveLength(1);
  stage.clock.advance(601);
  const [, second] = await stage.allocated(sold.partId, 2);
  expect(second).toMatchObject({ state: 'ALLOCATED', warehouse: { id: near } });
  expect(await stage.placesOf(mug)).toEqual({ [near]: [1, 1] });
}, 60_000);

test('what is too late is cancelled, its task with it', async () => {
  const { mug, near } = await scene(2, 0);
  const sold = await stage.sell([mug, 2]);
  await stage.allocated(sold.partId, 1);
  stage.clock.advance(5 * daySeconds + 1);
  const sale = { ...sold, staff: stage.operator, shopId: '', goods: [mug] };
  await stage.swept('sweepSellerOrders', async () => (await stage.partNow(sale)).late);
  stage.clock.advance(5 * daySeconds + 1);
  await stage.swept('sweepSellerOrders', async () => (await stage.partNow(sale)).fulfilmentState === 'CANCELLED');
  await stage.swept('sweepMovements', async () => (await available(mug)) === 2);
  expect((await stage.tasksOf(sold.partId)).map(({ state }) => state)).toEqual(['CANCELLED']);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [2, 0] });
}, 60_000);

test('goods that come back go where they left by default; a replacement is set aside, picked and sent like what was bought', async () => {
  const { mug, staff, shopId, near } = await scene(3, 0);
  const sold = await stage.sell([mug, 2]);
  const [orderLineId] = sold.lineIds as [string];
  const [task] = await stage.allocated(sold.partId, 1);
  const packed = await stage.pickedAndPacked(task);
  await stage.deliver({ ...sold, staff: stage.operator, shopId, goods: [mug] }, packed.shipments[0].id);
  const lines = [{ orderLineId, quantity: 1, reason: 'DAMAGED' }];
  const back = async (more: object) => {
    const wish = { sellerOrderId: sold.partId, lines: [{ ...lines[0], ...more }] };
    const { return: made, userErrors } = await stage.ask('returnRequest', wish, sold.buyer.as);
    expect(userErrors).toEqual([]);
    await stage.ask('returnAnswer', { returnId: made.id, approve: true }, staff);
    const seen = { returnId: made.id, lines: [{ orderLineId, condition: 'AS_NEW' }] };
    await stage.ask('returnReceive', seen, staff);
    return made.id as string;
  };
  await stage.ask('returnSettle', { returnId: await back({}) }, staff);
  await stage.swept('sweepMovements', async () => (await available(mug)) === 2);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [2, 0] });

  const anew = await back({ resolution: 'REPLACEMENT' });
  const settled = await stage.ask('returnSettle', { returnId: anew, resolution: 'REPLACEMENT' }, staff);
  expect(settled.return.state).toBe('REPLACED');
  const query = 'query($id: ID!) { order(id: $id) { sellerOrders { id replaces { id } } } }';
  const { data } = await stage.run(query, { id: sold.order.id }, sold.buyer.as);
  const part = data.order.sellerOrders.find((each: any) => each.replaces?.id === anew);
  const [second] = await stage.allocated(part.id, 1);
  expect(second).toMatchObject({ warehouse: { id: near }, lines: [{ quantity: 1 }] });
  await stage.pickedAndPacked(second);
  await stage.swept('sweepMovements', async () => (await available(mug)) === 2);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [2, 0] });
}, 60_000);
