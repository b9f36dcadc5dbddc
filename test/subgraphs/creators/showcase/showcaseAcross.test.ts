// A showcase as the whole graph knows it: products and partners answer for themselves.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { startGraph } from '../../../kit/graph.js';
import type { TestGraph } from '../../../kit/graph.js';
import { creator, operator } from '../creators.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ workers: false });
});
afterAll(() => graph.stop());

const shops = `mutation { shopsImport(input: { shops: [{ externalId: "s1", name: "Pots", countryCode: "US" }] }) { results { id } } }`;
const products = `mutation ($input: ProductsImportInput!) { productsImport(input: $input) { results { id code message } userErrors { code } } }`;
const add = `mutation ($input: ShowcaseItemAddInput!) { showcaseItemAdd(input: $input) {
  showcaseItem { shoppable { ... on Product { title } } } userErrors { code field } } }`;
const showcase = `query ($id: ID!) { creator(id: $id) { showcase { nodes { shoppable { __typename ... on Product { id title } } } } } }`;

test('a published product is shown, a draft and an unknown offer are not', async () => {
  const shopId = (await graph.run(shops, {}, operator)).data.shopsImport.results[0].id;
  const { categories } = (await graph.run('{ categories(first: 1) { nodes { slug } } }')).data;
  const row = (externalId: string, status: string) => ({
    externalId,
    status,
    title: `Pot ${externalId}`,
    categorySlug: categories.nodes[0].slug,
    variants: [{ sku: externalId }],
  });
  const input = { shopId, products: [row('p1', 'PUBLISHED'), row('p2', 'DRAFT')] };
  const [published, draft] = (await graph.run(products, { input }, operator)).data.productsImport.results;

  const { id, owner } = await creator(graph);
  const added = async (shoppableId: string) =>
    (await graph.run(add, { input: { creatorId: id, shoppableId } }, owner)).data.showcaseItemAdd;
  const refused = { showcaseItem: null, userErrors: [{ code: 'SHOPPABLE_NOT_AVAILABLE', field: ['shoppableId'] }] };
  expect(await added(published.id)).toEqual({ showcaseItem: { shoppable: { title: 'Pot p1' } }, userErrors: [] });
  expect(await added(draft.id)).toEqual(refused);
  expect(await added(randomIds.next('offer'))).toEqual(refused);
  expect((await graph.run(showcase, { id })).data.creator.showcase.nodes).toEqual([
    { shoppable: { __typename: 'Product', id: published.id, title: 'Pot p1' } },
  ]);
});
