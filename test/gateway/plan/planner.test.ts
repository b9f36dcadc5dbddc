// Where Apollo's planner alone would plan what no executor can make good.

import { parse } from 'graphql';
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { link, openGraph } from '../../execute/graph.js';
import { madeUpGraphs } from '../../execute/graphs/madeUp.js';
import { withLaterGraphs } from '../../../gateway/plan/laterGraphs.js';
import { resolvableKeysFirst } from '../../../gateway/plan/resolvableKeysFirst.js';
import { withRequiredArguments } from '../../../gateway/plan/requiredArguments.js';

const fetchesIn = (node: PlanNode | undefined): FetchNode[] => {
  if (!node) return [];
  if (node.kind === 'Fetch') return [node];
  if (node.kind === 'Flatten') return fetchesIn(node.node);
  return node.kind === 'Sequence' || node.kind === 'Parallel' ? node.nodes.flatMap(fetchesIn) : [];
};

describe('a field that is required with different arguments', () => {
  const graph = openGraph({
    name: 'prices',
    subgraphs: {
      prices: `${link} type Query { products: [Product] } type Product @key(fields: "upc") { upc: ID! price(currency: String!): Int weight: Int box: Box }
        type Box { size(unit: String): Int }`,
      carrier: `${link} type Product @key(fields: "upc") { upc: ID! price(currency: String!): Int @external weight: Int @external box: Box @external
          home: Int @requires(fields: "weight price(currency: \\"USD\\")")
          abroad(fast: Boolean): Int @requires(fields: "price(currency: \\"EUR\\")")
          plain: Int @requires(fields: "weight")
          both: Int @requires(fields: "price(currency: \\"USD\\") box { size(unit: \\"cm\\") }")
          inches: Int @requires(fields: "box { size(unit: \\"inch\\") }") }
        type Box { size(unit: String): Int @external }`,
    },
  });
  const plan = (operation: string) => fetchesIn(graph.plan(parse(operation)).node as PlanNode);

  test('is asked for once with each, and each who requires it gets its own', () => {
    const [prices, home, abroad, ...more] = plan(
      'query ($f: Boolean) { products { home abroad(fast: $f) plain price(currency: "GBP") } }',
    );
    expect(more).toEqual([]);
    expect(prices?.operation).toMatch(/price__required0:price\(currency:"USD"\)/);
    expect(prices?.operation).toMatch(/price__required1:price\(currency:"EUR"\)/);
    expect(home?.operation).toBe(
      'query($representations:[_Any!]!){_entities(representations:$representations){...on Product{home plain}}}',
    );
    expect(abroad?.operation).toBe(
      'query($representations:[_Any!]!$f:Boolean){_entities(representations:$representations){...on Product{abroad(fast:$f)}}}',
    );
    expect([home?.variableUsages, abroad?.variableUsages]).toEqual([[], ['f']]);
    expect(home?.inputRewrites).toEqual([
      { kind: 'KeyRenamer', path: ['... on Product', 'price__required0'], renameKeyTo: 'price' },
    ]);
    expect(JSON.stringify(home?.requires)).not.toContain('price__required1');
    expect(JSON.stringify(abroad?.requires)).not.toContain('price__required0');
  });

  test('is required of objects within the entity, too', () => {
    const fetches = plan('{ products { both inches } }');
    expect(fetches.slice(1).map(({ operation }) => /Product\{(\w+)\}/.exec(operation)?.[1])).toEqual([
      'both',
      'inches',
    ]);
    expect(fetches[1]?.inputRewrites?.map(({ path }) => path.join('.'))).toContainEqual(
      expect.stringMatching(/^\.\.\. on Product\.box\.size__required\d$/),
    );
  });

  test('may be beside what the client asks for by a fragment', () => {
    const [first] = plan(
      '{ products { home box { ...F } } more: products { box { ...F } } } fragment F on Box { a: size b: size c: size }',
    );
    expect(first?.operation).toContain('price__required0');
    expect(parse(first?.operation ?? '').definitions).toHaveLength(1);
    expect(first?.operation).not.toContain('...F');
  });

  test('is not seen by clients', () => {
    expect(graph.supergraphSdl).not.toContain('__required');
    expect(Object.keys((graph.api.getType('Product') as any).getFields())).not.toContainEqual(
      expect.stringContaining('__required'),
    );
  });

  test('changes nothing of a supergraph where all ask alike', () => {
    const sdl = graph.supergraphSdl.replaceAll('EUR', 'USD').replaceAll('inch', 'cm');
    expect(withRequiredArguments(sdl).supergraphSdl).toBe(sdl);
  });
});

