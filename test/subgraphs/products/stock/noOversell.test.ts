import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { commitStock } from '../../../../subgraphs/products/stock/commitStock.js';
import { releaseStock } from '../../../../subgraphs/products/stock/releaseStock.js';
import { reserveStock } from '../../../../subgraphs/products/stock/reserveStock.js';
import type { Services } from '../../../../subgraphs/products/context.js';
import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { anotherProcess } from '../productsKit.js';

let graph: TestGraph;
let services: Services;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  services = graph.services<Services>('products');
}, 120_000);
afterAll(() => graph.stop());

/** Stock of `units` for each variant, of one product, without the rest of a catalogue. */
async function stocked(...units: number[]): Promise<string[]> {
  const productId = randomIds.next('prod');
  const rows = units.map((onHand) => ({ variantId: randomIds.next('vrnt'), productId, shopId: 'shop_x', onHand }));
  await services.transact((tx) => services.stock.insertMany(rows, graph.clock.now(), tx));
  return rows.map((row) => row.variantId);
}

const orderOf = (variantIds: string[], quantity = 1) => ({
  orderId: randomIds.next('order'),
  expiresInSeconds: 600,
  lines: variantIds.map((variantId, index) => ({ lineId: `l${index}`, variantId, quantity })),
});

async function standing(variantId: string) {
  const [level] = await services.stock.byVariants([variantId]);
  const lines = await graph.cluster.client
    .db(graph.cluster.database('products').connection.name)
    .collection('reservations')
    .find({ variantId })
    .toArray();
  const sum = (state: string) =>
    lines.filter((line) => line['state'] === state).reduce((n, line) => n + line['quantity'], 0);
  return { onHand: level?.onHand, reserved: level?.reserved, held: sum('HELD'), sold: sum('COMMITTED') };
}

test('of 500 callers in two processes, 10 get the 10 units', async () => {
  const [variantId = ''] = await stocked(10);
  const processes = [services, anotherProcess(graph)];
  const answers = await together(500, (index) => reserveStock(processes[index % 2]!, orderOf([variantId])));
  expect(answers.filter(({ outcome }) => outcome === 'RESERVED')).toHaveLength(10);
  expect(answers.filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(490);
  expect(await standing(variantId)).toEqual({ onHand: 10, reserved: 10, held: 10, sold: 0 });
}, 120_000);

test('orders over several variants get all of their lines or none, in two processes, and nothing leaks', async () => {
  const variants = await stocked(7, 5, 9);
  const pairs = [
    [0, 1],
    [1, 2],
    [2, 0],
    [0, 1, 2],
  ];
  const processes = [services, anotherProcess(graph)];
  const orders = Array.from({ length: 120 }, (_, index) =>
    orderOf((pairs[index % 4] ?? []).map((at) => variants[at]!)),
  );
  const answers = await together(120, (index) => reserveStock(processes[index % 2]!, orders[index]!));
  const held = orders.filter((_, index) => answers[index]?.outcome === 'RESERVED');
  for (const [index, units] of [7, 5, 9].entries()) {
    const taken = held.filter((order) => order.lines.some((line) => line.variantId === variants[index])).length;
    expect(taken).toBeLessThanOrEqual(units);
    expect(await standing(variants[index]!)).toEqual({ onHand: units, reserved: taken, held: taken, sold: 0 });
  }
  expect(held.length).toBeGreaterThanOrEqual(5);
}, 120_000);

test('the same order reserved by 100 callers at once holds its units once, and each is told so', async () => {
  const [variantId = ''] = await stocked(10);
  const order = orderOf([variantId], 3);
  const processes = [services, anotherProcess(graph)];
  const answers = await together(100, (index) => reserveStock(processes[index % 2]!, order));
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['RESERVED']));
  expect(await standing(variantId)).toEqual({ onHand: 10, reserved: 3, held: 3, sold: 0 });
}, 120_000);

test('a reserve and a release of one order, at once in two processes, never leave units held', async () => {
  const [variantId = ''] = await stocked(50);
  const other = anotherProcess(graph);
  const orders = Array.from({ length: 40 }, () => orderOf([variantId]));
  await Promise.all(orders.flatMap((order) => [reserveStock(services, order), releaseStock(other, order.orderId)]));
  expect(await standing(variantId)).toEqual({ onHand: 50, reserved: 0, held: 0, sold: 0 });
  for (const order of orders.slice(0, 5)) {
    expect(await reserveStock(services, order)).toEqual({ outcome: 'CANCELLED', shortages: [] });
  }
}, 120_000);

type Step =
  | { kind: 'reserve'; order: number; variants: number[]; quantity: number; seconds: number }
  | { kind: 'release'; order: number }
  | { kind: 'commit'; order: number }
  | { kind: 'set'; variant: number; quantity: number }
  | { kind: 'expire'; seconds: number };
const order = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('reserve' as const),
    order,
    variants: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 }),
    quantity: fc.integer({ min: 1, max: 6 }),
    seconds: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ kind: fc.constant('release' as const), order }),
  fc.record({ kind: fc.constant('commit' as const), order }),
  fc.record({ kind: fc.constant('set' as const), variant: fc.nat({ max: 2 }), quantity: fc.nat({ max: 15 }) }),
  fc.record({ kind: fc.constant('expire' as const), seconds: fc.integer({ min: 1, max: 120 }) }),
);

test('whatever is reserved, released, sold, set or runs out, in threes at once: no unit is lost or sold twice', async () => {
  const other = anotherProcess(graph);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 18 }), async (steps) => {
      const variants = await stocked(10, 4, 0);
      const orders = Array.from({ length: 6 }, () => randomIds.next('order'));
      const added = [10, 4, 0];
      const take = async (each: Step, by: Services) => {
        if (each.kind === 'reserve') {
          const lines = each.variants.map((at) => ({
            lineId: `l${at}`,
            variantId: variants[at]!,
            quantity: each.quantity,
          }));
          const input = { orderId: orders[each.order]!, expiresInSeconds: each.seconds, lines };
          await reserveStock(by, input).catch((error: { extensions?: { code: string } }) => {
            if (error.extensions?.code !== 'IDEMPOTENCY_KEY_REUSED') throw error;
          });
        } else if (each.kind === 'release') await releaseStock(by, orders[each.order]!);
        else if (each.kind === 'commit') await commitStock(by, orders[each.order]!);
        else if (each.kind === 'expire') {
          graph.clock.advance(each.seconds);
          await Promise.all(orders.map((orderId) => by.moveStock({ kind: 'expire', orderId })));
        } else {
          const variantId = variants[each.variant]!;
          const [level] = await by.stock.byVariants([variantId]);
          const expected = level!.onHand;
          const callerKey = randomIds.next('key');
          const answer = await by.moveStock({
            kind: 'set',
            callerKey,
            inputHash: '',
            variantId,
            expected,
            quantity: each.quantity,
          });
          if (answer.outcome === 'SET') added[each.variant]! += each.quantity - expected;
        }
      };
      for (let at = 0; at < steps.length; at += 3) {
        await Promise.all(steps.slice(at, at + 3).map((each, index) => take(each, index % 2 ? other : services)));
      }
      for (const [index, variantId] of variants.entries()) {
        const { onHand, reserved, held, sold } = await standing(variantId);
        expect(reserved).toBe(held);
        expect(onHand).toBe(added[index]! - sold);
        expect(onHand! - reserved!).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
