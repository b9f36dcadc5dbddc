// The documents of the platform's warehouses, in each of their states: what their tables don't know is refused, and changes nothing.

import {
  inboundTransitions,
  pickTaskTransitions,
  removalTransitions,
  transferTransitions,
} from '../../../../subgraphs/orders/warehouse/documentStates.js';
import { canGo } from '../../../../subgraphs/orders/order/canGo.js';
import { transition } from '../../../../subgraphs/orders/order/transition.js';
import type { Transitions } from '../../../../subgraphs/orders/order/transition.js';
import type { As } from '../stage.js';
import { warehouseStage } from './warehouseStage.js';
import type { WarehouseStage } from './warehouseStage.js';

let stage: WarehouseStage;
beforeAll(async () => {
  stage = await warehouseStage();
});
afterAll(() => stage.stop());

type Doc = Record<string, unknown>;
const collectionOf = (name: string) => stage.graph.cluster.database('orders').connection.collection<Doc>(name);

async function scene(units = 5) {
  const { shopId, staff } = await stage.shop();
  const warehouseId = await stage.warehouse();
  const mug = await stage.stored(shopId, staff);
  if (units > 0) await stage.filled(shopId, staff, warehouseId, [mug, units]);
  const announce = { shopId, warehouseId, lines: [{ variantId: mug.variantId, quantity: 2 }] };
  return { staff, warehouseId, mug, announce };
}

const tables: Record<string, Transitions<string>> = {
  inbound: inboundTransitions,
  transfer: transferTransitions,
  removal: removalTransitions,
  pickTask: pickTaskTransitions,
};

test.each(Object.entries(tables))('the table of %s is complete, and its way is the only one', (_, table) => {
  const states = Object.keys(table);
  for (const from of states) {
    for (const to of states) {
      const known = table[from]!.includes(to);
      expect(canGo(table, from, to)).toBe(known);
      if (known || from === to) expect(transition(table, from, to)).toBe(to);
      else expect(() => transition(table, from, to)).toThrow(`There is no way from ${from} to ${to}.`);
    }
    for (const to of table[from]!) expect(states).toContain(to);
  }
});

type Attempt = { name: string; from: readonly string[]; run: () => Promise<any> };

/** Puts the record in each of the states, and tries what may not be done in it. Answers how often. */
async function refusedIn(collection: string, id: string, states: readonly string[], attempts: Attempt[]) {
  const names = [collection, 'stockMovements', 'warehouseSteps', 'shipments', 'orderLines'];
  const everything = () => Promise.all(names.map((name) => collectionOf(name).find().sort({ _id: 1 }).toArray()));
  let tried = 0;
  for (const state of states) {
    await collectionOf(collection).updateOne({ _id: id } as never, { $set: { state } });
    const before = await everything();
    for (const { name, from, run } of attempts) {
      if (from.includes(state)) continue;
      const { userErrors } = await run();
      expect([name, state, userErrors[0]?.code]).toEqual([name, state, 'NOT_ALLOWED_IN_STATE']);
      expect(await everything()).toEqual(before);
      tried += 1;
    }
  }
  return tried;
}

test('announced goods, in each state, do not do what their table does not know', async () => {
  const { staff, mug, announce } = await scene(0);
  const { inboundShipment } = await stage.does('inboundAnnounce', announce, staff);
  const by = (name: string, more: object, as?: As) => () =>
    stage.does(name, { inboundShipmentId: inboundShipment.id, ...more }, as);
  const count = { lines: [{ variantId: mug.variantId, counted: 1 }] };
  const tried = await refusedIn('inboundShipments', inboundShipment.id, Object.keys(inboundTransitions), [
    { name: 'send', from: ['ANNOUNCED'], run: by('inboundSend', { carrier: 'UPS' }, staff) },
    { name: 'cancel', from: ['ANNOUNCED', 'IN_TRANSIT'], run: by('inboundCancel', {}, staff) },
    ...[true, false].map((complete) => ({
      name: `receive ${complete}`,
      from: ['ANNOUNCED', 'IN_TRANSIT', 'RECEIVING'],
      run: by('inboundReceive', { ...count, complete }),
    })),
  ]);
  expect(tried).toBe(4 * 5 - 9);
});

test('goods that go back, and goods between warehouses, in each state', async () => {
  const { staff, warehouseId, mug, announce } = await scene();
  const lines = [{ variantId: mug.variantId, quantity: 1 }];
  const { stockRemoval } = await stage.does('stockRemovalRequest', announce, staff);
  const removal = (name: string, more: object, as?: As) => () =>
    stage.does(name, { stockRemovalId: stockRemoval.id, ...more }, as);
  const sending = { carrierCode: 'UPS', serviceCode: 'GROUND' };
  const tried = await refusedIn('stockRemovals', stockRemoval.id, Object.keys(removalTransitions), [
    { name: 'pick', from: ['ACCEPTED'], run: removal('stockRemovalPick', {}) },
    { name: 'send', from: ['PICKED'], run: removal('stockRemovalSend', sending) },
    { name: 'deliver', from: ['SENT'], run: removal('stockRemovalDeliver', {}, staff) },
    { name: 'cancel', from: ['ACCEPTED', 'PICKED'], run: removal('stockRemovalCancel', {}, staff) },
  ]);
  expect(tried).toBe(4 * 7 - 5);

  const to = await stage.warehouse('DE');
  const { stockTransfer } = await stage.does('stockTransferRequest', {
    ...{ fromWarehouseId: warehouseId, toWarehouseId: to, lines },
  });
  const transfer = (name: string, more: object) => () =>
    stage.does(name, { stockTransferId: stockTransfer.id, ...more });
  const arrived = { lines: [{ variantId: mug.variantId, receivedQuantity: 1 }] };
  const moved = await refusedIn('stockTransfers', stockTransfer.id, Object.keys(transferTransitions), [
    { name: 'send', from: ['ACCEPTED'], run: transfer('stockTransferSend', {}) },
    { name: 'cancel', from: ['ACCEPTED'], run: transfer('stockTransferCancel', {}) },
    { name: 'receive', from: ['SENT'], run: transfer('stockTransferReceive', arrived) },
  ]);
  expect(moved).toBe(3 * 6 - 3);
});

test('a task, in each state', async () => {
  const { mug } = await scene();
  const sold = await stage.sell([mug, 1]);
  const [task] = await stage.allocated(sold.partId, 1);
  const [orderLineId] = sold.lineIds;
  const by = (name: string, more: object) => () => stage.does(name, { pickTaskId: task.id, ...more });
  const parcel = { lines: [{ orderLineId, quantity: 1 }], carrierCode: 'UPS', serviceCode: 'GROUND' };
  const tried = await refusedIn('pickTasks', task.id, Object.keys(pickTaskTransitions), [
    { name: 'start', from: ['ALLOCATED'], run: by('pickTaskStart', {}) },
    { name: 'finish', from: ['PICKING'], run: by('pickTaskFinish', { lines: [{ orderLineId, foundQuantity: 1 }] }) },
    { name: 'pack', from: ['PICKED'], run: by('pickTaskPack', { parcels: [parcel] }) },
  ]);
  expect(tried).toBe(3 * 6 - 3);
});
