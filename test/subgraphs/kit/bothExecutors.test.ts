// Every query that a subgraph is sent for the example operations is answered alike by graphql-jit, which serves it, and by graphql-js.

import { execute, getOperationAST, parse } from 'graphql';
import { definitionOf } from '../../../cli/definitions.js';
import { seedDemoOnce } from '../../../cli/demoOnce.js';
import { executorOf } from '../../../subgraphs/kit/executor.js';
import { identityVerifier } from '../../../subgraphs/kit/identity.js';
import { maskErrors } from '../../../subgraphs/kit/maskErrors.js';
import { subgraphSchema } from '../../../subgraphs/kit/schema.js';
import type { Exchange } from '../../../subgraphs/kit/transport.js';
import { viewerOf } from '../../../subgraphs/kit/viewer.js';
import { roster } from '../../../subgraphs/roster.js';
import type { SubgraphName } from '../../../subgraphs/roster.js';
import type { RunningPartner } from '../../../examples/partner/startPartner.js';
import { demoPerson, documentOf, exampleNames, only, operationsIn, variablesOf } from '../../kit/exampleOperations.js';
import { startGraph } from '../../kit/graph.js';
import type { TestGraph } from '../../kit/graph.js';
import { enrolAndSwap, startGoodbooks } from '../partners/goodbooks.js';

let heard: [SubgraphName, Exchange][] = [];
let graph: TestGraph;
let goodbooks: RunningPartner;
const tried = new Set<string>();
const subgraphsTried = new Set<SubgraphName>();

beforeAll(async () => {
  goodbooks = await startGoodbooks();
  graph = await startGraph({ workers: false, hear: (name, exchange) => void heard.push([name, exchange]) });
  await enrolAndSwap(graph, goodbooks.url);
  await seedDemoOnce(graph.cluster, goodbooks.importItems, () => undefined, 40);
}, 120_000);
afterAll(async () => {
  await Promise.all([graph.stop(), goodbooks.close()]);
});

const isQuery = ({ query, operationName }: Exchange) =>
  getOperationAST(parse(query), operationName ?? null)?.operation === 'query';

/** Each with a context of its own, as each fetch has. */
async function answersOf(name: SubgraphName, exchange: Exchange) {
  const definition = await definitionOf(name);
  const schema = subgraphSchema(definition.typeDefs, definition.resolvers);
  const viewer = viewerOf(await (await identityVerifier(graph.keyring))(exchange.identity));
  const context = () => definition.createContext(graph.services(name), { viewer, requestId: 'test' });
  const { query, variables, operationName } = exchange;
  const run = executorOf(schema);
  await run(exchange, context());
  const compiled = await run(exchange, context());
  const interpreted = await execute({
    schema,
    document: parse(query),
    contextValue: context(),
    variableValues: variables ?? {},
    operationName: operationName ?? null,
  });
  const plain = (result: typeof compiled) => JSON.parse(JSON.stringify(maskErrors(result, { error: () => undefined })));
  return { compiled: plain(compiled), interpreted: plain(interpreted) };
}

/** Runs an operation through the graph, then each query that this sent to a subgraph on both; answers what the graph answered. */
async function both(example: string, operation: string, as: object = {}, more: object = {}): Promise<any> {
  tried.add(`${example} ${operation}`);
  heard = [];
  const answer = await graph.run(only(documentOf(example), operation), { ...variablesOf(example), ...more }, as);
  expect(answer.errors).toEqual([]);
  const queries = heard.filter(([, exchange]) => isQuery(exchange));
  for (const [name, exchange] of queries) {
    subgraphsTried.add(name);
    const { compiled, interpreted } = await answersOf(name, exchange);
    expect(compiled.data).toBeTruthy();
    expect(compiled).toEqual(interpreted);
  }
  return { data: answer.data, queries: queries.length };
}

test.each([
  ['feed', 'Feed'],
  ['product', 'Product'],
  ['partner-offer', 'PartnerOffers'],
])('%s', async (example, operation) => {
  const { queries } = await both(example, operation);
  expect(queries).toBeGreaterThan(0);
});

test('session-create and cart-to-order, by the demo buyer', async () => {
  await both('session-create', 'SessionCreate');
  const ava = demoPerson('ava');
  await both('cart-to-order', 'Viewer', ava);
  await both('cart-to-order', 'CartLinesAdd', ava);
  const { data } = await both('cart-to-order', 'CartQuote', ava);
  const placed = await both('cart-to-order', 'OrderPlace', ava, { quote: data.cartQuote.quote.token });
  expect(placed.data.orderPlace.order).toMatchObject({ displayStatus: 'CONFIRMED' });
});

test('seller-product, by the demo seller', async () => {
  const maple = demoPerson('maple');
  const created = (await both('seller-product', 'ProductCreate', maple)).data.productCreate.product;
  await both('seller-product', 'ProductPublish', maple, { productId: created.id });
  await both('seller-product', 'VariantStockSet', maple, { variantId: created.variants[0].id });
  const { data } = await both('seller-product', 'ShopOrders', maple);
  expect(data.shop.orders.nodes.length).toBeGreaterThan(0);
});

test('a wrong argument, an absent thing and a stranger’s question fail alike', async () => {
  const ids = variablesOf('product');
  heard = [];
  await graph.run(
    `query ($id: ID!) { product(id: $id) { reviews(first: 500) { totalCount } taggedIn(after: "x") { totalCount } }
      video(id: "video_1") { id } none: product(id: "prod_01h455vb4pex5vsknk084sn02q") { title }
      viewer { cart { id } orders { totalCount } } shop(id: "shop_x") { id } }`,
    ids,
  );
  const answers = await Promise.all(heard.map(([name, exchange]) => answersOf(name, exchange)));
  expect(answers.some(({ compiled }) => compiled.errors?.length > 0)).toBe(true);
  for (const { compiled, interpreted } of answers) {
    const byPath = ({ data, errors = [] }: any) => ({
      data,
      errors: errors.map((error: unknown) => JSON.stringify(error)).sort(),
    });
    expect(byPath(compiled)).toEqual(byPath(interpreted));
  }
});

test('every example operation was tried, and every subgraph', () => {
  const all = exampleNames.flatMap((name) => operationsIn(documentOf(name)).map((operation) => `${name} ${operation}`));
  expect([...tried].sort()).toEqual(all.sort());
  expect([...subgraphsTried].sort()).toEqual(roster.map(({ name }) => name).sort());
});
