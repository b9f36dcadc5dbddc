import type { RunningPartner } from '../../../../examples/partner/startPartner.js';
import { outboxOf } from '../../../../subgraphs/kit/outbox.js';
import type { RetailerClient } from '../../../../subgraphs/partners/catalogue/retailerClient.js';
import { readCatalogue } from '../../../../subgraphs/partners/catalogue/readCatalogue.js';
import type { Services } from '../../../../subgraphs/partners/context.js';
import { enrolRetailer } from '../../../../subgraphs/partners/enrolment/enrolRetailer.js';
import type { RetailerRecord } from '../../../../subgraphs/partners/retailer/retailerStore.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { book, startGoodbooks } from '../goodbooks.js';

let graph: TestGraph;
let goodbooks: RunningPartner;
let services: Services;
let retailer: RetailerRecord;
beforeAll(async () => {
  [graph, goodbooks] = await Promise.all([startGraph({ workers: false }), startGoodbooks()]);
  services = graph.services<Services>('partners');
  ({ retailer } = await enrolRetailer(services, { url: goodbooks.url }));
});
afterAll(async () => {
  await Promise.all([graph.stop(), goodbooks.close()]);
});

const deps = (client?: Partial<RetailerClient>) => {
  const clientOf = client ? () => ({ ...services.clientOf(goodbooks.url), ...client }) : services.clientOf;
  return { ...services, ...services.stores, clientOf };
};
/** Takes the retailer as the job does, whether it is due or not, and reads on. */
async function read(client?: Partial<RetailerClient>): Promise<RetailerRecord> {
  const far = new Date(8e15);
  const claimed = await services.stores.retailers.claimDue(far, far);
  if (!claimed) throw new Error('no retailer');
  await readCatalogue(deps(client), claimed);
  return (await services.stores.retailers.model.findById(retailer._id).lean<RetailerRecord>()) as RetailerRecord;
}
const offers = async () => (await services.stores.offers.model.find().sort({ itemSku: 1 }).lean()) as any[];
const events = () => outboxOf(services.db).find({ type: 'offer.changed' }).sort({ _id: 1 }).toArray();

test('a catalogue of several pages is read to its end, each offer with its event', async () => {
  await goodbooks.importItems(Array.from({ length: 450 }, (_, n) => book(String(1000 + n))));
  const after = await read();
  expect(after.catalogue).toMatchObject({ cursor: '450', failures: 0, readAt: expect.any(Date) });
  const kept = await offers();
  expect(kept).toHaveLength(450);
  expect(kept[0]).toMatchObject({
    itemType: 'GoodbooksItem',
    itemSku: '1000',
    price: { minor: 1250, currency: 'USD' },
    version: 1,
  });
  const told = await events();
  expect(told).toHaveLength(450);
  expect(told.find(({ aggregateid }) => aggregateid === kept[0]._id)).toMatchObject({
    version: 1,
    payload: { offerId: kept[0]._id, retailerId: retailer._id, available: true, title: 'Book 1000' },
  });
});

test('read again it brings what has changed alone, and a withdrawn item is marked', async () => {
  await goodbooks.importItems([
    book('1000', { availability: 'OUT_OF_STOCK' }),
    book('1001', { withdrawn: true }),
    book('1002'),
  ]);
  await read();
  const [first, second, third] = await offers();
  expect(first).toMatchObject({ availability: 'OUT_OF_STOCK', listed: true, version: 2 });
  expect(second).toMatchObject({ availability: 'WITHDRAWN', listed: false, version: 2 });
  expect(third).toMatchObject({ availability: 'IN_STOCK', listed: true, version: 1 });
  const later = (await events()).slice(450);
  expect(later.map(({ payload }) => [payload['title'], payload['available']]).sort()).toEqual([
    ['Book 1000', false],
    ['Book 1001', false],
  ]);
});

const change = (over: object = {}) => ({
  sku: '1000',
  itemType: 'GoodbooksItem',
  title: 'Changed',
  availability: 'IN_STOCK',
  changedAt: new Date().toISOString(),
  withdrawn: false,
  ...over,
});
const paged = (changes: unknown[], more: object = {}) => ({
  changedItems: async () => ({ changes, cursor: '453', hasMore: false, ...more }),
});

