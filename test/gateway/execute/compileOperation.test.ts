import { compiled, entities, execute, parallel, roots, sequence } from './handMade.js';

const sdl = `
  type Query { products: [Product!] matrix: [[Product]] me: User }
  type Mutation { first: Int second: Int }
  type Product { upc: ID! title: String price: Int maker: User }
  type User { id: ID! name: String }
`;
const products = roots('catalog', '{products{__typename upc}}');
const catalog = {
  data: {
    products: [
      { __typename: 'Product', upc: 'a' },
      { __typename: 'Product', upc: 'b' },
    ],
  },
};
const titled = (variables: any) => ({
  data: { _entities: variables.representations.map(({ upc }: any) => ({ title: `title of ${upc}` })) },
});

test('an entity fetch fills in what the fetch before it left open', async () => {
  const { data, errors, calls } = await execute({
    sdl,
    operation: '{ products { upc title } }',
    plan: sequence(products, entities('products.@', 'titles', 'Product { upc }', '...on Product{title}')),
    answers: { catalog, titles: titled },
  });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    products: [
      { upc: 'a', title: 'title of a' },
      { upc: 'b', title: 'title of b' },
    ],
  });
  expect(calls[1]!.variables).toEqual({
    representations: [
      { __typename: 'Product', upc: 'a' },
      { __typename: 'Product', upc: 'b' },
    ],
  });
});

test('fields are written in the order in which the client asks for them, under its names', async () => {
  const { text } = await execute({
    sdl,
    operation: '{ goods: products { name: title upc __typename kind: __typename } }',
    plan: sequence(
      roots('catalog', '{goods:products{__typename upc}}'),
      entities('goods.@', 'titles', 'Product { upc }', '...on Product{name:title}'),
    ),
    answers: {
      catalog: { data: { goods: [{ __typename: 'Product', upc: 'a' }] } },
      titles: { data: { _entities: [{ name: 'A' }] } },
    },
  });
  expect(text).toBe('{"goods":[{"name":"A","upc":"a","__typename":"Product","kind":"Product"}]}');
});

test('equal representations are sent once, and what is answered goes to every place', async () => {
  const { data, calls } = await execute({
    sdl,
    operation: '{ matrix { title } }',
    plan: sequence(
      roots('catalog', '{matrix{__typename upc}}'),
      entities('matrix.@.@', 'titles', 'Product { upc }', '...on Product{title}'),
    ),
    answers: {
      catalog: {
        data: {
          matrix: [
            [{ __typename: 'Product', upc: 'a' }, null, { __typename: 'Product', upc: 'b' }],
            [{ __typename: 'Product', upc: 'a' }],
          ],
        },
      },
      titles: titled,
    },
  });
  expect(calls[1]!.variables['representations']).toHaveLength(2);
  expect(data.matrix).toEqual([[{ title: 'title of a' }, null, { title: 'title of b' }], [{ title: 'title of a' }]]);
});

test('a fetch that is for no entity is not made', async () => {
  const { data, errors, calls } = await execute({
    sdl,
    operation: '{ products { title } }',
    plan: sequence(products, entities('products.@', 'titles', 'Product { upc }', '...on Product{title}')),
    answers: { catalog: { data: { products: [] } } },
  });
  expect([data, errors, calls.length]).toEqual([{ products: [] }, [], 1]);
});

