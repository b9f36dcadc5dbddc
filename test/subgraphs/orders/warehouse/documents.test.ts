// The documents of the platform's warehouses: who may take which step, what is refused, and what happens when nobody does anything.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { daySeconds } from '../afterSale/afterSale.js';
import type { As } from '../stage.js';
import { key, warehouseStage } from './warehouseStage.js';
import type { WarehouseStage } from './warehouseStage.js';

let stage: WarehouseStage;
beforeAll(async () => {
  stage = await warehouseStage();
});
afterAll(() => stage.stop());

async function scene(units = 5) {
  const { shopId, staff } = await stage.shop();
  const warehouseId = await stage.warehouse();
  const mug = await stage.stored(shopId, staff);
  if (units > 0) await stage.filled(shopId, staff, warehouseId, [mug, units]);
  const announce = { shopId, warehouseId, lines: [{ variantId: mug.variantId, quantity: 2 }] };
  return { shopId, staff, warehouseId, mug, announce };
}

test('what shops announce is checked, line by line', async () => {
  const { shopId, staff, warehouseId, mug, announce } = await scene(0);
  const own = await stage.goods(shopId, { prices: { US: '1.00' }, stock: 1 });
  const foreign = await scene(0);
  const code = async (more: object, as: As = staff) =>
    (await stage.does('inboundAnnounce', { ...announce, ...more }, as)).userErrors.map((each: any) => [
      each.code,
      each.field.join('.'),
    ])[0];
  const line = (variantId: string, quantity: number) => ({ variantId, quantity });
  expect(await code({ lines: [line(own.variantId, 1)] })).toEqual(['FULFILLED_BY_SELLER', 'lines.0.variantId']);
  expect(await code({ lines: [line(mug.variantId, 1), line(foreign.mug.variantId, 1)] })).toEqual([
    'NOT_FOUND',
    'lines.1.variantId',
  ]);
  expect(await code({ lines: [line(mug.variantId, 0)] })).toEqual(['QUANTITY_INVALID', 'lines.0.quantity']);
  expect(await code({ lines: [line(mug.variantId, 1), line(mug.variantId, 1)] })).toEqual(['LINES_INVALID', 'lines']);
  expect(await code({ carrier: ' ' })).toEqual(['TEXT_INVALID', 'carrier']);
  expect(await code({ warehouseId: randomIds.next('whse') })).toEqual(['WAREHOUSE_INVALID', 'warehouseId']);
  expect(await code({}, foreign.staff)).toEqual(['NOT_FOUND', 'shopId']);
  await stage.does('warehouseClose', { warehouseId });
  expect(await code({})).toEqual(['WAREHOUSE_INVALID', 'warehouseId']);
  const lost = { stockRemovalId: randomIds.next('rmvl'), carrierCode: 'UPS', serviceCode: 'PIGEON' };
  expect((await stage.does('stockRemovalSend', lost)).userErrors[0].code).toBe('CARRIER_UNKNOWN');
});