test.each([
  ['an older change', { changedAt: '2001-01-01T00:00:00Z' }],
  ['another’s type', { itemType: 'AcmeItem' }],
  ['no title', { title: ' ' }],
  ['a title without end', { title: 'x'.repeat(501) }],
  ['a script for a link', { linkUrl: 'javascript:alert(1)' }],
  ['a path of ours for a picture', { pictureUrl: '/media/private' }],
  ['credentials in a link', { linkUrl: 'https://us@goodbooks.example/' }],
  ['a price below nothing', { price: { amount: '-1.00', currencyCode: 'USD' } }],
  ['a price with the wrong digits', { price: { amount: '1.5', currencyCode: 'USD' } }],
  ['a currency that is none', { price: { amount: '1.50', currencyCode: 'XXX1' } }],
  ['a value that is none of the enum', { availability: 'WITHDRAWN' }],
  ['no time', { changedAt: 'yesterday' }],
])('%s is passed over, and its neighbour is taken', async (_, over) => {
  const title = `Neighbour of ${JSON.stringify(over)}`.slice(0, 80);
  const after = await read(paged([change(over), change({ sku: '1005', title })]));
  expect(after.catalogue.failures).toBe(0);
  const kept = await offers();
  expect(kept.find(({ itemSku }) => itemSku === '1000').title).toBe('Book 1000');
  expect(kept.find(({ itemSku }) => itemSku === '1005').title).toBe(title);
});

test('a failure keeps the cursor and makes the next time later; a success ends that', async () => {
  const down = { changedItems: () => Promise.reject(new Error('down')) };
  const [one, two] = [await read(down), await read(down)];
  expect([one.catalogue.failures, two.catalogue.failures]).toEqual([1, 2]);
  expect(two.catalogue.cursor).toBe('453');
  const inSeconds = (two.catalogue.dueAt.getTime() - Date.now()) / 1000;
  expect(Math.round(inSeconds / 10) * 10).toBe(60);
  expect((await read()).catalogue.failures).toBe(0);
});

test('a list whose cursor stands still is given up', async () => {
  expect(
    (await read(paged([change({ changedAt: '2001-01-01T00:00:00Z' })], { hasMore: true }))).catalogue.failures,
  ).toBe(1);
  await read();
});

test('a claim that was lost writes nothing', async () => {
  const far = new Date(8e15);
  const claimed = await services.stores.retailers.claimDue(far, far);
  await services.stores.retailers.claimDue(far, far);
  await readCatalogue(
    deps(paged([change({ title: 'From a zombie' })], { cursor: 'zombie' })),
    claimed as RetailerRecord,
  );
  const after = await services.stores.retailers.model.findById(retailer._id).lean<RetailerRecord>();
  expect(after?.catalogue.cursor).toBe('453');
  expect((await offers())[0].title).toBe('Book 1000');
});

test('an operator has it read; others may not', async () => {
  const document = `mutation ($input: RetailerCatalogueReadInput!) { retailerCatalogueRead(input: $input) { retailer { id } userErrors { code field } } }`;
  const ask = (retailerId: string, as: object) => graph.run(document, { input: { retailerId } }, as);
  const operator = { userId: services.ids.next('user'), roles: ['OPERATOR'] };
  await read();
  expect((await ask(retailer._id, operator)).data.retailerCatalogueRead).toEqual({
    retailer: { id: retailer._id },
    userErrors: [],
  });
  expect(await services.stores.retailers.claimDue(services.clock.now(), new Date(8e15))).toMatchObject({
    _id: retailer._id,
  });
  const codes = async (as: object) => (await ask(retailer._id, as)).errors.map(({ extensions }) => extensions.code);
  expect(await codes({})).toEqual(['UNAUTHENTICATED']);
  expect(await codes({ userId: services.ids.next('user') })).toEqual(['FORBIDDEN']);
  expect(await services.stores.retailers.claimDue(services.clock.now(), new Date(8e15))).toBeNull();
  expect((await ask(services.ids.next('rtlr'), operator)).data.retailerCatalogueRead).toEqual({
    retailer: null,
    userErrors: [{ code: 'NOT_FOUND', field: ['retailerId'] }],
  });
});