test('fetches side by side begin together, and those in sequence one after the other', async () => {
  const log: string[] = [];
  const slow = (name: string, data: object) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${name} ends`);
    return { data };
  };
  await execute({
    sdl,
    operation: '{ products { upc } me { id name } }',
    plan: sequence(
      parallel(roots('catalog', '{products{upc}}'), roots('people', '{me{__typename id}}')),
      entities('me', 'names', 'User { id }', '...on User{name}'),
    ),
    answers: {
      catalog: slow('catalog', { products: [] }),
      people: slow('people', { me: { __typename: 'User', id: '1' } }),
      names: slow('names', { _entities: [{ name: 'Ann' }] }),
    },
  });
  expect(log).toEqual([
    ...['catalog begins', 'people begins', 'catalog ends', 'people ends'],
    ...['names begins', 'names ends'],
  ]);
});

test('mutations run one after the other, in the order of the plan', async () => {
  const log: string[] = [];
  const step = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    log.push(`${name} ends`);
    return { data: { [name]: log.length } };
  };
  const { text } = await execute({
    sdl,
    operation: 'mutation { second first }',
    plan: sequence(roots('b', 'mutation{second}'), roots('a', 'mutation{first}')),
    answers: { a: step('first'), b: step('second') },
  });
  expect(log).toEqual(['second begins', 'second ends', 'first begins', 'first ends']);
  expect(text).toBe('{"second":2,"first":4}');
});

test('a fetch is sent the variables that it uses, with their defaults, and no other', async () => {
  const { calls } = await execute({
    sdl: 'type Query { a(x: Int, y: Int): Int b(z: Int): Int }',
    operation: 'query($x: Int = 7, $y: Int, $z: Int) { a(x: $x, y: $y) b(z: $z) }',
    plan: parallel(
      roots('one', 'query($x:Int$y:Int){a(x:$x y:$y)}', { variableUsages: ['x', 'y'] }),
      roots('two', 'query($z:Int){b(z:$z)}', { variableUsages: ['z'] }),
    ),
    variables: { z: 3 },
    answers: { one: { data: { a: 1 } }, two: { data: { b: 2 } } },
  });
  expect(calls).toEqual([
    { subgraph: 'one', variables: { x: 7 } },
    { subgraph: 'two', variables: { z: 3 } },
  ]);
});

describe('conditions', () => {
  const operation =
    'query($in: Boolean!, $out: Boolean = true) { products { upc title @include(if: $in) price @skip(if: $out) } }';
  const plan = sequence(
    roots('catalog', 'query($out:Boolean=true){products{__typename upc price@skip(if:$out)}}', {
      variableUsages: ['out'],
    }),
    {
      kind: 'Condition',
      condition: 'in',
      ifClause: entities('products.@', 'titles', 'Product { upc }', '...on Product{title}'),
    },
  );
  const priced = { data: { products: [{ __typename: 'Product', upc: 'a', price: 5 }] } };
  const made = (variables: Record<string, unknown>) => ({
    sdl,
    operation,
    plan,
    answers: { catalog: priced, titles: titled },
    variables,
  });

  test.each([
    [{ in: true, out: false }, '{"products":[{"upc":"a","title":"title of a","price":5}]}', 2],
    [{ in: true }, '{"products":[{"upc":"a","title":"title of a"}]}', 2],
    [{ in: false, out: false }, '{"products":[{"upc":"a","price":5}]}', 1],
    [{ in: false }, '{"products":[{"upc":"a"}]}', 1],
  ])('%j', async (variables, text, calls) => {
    const answered = await execute(made(variables));
    expect([answered.text, answered.calls.length, answered.errors]).toEqual([text, calls, []]);
  });

  test('an else branch is taken where its condition is false', async () => {
    const { data } = await execute({
      sdl: 'type Query { a: Int b: Int }',
      operation: 'query($c: Boolean!) { a @include(if: $c) b @skip(if: $c) }',
      plan: { kind: 'Condition', condition: 'c', ifClause: roots('x', '{a}'), elseClause: roots('y', '{b}') },
      variables: { c: false },
      answers: { x: { data: { a: 1 } }, y: { data: { b: 2 } } },
    });
    expect(data).toEqual({ b: 2 });
  });

  test('one operation answers each set of values on its own', async () => {
    const { compiled: operation } = compiled(made({}));
    const fetch = async (subgraph: string, { variables }: any): Promise<any> =>
      subgraph === 'catalog' ? structuredClone(priced) : titled(variables);
    const texts = [];
    for (const flag of [true, false, true])
      texts.push((await operation.run({ variables: { in: flag, out: true }, fetch })).data.toString());
    expect(texts).toEqual([
      '{"products":[{"upc":"a","title":"title of a"}]}',
      '{"products":[{"upc":"a"}]}',
      '{"products":[{"upc":"a","title":"title of a"}]}',
    ]);
  });
});

test('parts of one object that two fetches answer are put together, in lists as well', async () => {
  const { data } = await execute({
    sdl: 'type Query { shops: [Shop] } type Shop { name: String address: Address } type Address { street: String city: String }',
    operation: '{ shops { name address { street city } } }',
    plan: parallel(roots('a', '{shops{name address{street}}}'), roots('b', '{shops{address{city}}}')),
    answers: {
      a: { data: { shops: [{ name: 'A', address: { street: 's' } }, { name: 'B', address: null }, null] } },
      b: { data: { shops: [{ address: { city: 'c' } }, { address: { city: 'd' } }, { address: { city: 'e' } }] } },
    },
  });
  expect(data.shops).toEqual([
    { name: 'A', address: { street: 's', city: 'c' } },
    { name: 'B', address: { street: null, city: 'd' } },
    { name: null, address: { street: null, city: 'e' } },
  ]);
});

test('an entity that stands in what several fetches answered is fetched once and found again', async () => {
  const { data } = await execute({
    sdl,
    operation: '{ me { name } }',
    plan: sequence(
      parallel(roots('a', '{me{__typename id}}'), roots('b', '{me{__typename id}}')),
      entities('me', 'names', 'User { id }', '...on User{name}'),
    ),
    answers: {
      a: { data: { me: null } },
      b: { data: { me: { __typename: 'User', id: '1' } } },
      names: { data: { _entities: [{ name: 'Ann' }] } },
    },
  });
  expect(data).toEqual({ me: { name: 'Ann' } });
});

test('the root fields can be asked for again from within', async () => {
  const { data, calls } = await execute({
    sdl: 'type Query { node: Node me: Int } type Node { query: Query }',
    operation: '{ node { query { me } } }',
    plan: sequence(roots('a', '{node{query{__typename}}}'), {
      kind: 'Flatten',
      path: ['node', 'query'],
      node: roots('b', '{me}'),
    }),
    answers: { a: { data: { node: { query: { __typename: 'Query' } } } }, b: { data: { me: 1 } } },
  });
  expect([data, calls.length]).toEqual([{ node: { query: { me: 1 } } }, 2]);
});

test('plan nodes that are not known are named, and an operation without a plan is answered', async () => {
  const node = { kind: 'Defer', primary: {}, deferred: [] } as never;
  expect(
    compiled({ sdl, operation: '{ me { id } }', plan: sequence(products, node), answers: {} }).compiled.unsupported,
  ).toEqual(['Defer']);
  const { text, calls } = await execute({ sdl, operation: '{ __typename }', plan: undefined, answers: {} });
  expect([text, calls]).toEqual(['{"__typename":"Query"}', []]);
});

test('a subgraph that hands over the same objects twice is asked anew', async () => {
  const shared = { data: { me: { __typename: 'User', id: '1' } } };
  const made = (names: unknown) => ({
    sdl,
    operation: '{ me { name } }',
    plan: sequence(roots('people', '{me{__typename id}}'), entities('me', 'names', 'User { id }', '...on User{name}')),
    answers: { people: () => shared, names },
  });
  expect((await execute(made({ data: { _entities: [{ name: 'Ann' }] } }))).data).toEqual({ me: { name: 'Ann' } });
  expect((await execute(made({ data: { _entities: [null] } }))).data).toEqual({ me: { name: null } });
});
