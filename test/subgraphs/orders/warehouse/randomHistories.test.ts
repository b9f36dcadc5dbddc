// Whatever shops, buyers and warehouses do at once, and whatever is lost between orders and products: the numbers of both add up.

import fc from 'fast-check';
import { codedError } from '../../../../subgraphs/kit/codedError.js';
import type { Goods, As } from '../stage.js';
import { warehouseStage } from './warehouseStage.js';
import type { Sold, WarehouseStage } from './warehouseStage.js';

const freeCancelSeconds = 60;
let stage: WarehouseStage;
let shop: { shopId: string; staff: As };
let warehouses: string[];
beforeAll(async () => {
  stage = await warehouseStage(freeCancelSeconds);
  shop = await stage.shop();
  warehouses = [await stage.warehouse('US'), await stage.warehouse('DE')];
}, 120_000);
afterAll(() => stage.stop());

const kinds = ['receive', 'sell', 'release', 'cancel', 'pick', 'pack', 'giveBack', 'transfer', 'remove'] as const;
/** What happens most: orders, and work on them. */
const often = ['sell', 'release', 'pick', 'pack', 'pack', 'giveBack', 'cancel'] as const;
const step = fc.record({
  kind: fc.constantFrom(...kinds, ...often),
  goods: fc.nat({ max: 1 }),
  warehouse: fc.nat({ max: 1 }),
  quantity: fc.integer({ min: 1, max: 4 }),
  which: fc.nat({ max: 20 }),
  /** What becomes of the next call of products. */
  fate: fc.constantFrom('done', 'done', 'done', 'lost before', 'lost after'),
});
type Step = { kind: (typeof kinds)[number]; goods: number; warehouse: number; quantity: number; which: number };
type Line = {
  _id: string;
  quantity: number;
  shippedQuantity: number;
  cancelledQuantity: number;
  lostQuantity?: number;
};
const records = <T>(name: string, filter: object): Promise<T[]> =>
  stage.graph.cluster
    .database('orders')
    .connection.collection(name)
    .find(filter as never)
    .toArray() as Promise<unknown> as Promise<T[]>;
const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)];

/** Refusals are a part of life here; what is thrown is not, but BUSY. */
const may = async (name: string, input: object, as?: As) => {
  const { data, errors } = await stage.attempt(name, { ...input }, as);
  if (errors.some(({ extensions }) => extensions.code !== 'BUSY')) throw new Error(JSON.stringify(errors));
  return data?.[name];
};

async function take(each: Step, goods: readonly Goods[], sales: Sold[]) {
  const { staff, shopId } = shop;
  const what = goods[each.goods]!;
  const warehouseId = warehouses[each.warehouse]!;
  const lines = [{ variantId: what.variantId, quantity: each.quantity }];
  if (each.kind === 'receive') return void (await stage.filled(shopId, staff, warehouseId, [what, each.quantity]));
  if (each.kind === 'sell') {
    const sold = await stage.sell([what, each.quantity]).catch((error: Error) => {
      if (!error.message.includes('OUT_OF_STOCK')) throw error;
      return null;
    });
    return void (sold && sales.push(sold));
  }
  if (each.kind === 'release') {
    stage.clock.advance(freeCancelSeconds + 1);
    await stage.graph.runJob('orders', 'sweepSellerOrders');
    return stage.graph.runJob('orders', 'sweepMovements');
  }
  if (each.kind === 'transfer') {
    const toWarehouseId = warehouses[1 - each.warehouse];
    const { stockTransfer } = await may('stockTransferRequest', { fromWarehouseId: warehouseId, toWarehouseId, lines });
    const stockTransferId = stockTransfer.id;
    if (each.which % 3 === 0) return may('stockTransferCancel', { stockTransferId });
    await may('stockTransferSend', { stockTransferId });
    const receivedQuantity = Math.max(0, each.quantity - (each.which % 2));
    return may('stockTransferReceive', { stockTransferId, lines: [{ variantId: what.variantId, receivedQuantity }] });
  }
  if (each.kind === 'remove') {
    const { stockRemoval } = await may('stockRemovalRequest', { shopId, warehouseId, lines }, staff);
    return each.which % 2 ? may('stockRemovalCancel', { stockRemovalId: stockRemoval.id }, staff) : undefined;
  }
  if (each.kind === 'pick' || each.kind === 'pack') return work(each);
  const sold = pick(sales, each.which);
  if (!sold) return;
  const [orderLineId] = sold.lineIds as [string];
  if (each.kind === 'cancel') {
    const cancel = { orderId: sold.order.id, lines: [{ orderLineId, quantity: each.quantity }], reason: 'OTHER' };
    const { data } = await stage.attemptAfterSale('orderCancel', cancel, sold.buyer.as);
    const made = data?.orderCancel.cancellations?.[0];
    if (made?.state !== 'REQUESTED') return;
    const answer = { cancellationId: made.id, accept: each.which % 4 > 0, declineReason: 'No' };
    await stage.attemptAfterSale('cancellationAnswer', answer, staff);
    return;
  }
  if (each.kind === 'giveBack') {
    const sale = { ...sold, staff, shopId, goods: [what] };
    const parcels = await records<{ _id: string }>('shipments', { sellerOrderId: sold.partId, state: 'SHIPPED' });
    for (const { _id } of parcels) await stage.deliver({ ...sale, staff: stage.operator }, _id);
    const wish = { sellerOrderId: sold.partId, lines: [{ orderLineId, quantity: 1, reason: 'OTHER' }] };
    const { data } = await stage.attemptAfterSale('returnRequest', wish, sold.buyer.as);
    const returnId = data?.returnRequest.return?.id;
    if (!returnId) return;
    await stage.attemptAfterSale('returnAnswer', { returnId, approve: true }, staff);
    const condition = each.which % 3 ? 'AS_NEW' : 'DAMAGED';
    await stage.attemptAfterSale('returnReceive', { returnId, lines: [{ orderLineId, condition }] }, staff);
    return void (await stage.attemptAfterSale('returnSettle', { returnId }, staff));
  }
}