describe('a field that is required and requires others', () => {
  const graph = openGraph(madeUpGraphs.find(({ name }) => name === 'chain')!);
  const plan = (operation: string) => fetchesIn(graph.plan(parse(operation)).node as PlanNode);
  const asked = (operation: string) =>
    plan(operation).map(({ serviceName, operation: text }) => [
      serviceName,
      /Box\{(.*)\}\}\}$/.exec(text)?.[1] ?? text,
    ]);

  test('is asked for once there is what it requires, where its subgraph was asked before', () => {
    const fetches = asked('{ shaped { price } }');
    expect(fetches[0]).toEqual(['shapes', '{shaped{__typename id}}']);
    expect(fetches.slice(-3)).toEqual([
      ['measures', expect.stringContaining('weight(unit:KILO)')],
      ['shapes', expect.stringContaining('volume')],
      ['prices', 'price'],
    ]);
  });

  test('may be the client’s own', () => {
    const fetches = asked('{ shaped { volume shape } }').map(([, text]) => text);
    expect(fetches).toEqual(['{shaped{__typename id shape}}', expect.stringContaining('weight'), 'volume']);
  });

  test('is not seen by clients, and its subgraph keeps its name', () => {
    expect(JSON.stringify(plan('{ due { tax duty } }'))).not.toContain('later"');
    expect(graph.supergraphSdl).not.toContain('LATER');
  });

  test('changes nothing of a supergraph where no field is such', () => {
    const { supergraphSdl } = openGraph(madeUpGraphs.find(({ name }) => name === 'zoo')!);
    expect(withLaterGraphs(supergraphSdl).supergraphSdl).toBe(supergraphSdl);
  });

  test.each([
    ['an object', 'type Kind @shareable { big: Boolean }', 'kind: Kind', 'kind { big }'],
    ['what has an input object for an argument', 'input Size { h: Int }', 'kind(of: Size): Int', 'kind(of: { h: 1 })'],
  ])('is left where it is if it is %s', (_, more, field, required) => {
    const head = `${link} ${more}`;
    const { supergraphSdl } = openGraph({
      name: 'left',
      subgraphs: {
        a: `${link} type Query { box: Box } type Box @key(fields: "id") { id: ID! side: Int }`,
        b: `${head} type Query { other: Box } type Box @key(fields: "id") { id: ID! side: Int @external ${field} @requires(fields: "side") }`,
        c: `${head} type Box @key(fields: "id") { id: ID! ${field} @external price: Int @requires(fields: "${required}") }`,
      },
    });
    expect(withLaterGraphs(supergraphSdl).supergraphSdl).toBe(supergraphSdl);
  });
});

test('a subgraph is gone back to by a key that it resolves', () => {
  const graph = openGraph({
    name: 'keys',
    subgraphs: {
      a: `${link} type A @key(fields: "id") @key(fields: "code one") { id: ID! code: ID! one: Int name: String }`,
      b: `${link} type Query { b: B } type B { a: [A] }
        type A @key(fields: "id", resolvable: false) @key(fields: "code one") { id: ID! code: ID! one: Int name: String @external shout: String @requires(fields: "name") }`,
    },
  });
  const back = fetchesIn(graph.plan(parse('{ b { a { shout } } }')).node as PlanNode).at(-1);
  expect(JSON.stringify(back?.requires)).toMatch(/"code".*"one"/);
  expect(resolvableKeysFirst('type T @join__type(graph: A, key: "id") { id: ID }')).toBe(
    'type T @join__type(graph: A, key: "id") { id: ID }',
  );
});
