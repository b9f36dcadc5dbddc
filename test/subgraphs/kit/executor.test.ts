// Both executors behind one door: what graphql-jit compiles and what graphql-js runs answer alike.

import { parse } from 'graphql';
import { codedError } from '../../../subgraphs/kit/codedError.js';
import { executorOf } from '../../../subgraphs/kit/executor.js';
import { maskErrors } from '../../../subgraphs/kit/maskErrors.js';
import { subgraphSchema } from '../../../subgraphs/kit/schema.js';

const logged: unknown[] = [];
const log = { error: (entry: unknown) => void logged.push(entry) };
const schema = subgraphSchema(
  parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    scalar DateTime
    scalar Decimal
    type Thing @key(fields: "id") { id: ID! name: String at: DateTime }
    type Other @key(fields: "id") { id: ID! }
    union Either = Thing | Other
    type Query { things(ids: [ID!]!): [Thing] either: [Either!]! price(amount: Decimal!): String secret: String refuse: String }
    input Sum { a: Int! = 5 b: Int! }
    type Mutation { sum(input: Sum!): Int }
  `),
  {
    Query: {
      things: (_: unknown, { ids }: { ids: string[] }) =>
        ids.map((id) => ({ id, name: id.toUpperCase(), at: new Date(0) })),
      either: () => [
        { __typename: 'Other', id: 'o' },
        { __typename: 'Thing', id: 't' },
      ],
      price: (_: unknown, { amount }: { amount: string }) => amount,
      secret: () => {
        throw new Error('connect ECONNREFUSED 10.0.0.7:27017');
      },
      refuse: () => {
        throw codedError('FORBIDDEN', 'No.', { role: 'STAFF' });
      },
    },
    Either: { __resolveType: (value: { __typename: string }) => value.__typename },
    Thing: {
      __resolveReference: async ({ id }: { id: string }) => {
        if (id === 'bad') throw codedError('BUSY', 'Try again.');
        return id === 'none' ? null : { id, name: id.toUpperCase(), at: new Date(0) };
      },
    },
    Mutation: { sum: (_: unknown, { input }: { input: { a: number; b: number } }) => input.a + input.b },
  },
);
const execute = executorOf<object>(schema);
const answer = async (query: string, variables?: Record<string, unknown>) =>
  JSON.parse(JSON.stringify(maskErrors(await execute({ query, variables }, {}), log)));

/** A document is compiled when it comes again. */
async function run(query: string, variables?: Record<string, unknown>) {
  const interpreted = await answer(query, variables);
  const compiled = await answer(query, variables);
  expect(compiled.data).toEqual(interpreted.data);
  expect(compiled.errors?.map(({ path, extensions }: any) => [path, extensions.code])).toEqual(
    interpreted.errors?.map(({ path, extensions }: any) => [path, extensions.code]),
  );
  return compiled;
}

test('one bad reference costs one entity, in its own place', async () => {
  const representations = ['a', 'bad', 'none', 'b'].map((id) => ({ __typename: 'Thing', id }));
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Thing { id name at } } }';
  expect(await run(query, { r: representations })).toEqual({
    data: {
      _entities: [
        { id: 'a', name: 'A', at: '1970-01-01T00:00:00.000Z' },
        null,
        null,
        { id: 'b', name: 'B', at: '1970-01-01T00:00:00.000Z' },
      ],
    },
    errors: [{ message: 'Try again.', path: ['_entities', 1], extensions: { code: 'BUSY' } }],
  });
});

test('a union tells its members apart', async () => {
  expect(await run('{ either { __typename ... on Thing { id } ... on Other { id } } }')).toEqual({
    data: {
      either: [
        { __typename: 'Other', id: 'o' },
        { __typename: 'Thing', id: 't' },
      ],
    },
  });
});

test('an input’s default stands where it is left out', async () => {
  expect(await run('mutation ($i: Sum!) { sum(input: $i) }', { i: { b: 2 } })).toEqual({ data: { sum: 7 } });
});

test('an accident is logged, and its text never leaves', async () => {
  expect(await run('{ secret }')).toEqual({
    data: { secret: null },
    errors: [
      { message: 'Something went wrong on our side.', path: ['secret'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ],
  });
  expect(logged).toHaveLength(2);
});

test('a coded error keeps its code and its details', async () => {
  expect((await run('{ refuse }')).errors).toEqual([
    { message: 'No.', path: ['refuse'], extensions: { code: 'FORBIDDEN', role: 'STAFF' } },
  ]);
});

test.each([
  ['{ nowhere }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
  ['{', undefined, 'GRAPHQL_VALIDATION_FAILED'],
  ['query ($a: Decimal!) { price(amount: $a) }', { a: '1,50' }, 'BAD_USER_INPUT'],
  ['query ($a: Decimal!) { price(amount: $a) }', { a: 1.5 }, 'BAD_USER_INPUT'],
  ['query ($a: Decimal!) { price(amount: $a) }', {}, 'BAD_USER_INPUT'],
  ['mutation ($i: Sum!) { sum(input: $i) }', { i: { b: 'two' } }, 'BAD_USER_INPUT'],
])('%s with %p is %s', async (query, variables, code) => {
  const { errors, data } = await run(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors[0].extensions.code).toBe(code);
});

test('a variable within a list, and a fragment spread twice, once under a condition, are what they are however often they come', async () => {
  const within = 'query ($id: ID = "a") { things(ids: [$id]) { id } }';
  expect(await run(within, { id: null })).toMatchObject({ data: { things: null }, errors: [{ path: ['things'] }] });
  expect(await run(within)).toEqual({ data: { things: [{ id: 'a' }] } });
  const twice =
    'query ($c: Boolean!) { things(ids: ["a"]) { ...F @include(if: $c) id ...F } } fragment F on Thing { name }';
  expect(await run(twice, { c: false })).toEqual({ data: { things: [{ id: 'a', name: 'A' }] } });
});