async function work({ kind, which }: Step): Promise<void> {
  await stage.graph.runJob('orders', 'sweepMovements');
  const open = { state: { $in: ['ALLOCATED', 'PICKING', 'PICKED'] } };
  const task = pick(
    await records<{ _id: string; lines: { orderLineId: string; quantity: number }[] }>('pickTasks', open),
    which,
  );
  if (!task) return;
  const pickTaskId = task._id;
  const lines = task.lines.map(({ orderLineId, quantity }) => {
    return { orderLineId, foundQuantity: kind === 'pick' ? Math.max(0, quantity - (which % 3)) : quantity };
  });
  await may('pickTaskStart', { pickTaskId });
  await may('pickTaskFinish', { pickTaskId, lines });
  if (kind === 'pick') return;
  const packed = lines.map(({ orderLineId, foundQuantity: quantity }) => ({ orderLineId, quantity }));
  await may('pickTaskPack', { pickTaskId, parcels: [{ lines: packed, carrierCode: 'DHL', serviceCode: 'PAKET' }] });
}

/** Until all that was written down was told, but what waits for goods. */
async function settled() {
  for (let tries = 0; tries < 40; tries += 1) {
    const told = { state: 'PENDING', $or: [{ kind: { $ne: 'ALLOCATE' } }, { attempts: { $gt: 0 } }] };
    if ((await records('stockMovements', told)).length === 0) return;
    stage.clock.advance(61);
    await stage.graph.runJob('orders', 'sweepMovements');
  }
  throw new Error('Some movements are never settled.');
}

test('over random histories in threes at once, places are what can be sold and what is not sent, tasks are what is set aside', async () => {
  const { stockMoves } = stage.services();
  const { move } = stockMoves;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 24, maxLength: 48 }), async (steps) => {
      const goods = [await stage.stored(shop.shopId, shop.staff), await stage.stored(shop.shopId, shop.staff)];
      for (const [index, each] of goods.entries()) {
        await stage.filled(shop.shopId, shop.staff, warehouses[index]!, [each, 6]);
      }
      const sales: Sold[] = [];
      const fates: string[] = [];
      stockMoves.move = async (...args) => {
        const fate = fates.shift();
        if (fate === 'lost before') throw codedError('SUBGRAPH_UNAVAILABLE', 'not now');
        const answer = await move(...args);
        if (fate === 'lost after') throw codedError('SUBGRAPH_UNAVAILABLE', 'not now');
        return answer;
      };
      for (let from = 0; from < steps.length; from += 3) {
        const now = steps.slice(from, from + 3);
        fates.push(...now.map(({ fate }) => fate));
        await Promise.all(now.map((each) => take(each, goods, sales)));
      }
      stockMoves.move = move;
      await settled();
      expect(
        await records('stockMovements', { state: 'REFUSED', kind: { $nin: ['SEND_BACK', 'TRANSFER_OUT'] } }),
      ).toEqual([]);
      for (const each of goods) {
        const lines = await records<Line>('orderLines', { variantId: each.variantId });
        const unsent = lines.reduce((sum, line) => {
          const { quantity, shippedQuantity, cancelledQuantity, lostQuantity = 0 } = line;
          return sum + quantity - shippedQuantity - cancelledQuantity - lostQuantity;
        }, 0);
        const places = await stage.placesOf(each);
        const there = Object.values(places).reduce((sum, [onHand]) => sum + onHand, 0);
        expect(there).toBe((await stage.stockOf(each)).onHand + unsent);
        const open = { state: { $in: ['ALLOCATED', 'PICKING', 'PICKED'] }, 'lines.variantId': each.variantId };
        const tasks = await records<{ warehouseId: string; lines: { quantity: number }[] }>('pickTasks', open);
        for (const warehouseId of warehouses) {
          const own = tasks.filter((task) => task.warehouseId === warehouseId);
          const tasked = own.flatMap((task) => task.lines).reduce((sum, line) => sum + line.quantity, 0);
          expect(places[warehouseId]?.[1] ?? 0).toBe(tasked);
        }
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 300_000);
