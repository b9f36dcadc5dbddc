// Offers from memory: they ask the database nothing, and yet show what the retailer's catalogue told last.

import type { RunningPartner } from '../../../../examples/partner/startPartner.js';
import type { Services } from '../../../../subgraphs/partners/context.js';
import { claimSeconds, readCatalogue } from '../../../../subgraphs/partners/catalogue/readCatalogue.js';
import { eventually } from '../../../kit/eventually.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { book, enrolAndSwap, startGoodbooks } from '../goodbooks.js';

let graph: TestGraph;
let goodbooks: RunningPartner;
let services: Services;
beforeAll(async () => {
  graph = await startGraph({ workers: false, recordCacheMegabytes: 16 });
  services = graph.services<Services>('partners');
  goodbooks = await startGoodbooks();
  await goodbooks.importItems([book('1'), book('2')]);
  await enrolAndSwap(graph, goodbooks.url);
  await readNow();
}, 120_000);
afterAll(async () => {
  await goodbooks.close();
  await graph.stop();
});

async function readNow() {
  const { retailers } = services.stores;
  const [retailer] = await retailers.all();
  const now = services.clock.now();
  await retailers.makeDue(retailer?._id ?? '', now);
  const claimed = await retailers.claimDue(now, new Date(now.getTime() + claimSeconds * 1000));
  if (!claimed) throw new Error('The retailer was not due.');
  await readCatalogue({ ...services, ...services.stores }, claimed);
}

const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on RetailerOffer { title price { amount } availability retailer { name } } } }`;
const offers = async (ids: readonly string[]) => (await graph.run(document, { ids })).data.nodes;

test('offers with their retailer ask nothing until the catalogue tells of a change, and show that at once', async () => {
  const found = await services.stores.offers.model.find().sort({ itemSku: 1 }).lean();
  const ids = found.map(({ _id }) => _id);
  const reads = async () => (await graph.queries.during(() => offers(ids))).reads;
  await eventually(async () => (await reads()).length === 0);
  const kept = {
    title: 'Book 1',
    price: { amount: '12.50' },
    availability: 'IN_STOCK',
    retailer: { name: 'Goodbooks' },
  };
  expect(await offers(ids)).toEqual([kept, { ...kept, title: 'Book 2' }]);

  await goodbooks.importItems([book('2', { price: { amount: '9.99', currencyCode: 'USD' } })]);
  await readNow();
  expect(await offers(ids)).toEqual([kept, { ...kept, title: 'Book 2', price: { amount: '9.99' } }]);
});
