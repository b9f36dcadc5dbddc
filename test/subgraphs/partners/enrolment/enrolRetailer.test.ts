import type { RunningPartner } from '../../../../examples/partner/startPartner.js';
import { baseHash } from '../../../../schema/baseHash.js';
import { codeOf } from '../../../../subgraphs/kit/codedError.js';
import { latestNumber, latestSupergraph } from '../../../../subgraphs/kit/supergraphVersions.js';
import type { Services } from '../../../../subgraphs/partners/context.js';
import { enrolRetailer } from '../../../../subgraphs/partners/enrolment/enrolRetailer.js';
import { keepSupergraph } from '../../../../subgraphs/partners/enrolment/keepSupergraph.js';
import { eventually } from '../../../kit/eventually.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { together } from '../../../kit/together.js';
import { book, enrolAndSwap, startGoodbooks } from '../goodbooks.js';

let graph: TestGraph;
let goodbooks: RunningPartner;
let services: Services;
beforeAll(async () => {
  [graph, goodbooks] = await Promise.all([startGraph(), startGoodbooks()]);
  services = graph.services<Services>('partners');
  await goodbooks.importItems([
    book('1'),
    book('2', { title: 'Another book', price: null }),
    book('3', { withdrawn: true }),
  ]);
});
afterAll(async () => {
  await Promise.all([graph.stop(), goodbooks.close()]);
});

const offersQuery = `query { retailerOffers(first: 10) { totalCount nodes { id title pictureUrl linkUrl availability
  price { amount currencyCode } retailer { name itemTypes } item { __typename sku ... on GoodbooksItem { authors publishedYear averageRating } } } } }`;

test('an enrolled retailer’s own fields are answered through the graph, beside what its catalogue told', async () => {
  const { retailer, version } = await enrolAndSwap(graph, goodbooks.url);
  await graph.runJob('partners', 'readDueCatalogues');
  await eventually(async () => (await graph.run(offersQuery)).data.retailerOffers.totalCount === 2);

  expect(retailer).toMatchObject({
    name: 'Goodbooks',
    prefix: 'Goodbooks',
    url: goodbooks.url,
    itemTypes: ['GoodbooksItem'],
  });
  expect(version).toBe(1);
  const { data, errors } = await graph.run(offersQuery);
  expect(errors).toEqual([]);
  expect(data.retailerOffers).toEqual({
    totalCount: 2,
    nodes: [
      {
        id: expect.stringMatching(/^offer_/),
        title: 'Another book',
        pictureUrl: 'https://images.example/2.jpg',
        linkUrl: 'https://goodbooks.example/2',
        availability: 'IN_STOCK',
        price: null,
        retailer: { name: 'Goodbooks', itemTypes: ['GoodbooksItem'] },
        item: {
          __typename: 'GoodbooksItem',
          sku: '2',
          authors: ['A. Writer'],
          publishedYear: 1997,
          averageRating: 4.4,
        },
      },
      {
        id: expect.stringMatching(/^offer_/),
        title: 'Book 1',
        pictureUrl: 'https://images.example/1.jpg',
        linkUrl: 'https://goodbooks.example/1',
        availability: 'IN_STOCK',
        price: { amount: '12.50', currencyCode: 'USD' },
        retailer: { name: 'Goodbooks', itemTypes: ['GoodbooksItem'] },
        item: {
          __typename: 'GoodbooksItem',
          sku: '1',
          authors: ['A. Writer'],
          publishedYear: 1997,
          averageRating: 4.4,
        },
      },
    ],
  });
});