test('strangers find nothing, sellers do no work of the warehouses, and nobody is let in without signing in', async () => {
  const { shopId, staff, warehouseId, mug, announce } = await scene();
  const stranger: As = { userId: randomIds.next('user') };
  const { staff: otherStaff } = await stage.shop();
  const { inboundShipment } = await stage.does('inboundAnnounce', announce, staff);
  const { stockRemoval } = await stage.does('stockRemovalRequest', announce, staff);
  const sold = await stage.sell([mug, 1]);
  const [task] = await stage.allocated(sold.partId, 1);
  const inbound = { inboundShipmentId: inboundShipment.id };
  const removal = { stockRemovalId: stockRemoval.id };
  const own: [string, object][] = [
    ['inboundAnnounce', announce],
    ['inboundSend', { ...inbound, carrier: 'UPS' }],
    ['inboundCancel', inbound],
    ['stockRemovalRequest', announce],
    ['stockRemovalCancel', removal],
    ['stockRemovalDeliver', removal],
  ];
  for (const [name, input] of own) {
    for (const as of [stranger, otherStaff]) {
      const { userErrors } = await stage.does(name, { ...input }, as);
      expect([name, userErrors[0]?.code]).toEqual([name, 'NOT_FOUND']);
    }
  }
  const transfer = { fromWarehouseId: warehouseId, toWarehouseId: warehouseId, lines: announce.lines };
  const work: [string, object][] = [
    ['inboundReceive', { ...inbound, lines: [{ variantId: mug.variantId, counted: 1 }], complete: true }],
    ['stockRemovalPick', removal],
    ['stockRemovalSend', { ...removal, carrierCode: 'UPS', serviceCode: 'GROUND' }],
    ['stockTransferRequest', transfer],
    ['pickTaskStart', { pickTaskId: task.id }],
    ['pickTaskFinish', { pickTaskId: task.id, lines: [{ orderLineId: sold.lineIds[0], foundQuantity: 1 }] }],
    ['warehouseCreate', { code: 'NO', name: 'No', countryCode: 'US' }],
    ['warehouseClose', { warehouseId }],
  ];
  for (const [name, input] of work) {
    const { errors } = await stage.attempt(name, { ...input }, staff);
    expect([name, errors[0]?.extensions.code]).toEqual([name, 'FORBIDDEN']);
  }
  for (const [name, input] of [...own, ...work]) {
    const { errors } = await stage.attempt(name, { ...input }, {});
    expect([name, errors[0]?.extensions.code]).toEqual([name, 'UNAUTHENTICATED']);
  }
  const seen = async (id: string, as: As) =>
    (await stage.run('query($id: ID!) { node(id: $id) { id } }', { id }, as)).data.node?.id ?? null;
  for (const id of [inboundShipment.id, stockRemoval.id, task.id]) {
    expect([await seen(id, staff), await seen(id, stage.operator)]).toEqual([id, id]);
    for (const as of [otherStaff, stranger, sold.buyer.as, {}]) expect(await seen(id, as)).toBeNull();
  }
  expect([await seen(warehouseId, staff), await seen(warehouseId, {})]).toEqual([warehouseId, null]);
  const lists = `query($id: ID!) { shop(id: $id) { inboundShipments(states: [ANNOUNCED]) { totalCount nodes { id } }
    stockRemovals(first: 1) { nodes { id } } } }`;
  expect((await stage.run(lists, { id: shopId }, staff)).data.shop).toEqual({
    inboundShipments: { totalCount: 1, nodes: [{ id: inboundShipment.id }] },
    stockRemovals: { nodes: [{ id: stockRemoval.id }] },
  });
  expect((await stage.run(lists, { id: shopId }, otherStaff)).data.shop).toEqual({
    inboundShipments: null,
    stockRemovals: null,
  });
  const tasks = `query($filter: PickTaskFilter) { pickTasks(filter: $filter) { nodes { id state } } }`;
  const filter = { warehouseId, states: ['ALLOCATED'] };
  expect((await stage.run(tasks, { filter }, stage.operator)).data.pickTasks.nodes).toEqual([
    { id: task.id, state: 'ALLOCATED' },
  ]);
  expect((await stage.run(tasks, { filter }, staff)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { pickTasks } = (
    await stage.run('query($id: ID!) { sellerOrder(id: $id) { pickTasks { id } } }', { id: sold.partId }, sold.buyer.as)
  ).data.sellerOrder;
  expect(pickTasks).toBeNull();
  const { data } = await stage.run('{ carriers { code services { code } } }', {}, staff);
  expect(data.carriers[0]).toEqual({
    code: 'UPS',
    services: [{ code: 'GROUND' }, { code: '2DAY' }, { code: 'SAVER' }],
  });
}, 60_000);

test('unsold goods that are wanted back and not there are refused whole; what is left where it is can be sold again', async () => {
  const { staff, warehouseId, mug, announce } = await scene(3);
  const many = { ...announce, lines: [{ variantId: mug.variantId, quantity: 4 }], idempotencyKey: key() };
  const refused = await stage.does('stockRemovalRequest', many, staff);
  expect(refused.stockRemoval.state).toBe('REFUSED');
  expect(await stage.does('stockRemovalRequest', many, staff)).toEqual(refused);
  expect(await stage.stockOf(mug)).toEqual({ onHand: 3, available: 3 });
  const { stockRemoval } = await stage.does('stockRemovalRequest', announce, staff);
  expect([stockRemoval.state, await stage.stockOf(mug)]).toEqual(['ACCEPTED', { onHand: 1, available: 1 }]);
  await stage.does('stockRemovalPick', { stockRemovalId: stockRemoval.id });
  await stage.does('stockRemovalCancel', { stockRemovalId: stockRemoval.id }, staff);
  expect(await stage.stockOf(mug)).toEqual({ onHand: 3, available: 3 });
  expect(await stage.placesOf(mug)).toEqual({ [warehouseId]: [3, 0] });
});

test('announced goods that never come, a rest that never comes and goods that must have arrived settle themselves', async () => {
  const { staff, mug, announce } = await scene(3);
  const { inboundShipment: never } = await stage.does('inboundAnnounce', announce, staff);
  const { inboundShipment: some } = await stage.does('inboundAnnounce', announce, staff);
  const count = { inboundShipmentId: some.id, lines: [{ variantId: mug.variantId, counted: 1 }], complete: false };
  await stage.does('inboundReceive', count);
  const { stockRemoval } = await stage.does('stockRemovalRequest', announce, staff);
  const which = { stockRemovalId: stockRemoval.id };
  await stage.does('stockRemovalPick', which);
  await stage.does('stockRemovalSend', { ...which, carrierCode: 'UPS', serviceCode: 'GROUND' });
  const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on InboundShipment { inbound: state dueAt } ... on StockRemoval { removal: state } } }`;
  const now = async () => {
    const { data } = await stage.run(query, { ids: [never.id, some.id, stockRemoval.id] }, stage.operator);
    return data.nodes.map((each: any) => each.inbound ?? each.removal);
  };
  const after = (days: number, then: string[]) => {
    stage.clock.advance(days * daySeconds);
    return stage.swept('sweepDocuments', async () => JSON.stringify(await now()) === JSON.stringify(then));
  };
  expect(await now()).toEqual(['ANNOUNCED', 'RECEIVING', 'SENT']);
  await after(15, ['ANNOUNCED', 'RECEIVED', 'SENT']);
  await after(16, ['ANNOUNCED', 'RECEIVED', 'DELIVERED']);
  await after(30, ['CANCELLED', 'RECEIVED', 'DELIVERED']);
  const late = { inboundShipmentId: never.id, lines: count.lines, complete: true };
  expect((await stage.does('inboundReceive', late)).userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE');
}, 60_000);

test("goods that arrive after their seller took to sending them are the platform's again, or wait until the seller has none", async () => {
  const { shopId, staff, warehouseId, mug, announce } = await scene(0);
  const counts = { lines: [{ variantId: mug.variantId, counted: 2 }], complete: true };
  const arrived = async () => {
    const { inboundShipment } = await stage.does('inboundAnnounce', announce, staff);
    const to = { variantId: mug.variantId, fulfilledBy: 'SELLER' };
    expect((await stage.does('variantFulfilmentSet', to, staff)).userErrors).toEqual([]);
    return inboundShipment.id as string;
  };
  const by = async () =>
    (await stage.run('query($id: ID!) { variant(id: $id) { fulfilledBy } }', { id: mug.variantId })).data.variant;
  await stage.does('inboundReceive', { inboundShipmentId: await arrived(), ...counts });
  expect([await by(), await stage.placesOf(mug)]).toEqual([{ fulfilledBy: 'PLATFORM' }, { [warehouseId]: [2, 0] }]);
  await stage.does('stockRemovalRequest', { shopId, warehouseId, lines: announce.lines }, staff);

  const inboundShipmentId = await arrived();
  const own = (expected: number, quantity: number) =>
    stage.does('variantStockSet', { variantId: mug.variantId, expected, quantity }, staff);
  await own(0, 3);
  await stage.does('inboundReceive', { inboundShipmentId, ...counts });
  const refused = `query($filter: StockMovementFilter) { stockMovements(filter: $filter) { nodes { id state } } }`;
  const { data } = await stage.run(refused, { filter: { causeId: inboundShipmentId } }, stage.operator);
  const [movement] = data.stockMovements.nodes;
  expect(movement.state).toBe('REFUSED');
  const retry = { stockMovementId: movement.id, idempotencyKey: key() };
  const again = await stage.does('stockMovementRetry', retry);
  expect(again).toMatchObject({ stockMovement: { state: 'REFUSED' }, userErrors: [] });
  expect(await stage.stockOf(mug)).toEqual({ onHand: 3, available: 3 });
  await own(3, 0);
  expect((await stage.does('stockMovementRetry', retry)).stockMovement.state).toBe('REFUSED');
  expect((await stage.attempt('stockMovementRetry', retry, staff)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const last = { ...retry, idempotencyKey: key() };
  expect((await stage.does('stockMovementRetry', last)).stockMovement.state).toBe('DONE');
  expect((await stage.does('stockMovementRetry', last)).stockMovement.state).toBe('DONE');
  expect(await stage.placesOf(mug)).toEqual({ [warehouseId]: [2, 0] });
  expect((await stage.does('stockMovementRetry', { stockMovementId: movement.id })).userErrors[0].code).toBe(
    'NOT_ALLOWED_IN_STATE',
  );
});
