import { entities, execute, roots, sequence } from './handMade.js';

test('keys that were renamed so that they do not clash are read by the names that the client gave', async () => {
  const { data, errors } = await execute({
    sdl: `
      type Query { shapes: [Shape] }
      union Shape = Circle | Square
      type Circle { size: Int }
      type Square { size: [String!] }
    `,
    operation: '{ shapes { ... on Circle { size } ... on Square { size } } }',
    plan: roots('a', '{shapes{__typename ...on Circle{size}...on Square{size__alias_0:size}}}', {
      outputRewrites: [{ kind: 'KeyRenamer', path: ['shapes', '... on Square', 'size__alias_0'], renameKeyTo: 'size' }],
    }),
    answers: {
      a: {
        data: {
          shapes: [
            { __typename: 'Circle', size: 1 },
            { __typename: 'Square', size__alias_0: ['x'] },
          ],
        },
        errors: [{ message: 'm', path: ['shapes', 1, 'size__alias_0', 0], extensions: { code: 'C' } }],
      },
    },
  });
  expect(data).toEqual({ shapes: [{ size: 1 }, { size: ['x'] }] });
  expect(errors).toEqual([{ message: 'm', path: ['shapes', 1, 'size', 0], extensions: { code: 'C' } }]);
});

test('a key that the client took for another field is still required under its own name', async () => {
  const { data, calls } = await execute({
    sdl: 'type Query { thing: Thing } type Thing { id: ID! name: String price: Int }',
    operation: '{ thing { id: name price } }',
    plan: sequence(
      roots('a', '{thing{__typename id:name id__alias_0:id}}', {
        outputRewrites: [{ kind: 'KeyRenamer', path: ['thing', 'id__alias_0'], renameKeyTo: 'id' }],
      }),
      entities('thing', 'b', 'Thing { id }', '...on Thing{price}'),
    ),
    answers: {
      a: { data: { thing: { __typename: 'Thing', id: 'a name', id__alias_0: '7' } } },
      b: { data: { _entities: [{ price: 1 }] } },
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Thing', id: '7' }]);
  expect(data).toEqual({ thing: { id: 'a name', price: 1 } });
});

test('a value that the plan sets counts as answered', async () => {
  const { data } = await execute({
    sdl: 'type Query { things: [Thing] } type Thing { id: ID! kind: String }',
    operation: '{ things { id kind } }',
    plan: roots('a', '{things{id kind}}', {
      outputRewrites: [{ kind: 'ValueSetter', path: ['things', '... on Thing', 'kind'], setValueTo: 'set' }],
    }),
    answers: { a: { data: { things: [{ id: '1', kind: 'x' }, { id: '2' }] } } },
  });
  expect(data).toEqual({
    things: [
      { id: '1', kind: 'set' },
      { id: '2', kind: 'set' },
    ],
  });
});

test('a representation is renamed as the plan says before it is compared', async () => {
  const { calls } = await execute({
    sdl: 'type Query { things: [Thing] } type Thing { id: ID! kind: String }',
    operation: '{ things { kind } }',
    plan: sequence(
      roots('a', '{things{__typename id}}'),
      entities('things.@', 'b', 'Thing { id }', '...on Thing{kind}', {
        inputRewrites: [{ kind: 'KeyRenamer', path: ['... on Thing', 'id'], renameKeyTo: 'ref' }],
      }),
    ),
    answers: {
      a: {
        data: {
          things: [
            { __typename: 'Thing', id: '1' },
            { __typename: 'Thing', id: '1' },
          ],
        },
      },
      b: { data: { _entities: [{ kind: 'x' }] } },
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Thing', ref: '1' }]);
});

describe('arguments from what an entity stands in', () => {
  const sdl = `
    type Query { shops: [Shop] }
    interface Shop { currency: String goods: [Good] }
    type Stall implements Shop { currency: String goods: [Good] }
    type Store implements Shop { currency: String goods: [Good] market: Market }
    type Market { unit: String }
    type Good { id: ID! price: String maker: Maker }
    type Maker { name: String }
  `;
  const good = (id: string) => ({ __typename: 'Good', id });
  const contextRewrites = [
    { kind: 'KeyRenamer' as const, path: ['..', '... on Stall', 'currency'], renameKeyTo: 'from' },
    { kind: 'KeyRenamer' as const, path: ['..', '... on Store', 'market', 'unit'], renameKeyTo: 'from' },
  ];

  test('are sent with each set of entities that have the same', async () => {
    const { data, calls } = await execute({
      sdl,
      operation: '{ shops { goods { price maker { name } } } }',
      plan: sequence(
        roots('a', '{shops{__typename goods{__typename id}...on Stall{currency}...on Store{market{unit}}}}'),
        entities('shops.@.goods.@', 'b', 'Good { id }', '...on Good{price maker{name}}', { contextRewrites }),
      ),
      answers: {
        a: {
          data: {
            shops: [
              { __typename: 'Stall', currency: 'EUR', goods: [good('1'), good('2'), good('1')] },
              { __typename: 'Store', market: { unit: 'USD' }, goods: [good('1')] },
              { __typename: 'Stall', currency: 'EUR', goods: [good('3')] },
            ],
          },
        },
        b: ({ from, representations }: any) => ({
          data: {
            _entities: representations.map(({ id }: any) => ({ price: `${id} in ${from}`, maker: { name: from } })),
          },
        }),
      },
    });
    expect(
      calls
        .slice(1)
        .map(({ variables }) => [variables['from'], (variables['representations'] as any[]).map(({ id }) => id)]),
    ).toEqual([
      ['EUR', ['1', '2', '3']],
      ['USD', ['1']],
    ]);
    expect(data.shops.map((shop: any) => shop.goods.map((each: any) => `${each.price}, ${each.maker.name}`))).toEqual([
      ['1 in EUR, EUR', '2 in EUR, EUR', '1 in EUR, EUR'],
      ['1 in USD, USD'],
      ['3 in EUR, EUR'],
    ]);
  });

  test('that nothing was answered for are left out', async () => {
    const { calls } = await execute({
      sdl,
      operation: '{ shops { goods { price } } }',
      plan: sequence(
        roots('a', '{shops{__typename goods{__typename id}...on Stall{currency}...on Store{market{unit}}}}'),
        entities('shops.@.goods.@', 'b', 'Good { id }', '...on Good{price}', { contextRewrites }),
      ),
      answers: {
        a: { data: { shops: [{ __typename: 'Store', market: null, goods: [good('1')] }] } },
        b: { data: { _entities: [{ price: 'x' }] } },
      },
    });
    expect(calls[1]!.variables).toEqual({ representations: [good('1')] });
  });
});
