// Whatever is received, sold, set aside, sent, lost and brought back: what is in places adds up with what can be sold.

import fc from 'fast-check';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { codeOf } from '../../../../subgraphs/kit/codedError.js';
import type { Services } from '../../../../subgraphs/products/context.js';
import { commitStock } from '../../../../subgraphs/products/stock/commitStock.js';
import { releaseStock } from '../../../../subgraphs/products/stock/releaseStock.js';
import { reserveStock } from '../../../../subgraphs/products/stock/reserveStock.js';
import { createWarehouse } from '../../../../subgraphs/products/warehouse/createWarehouse.js';
import { moveUnits } from '../../../../subgraphs/products/warehouse/moveUnits.js';
import type { PlaceKind } from '../../../../subgraphs/products/warehouse/placeRecords.js';
import { startGraph, type TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { anotherProcess } from '../productsKit.js';

let graph: TestGraph;
let services: Services;
let other: Services;
let warehouses: string[];
beforeAll(async () => {
  graph = await startGraph({ workers: false });
  services = graph.services<Services>('products');
  other = anotherProcess(graph);
  const places = [
    ['EAST', 'US', 'US-NY'],
    ['WEST', 'US', 'US-CA'],
    ['OVER', 'DE', null],
  ] as const;
  const made = [];
  for (const [code, countryCode, region] of places) {
    made.push(await createWarehouse(services, { code, name: code, countryCode, region }));
  }
  warehouses = made.map((each) => (each.ok ? each.value._id : ''));
}, 120_000);
afterAll(() => graph.stop());

/** Variants that the platform sends, with nothing of them there. */
async function stored(count: number): Promise<string[]> {
  const productId = randomIds.next('prod');
  const rows = Array.from({ length: count }, () => {
    return { variantId: randomIds.next('vrnt'), productId, shopId: 'shop_x', onHand: 0 };
  });
  await services.transact((tx) => services.stock.insertMany(rows, graph.clock.now(), tx));
  for (const { variantId } of rows) {
    const callerKey = randomIds.next('key');
    await services.moveStock({ kind: 'fulfil', callerKey, inputHash: '', variantId, fulfilledBy: 'PLATFORM' });
  }
  return rows.map(({ variantId }) => variantId);
}

type Units = { variantId: string; quantity: number; warehouseId?: string | null; lineId?: string };
const move = (by: Services, kind: PlaceKind, units: readonly Units[], more: object = {}) =>
  moveUnits(by, {
    movementId: randomIds.next('move'),
    kind,
    lines: units.map(({ lineId = 'l', variantId, quantity, warehouseId = null }) => {
      return { lineId, variantId, quantity, warehouseId };
    }),
    ...{ to: { countryCode: 'US', region: 'US-CA' }, avoid: [] },
    ...more,
  });

async function standing(variantId: string) {
  const [level] = await services.stock.byVariants([variantId]);
  const places = await services.places.ofVariants([variantId]);
  return { onHand: level!.onHand, reserved: level!.reserved, places };
}
const at = async (variantId: string, warehouse: number) => {
  const { places } = await standing(variantId);
  const place = places.find(({ warehouseId }) => warehouseId === warehouses[warehouse]);
  return [place?.onHand ?? 0, place?.allocated ?? 0];
};

test('one warehouse that has all goes before nearer ones that have a part; else the nearest first, and the same each time', async () => {
  const [mug, bowl] = (await stored(2)) as [string, string];
  const [east, west, over] = warehouses as [string, string, string];
  await move(services, 'RECEIVE', [
    { variantId: mug, quantity: 2, warehouseId: west },
    { variantId: mug, quantity: 5, warehouseId: over },
    { variantId: bowl, quantity: 5, warehouseId: over },
    { variantId: bowl, quantity: 1, warehouseId: east },
  ]);
  const allocate = (mugs: number, bowls: number, more: object = {}) =>
    move(
      services,
      'ALLOCATE',
      [
        { lineId: 'mug', variantId: mug, quantity: mugs },
        { lineId: 'bowl', variantId: bowl, quantity: bowls },
      ],
      more,
    );
  const first = await allocate(2, 1);
  expect(first.placed).toEqual([
    { lineId: 'mug', variantId: mug, warehouseId: over, quantity: 2 },
    { lineId: 'bowl', variantId: bowl, warehouseId: over, quantity: 1 },
  ]);
  const second = await allocate(4, 2, { movementId: 'twice' });
  expect(second.placed).toEqual([
    { lineId: 'mug', variantId: mug, warehouseId: west, quantity: 2 },
    { lineId: 'bowl', variantId: bowl, warehouseId: east, quantity: 1 },
    { lineId: 'mug', variantId: mug, warehouseId: over, quantity: 2 },
    { lineId: 'bowl', variantId: bowl, warehouseId: over, quantity: 1 },
  ]);
  expect(await Promise.all([...Array(10)].map(() => allocate(4, 2, { movementId: 'twice' })))).toEqual(
    Array(10).fill(second),
  );
  expect(await at(mug, 2)).toEqual([5, 4]);
  expect((await allocate(9, 1, { avoid: [over] })).placed).toEqual([]);
  expect((await allocate(9, 1)).placed.map(({ quantity }) => quantity)).toEqual([1, 1]);
});

test('of movements that would take more than there is, nothing happens, and they are answered so again', async () => {
  const [mug, bowl] = (await stored(2)) as [string, string];
  const warehouseId = warehouses[0]!;
  await move(services, 'RECEIVE', [
    { variantId: mug, quantity: 3, warehouseId },
    { variantId: bowl, quantity: 3, warehouseId },
  ]);
  const order = {
    orderId: randomIds.next('order'),
    expiresInSeconds: 60,
    lines: [{ lineId: 'l', variantId: mug, quantity: 2 }],
  };
  await reserveStock(services, order);
  const before = [await standing(mug), await standing(bowl)];
  const refused = { outcome: 'REFUSED', placed: [] };
  const both = [
    { variantId: bowl, quantity: 1, warehouseId },
    { variantId: mug, quantity: 2, warehouseId },
  ];
  for (const kind of ['SEND_BACK', 'TRANSFER_OUT', 'DISPATCH', 'DEALLOCATE', 'CANCEL', 'LOSE'] as const) {
    expect([kind, await move(services, kind, both, { movementId: kind + mug })]).toEqual([kind, refused]);
  }
  expect(await move(services, 'RECEIVE', [{ variantId: mug, quantity: 1, warehouseId: 'whse_none' }])).toEqual(refused);
  expect([await standing(mug), await standing(bowl)]).toEqual(before);
  await releaseStock(services, order.orderId);
  expect(await move(services, 'SEND_BACK', both, { movementId: `SEND_BACK${mug}` })).toEqual(refused);
  expect((await move(services, 'SEND_BACK', both)).outcome).toBe('MOVED');
  await expect(move(services, 'RECEIVE', both, { movementId: `SEND_BACK${mug}` })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('of a hundred that send the last units back or reserve them, in two processes, none gets what another has', async () => {
  const [mug] = (await stored(1)) as [string];
  const warehouseId = warehouses[0]!;
  await together(20, (index) =>
    move(index % 2 ? other : services, 'RECEIVE', [{ variantId: mug, quantity: 1, warehouseId }]),
  );
  const lines = [{ lineId: 'l', variantId: mug, quantity: 1 }];
  const answers = await together<{ outcome: string }>(100, (index) =>
    index % 4 < 2
      ? reserveStock(index % 2 ? other : services, { orderId: randomIds.next('order'), expiresInSeconds: 600, lines })
      : move(index % 2 ? other : services, 'SEND_BACK', [{ variantId: mug, quantity: 1, warehouseId }]),
  );
  const count = (outcome: string) => answers.filter((answer) => answer.outcome === outcome).length;
  expect(count('RESERVED') + count('MOVED')).toBe(20);
  const { onHand, reserved, places } = await standing(mug);
  expect([onHand, reserved]).toEqual([count('RESERVED'), count('RESERVED')]);
  expect(places.map((place) => place.onHand)).toEqual([count('RESERVED')]);
}, 120_000);

const variant = fc.nat({ max: 1 });
const warehouse = fc.nat({ max: 2 });
const quantity = fc.integer({ min: 1, max: 5 });
const kinds = ['RECEIVE', 'SEND_BACK', 'TRANSFER_OUT', 'TRANSFER_IN', 'ALLOCATE', 'DEALLOCATE'] as const;
const sold = ['SELL', 'RELEASE', 'CANCEL', 'CANCEL_SET_ASIDE', 'DISPATCH', 'RETURN', 'LOSE'] as const;
const step = fc.record({ kind: fc.constantFrom(...kinds, ...sold), variant, warehouse, quantity });
type Step = {
  kind: (typeof kinds)[number] | (typeof sold)[number];
  variant: number;
  warehouse: number;
  quantity: number;
};

test('over random histories in threes at once, places hold what can be sold and what is sold and not sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30 }), async (steps) => {
      const variants = await stored(2);
      /** Sold, and neither sent, nor lost for good, nor cancelled. */
      const unsent = [0, 0];
      const take = async ({ kind, variant: of, warehouse: where, quantity: many }: Step, by: Services) => {
        const variantId = variants[of]!;
        const units = [{ variantId, quantity: many, warehouseId: warehouses[where]! }];
        if (kind === 'SELL' || kind === 'RELEASE') {
          const orderId = randomIds.next('order');
          const lines = [{ lineId: 'l', variantId, quantity: many }];
          const { outcome } = await reserveStock(by, { orderId, expiresInSeconds: 600, lines });
          if (outcome !== 'RESERVED') return;
          if (kind === 'RELEASE') return void (await releaseStock(by, orderId));
          expect(await commitStock(by, orderId)).toEqual({ outcome: 'COMMITTED', warehousedLines: ['l'] });
          unsent[of]! += many;
          return;
        }
        if (kind === 'CANCEL' || kind === 'CANCEL_SET_ASIDE') {
          // What is cancelled was sold: orders never cancels more.
          if (unsent[of]! < many) return;
          unsent[of]! -= many;
          const lines = kind === 'CANCEL' ? [{ variantId, quantity: many }] : units;
          if ((await move(by, 'CANCEL', lines)).outcome === 'REFUSED') unsent[of]! += many;
          return;
        }
        // Units are set aside for what is sold alone.
        const most = kind === 'ALLOCATE' ? Math.min(many, unsent[of]!) : many;
        if (most === 0) return;
        const { outcome, placed } = await move(by, kind, [{ ...units[0]!, quantity: most }]);
        if (outcome === 'REFUSED') return;
        if (kind === 'DISPATCH') unsent[of]! -= many;
        if (kind === 'LOSE') unsent[of]! -= placed.reduce((sum, each) => sum + each.quantity, 0);
      };
      for (let from = 0; from < steps.length; from += 3) {
        await Promise.all(
          steps.slice(from, from + 3).map((each, index) =>
            take(each, index % 2 ? other : services).catch((error: unknown) => {
              if (codeOf(error) !== 'BUSY') throw error;
            }),
          ),
        );
      }
      for (const [index, variantId] of variants.entries()) {
        const { onHand, reserved, places } = await standing(variantId);
        expect(places.reduce((sum, place) => sum + place.onHand, 0)).toBe(onHand + unsent[index]!);
        expect(onHand).toBeGreaterThanOrEqual(reserved);
        expect(reserved).toBeGreaterThanOrEqual(0);
        for (const place of places) {
          expect(place.allocated).toBeGreaterThanOrEqual(0);
          expect(place.onHand).toBeGreaterThanOrEqual(place.allocated);
        }
      }
    }),
    { numRuns: 40 },
  );
}, 240_000);