test('by its id an offer’s item is reached too, and an offer that is not there is null', async () => {
  const { data } = await graph.run(`{ retailerOffers(first: 1) { nodes { id } } }`);
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on RetailerOffer { title item { sku ... on GoodbooksItem { isbn } } } } }`;
  const [{ id }] = data.retailerOffers.nodes;
  const read = await graph.run(document, { ids: [id, services.ids.next('offer')] });
  expect(read.errors.map(({ path, extensions }) => [path?.slice(0, 2), extensions.code])).toEqual([
    [['nodes', 1], 'ENTITY_NOT_FOUND'],
  ]);
  expect(read.data.nodes).toEqual([{ id, title: 'Another book', item: { sku: '2', isbn: '439554934' } }, null]);
});

test('its prefixed root fields are in the graph, and the contract’s are not', async () => {
  const found = await graph.run(`{ goodbooksSearch(query: "another", first: 5) { sku isbn ratingsCount } }`);
  expect(found).toEqual({ data: { goodbooksSearch: [{ sku: '2', isbn: '439554934', ratingsCount: 12 }] }, errors: [] });

  const { errors } = await graph.run(`{ changedItems(first: 1) { hasMore } }`);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  const latest = await latestSupergraph(services.db, baseHash());
  expect(latest?.supergraphSdl).not.toContain('changedItems');
  expect(latest?.supergraphSdl).not.toContain('ItemChange');
  expect(latest?.supergraphSdl).toContain(goodbooks.url);
});

test('enrolled again it is the same retailer, and the version grows only where its part of the graph has changed', async () => {
  const first = await enrolRetailer(services, { url: goodbooks.url });
  const second = await enrolRetailer(services, { url: goodbooks.url, name: 'Good Books' });
  expect(second.retailer._id).toBe(first.retailer._id);
  expect([first.version, second.version]).toEqual([1, 1]);
  expect((await graph.run(`{ retailers { totalCount nodes { name } } }`)).data.retailers).toEqual({
    totalCount: 1,
    nodes: [{ name: 'Good Books' }],
  });
  const moved = await enrolRetailer(services, { url: `${goodbooks.url}?moved` });
  expect([moved.retailer._id, moved.retailer.name, moved.version]).toEqual([first.retailer._id, 'Good Books', 2]);
  expect((await enrolRetailer(services, { url: goodbooks.url })).version).toBe(3);
});

test('of racing enrolments none is lost', async () => {
  const before = await latestNumber(services.db);
  const goodbooksSdl = await services.clientOf(goodbooks.url).sdl();
  const prefixes = ['Acme', 'Bright', 'Cobalt'];
  const enrolled = await together(3, (index) => {
    const prefix = prefixes[index] ?? '';
    const sdl = goodbooksSdl.replaceAll('Goodbooks', prefix).replaceAll('goodbooks', prefix.toLowerCase());
    const clientOf = (url: string) => ({ ...services.clientOf(url), sdl: async () => sdl });
    return enrolRetailer({ ...services, clientOf }, { url: goodbooks.url });
  });
  expect(enrolled.map(({ version }) => version - before).sort()).toEqual([1, 2, 3]);
  const latest = await latestSupergraph(services.db, baseHash());
  expect(latest?.version).toBe(before + 3);
  for (const prefix of ['Goodbooks', ...prefixes]) expect(latest?.supergraphSdl).toContain(`type ${prefix}Item`);
}, 120_000);

test('what can’t be fetched or is not admitted changes nothing and says why', async () => {
  const state = async () => {
    const retailers = await services.stores.retailers.all();
    return [
      await latestNumber(services.db),
      retailers.map(({ prefix, url, sdl, updatedAt }) => [prefix, url, sdl, updatedAt]),
    ];
  };
  const before = await state();
  const gone = enrolRetailer(services, { url: 'http://127.0.0.1:9/graphql' });
  await expect(gone).rejects.toMatchObject({ extensions: { code: 'RETAILER_UNAVAILABLE' } });
  const foreign = await enrolRetailer(services, { url: goodbooks.url, prefix: 'Delta' }).catch((error: Error) => error);
  expect(codeOf(foreign)).toBe('RETAILER_REFUSED');
  expect((foreign as Error).message).toMatch(/GoodbooksItem \(line \d+\): its name does not begin with Delta/);
  expect((foreign as Error).message).toMatch(/Query.goodbooksSearch \(line \d+\)/);
  await expect(enrolRetailer(services, { url: 'file:///etc/passwd' })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(await state()).toEqual(before);
});

test('the graph is composed anew once for another code’s base, and not again', async () => {
  const before = await latestNumber(services.db);
  const upgraded = { ...services, baseHash: () => 'another' };
  await keepSupergraph(upgraded);
  await keepSupergraph(upgraded);
  await keepSupergraph(services);
  expect(await latestNumber(services.db)).toBe(before + 1);
  expect(await latestSupergraph(services.db, 'another')).toMatchObject({ version: before + 1 });
  expect(await latestSupergraph(services.db, baseHash())).toMatchObject({ version: before });
});

test('an outage of the retailer costs the item alone, under a code and never in its own words', async () => {
  const other = await startGoodbooks();
  await enrolAndSwap(graph, other.url);
  await other.close();
  const { data, errors } = await graph.run(offersQuery);
  expect(data.retailerOffers.nodes.map(({ title }: { title: string }) => title)).toEqual(['Another book', 'Book 1']);
  expect(data.retailerOffers.nodes.map(({ item }: any) => item?.authors ?? null)).toEqual([null, null]);
  const lost = [0, 1].flatMap((index) =>
    ['authors', 'publishedYear', 'averageRating'].map((field) => ['retailerOffers', 'nodes', index, 'item', field]),
  );
  expect(errors.map(({ path }: any) => path)).toEqual(lost);
  expect(new Set(errors.map(({ extensions }: any) => extensions.code))).toEqual(new Set(['RETAILER_UNAVAILABLE']));
  expect(JSON.stringify(errors)).not.toContain('ECONNREFUSED');
  await enrolAndSwap(graph, goodbooks.url);
});
