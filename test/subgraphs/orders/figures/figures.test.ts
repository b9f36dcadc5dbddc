// Figures through the whole graph: a sale by a video, one by a search and one that nobody explains, and what is given back.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { creator as newCreator } from '../../creators/creators.js';
import { playback, posterUrl } from '../../videos/stage.js';
import { wholeStage } from '../fixtures.js';
import { releasedParts } from '../releasedParts.js';
import { shopping } from '../stage.js';
import type { As } from '../stage.js';

let stage: Awaited<ReturnType<typeof wholeStage>>;
let shop: ReturnType<typeof shopping>;
beforeAll(async () => {
  stage = await wholeStage();
  shop = shopping(stage);
});
afterAll(() => stage.stop());

const daySeconds = 24 * 60 * 60;
const sum = `{ currencyCode orderCount unitCount goods { amount } discounts { amount } shipping { amount } tax { amount } paid { amount }
  refunded { amount } commission { amount } fees { amount } subsidy { amount } }`;
const figures = `{ totals ${sum} bySource { source sum { orderCount goods { amount } } } byMarket { marketCode sum { orderCount } }
  byDay { day sum { orderCount refunded { amount } } } }`;
const window = (days = 1, from = 0) => {
  const at = (offset: number) => new Date(stage.clock.now().getTime() + offset * daySeconds * 1000).toISOString();
  return { since: at(from), until: at(from + days - 0.001) };
};
const amount = (value: string) => ({ amount: value });

