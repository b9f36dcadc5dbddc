import { entities, entityNotFound, execute, parallel, roots, sequence, unreachable, wentWrong } from './handMade.js';

const sdl = `
  type Query { products: [Product] items: [Item] maybe: Product ids: [Int!] shop: Shop }
  union Item = Product | Offer
  type Offer { id: ID! label: String }
  type Product { upc: ID! title: String size: Size weight: Int! estimate: Int maker: User }
  type Size { width: Int height: Int }
  type User { id: ID! name: String }
  type Shop { id: ID! owner: User! }
`;
const a = { __typename: 'Product', upc: 'a' };
const b = { __typename: 'Product', upc: 'b' };
const catalog = { data: { products: [a, b, a] } };
const productsThen = (selection: string, fields: string, answer: unknown, more = {}) => ({
  sdl,
  operation: `{ products { ${fields} } }`,
  plan: sequence(
    roots('catalog', '{products{__typename upc}}'),
    entities('products.@', 'second', 'Product { upc }', `...on Product{${selection}}`),
  ),
  answers: { catalog, second: answer },
  ...more,
});
const busy = { message: 'The shelf is busy.', extensions: { code: 'BUSY' } };
const outage =
  (reason: object = {}) =>
  () =>
    Promise.reject(Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), reason));

test('an error of an entity is told at each place where it stands', async () => {
  const { data, errors } = await execute(
    productsThen('title', 'title', {
      data: { _entities: [{ title: null }, { title: 'B' }] },
      errors: [{ ...busy, path: ['_entities', 0, 'title'] }],
    }),
  );
  expect(data.products).toEqual([{ title: null }, { title: 'B' }, { title: null }]);
  expect(errors).toEqual([
    { ...busy, path: ['products', 0, 'title'] },
    { ...busy, path: ['products', 2, 'title'] },
  ]);
});

test('in a list of several types, an error is told where its own entity stands', async () => {
  const { errors } = await execute({
    sdl,
    operation: '{ items { ... on Product { title } ... on Offer { label } } }',
    plan: sequence(
      roots('catalog', '{items{__typename ...on Product{upc}...on Offer{id}}}'),
      parallel(
        entities('items.@', 'titles', 'Product { upc }', '...on Product{title}'),
        entities('items.@', 'labels', 'Offer { id }', '...on Offer{label}'),
      ),
    ),
    answers: {
      catalog: { data: { items: [{ __typename: 'Offer', id: '1' }, a, null, { __typename: 'Offer', id: '2' }] } },
      titles: { data: { _entities: [{ title: null }] }, errors: [{ ...busy, path: ['_entities', 0, 'title'] }] },
      labels: { data: { _entities: [{ label: 'x' }, null] }, errors: [{ ...busy, path: ['_entities', 1] }] },
    },
  });
  expect(errors).toEqual([
    { ...busy, path: ['items', 1, 'title'] },
    { ...busy, path: ['items', 3] },
  ]);
});

test('an entity that does not exist is one error at each of its places', async () => {
  const { data, errors } = await execute(
    productsThen('title size{width}', 'upc title size { width }', {
      data: { _entities: [null, { title: 'B', size: null }] },
    }),
  );
  expect(data.products[0]).toEqual({ upc: 'a', title: null, size: null });
  expect(errors).toEqual([entityNotFound('products', 0), entityNotFound('products', 2)]);
});

describe('an entity that does not exist and has a field that may not be null', () => {
  const made = (missingEntities: 'error' | 'silent') =>
    productsThen('weight', 'weight', { data: { _entities: [null, { weight: 2 }] } }, { missingEntities });

  test('is told where it stands', async () => {
    const { data, errors } = await execute(made('error'));
    expect(data.products).toEqual([null, { weight: 2 }, null]);
    expect(errors).toEqual([entityNotFound('products', 0), entityNotFound('products', 2)]);
  });

  test('is told at that field where only nulls are told', async () => {
    expect((await execute(made('silent'))).errors).toEqual([
      entityNotFound('products', 0, 'weight'),
      entityNotFound('products', 2, 'weight'),
    ]);
  });
});

