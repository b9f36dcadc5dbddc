// Plans made in a thread: the same as Apollo makes in this one, for any supergraph; once an operation; and never in the way of others.

import { ApolloGateway } from '@apollo/gateway';
import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, print, printSchema, validate } from 'graphql';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { forbidTelemetry } from '../../../subgraphs/kit/env.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { planGraph } from '../../../gateway/plan/plannedGraph.js';
import type { PlannedGraph } from '../../../gateway/plan/plannedGraph.js';
import type { PlanLimits } from '../../../gateway/plan/planLimits.js';
import { figures } from '../../../gateway/metrics.js';
import { documentOf, exampleNames, operationsIn } from '../../kit/exampleOperations.js';
import { eventually } from '../../kit/eventually.js';
import { base, composed, everything, largeOperation, manyWays, twoServices, withRetailer } from './supergraphs.js';

const open: PlannedGraph[] = [];
const planned = async (sdl: string, limits: Partial<PlanLimits> = {}) => {
  const graph = await planGraph(sdl, { log: silentLog, limits });
  open.push(graph);
  return graph;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((graph) => graph.close()));
});

const ask = (graph: PlannedGraph, text: string, name?: string) => graph.plan(parse(text), name, text);
const failure = (plan: Promise<unknown>): Promise<GraphQLError> =>
  plan.then(
    () => fail(),
    (error) => error,
  );
const fail = (): never => {
  throw new Error('it was planned');
};
const figure = async (name: string) => Number((await figures()).body.match(new RegExp(`^${name} (\\d+)`, 'm'))?.[1]);

async function stockSchema(supergraphSdl: string): Promise<GraphQLSchema> {
  forbidTelemetry();
  const gateway = new ApolloGateway({ supergraphSdl, buildService: () => ({ process: async () => ({}) }) });
  const { schema } = await gateway.load();
  await gateway.stop();
  return schema;
}
const syntaxOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).map(({ name, astNode }) => [name, astNode ? print(astNode) : null]);

test.each([
  ['the base', base],
  ['one with an enrolled retailer', withRetailer],
  ['two services', () => composed(twoServices)],
  ['one that uses whatever a schema may say', everything],
])('clients see the schema that the stock gateway shows: %s', async (_, supergraph) => {
  const sdl = await supergraph();
  const { schema } = await planned(sdl);
  const stock = await stockSchema(sdl);
  expect(printSchema(schema)).toBe(printSchema(stock));
  expect(syntaxOf(schema)).toEqual(syntaxOf(stock));
});

test('its subgraphs are named with their addresses', async () => {
  const sdl = composed(twoServices);
  const graph = await planned(sdl);
  expect(graph.supergraphSdl).toBe(sdl);
  expect(graph.subgraphs).toEqual([
    { name: 'books', url: 'http://books.example/graphql' },
    { name: 'shops', url: 'http://shops.example/graphql' },
  ]);
});

test('its plans are those that Apollo makes, for every example operation', async () => {
  const sdl = await withRetailer();
  const graph = await planned(sdl);
  const supergraph = Supergraph.build(sdl);
  const [api, planner] = [supergraph.apiSchema(), new QueryPlanner(supergraph)];
  const operations = exampleNames.flatMap((name) => {
    const text = documentOf(name).replaceAll('GoodbooksItem', 'AcmeItem');
    const own = text.replace(/authors\s+publishedYear\s+averageRating/, 'colour');
    return operationsIn(own).map((operationName) => ({ text: own, operationName }));
  });
  expect(operations.length).toBeGreaterThan(5);
  for (const { text, operationName } of operations) {
    const expected = planner.buildQueryPlan(operationFromDocument(api, parse(text), { operationName }));
    expect(await ask(graph, text, operationName)).toEqual(JSON.parse(JSON.stringify(expected)));
  }
});

test('one operation of several is planned by its name, and each has a plan of its own', async () => {
  const graph = await planned(composed(twoServices));
  const text = 'query A { book { title } } query B { shop }';
  expect(await ask(graph, text, 'A')).toMatchObject({ node: { serviceName: 'books' } });
  expect(await ask(graph, text, 'B')).toMatchObject({ node: { serviceName: 'shops' } });
  expect(await ask(graph, text, 'A')).toMatchObject({ node: { serviceName: 'books' } });
});

test('asked many times at once and again, an operation is planned once', async () => {
  const graph = await planned(composed(twoServices));
  const plansBefore = await figure('vitrine_plan_seconds_count{outcome="planned"}');
  const hitsBefore = await figure('vitrine_plan_cache_hits_total');
  const text = '{ book { title price } }';
  const plans = await Promise.all(Array.from({ length: 50 }, () => ask(graph, text)));
  plans.push(await ask(graph, text));
  expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(1);
  expect(await figure('vitrine_plan_seconds_count{outcome="planned"}')).toBe((plansBefore || 0) + 1);
  expect(await figure('vitrine_plan_cache_hits_total')).toBe(hitsBefore + 1);
});

test('what was foreseen is planned once, and what turns out not to be valid harms nobody', async () => {
  const graph = await planned(composed(twoServices));
  const plansBefore = await figure('vitrine_plan_seconds_count{outcome="planned"}');
  const text = '{ book { price title } }';
  graph.foresee('{ nothing }', undefined);
  expect(await eventually(() => ask(graph, '{ shop }'))).toMatchObject({ kind: 'QueryPlan' });
  graph.foresee(text, undefined);
  expect(await ask(graph, text)).toMatchObject({ node: { kind: 'Sequence' } });
  graph.foresee(text, undefined);
  expect(await ask(graph, text)).toMatchObject({ node: { kind: 'Sequence' } });
  expect(await figure('vitrine_plan_seconds_count{outcome="planned"}')).toBe((plansBefore || 0) + 2);
});