test('lists show what is not withdrawn, in either order, each page one query', async () => {
  const list = (args: string) =>
    graph.run(`{ retailerOffers(${args}) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }`);
  const { value, reads } = await graph.queries.during(() =>
    graph.run(`{ retailerOffers(first: 3) { nodes { title retailer { name } } } }`),
  );
  expect(value.data.retailerOffers.nodes.map(({ title }: any) => title)).toEqual([
    'Book 1000',
    'Book 1002',
    'Book 1003',
  ]);
  expect(reads).toEqual(['offers.find', 'retailers.find']);
  const page = (await list('first: 2, reverse: true')).data.retailerOffers;
  expect(page).toMatchObject({ totalCount: 449, pageInfo: { hasNextPage: true } });
  const next = (await list(`first: 1, reverse: true, after: "${page.pageInfo.endCursor}"`)).data.retailerOffers.nodes;
  expect([...page.nodes, ...next].map(({ title }: any) => title)).toEqual([
    expect.stringContaining('Neighbour'),
    'Book 1449',
    'Book 1448',
  ]);
  expect((await list(`filter: { retailerId: "${services.ids.next('rtlr')}" }`)).data.retailerOffers.totalCount).toBe(0);
  expect((await list(`first: 1, sortKey: UPDATED_AT, reverse: true`)).data.retailerOffers.nodes[0].title).toContain(
    'Neighbour',
  );
  const own = await graph.run(
    `query ($id: ID!) { retailer(id: $id) { offers(first: 1) { totalCount } } node(id: $id) { ... on Retailer { name } } }`,
    { id: retailer._id },
  );
  expect(own).toEqual({ data: { retailer: { offers: { totalCount: 449 } }, node: { name: 'Goodbooks' } }, errors: [] });
});

test('offerFacts are for services, in the order asked for', async () => {
  const [first, second, third] = await offers();
  const document = `query ($ids: [ID!]!) { offerFacts(ids: $ids) { offerId retailerId available } }`;
  const absent = services.ids.next('offer');
  const facts = await graph.callAs<any>('orders', 'partners', document, {
    ids: [third._id, absent, second._id, first._id],
  });
  const fact = (offer: any, available: boolean) => ({ offerId: offer._id, retailerId: retailer._id, available });
  expect(facts.offerFacts).toEqual([fact(third, true), null, fact(second, false), fact(first, false)]);
  const one = await graph.run(`query ($id: ID!) { retailerOffer(id: $id) { title availability } }`, { id: second._id });
  expect(one.data.retailerOffer).toEqual({ title: 'Book 1001', availability: 'WITHDRAWN' });
  expect((await graph.run(`{ offerFacts(ids: []) { offerId } }`)).errors[0]?.extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

test('the offers of ten retailers are one query, and their numbers one more', async () => {
  const [offer] = await offers();
  const retailers = Array.from({ length: 9 }, (_, n) => ({
    ...retailer,
    _id: services.ids.next('rtlr'),
    prefix: `Neighbour${n}`,
  }));
  await services.stores.retailers.model.insertMany(retailers);
  const given = retailers.map(({ _id }) => ({
    ...offer,
    _id: services.ids.next('offer'),
    retailerId: _id,
    listed: true,
  }));
  await services.stores.offers.model.insertMany(given);
  const ids = [retailer._id, ...retailers.map(({ _id }) => _id)];
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Retailer { offers(first: 1) { totalCount nodes { id } } } } }`;
  const { value, reads } = await graph.queries.during(() => graph.run(document, { ids }));
  expect(reads).toEqual(['retailers.find', 'offers.aggregate', 'offers.aggregate']);
  const lists = value.data.nodes.map((each: any) => each.offers);
  expect(lists[0].totalCount).toBe(449);
  expect(lists.slice(1)).toEqual(given.map(({ _id }) => ({ totalCount: 1, nodes: [{ id: _id }] })));
});