test('where only nulls are told, an entity that does not exist leaves fields that may be null to be so', async () => {
  const { data, errors } = await execute(
    productsThen('title', 'title', { data: { _entities: [null, { title: 'B' }] } }, { missingEntities: 'silent' }),
  );
  expect([data.products[0], errors]).toEqual([{ title: null }, []]);
});

describe('an outage', () => {
  test('names the fields that it cost, at each place, and no other', async () => {
    const { data, errors } = await execute(productsThen('title size{width}', 'upc title size { width }', outage()));
    expect(data.products[1]).toEqual({ upc: 'b', title: null, size: null });
    expect(errors).toEqual(
      [0, 1, 2].flatMap((index) => [unreachable('products', index, 'title'), unreachable('products', index, 'size')]),
    );
  });

  test('is told by its own code if it has one', async () => {
    const refusal = { message: 'This shop is closed.', extensions: { code: 'RETAILER_SUSPENDED' } };
    const { errors } = await execute({
      sdl,
      operation: '{ maybe { upc } }',
      plan: roots('catalog', '{maybe{upc}}'),
      answers: { catalog: outage(refusal) },
    });
    expect(errors).toEqual([{ ...refusal, path: ['maybe'] }]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Bad Gateway'],
    ['a list', []],
    ['no data', {}],
    ['data that is a list', { data: [] }],
  ])('is also an answer that is %s', async (_, answer) => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ maybe { upc } }',
      plan: roots('catalog', '{maybe{upc}}'),
      answers: { catalog: () => answer },
    });
    expect([data, errors]).toEqual([{ maybe: null }, [unreachable('maybe')]]);
  });

  test('is also an answer whose errors name no place, which are then what is told', async () => {
    const { errors } = await execute(productsThen('title', 'title', { data: null, errors: [busy] }));
    expect(errors).toEqual([0, 1, 2].map((index) => ({ ...busy, path: ['products', index, 'title'] })));
  });

  test.each([[[]], [[{ title: 'A' }]], [[1, 2, 3]], [{}], ['ab']])(
    'is also a number of entities that is not what was asked: %j',
    async (list) => {
      const { errors } = await execute(productsThen('title', 'title', { data: { _entities: list } }));
      expect(errors).toEqual([0, 1, 2].map((index) => unreachable('products', index, 'title')));
    },
  );

  test('spares what others answered of the same object', async () => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ maybe { upc size { width height } } }',
      plan: parallel(roots('catalog', '{maybe{upc size{width}}}'), roots('sizes', '{maybe{size{height}}}')),
      answers: { catalog: { data: { maybe: { upc: 'a', size: { width: 1 } } } }, sizes: outage() },
    });
    expect([data, errors]).toEqual([
      { maybe: { upc: 'a', size: { width: 1, height: null } } },
      [unreachable('maybe', 'size', 'height')],
    ]);
  });

  test('takes along what depends on it, and is its reason', async () => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ maybe { upc estimate } }',
      plan: sequence(
        roots('catalog', '{maybe{__typename upc}}'),
        entities('maybe', 'scales', 'Product { upc }', '...on Product{weight}'),
        entities('maybe', 'carrier', 'Product { upc weight }', '...on Product{estimate}'),
      ),
      answers: { catalog: { data: { maybe: a } }, scales: outage() },
    });
    expect([data, errors]).toEqual([{ maybe: { upc: 'a', estimate: null } }, [unreachable('maybe', 'estimate')]]);
  });

  test('of a thousand places is told a hundred times, and how often more', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ __typename: 'Product', upc: `p${index}` }));
    const made = productsThen('title', 'title', outage());
    const { errors } = await execute({ ...made, answers: { ...made.answers, catalog: { data: { products: many } } } });
    expect(errors).toHaveLength(101);
    expect(errors[99]).toEqual(unreachable('products', 99, 'title'));
    expect(errors[100]).toEqual({ message: 'More errors are not shown.', extensions: { code: 'ERRORS_OMITTED' } });
  });
});

