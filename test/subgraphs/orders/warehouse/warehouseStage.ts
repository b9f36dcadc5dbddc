// The steps that tests of the platform's warehouses repeat, on the whole graph.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import { afterSaleStage, key } from '../afterSale/afterSale.js';
import { shopping } from '../stage.js';
import type { As, Buyer, Goods } from '../stage.js';

export { key };
const errors = 'userErrors { code field }';
const where = 'warehouse { id }';
export const inboundFields = `{ id state dueAt carrier trackingNumber shop { id } ${where} lines { variant { id } announced counted damaged difference } }`;
export const removalFields = `{ id state dueAt carrier trackingNumber shop { id } ${where} lines { variant { id } quantity } }`;
export const transferFields = `{ id state fromWarehouse { id } toWarehouse { id } lines { variant { id } quantity receivedQuantity writtenOffQuantity } }`;
export const taskFields = `{ id state ${where} sellerOrder { id } lines { orderLine { id } quantity shortQuantity }
  shipments { id carrier service trackingNumber ${where} lines { quantity orderLine { id } } } }`;
const selections: Record<string, string> = {
  inbound: `inboundShipment ${inboundFields}`,
  stockRemoval: `stockRemoval ${removalFields}`,
  stockTransfer: `stockTransfer ${transferFields}`,
  pickTask: `pickTask ${taskFields}`,
  warehouse: 'warehouse { id code status region }',
  returnTakeIn: 'return { state }',
  stockMovementRetry: 'stockMovement { id state }',
  variantFulfilmentSet: 'variant { id fulfilledBy }',
  variantStockSet: 'stock { onHand }',
};

export type Sold = { order: any; partId: string; buyer: Buyer; lineIds: string[] };
export type WarehouseStage = Awaited<ReturnType<typeof warehouseStage>>;

export async function warehouseStage(freeCancelSeconds = 0) {
  const stage = await afterSaleStage(freeCancelSeconds);
  const shop = shopping(stage);
  const { operator } = stage;

  async function attempt(name: string, input: Record<string, unknown>, as: As = operator) {
    const selection = selections[Object.keys(selections).find((each) => name.startsWith(each)) ?? ''];
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const keyed = /^warehouse|^returnTakeIn/.test(name) ? input : { idempotencyKey: key(), ...input };
    return stage.run(
      `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} ${errors} } }`,
      { input: keyed },
      as,
    );
  }
  /** Answers a mutation's payload; throws on thrown errors. */
  async function does(name: string, input: Record<string, unknown>, as: As = operator): Promise<any> {
    const answer = await attempt(name, input, as);
    if (answer.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    return answer.data[name];
  }
  let made = 0;
  const stored = async (shopId: string, staff: As, title = 'Mug'): Promise<Goods> => {
    const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 0, title });
    await does('variantFulfilmentSet', { variantId: goods.variantId, fulfilledBy: 'PLATFORM' }, staff);
    return goods;
  };
  const tasksOf = async (partId: string): Promise<any[]> => {
    const query = `query($id: ID!) { sellerOrder(id: $id) { pickTasks ${taskFields} } }`;
    return (await stage.run(query, { id: partId }, operator)).data.sellerOrder.pickTasks;
  };
  return {
    ...stage,
    attempt,
    attemptAfterSale: stage.attempt,
    does,
    stored,
    tasksOf,
    async warehouse(countryCode = 'US', region: string | null = null): Promise<string> {
      made += 1;
      const code = `W-${made}-${randomIds.next('x').slice(-8).toUpperCase()}`;
      return (await does('warehouseCreate', { code, name: 'Hall', countryCode, region })).warehouse.id;
    },
    /** Announced and counted at once. */
    async filled(shopId: string, staff: As, warehouseId: string, ...units: [Goods, number][]) {
      const lines = units.map(([{ variantId }, quantity]) => ({ variantId, quantity }));
      const { inboundShipment, userErrors } = await does('inboundAnnounce', { shopId, warehouseId, lines }, staff);
      if (!inboundShipment) throw new Error(JSON.stringify(userErrors));
      const counts = lines.map(({ variantId, quantity: counted }) => ({ variantId, counted }));
      const received = { inboundShipmentId: inboundShipment.id, lines: counts, complete: true };
      return (await does('inboundReceive', received)).inboundShipment;
    },
    async sell(...wanted: [Goods, number][]): Promise<Sold> {
      const buyer = await stage.buyer();
      const lines = wanted.map(([{ variantId }, quantity]) => ({ variantId, quantity }));
      const { order, userErrors } = await shop.buy(buyer, lines, { idempotencyKey: key() });
      if (!order) throw new Error(JSON.stringify(userErrors));
      const lineIds = wanted.map(
        ([{ variantId }]) => order.lines.find((line: any) => line.variant.id === variantId).id,
      );
      return { order, partId: order.sellerOrders[0].id, buyer, lineIds };
    },
    /** Units of goods by warehouse: [those that are there, those that are set aside]; and those that can be sold. */
    async placesOf({ variantId }: Goods, as: As = operator) {
      const query = `query($id: ID!) { node(id: $id) { ... on Variant { places { onHand allocated warehouse { id } } } } }`;
      const { data } = await stage.run(query, { id: variantId }, as);
      return Object.fromEntries(
        data.node.places.map((place: any) => [place.warehouse.id, [place.onHand, place.allocated]]),
      ) as Record<string, [number, number]>;
    },
    /** Tasks of a part, once there are as many. */
    async allocated(partId: string, count: number): Promise<any[]> {
      await stage.swept('sweepMovements', async () => (await tasksOf(partId)).length >= count);
      return tasksOf(partId);
    },
    /** Movements that something caused, the latest first: [kind, state]. */
    async movementsOf(causeId: string): Promise<[string, string][]> {
      const query = `query($filter: StockMovementFilter) { stockMovements(filter: $filter) { nodes { kind state } } }`;
      const { data } = await stage.run(query, { filter: { causeId } }, operator);
      return data.stockMovements.nodes.map(({ kind, state }: any) => [kind, state]);
    },
    async pickedAndPacked(task: any, carrierCode = 'UPS', serviceCode = 'GROUND') {
      await does('pickTaskStart', { pickTaskId: task.id });
      const found = task.lines.map((line: any) => ({ orderLineId: line.orderLine.id, foundQuantity: line.quantity }));
      await does('pickTaskFinish', { pickTaskId: task.id, lines: found });
      const lines = task.lines.map((line: any) => ({ orderLineId: line.orderLine.id, quantity: line.quantity }));
      const parcels = [{ lines, carrierCode, serviceCode, trackingNumber: '1Z' }];
      return (await does('pickTaskPack', { pickTaskId: task.id, parcels })).pickTask;
    },
    services: () => stage.graph.services<Services>('orders'),
  };
}
