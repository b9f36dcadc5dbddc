import { entities, execute, parallel, roots, sequence, unreachable } from './handMade.js';

const sdl = `
  type Query { best: Product worst: Product shops: [Shop] }
  type Product { upc: ID! title(length: Int): String price: Int }
  type Shop { id: ID! name: String }
`;
const asked = roots('a', '{best{__typename upc}worst{__typename upc}shops{__typename id}}');
const operation = 'query($n: Int = 5) { best { title(length: $n) } worst { price } shops { name } }';
const plan = sequence(
  asked,
  parallel(
    entities('best', 'b', 'Product { upc }', '...on Product{title(length:$n)}', {
      operation:
        'query B1($representations:[_Any!]!$n:Int=5){_entities(representations:$representations){...on Product{title(length:$n)}}}',
      operationName: 'B1',
      variableUsages: ['n'],
    }),
    entities('worst', 'b', 'Product { upc }', '...on Product{price}'),
    entities('shops.@', 'b', 'Shop { id }', '...on Shop{name}'),
  ),
);
const product = (upc: string) => ({ __typename: 'Product', upc });
const whole = {
  data: {
    best: product('1'),
    worst: product('2'),
    shops: [
      { __typename: 'Shop', id: 's' },
      { __typename: 'Shop', id: 't' },
    ],
  },
};

test('fetches to one subgraph, side by side, are one call with a list for each', async () => {
  const texts: string[] = [];
  const { data, errors, calls } = await execute({
    sdl,
    operation,
    plan,
    answers: {
      a: whole,
      b: (_: object, call: any) => {
        texts.push(call.query);
        return {
          data: {
            _entities0: [{ title: 'T' }],
            _entities1: [{ price: 3 }],
            _entities2: [{ name: 'S' }, { name: 'U' }],
          },
        };
      },
    },
  });
  expect(calls.slice(1)).toEqual([
    {
      subgraph: 'b',
      variables: {
        n: 5,
        representations0: [product('1')],
        representations1: [product('2')],
        representations2: [
          { __typename: 'Shop', id: 's' },
          { __typename: 'Shop', id: 't' },
        ],
      },
    },
  ]);
  expect(texts).toEqual([
    'query B1($representations0:[_Any!]!$n:Int=5$representations1:[_Any!]!$representations2:[_Any!]!){_entities0:_entities(representations:$representations0){...on Product{title(length:$n)}}_entities1:_entities(representations:$representations1){...on Product{price}}_entities2:_entities(representations:$representations2){...on Shop{name}}}',
  ]);
  expect([data, errors]).toEqual([
    { best: { title: 'T' }, worst: { price: 3 }, shops: [{ name: 'S' }, { name: 'U' }] },
    [],
  ]);
});

test('only one of them with anything to ask for is sent as it is', async () => {
  const { data, calls } = await execute({
    sdl,
    operation,
    plan,
    answers: {
      a: { data: { best: null, worst: product('2'), shops: [] } },
      b: { data: { _entities: [{ price: 3 }] } },
    },
  });
  expect(calls[1]!.variables).toEqual({ representations: [product('2')] });
  expect(data).toEqual({ best: null, worst: { price: 3 }, shops: [] });
});

test('errors are told where they belong, each of its own list', async () => {
  const error = (...path: unknown[]) => ({ message: `at ${path.join()}`, path, extensions: { code: 'C' } });
  const { errors } = await execute({
    sdl,
    operation,
    plan,
    answers: {
      a: whole,
      b: {
        data: { _entities0: [{ title: null }], _entities1: [{ price: null }], _entities2: [{ name: 'S' }, null] },
        errors: [error('_entities2', 1), error('_entities1', 0, 'price'), error('_entities0', 0, 'title')],
      },
    },
  });
  expect(errors.map(({ message, path }) => [message, path])).toEqual([
    ['at _entities0,0,title', ['best', 'title']],
    ['at _entities1,0,price', ['worst', 'price']],
    ['at _entities2,1', ['shops', 1]],
  ]);
});

test.each([
  ['an outage', () => Promise.reject(new Error('down'))],
  ['no list', () => ({ data: { _entities: [] } })],
])('%s costs the fields of all of them', async (_, b) => {
  const { data, errors } = await execute({ sdl, operation, plan, answers: { a: whole, b } });
  expect(data).toEqual({ best: { title: null }, worst: { price: null }, shops: [{ name: null }, { name: null }] });
  expect(errors).toEqual([
    unreachable('best', 'title'),
    unreachable('worst', 'price'),
    unreachable('shops', 0, 'name'),
    unreachable('shops', 1, 'name'),
  ]);
});

test('a list that is not as long as what was asked costs its own fields only', async () => {
  const { data, errors } = await execute({
    sdl,
    operation,
    plan,
    answers: {
      a: whole,
      b: { data: { _entities0: [{ title: 'T' }], _entities1: [], _entities2: [{ name: 'S' }, { name: 'U' }] } },
    },
  });
  expect(data).toEqual({ best: { title: 'T' }, worst: { price: null }, shops: [{ name: 'S' }, { name: 'U' }] });
  expect(errors).toEqual([unreachable('worst', 'price')]);
});

test('operations that define one variable in two ways stay apart', async () => {
  const typed = (type: string) => ({
    operation: `query($representations:[_Any!]!$n:${type}){_entities(representations:$representations){...on Product{title(length:$n)}}}`,
    variableUsages: ['n'],
  });
  const { calls } = await execute({
    sdl,
    operation: 'query($n: Int!) { best { title(length: $n) } worst { title(length: $n) } }',
    variables: { n: 1 },
    plan: sequence(
      asked,
      parallel(
        entities('best', 'b', 'Product { upc }', '', typed('Int')),
        entities('worst', 'b', 'Product { upc }', '', typed('Int!')),
      ),
    ),
    answers: { a: whole, b: { data: { _entities: [{ title: 'T' }] } } },
  });
  expect(calls.slice(1).map(({ variables }) => variables)).toEqual([
    { n: 1, representations: [product('1')] },
    { n: 1, representations: [product('2')] },
  ]);
});
