// Recorded history through the whole graph: each line once, whatever the order, the split and the races.

import fc from 'fast-check';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import { wholeStage } from '../fixtures.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shopId: string;
let staff: As;
beforeAll(async () => {
  stage = await wholeStage();
  ({ shopId, staff } = await stage.shop());
});
afterAll(() => stage.stop());

const document = `mutation($input: PastOrdersRecordInput!) { pastOrdersRecord(input: $input) {
  results { index outcome id field code } userErrors { code field } } }`;
const record = async (source: string, rows: object[], as: As = stage.operator, shop = shopId) =>
  stage.run(document, { input: { shopId: shop, source, rows } }, as);
const outcomes = async (source: string, rows: object[]) =>
  (await record(source, rows)).data.pastOrdersRecord.results.map((result: any) => result.outcome);
const row = (order: string, key: string, more: object = {}) => ({
  ...{
    orderExternalId: order,
    lineKey: key,
    placedAt: '2011-12-09T12:50:00.000Z',
    title: 'LUNCH BAG',
    sku: '20725',
    quantity: 2,
  },
  ...{ unitPrice: { amount: '1.65', currencyCode: 'GBP' }, countryCode: 'GB', buyerExternalId: '12680' },
  ...more,
});
const listed = async () => {
  const query = `query($id: ID!) { node(id: $id) { ... on Shop { orders(first: 100, filter: { source: IMPORTED }) { nodes {
    orderId source fulfilmentState placedAt totals { total { amount currencyCode } chargedHere { amount } } lines { title quantity kind } } } } } }`;
  return (await stage.run(query, { id: shopId }, staff)).data.node.orders.nodes;
};
const orderOf = async (id: string) =>
  (
    await stage.run(
      'query($id: ID!) { order(id: $id) { source displayStatus paymentState externalId placedAt placement { state } totals { total { amount } } } }',
      { id },
      stage.operator,
    )
  ).data.order;

test('rows become lines of orders, with returns against them, and nobody is told', async () => {
  const rows = [
    row('581587', '22613|1'),
    row('581587', '22899|1', {
      quantity: 6,
      unitPrice: { amount: '2.10', currencyCode: 'GBP' },
      placedAt: '2011-12-09T12:49:00.000Z',
    }),
    row('581587', '22899|2', { kind: 'RETURN', quantity: 1, unitPrice: { amount: '2.10', currencyCode: 'GBP' } }),
  ];
  expect(await outcomes('uci', rows)).toEqual(['CREATED', 'CREATED', 'CREATED']);
  expect(await outcomes('uci', [...rows].reverse())).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
  const [part] = await listed();
  expect(part).toMatchObject({
    ...{ source: 'IMPORTED', fulfilmentState: 'NOT_TRACKED', placedAt: '2011-12-09T12:49:00.000Z' },
    totals: { total: { amount: '13.80', currencyCode: 'GBP' }, chargedHere: { amount: '0.00' } },
  });
  expect(part.lines).toHaveLength(3);
  expect(await orderOf(part.orderId)).toEqual({
    ...{ source: 'IMPORTED', displayStatus: 'RECORDED', paymentState: 'NOT_TRACKED', externalId: '581587' },
    ...{ placedAt: '2011-12-09T12:49:00.000Z', placement: null, totals: { total: { amount: '13.80' } } },
  });
  expect(await outcomes('uci', [row('581587', '22613|1', { quantity: 3 })])).toEqual(['UPDATED']);
  expect((await orderOf(part.orderId)).totals.total.amount).toBe('15.45');
  expect(await outboxOf(stage.graph.cluster.database('orders')).countDocuments()).toBe(0);
});

test('any order, any split, any overlap, at once: each line once, and exact totals', async () => {
  let source = 0;
  const rows = Array.from({ length: 60 }, (_, index) =>
    row(`o${index % 7}`, `k${index}`, {
      quantity: (index % 5) + 1,
      unitPrice: { amount: `${index}.99`, currencyCode: 'GBP' },
    }),
  );
  const expected = new Map<string, number>();
  for (const { orderExternalId, quantity, unitPrice } of rows as any[]) {
    expected.set(
      orderExternalId,
      (expected.get(orderExternalId) ?? 0) + quantity * Math.round(Number(unitPrice.amount) * 100),
    );
  }
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(rows, { minLength: 60, maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      async (shuffled, size) => {
        source += 1;
        const batches: object[][] = [];
        for (let from = 0; from < shuffled.length; from += size) batches.push(shuffled.slice(from, from + size + 5));
        const answers = await Promise.all(
          [...batches, shuffled.slice(0, 20)].map((batch) => outcomes(`source-${source}`, batch)),
        );
        expect(answers.flat().filter((outcome) => outcome === 'CREATED')).toHaveLength(60);
        expect(answers.flat().filter((outcome) => outcome !== 'CREATED' && outcome !== 'UNCHANGED')).toEqual([]);

        const orders = stage.graph.cluster.database('orders').connection.collection('orders');
        const written = await orders.find({ externalSource: `source-${source}` }).toArray();
        expect(written).toHaveLength(7);
        for (const { _id, externalId } of written) {
          const { totals } = await orderOf(String(_id));
          expect(Math.round(Number(totals.total.amount) * 100)).toBe(expected.get(String(externalId)));
        }
      },
    ),
    { numRuns: 5 },
  );
});

test('a row at fault is refused alone', async () => {
  const { data } = await record('faults', [
    row('a', '1'),
    row('a', '2', { quantity: 0 }),
    row('a', '3', { unitPrice: { amount: '1.5', currencyCode: 'GBP' } }),
    row('a', '4', { unitPrice: { amount: '-1.50', currencyCode: 'GBP' } }),
    row('a', '5', { title: ' ' }),
    row('a', '6', { productId: 'prod_x' }),
    row('a', '7', { unitPrice: { amount: '1.50', currencyCode: 'USD' } }),
    row('a', '1'),
    row('a', '1', { quantity: 9 }),
  ]);
  expect(data.pastOrdersRecord.results.map(({ outcome, code, field }: any) => [outcome, code, field])).toEqual([
    ['CREATED', null, null],
    ['REFUSED', 'QUANTITY_INVALID', 'quantity'],
    ['REFUSED', 'PRICE_INVALID', 'unitPrice'],
    ['REFUSED', 'PRICE_INVALID', 'unitPrice'],
    ['REFUSED', 'TEXT_INVALID', 'title'],
    ['REFUSED', 'ID_INVALID', 'productId'],
    ['REFUSED', 'CURRENCY_MISMATCH', 'unitPrice.currencyCode'],
    ['UNCHANGED', null, null],
    ['UPDATED', null, null],
  ]);
  expect(data.pastOrdersRecord.results.map((result: any) => result.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('operators alone record, for shops that there are, 500 rows at once', async () => {
  const code = async (as: As) => (await record('rights', [row('a', '1')], as)).errors[0]?.extensions.code;
  expect(await code({})).toBe('UNAUTHENTICATED');
  expect(await code(staff)).toBe('FORBIDDEN');
  const rows = Array.from({ length: 501 }, (_, index) => row('a', `${index}`));
  expect((await record('rights', rows)).errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  const elsewhere = await record('rights', [row('a', '1')], stage.operator, 'shop_01h455vb4pex5vsknk084sn02q');
  expect(elsewhere.data.pastOrdersRecord).toEqual({
    results: [],
    userErrors: [{ code: 'NOT_FOUND', field: ['shopId'] }],
  });
  const orders = stage.graph.cluster.database('orders').connection.collection('orders');
  expect(await orders.countDocuments({ externalSource: 'rights' })).toBe(0);
});
