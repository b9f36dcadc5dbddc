// Goods of a shop in the platform's warehouses, from their announcement to their way back: every number on the way.

import { warehouseStage } from './warehouseStage.js';
import type { WarehouseStage } from './warehouseStage.js';

let stage: WarehouseStage;
beforeAll(async () => {
  stage = await warehouseStage();
});
afterAll(() => stage.stop());

test('announced, counted short, sold, set aside in two warehouses, picked, packed, delivered, returned, moved and sent back', async () => {
  const { does } = stage;
  const { shopId, staff } = await stage.shop();
  const [near, far] = [await stage.warehouse('US', 'US-MT'), await stage.warehouse('DE')];
  const mug = await stage.stored(shopId, staff, 'Mug');
  const bowl = await stage.stored(shopId, staff, 'Bowl');
  const own = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 3, title: 'Spoon' });

  const announced = await does(
    'inboundAnnounce',
    {
      ...{ shopId, warehouseId: near, carrier: 'Own van' },
      lines: [
        { variantId: mug.variantId, quantity: 5 },
        { variantId: bowl.variantId, quantity: 2 },
      ],
    },
    staff,
  );
  const inboundShipmentId = announced.inboundShipment.id;
  expect(announced.inboundShipment).toMatchObject({ state: 'ANNOUNCED', carrier: 'Own van', shop: { id: shopId } });
  const onWay = { inboundShipmentId, carrier: 'DHL', trackingNumber: 'JD01' };
  expect((await does('inboundSend', onWay, staff)).inboundShipment.state).toBe('IN_TRANSIT');
  const first = { inboundShipmentId, lines: [{ variantId: mug.variantId, counted: 3, damaged: 1 }], complete: false };
  expect((await does('inboundReceive', first)).inboundShipment.state).toBe('RECEIVING');
  expect(await stage.stockOf(mug)).toEqual({ onHand: 3, available: 3 });
  const rest = { inboundShipmentId, lines: [{ variantId: bowl.variantId, counted: 2 }], complete: true };
  const { inboundShipment: received } = await does('inboundReceive', rest);
  expect(received).toMatchObject({ state: 'RECEIVED', dueAt: null });
  expect(received.lines).toEqual([
    { variant: { id: mug.variantId }, announced: 5, counted: 3, damaged: 1, difference: -1 },
    { variant: { id: bowl.variantId }, announced: 2, counted: 2, damaged: 0, difference: 0 },
  ]);
  await stage.filled(shopId, staff, far, [mug, 4]);
  expect(await stage.placesOf(mug, staff)).toEqual({ [near]: [3, 0], [far]: [4, 0] });
  expect(await stage.stockOf(mug)).toEqual({ onHand: 7, available: 7 });

  const sold = await stage.sell([mug, 5], [bowl, 1], [own, 1]);
  const [mugLine, bowlLine, ownLine] = sold.lineIds as [string, string, string];
  expect(await stage.stockOf(mug)).toEqual({ onHand: 2, available: 2 });
  const tasks = await stage.allocated(sold.partId, 2);
  expect(tasks.map(({ state, warehouse, lines }) => [state, warehouse.id, lines])).toEqual([
    [
      'ALLOCATED',
      near,
      [
        { orderLine: { id: mugLine }, quantity: 3, shortQuantity: 0 },
        { orderLine: { id: bowlLine }, quantity: 1, shortQuantity: 0 },
      ],
    ],
    ['ALLOCATED', far, [{ orderLine: { id: mugLine }, quantity: 2, shortQuantity: 0 }]],
  ]);
  expect(await stage.placesOf(mug)).toEqual({ [near]: [3, 3], [far]: [4, 2] });

  const part = await stage.partNow({ ...sold, staff, shopId, goods: [mug, bowl, own] }, staff);
  const actions = Object.fromEntries(part.lines.map((line: any) => [line.id, line.allowedActions.includes('SHIP')]));
  expect(actions).toEqual({ [mugLine]: false, [bowlLine]: false, [ownLine]: true });
  const sale = { ...sold, staff, shopId, goods: [mug, bowl, own] };
  expect((await stage.ship(sale, [[mugLine, 1]])).userErrors).toMatchObject([
    { code: 'FULFILLED_BY_PLATFORM', field: ['lines', '0', 'orderLineId'] },
  ]);

  const packed = await stage.pickedAndPacked(tasks[0], 'UPS', '2DAY');
  expect(packed).toMatchObject({
    state: 'PACKED',
    shipments: [{ carrier: 'UPS', service: '2nd Day Air', trackingNumber: '1Z', warehouse: { id: near } }],
  });
  expect(await stage.placesOf(mug)).toEqual({ [far]: [4, 2] });
  expect((await stage.partNow(sale, staff)).fulfilmentState).toBe('PARTIALLY_SHIPPED');
  const other = await stage.pickedAndPacked(tasks[1], 'DHL', 'EXPRESS');
  const own1 = await stage.ship(sale, [[ownLine, 1]]);
  expect(own1.userErrors).toEqual([]);
  expect((await stage.partNow(sale, staff)).fulfilmentState).toBe('SHIPPED');
  for (const shipmentId of [packed.shipments[0].id, other.shipments[0].id]) {
    await stage.deliver({ ...sale, staff: stage.operator }, shipmentId);
  }
  await stage.deliver(sale, own1.shipment.id);
  expect((await stage.partNow(sale, staff)).fulfilmentState).toBe('DELIVERED');
  expect(await stage.placesOf(mug)).toEqual({ [far]: [2, 0] });

  const wanted = { sellerOrderId: sold.partId, lines: [{ orderLineId: mugLine, quantity: 4, reason: 'OTHER' }] };
  const { return: made } = await stage.ask('returnRequest', wanted, sold.buyer.as);
  await stage.ask('returnAnswer', { returnId: made.id, approve: true }, staff);
  const seen = { returnId: made.id, lines: [{ orderLineId: mugLine, condition: 'AS_NEW' }] };
  const { errors } = await stage.attempt('returnTakeIn', { ...seen, warehouseId: far }, staff);
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await does('returnTakeIn', { ...seen, warehouseId: far })).return.state).toBe('RECEIVED');
  const twice = await does('returnTakeIn', { ...seen, warehouseId: far });
  expect(twice.userErrors[0].code).toBe('NOT_ALLOWED_IN_STATE');
  await stage.ask('returnSettle', { returnId: made.id }, staff);
  await stage.swept('sweepMovements', async () => (await stage.stockOf(mug)).onHand === 6);
  expect(await stage.placesOf(mug)).toEqual({ [far]: [6, 0] });

  const moved = { fromWarehouseId: far, toWarehouseId: near, lines: [{ variantId: mug.variantId, quantity: 6 }] };
  const { stockTransfer } = await does('stockTransferRequest', moved);
  expect(stockTransfer.state).toBe('ACCEPTED');
  expect(await stage.stockOf(mug)).toEqual({ onHand: 0, available: 0 });
  const stockTransferId = stockTransfer.id;
  expect((await does('stockTransferSend', { stockTransferId })).stockTransfer.state).toBe('SENT');
  const arrived = { stockTransferId, lines: [{ variantId: mug.variantId, receivedQuantity: 5 }] };
  expect((await does('stockTransferReceive', arrived)).stockTransfer).toMatchObject({
    state: 'RECEIVED',
    lines: [{ quantity: 6, receivedQuantity: 5, writtenOffQuantity: 1 }],
  });
  expect(await stage.placesOf(mug)).toEqual({ [near]: [5, 0] });
  expect(await stage.stockOf(mug)).toEqual({ onHand: 5, available: 5 });

  const wish = { shopId, warehouseId: near, lines: [{ variantId: mug.variantId, quantity: 5 }] };
  const { stockRemoval } = await does('stockRemovalRequest', wish, staff);
  expect(stockRemoval.state).toBe('ACCEPTED');
  expect(await stage.stockOf(mug)).toEqual({ onHand: 0, available: 0 });
  const stockRemovalId = stockRemoval.id;
  await does('stockRemovalPick', { stockRemovalId });
  const sent = { stockRemovalId, carrierCode: 'FEDEX', serviceCode: 'HOME', trackingNumber: 'F1' };
  expect((await does('stockRemovalSend', sent)).stockRemoval).toMatchObject({
    state: 'SENT',
    carrier: 'FedEx Home Delivery',
  });
  expect((await does('stockRemovalDeliver', { stockRemovalId }, staff)).stockRemoval.state).toBe('DELIVERED');
  expect(await stage.placesOf(mug)).toEqual({});

  // What is there of the bowl keeps the warehouse open.
  expect((await does('warehouseClose', { warehouseId: near })).warehouse.status).toBe('CLOSING');
  expect((await does('warehouseClose', { warehouseId: near })).userErrors[0].code).toBe('WAREHOUSE_NOT_EMPTY');
  expect((await does('warehouseClose', { warehouseId: far })).warehouse.status).toBe('CLOSING');
  expect((await does('warehouseClose', { warehouseId: far })).warehouse.status).toBe('CLOSED');
  const set = { variantId: mug.variantId, fulfilledBy: 'SELLER' };
  expect((await does('variantFulfilmentSet', set, staff)).variant.fulfilledBy).toBe('SELLER');
}, 120_000);
