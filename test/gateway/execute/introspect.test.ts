import { buildSchema, graphqlSync } from 'graphql';
import { execute, roots } from './handMade.js';

const sdl = `
  type Query { a: Int node: Node }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! "Its name." name(short: Boolean = false): String old: Int @deprecated(reason: "Use name.") again: Query }
`;
const alone = (operation: string, variables: Record<string, unknown> = {}) =>
  execute({ sdl, operation, variables, plan: undefined, answers: {} });

test.each([
  ['{ __schema { queryType { name } types { name kind } directives { name args { name } } } }', {}],
  ['query($name: String!, $all: Boolean) { __type(name: $name) { ...T } } fragment T on __Type { fields(includeDeprecated: $all) { ...F } } fragment F on __Field { name isDeprecated }', { name: 'Thing', all: true }],
  ['query($name: String = "Nothing") { t: __type(name: $name) { name } u: __type(name: "Query") { name } }', {}],
  ['query($with: Boolean = false) { __schema { queryType { name description @include(if: $with) } } }', {}],
])('%s', async (operation, variables) => {
  const schema = buildSchema(`scalar Json\n${sdl}`);
  const { data, errors } = await alone(operation, variables);
  expect([data, errors]).toEqual([JSON.parse(JSON.stringify(graphqlSync({ schema, source: operation, variableValues: variables }).data)), []]);
}); // prettier-ignore

test('stands beside data, at the root and below it', async () => {
  const { text } = await execute({
    sdl,
    operation:
      '{ a __type(name: "Query") { name } node { __typename ... on Thing { again { __typename __schema { queryType { name } } a } } } }',
    plan: roots('x', '{a node{__typename ...on Thing{again{__typename a}}}}'),
    answers: { x: { data: { a: 1, node: { __typename: 'Thing', again: { __typename: 'Query', a: 2 } } } } },
  });
  expect(text).toBe(
    '{"a":1,"__type":{"name":"Query"},"node":{"__typename":"Thing","again":{"__typename":"Query","__schema":{"queryType":{"name":"Query"}},"a":2}}}',
  );
});

test('is refused where it is turned off', async () => {
  const { text, errors } = await execute({
    sdl,
    operation: '{ __schema { queryType { name } } }',
    plan: undefined,
    answers: {},
    introspection: false,
  });
  const refusal = {
    message: 'Introspection is turned off.',
    path: ['__schema'],
    extensions: { code: 'INTROSPECTION_DISABLED' },
  };
  expect([text, errors]).toEqual(['null', [refusal]]);
});