async function mutate(name: string, input: object, selection: string, as: As) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await stage.run(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field } } }`,
    { input },
    as,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data[name];
}

/** That tags the goods. */
async function newVideo(shoppableId: string) {
  const { id: creatorId, owner } = await newCreator(stage.graph);
  const { video } = await mutate('videoCreate', { creatorId, posterUrl, playback }, 'video { id }', owner);
  await mutate('videoPublish', { videoId: video.id }, 'video { id }', owner);
  const tag = { videoId: video.id, shoppableId, startSeconds: 0, endSeconds: 1 };
  expect((await mutate('videoTagAdd', tag, 'video { id }', owner)).userErrors).toEqual([]);
  return { creatorId, owner, videoId: video.id as string };
}

async function buy(line: { variantId: string; quantity: number; source?: object }) {
  const buyer = await stage.buyer();
  const { order } = await shop.buy(buyer, [line]);
  if (order?.displayStatus !== 'CONFIRMED') throw new Error(JSON.stringify(order));
  return { buyer, order };
}

async function newShop(stock = 20) {
  const { shopId, staff } = await stage.shop();
  const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock });
  const terms = {
    feeBasisPoints: 500,
    commissionBasisPoints: 1000,
    holdSeconds: 0,
    reserveBasisPoints: 0,
    ...{ reserveSeconds: 0, reason: 'Agreed', idempotencyKey: randomIds.next('key') },
  };
  await mutate('shopTermsSet', { shopId, ...terms }, 'shopTerms { commissionBasisPoints }', stage.operator);
  return { shopId, staff, goods };
}

const read = async (type: string, field: string, id: string, as: As, days: object = window()) =>
  stage.run(
    `query($id: ID!, $window: FiguresWindow!) { node(id: $id) { ... on ${type} { ${field}(window: $window) ${figures} } } }`,
    { id, window: days },
    as,
  );

test('what a video led to is its creator’s: figures, commission, and the line, until it is given back', async () => {
  const { shopId, staff, goods } = await newShop();
  const { variantId, productId } = goods;
  const { creatorId, owner, videoId } = await newVideo(productId);
  const { order } = await buy({ variantId, quantity: 3, source: { kind: 'VIDEO', videoId } });
  await buy({ variantId, quantity: 1, source: { kind: 'SEARCH' } });
  await buy({ variantId, quantity: 1 });
  await stage.graph.settled();

  const own = await read('Creator', 'sales', creatorId, owner);
  const led = {
    ...{ currencyCode: 'USD', orderCount: 1, unitCount: 3, goods: amount('30.00'), discounts: amount('0.00') },
    ...{ refunded: amount('0.00'), commission: amount('3.00'), fees: amount('1.50'), subsidy: amount('0.00') },
    ...{ shipping: amount(order.totals.shipping.amount), tax: amount(order.totals.tax.amount) },
    paid: amount(order.totals.total.amount),
  };
  expect(own.errors).toEqual([]);
  expect(own.data.node.sales.totals).toEqual([led]);
  expect((await read('Video', 'sales', videoId, owner)).data.node.sales.totals).toEqual([led]);
  for (const [type, field, id] of [
    ['Shop', 'figures', shopId],
    ['Product', 'sales', productId],
  ] as const) {
    const its = (await read(type, field, id, staff)).data.node[field];
    expect(its.totals).toMatchObject([
      { orderCount: 3, unitCount: 5, goods: amount('50.00'), commission: amount('3.00') },
    ]);
    expect(its.bySource).toEqual([
      { source: 'SEARCH', sum: { orderCount: 1, goods: amount('10.00') } },
      { source: 'UNKNOWN', sum: { orderCount: 1, goods: amount('10.00') } },
      { source: 'VIDEO', sum: { orderCount: 1, goods: amount('30.00') } },
    ]);
    expect(its.byMarket).toEqual([{ marketCode: 'US', sum: { orderCount: 3 } }]);
  }
  const { data } = await stage.run(
    'query($id: ID!) { order(id: $id) { lines { attribution { source videoId liveSessionId creator { id } } } } }',
    { id: order.id },
    stage.operator,
  );
  expect(data.order.lines).toEqual([
    { attribution: { source: 'VIDEO', videoId, liveSessionId: null, creator: { id: creatorId } } },
  ]);

  await releasedParts(stage.graph);
  stage.clock.advance(daySeconds);
  const refund = { sellerOrderId: order.sellerOrders[0].id, note: 'sorry', idempotencyKey: 'r' };
  const lines = [{ orderLineId: order.lines[0].id, amount: order.lines[0].amounts.total.amount }];
  expect((await mutate('refundCreate', { ...refund, lines }, 'refund { state }', staff)).refund.state).toBe('DONE');
  await stage.graph.settled();
  const both = (await read('Creator', 'sales', creatorId, owner, window(2, -1))).data.node.sales;
  const total = amount(order.totals.total.amount);
  expect(both.totals).toEqual([{ ...led, refunded: total, commission: amount('0.00'), fees: amount('0.00') }]);
  expect(both.byDay.map((each: any) => each.sum)).toEqual([
    { orderCount: 1, refunded: amount('0.00') },
    { orderCount: 0, refunded: total },
  ]);
});

test('a showcase and a broadcast thank their creators; what is gone thanks nobody', async () => {
  const { goods, staff } = await newShop();
  const { variantId, productId } = goods;
  const { creatorId, owner, videoId } = await newVideo(productId);
  await mutate('showcaseItemAdd', { creatorId, shoppableId: productId }, 'showcaseItem { id }', owner);
  const scheduled = {
    creatorId,
    title: 'Tonight',
    scheduledFor: new Date(stage.clock.now().getTime() + 3_600_000).toISOString(),
  };
  const { liveSession } = await mutate('liveSessionSchedule', scheduled, 'liveSession { id }', owner);
  await mutate('liveSessionStart', { liveSessionId: liveSession.id }, 'liveSession { id }', owner);
  await buy({ variantId, quantity: 1, source: { kind: 'SHOWCASE', creatorId } });
  await buy({ variantId, quantity: 1, source: { kind: 'LIVE', liveSessionId: liveSession.id } });
  await mutate('videoRemove', { videoId }, 'video { id }', owner);
  await buy({ variantId, quantity: 1, source: { kind: 'VIDEO', videoId } });
  await buy({ variantId, quantity: 1, source: { kind: 'SHOWCASE', creatorId: randomIds.next('crtr') } });
  await stage.graph.settled();
  const { sales } = (await read('Creator', 'sales', creatorId, owner)).data.node;
  expect(sales.bySource.map(({ source }: any) => source)).toEqual(['LIVE', 'SHOWCASE']);
  expect(sales.totals).toMatchObject([{ orderCount: 2, commission: amount('2.00') }]);
  const its = (await read('Product', 'sales', productId, staff)).data.node.sales;
  expect(its.bySource.map(({ source }: any) => source)).toEqual(['LIVE', 'SHOWCASE', 'VIDEO']);
  expect(its.totals).toMatchObject([{ orderCount: 4, commission: amount('2.00') }]);
});

test('nobody is thanked for goods that they did not show: the source is kept, and names nobody', async () => {
  const { goods, staff, shopId } = await newShop();
  const other = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 20 });
  const { creatorId, owner, videoId } = await newVideo(goods.productId);
  const scheduledFor = new Date(stage.clock.now().getTime() + 3_600_000).toISOString();
  const live = { creatorId, title: 'Tomorrow', scheduledFor };
  const { liveSession } = await mutate('liveSessionSchedule', live, 'liveSession { id }', owner);
  const sources = [
    { kind: 'VIDEO', videoId },
    { kind: 'SHOWCASE', creatorId },
    { kind: 'LIVE', liveSessionId: liveSession.id },
  ];
  for (const source of sources) {
    const { order } = await buy({ variantId: other.variantId, quantity: 1, source });
    const query = `query($id: ID!) { order(id: $id) { lines { attribution { source videoId liveSessionId creator { id } } }
      settlement { entries { account } } } }`;
    const { data } = await stage.run(query, { id: order.id }, stage.operator);
    expect(data.order.lines).toEqual([
      { attribution: { source: source.kind, videoId: null, liveSessionId: null, creator: null } },
    ]);
    expect(data.order.settlement.entries.map((entry: any) => entry.account)).not.toContain('CREATOR');
  }
  await buy({ variantId: goods.variantId, quantity: 1, source: sources[0]! });
  await stage.graph.settled();
  const { sales } = (await read('Creator', 'sales', creatorId, owner)).data.node;
  expect(sales.totals).toMatchObject([{ orderCount: 1, commission: amount('1.00') }]);
  expect((await read('Product', 'sales', other.productId, staff)).data.node.sales.totals).toMatchObject([
    { orderCount: 3, commission: amount('0.00') },
  ]);
});

test('the last source of goods in a cart counts; a source names exactly its own id', async () => {
  const { goods } = await newShop();
  const { variantId } = goods;
  const buyer = await stage.buyer();
  await shop.add(buyer.as, { variantId, quantity: 1, source: { kind: 'SHOP' } } as never);
  await shop.add(buyer.as, { variantId, quantity: 1, source: { kind: 'SEARCH' } } as never);
  const { order } = await shop.buy(buyer, [{ variantId, quantity: 1 }]);
  const { data } = await stage.run(
    'query($id: ID!) { order(id: $id) { lines { quantity attribution { source } } } }',
    { id: order.id },
    buyer.as,
  );
  expect(data.order.lines).toEqual([{ quantity: 3, attribution: { source: 'SEARCH' } }]);

  const videoId = randomIds.next('video');
  for (const source of [
    { kind: 'VIDEO' },
    { kind: 'VIDEO', videoId: randomIds.next('live') },
    { kind: 'VIDEO', videoId, creatorId: randomIds.next('crtr') },
    { kind: 'SEARCH', videoId },
    { kind: 'LIVE', videoId },
  ]) {
    const { errors } = await stage.run(
      'mutation($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { userErrors { code } } }',
      { input: { lines: [{ variantId, quantity: 1, source }] } },
      buyer.as,
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('figures are for those whose money it is, and for bounded windows', async () => {
  const { shopId, staff, goods } = await newShop();
  const { creatorId, owner, videoId } = await newVideo(goods.productId);
  const other = await newShop();
  const theirs = [
    ['Shop', 'figures', shopId, staff],
    ['Product', 'sales', goods.productId, staff],
    ['Creator', 'sales', creatorId, owner],
    ['Video', 'sales', videoId, owner],
  ] as const;
  for (const [type, field, id, own] of theirs) {
    for (const as of [own, stage.operator]) {
      expect((await read(type, field, id, as)).data.node[field]).toEqual({
        totals: [],
        bySource: [],
        byMarket: [],
        byDay: [],
      });
    }
    for (const as of [{}, other.staff, (await stage.buyer()).as]) {
      const { data, errors } = await read(type, field, id, as);
      expect({ errors, figures: data.node[field] }).toEqual({ errors: [], figures: null });
    }
    const { since, until } = window();
    for (const days of [window(400), { since: until, until: since }, { since, until: since }]) {
      const answer = await read(type, field, id, own, days);
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await read(type, field, id, own, window(366))).errors).toEqual([]);
  }
  const platform = `query($window: FiguresWindow!) { salesFigures(window: $window) ${figures} subsidySpend(window: $window) { programme } }`;
  expect((await stage.run(platform, { window: window() }, staff)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const { data, errors } = await stage.run(platform, { window: window(7, -3) }, stage.operator);
  expect(errors).toEqual([]);
  expect(data.salesFigures.totals).toMatchObject([{ currencyCode: 'USD', orderCount: 12 }]);
  expect(data.subsidySpend).toEqual([]);
});

test('the figures of a page of products are one query', async () => {
  const { shopId, staff } = await newShop();
  await stage.goods(shopId, { prices: { US: '10.00' }, stock: 1 });
  const list = `query($id: ID!, $window: FiguresWindow!) { node(id: $id) { ... on Shop { products { nodes { sales(window: $window) { totals { orderCount } } } } } } }`;
  const { value, reads } = await stage.graph.queries.during(() =>
    stage.run(list, { id: shopId, window: window() }, staff),
  );
  expect(value.errors).toEqual([]);
  expect(value.data.node.products.nodes).toHaveLength(2);
  expect(reads.filter((read) => read.startsWith('salesFigures'))).toEqual(['salesFigures.aggregate']);
});