test('what asks for nothing but the schema has an empty plan', async () => {
  const graph = await planned(composed(twoServices));
  expect(await ask(graph, '{ __schema { queryType { name } } __typename }')).toEqual({ kind: 'QueryPlan' });
});

const unknownFeature = composed(twoServices).replace(
  '\n{\n  query: Query',
  '\n  @link(url: "https://specs.example/lock/v1.0", for: SECURITY)\n{\n  query: Query',
);

test.each([
  ['no GraphQL', () => 'type Query {', /Syntax Error/],
  ['no supergraph', () => 'type Query { a: Int }', /must be a core schema/],
  ['a type that is not there', () => composed(twoServices).replace(/^type Book$/m, 'type Brook'), /Book/],
  ['a feature that nobody knows', () => unknownFeature, /unknown|unsupported|support/i],
])('what can’t be planned is rejected: %s', async (_, sdl, message) => {
  await expect(planGraph(sdl(), { log: silentLog })).rejects.toThrow(message);
});

test('a planner that does not start in time is given up', async () => {
  await expect(planGraph(base(), { log: silentLog, limits: { startMs: 1 } })).rejects.toThrow('did not start in time');
});

test('an operation that the planner crashes on harms no other', async () => {
  const graph = await planned(composed(twoServices));
  const error = await failure(ask(graph, '{ nothing }'));
  expect(error.message).toMatch(/Cannot query field "nothing"/);
  expect(await ask(graph, '{ shop }')).toMatchObject({ kind: 'QueryPlan' });
});

test('selections past Apollo’s own bound are refused with their code, and at once the next time', async () => {
  const graph = await planned(composed({ one: 'type Query { t: T } type T @key(fields: "id") { id: ID! t: T }' }));
  // Each fragment spreads the next one under ten names: ten to the ninth fields.
  const tenTimes = (inside: string) => Array.from({ length: 10 }, (_, index) => `a${index}: t { ${inside} }`).join(' ');
  const fragments = Array.from(
    { length: 9 },
    (_, index) => `fragment F${index} on T { ${index === 8 ? 'id' : tenTimes(`...F${index + 1}`)} }`,
  );
  const text = `{ t { ...F0 } } ${fragments.join(' ')}`;
  expect(await failure(ask(graph, text))).toMatchObject({
    extensions: { code: 'MAX_RECURSIVE_SELECTIONS_EXCEEDED', http: { status: 400 } },
  });
  const refused = await figure('vitrine_plan_seconds_count{outcome="refused"}');
  expect(await failure(ask(graph, text))).toMatchObject({ extensions: { code: 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' } });
  expect(await figure('vitrine_plan_seconds_count{outcome="refused"}')).toBe(refused);
});

test('a directive that all subgraphs let operations have is one that clients may use', async () => {
  const directive = 'directive @access(scope: Scope! = OPEN) on FIELD | OBJECT enum Scope { OPEN CLOSED }';
  const { schema } = await planned(
    composed({ a: `${directive} type Query { a: String }`, b: `${directive} type Query { b: String }` }),
  );
  expect(String(schema.getDirective('access')?.locations)).toBe('FIELD');
  expect(validate(schema, parse('{ a @access(scope: CLOSED) }'))).toEqual([]);
  expect(validate(schema, parse('{ a @access(scope: OTHER) }'))).toHaveLength(1);
});

test('while a plan is made, this process is free, and known operations are answered', async () => {
  const graph = await planned(manyWays(6), { planMs: 60_000 });
  await ask(graph, '{ t { own0 } }');
  const order: string[] = [];
  let turns = 0;
  let isDone = false;
  const turn = () => (turns++, isDone || setImmediate(turn));
  const large = ask(graph, largeOperation(700)).then(() => order.push('large'));
  turn();
  await ask(graph, '{ t { own0 } }').then(() => order.push('known'));
  await large;
  isDone = true;
  expect(order).toEqual(['known', 'large']);
  expect(turns).toBeGreaterThan(50);
});

test('a plan that takes too long is refused, remembered as refused, and the next operation is planned', async () => {
  const graph = await planned(manyWays(6), { planMs: 500 });
  const endless = largeOperation(1_500);
  expect(await failure(ask(graph, endless))).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } });
  const lost = await figure('vitrine_plan_seconds_count{outcome="lost"}');
  expect(await failure(ask(graph, endless))).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } });
  expect(await figure('vitrine_plan_seconds_count{outcome="lost"}')).toBe(lost);
  // On a machine that has much else to do, the first plan of a new thread may come too late as well.
  let tries = 0;
  const next = await eventually(() => ask(graph, `{ t { try${tries++}: own1 } }`));
  expect(next).toMatchObject({ kind: 'QueryPlan' });
});

test('closed, it has answered what was asked, and answers what it knows; the rest is refused', async () => {
  const graph = await planGraph(composed(twoServices), { log: silentLog });
  const asked = ask(graph, '{ shop }');
  await graph.close();
  expect(await asked).toMatchObject({ kind: 'QueryPlan' });
  expect(await ask(graph, '{ shop }')).toMatchObject({ kind: 'QueryPlan' });
  expect(await failure(ask(graph, '{ book { title } }'))).toMatchObject({ extensions: { code: 'SHUTTING_DOWN' } });
});
