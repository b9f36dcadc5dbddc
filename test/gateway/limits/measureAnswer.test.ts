// How many fields an answer is taken to come to: pages as they were asked for, other lists at their assumed length.

import { Kind, buildSchema, parse } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { measureAnswer } from '../../../gateway/limits/measureAnswer.js';

const schema = buildSchema(`
  type Query { thing: Thing  things(first: Int, last: Int): ThingConnection!  nodes(ids: [ID!]!): [Any]!  best(first: Int! = 3): [Thing!]! }
  type ThingConnection { edges: [ThingEdge!]!  nodes: [Thing!]!  totalCount: Int }
  type ThingEdge { node: Thing }
  type Thing { id: ID!  tags: [String!]!  parts: [Thing!]!  things(first: Int, last: Int): ThingConnection! }
  union Any = Thing`);

function measured(text: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(text);
  const fragments = definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  return measureAnswer(schema, {
    operation,
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    variables,
  });
}

test.each([
  ['a field', '{ thing { id } }', 2],
  ['a page', '{ things(first: 5) { nodes { id } } }', 1 + 5 * 2],
  ['edges', '{ things(last: 5) { totalCount edges { node { id } } } }', 1 + 1 + 5 * 3],
  ['no size', '{ things { nodes { id } } }', 1 + 20 * 2],
  ['more than a page holds', '{ things(first: 1000000) { nodes { id } } }', 1 + 100 * 2],
  ['less than none', '{ things(first: -1) { nodes { id } } }', 1],
  ['a list with a size of its own', '{ best { id } }', 3 * 2],
  ['a plain list', '{ thing { parts { id } tags } }', 1 + 10 * 2 + 10],
  ['pages in pages', '{ things(first: 5) { nodes { things(first: 7) { nodes { id } } } } }', 1 + 5 * (1 + 1 + 7 * 2)],
  ['fragments', '{ thing { ...F ... { ...F } } } fragment F on Thing { id parts { id } }', 1 + 2 * (1 + 20)],
  ['a list of ids', '{ nodes(ids: ["a", "b", "c"]) { ... on Thing { id } } }', 3 * 2],
])('%s', (_, text, fields) => {
  expect(measured(text)).toBe(fields);
});

test('sizes come from variables, their defaults, and lists of ids', () => {
  const page = 'query ($n: Int = 4) { things(first: $n) { nodes { id } } }';
  expect([measured(page), measured(page, { n: 9 }), measured(page, { n: 'many' })]).toEqual([1 + 8, 1 + 18, 1 + 40]);
  expect(measured('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids: Array(100).fill('a') })).toBe(200);
});

test('what multiplies at each level is told apart from what does not', () => {
  const deep = (levels: number) => `{ thing { ${'parts { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
  expect(measured(deep(20))).toBeGreaterThan(1e20);
  expect(measured(deep(3))).toBe(1 + 10 * (1 + 10 * (1 + 10 * 2)));
});