describe('a null where none may be', () => {
  test('takes its object along and has one error, at its place', async () => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ products { upc weight } }',
      plan: roots('catalog', '{products{upc weight}}'),
      answers: {
        catalog: { data: { products: [{ upc: 'a', weight: 1 }, { upc: 'b' }, { upc: null, weight: null }] } },
      },
    });
    expect(data.products).toEqual([{ upc: 'a', weight: 1 }, null, null]);
    expect(errors).toEqual([wentWrong('products', 1, 'weight'), wentWrong('products', 2, 'upc')]);
  });

  test('has no further error where the subgraph told of it, there or below', async () => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ shop { owner { name } } ids }',
      plan: roots('shops', '{shop{owner{name}}ids}'),
      answers: {
        shops: {
          data: { shop: null, ids: null },
          errors: [
            { ...busy, path: ['shop', 'owner', 'name'] },
            { ...busy, path: ['ids', 3] },
          ],
        },
      },
    });
    expect([data, errors.length]).toEqual([{ shop: null, ids: null }, 2]);
  });

  test('in a list takes the list along', async () => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ ids }',
      plan: roots('a', '{ids}'),
      answers: { a: { data: { ids: [1, null, null] } } },
    });
    expect([data, errors]).toEqual([{ ids: null }, [wentWrong('ids', 1)]]);
  });

  test('goes up as far as it must', async () => {
    const { text, errors } = await execute({
      sdl: 'type Query { a: A! } type A { b: [B!]! } type B { c: Int! }',
      operation: '{ a { b { c } } }',
      plan: roots('x', '{a{b{c}}}'),
      answers: { x: { data: { a: { b: [{ c: 1 }, { c: null }] } } } },
    });
    expect([text, errors]).toEqual(['null', [wentWrong('a', 'b', 1, 'c')]]);
  });

  test('has no error of its own where all data was taken away by one that the subgraph told of', async () => {
    const { errors } = await execute({
      sdl: 'type Query { a: Int! b: Int! }',
      operation: '{ a b }',
      plan: roots('x', '{a b}'),
      answers: { x: { data: null, errors: [{ ...busy, path: ['b'] }] } },
    });
    expect(errors).toEqual([{ ...busy, path: ['b'] }]);
  });
});

test('an error without a code is told by the code of errors that subgraphs make', async () => {
  const { errors } = await execute({
    sdl,
    operation: '{ maybe { title } }',
    plan: roots('a', '{maybe{title}}'),
    answers: {
      a: {
        data: { maybe: { title: null } },
        errors: [{ message: 'oops', path: ['maybe', 'title'], extensions: { depth: 3 } }],
      },
    },
  });
  expect(errors).toEqual([
    { message: 'oops', path: ['maybe', 'title'], extensions: { depth: 3, code: 'DOWNSTREAM_SERVICE_ERROR' } },
  ]);
});

test('an error of a field that only another fetch requires is told at its object', async () => {
  const { errors } = await execute({
    sdl,
    operation: '{ maybe { estimate } }',
    plan: sequence(
      roots('catalog', '{maybe{__typename upc maker{name}}}'),
      entities('maybe', 'carrier', 'Product { upc maker { name } }', '...on Product{estimate}'),
    ),
    answers: {
      catalog: {
        data: { maybe: { ...a, maker: { name: null } } },
        errors: [{ ...busy, path: ['maybe', 'maker', 'name'] }],
      },
      carrier: { data: { _entities: [{ estimate: 1 }] } },
    },
  });
  expect(errors).toEqual([{ ...busy, path: ['maybe'] }]);
});
