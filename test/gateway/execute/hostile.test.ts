import { buildSchema } from 'graphql';
import { entities, execute, parallel, roots, sequence, unreachable, wentWrong } from './handMade.js';

const sdl = `
  type Query { thing: Thing things: [Thing] named: Named both: Either grid: [[Thing]] }
  interface Named { id: ID! }
  union Either = Thing | Other
  enum Colour { RED GREEN }
  type Thing implements Named { id: ID! text: String count: Int share: Float flag: Boolean colour: Colour json: Json inner: Thing list: [Int] }
  type Other implements Named { id: ID! label: String }
`;
const ask = (operation: string, data: unknown) =>
  execute({ sdl, operation, plan: roots('a', operation), answers: { a: { data } } });

test.each([
  ['text', 1], ['text', {}], ['text', ['x']], ['text', true],
  ['count', '1'], ['count', 1.5], ['count', 2 ** 31], ['count', NaN],
  ['share', '1'], ['share', Infinity],
  ['flag', 'true'], ['flag', 0],
  ['colour', 'BLUE'], ['colour', 'toString'], ['colour', 1],
  ['list', 1], ['list', { length: 1 }], ['list', 'ab'],
])('a %s that is %j is null, with an error', async (field, value) => {
  const { data, errors } = await ask(`{ thing { ${field} } }`, { thing: { [field]: value } });
  expect([data, errors]).toEqual([{ thing: { [field]: null } }, [wentWrong('thing', field)]]);
}); // prettier-ignore

const coloured = `${sdl} extend type Thing { shades: [Colour] hues: [Colour!] }`;

test('a value that the supergraph hides is null without an error where it may be, and an error where it may not', async () => {
  const operation = '{ thing { colour shades hues } }';
  const { data, errors } = await execute({
    sdl: coloured,
    supergraph: buildSchema(`scalar Json ${coloured.replace('RED GREEN', 'RED GREEN BLUE')}`),
    operation,
    plan: roots('a', operation),
    answers: {
      a: { data: { thing: { colour: 'BLUE', shades: ['RED', 'BLUE', 'PINK'], hues: ['RED', 'BLUE'] } } },
    },
  });
  expect(data).toEqual({ thing: { colour: null, shades: ['RED', null, null], hues: null } });
  expect(errors).toEqual([wentWrong('thing', 'shades', 2), wentWrong('thing', 'hues', 1)]);
});

test('an object of a hidden type is null likewise, and what a fetch requires of it is read all the same', async () => {
  const shown = `type Query { box: Box crate: Crate! } type Box { id: ID! in: Content label: String } type Crate { in: Content! }
    interface Content { weight: Int } type Tin implements Content { weight: Int }`;
  const { data, errors, calls } = await execute({
    sdl: shown.replace('crate: Crate!', 'crate: Crate'),
    supergraph: buildSchema(`${shown} type Secret implements Content { weight: Int }`),
    operation: '{ box { in { weight } label } crate { in { weight } } }',
    plan: sequence(
      roots('a', '{box{__typename id in{__typename weight}}crate{in{__typename weight}}}'),
      entities('box', 'b', 'Box { id in { weight } }', '...on Box{label}'),
    ),
    answers: {
      a: {
        data: {
          box: { __typename: 'Box', id: '1', in: { __typename: 'Secret', weight: 3 } },
          crate: { in: { __typename: 'Secret', weight: 4 } },
        },
      },
      b: { data: { _entities: [{ label: 'heavy' }] } },
    },
  });
  expect(data).toEqual({ box: { in: null, label: 'heavy' }, crate: null });
  expect(errors).toEqual([wentWrong('crate', 'in')]);
  expect(calls[1]?.variables['representations']).toEqual([{ __typename: 'Box', id: '1', in: { weight: 3 } }]);
});

test.each([1, 'x', true, [], [[{ text: 'x' }]]])('an object that is %j is null, with an error', async (value) => {
  const { data, errors } = await ask('{ thing { inner { text } } }', { thing: { inner: value } });
  expect([data, errors]).toEqual([{ thing: { inner: null } }, [wentWrong('thing', 'inner')]]);
});

test('an item of another form is null in its place', async () => {
  const { data, errors } = await ask('{ thing { list } grid { text } }', {
    thing: { list: [1, '2', [3], null] },
    grid: [[{ text: 'a' }, [{ text: 'b' }]], { text: 'c' }],
  });
  expect(data).toEqual({ thing: { list: [1, null, null, null] }, grid: [[{ text: 'a' }, null], null] });
  expect(errors).toEqual([
    wentWrong('thing', 'list', 1),
    wentWrong('thing', 'list', 2),
    wentWrong('grid', 0, 1),
    wentWrong('grid', 1),
  ]);
});

test.each(['Offer', 'Query', '__proto__', 'constructor', '', 7, null, ['Thing']])(
  'an object of the type %j can be none of a union',
  async (__typename) => {
    const { data, errors } = await ask('{ both { __typename ... on Thing { text } } }', {
      both: { __typename, text: 'x' },
    });
    expect([data, errors]).toEqual([{ both: null }, [wentWrong('both')]]);
  },
);

test('a field that declares a type holds no object that says it is of another', async () => {
  const { data, errors } = await ask('{ thing { __typename text } }', { thing: { __typename: 'Other', text: 'x' } });
  expect([data, errors]).toEqual([{ thing: null }, [wentWrong('thing')]]);
});

test('keys that every object inherits are not answers', async () => {
  const { data, errors } = await ask(
    '{ thing { constructor: text toString: text valueOf: count hasOwnProperty: inner { id } } }',
    { thing: {} },
  );
  expect(data).toEqual(
    JSON.parse('{"thing":{"constructor":null,"toString":null,"valueOf":null,"hasOwnProperty":null}}'),
  );
  expect(errors).toEqual([]);
});

test('a key named __proto__ is a key like any other, and changes no prototype', async () => {
  const { text } = await execute({
    sdl,
    operation: '{ thing { __proto__: text json } }',
    plan: roots('a', '{thing{__proto__:text json}}'),
    answers: { a: () => JSON.parse('{"data":{"thing":{"__proto__":"own","json":{"__proto__":{"polluted":true}}}}}') },
  });
  expect(text).toBe('{"thing":{"__proto__":"own","json":{"__proto__":{"polluted":true}}}}');
  expect(({} as any).polluted).toBeUndefined();
});

test('what a subgraph was not asked for stands for nothing, not even where its owner fails', async () => {
  const { data, errors } = await execute({
    sdl,
    operation: '{ thing { id text inner { id } } }',
    plan: sequence(
      roots('a', '{thing{__typename id}}'),
      entities('thing', 'b', 'Thing { id }', '...on Thing{text inner{id}}'),
    ),
    answers: {
      a: { data: { thing: { __typename: 'Thing', id: '1', text: 'forged', inner: { id: 'forged' } } } },
      b: () => Promise.reject(new Error('down')),
    },
  });
  expect(data).toEqual({ thing: { id: '1', text: null, inner: null } });
  expect(errors).toEqual([unreachable('thing', 'text'), unreachable('thing', 'inner')]);
});

test('an entity that answers more changes nothing that others answered', async () => {
  const { data } = await execute({
    sdl,
    operation: '{ thing { id text } }',
    plan: sequence(roots('a', '{thing{__typename id}}'), entities('thing', 'b', 'Thing { id }', '...on Thing{text}')),
    answers: {
      a: { data: { thing: { __typename: 'Thing', id: '1' } } },
      b: { data: { _entities: [{ id: 'forged', __typename: 'Other', text: 'x' }] } },
    },
  });
  expect(data).toEqual({ thing: { id: '1', text: 'x' } });
});

test('entities that are no objects are null, with one error each', async () => {
  const { data, errors } = await execute({
    sdl,
    operation: '{ things { id text count } }',
    plan: sequence(
      roots('a', '{things{__typename id}}'),
      entities('things.@', 'b', 'Thing { id }', '...on Thing{text count}'),
    ),
    answers: {
      a: { data: { things: ['1', '2', '3'].map((id) => ({ __typename: 'Thing', id })) } },
      b: { data: { _entities: ['x', [{ text: 'x' }], { text: 'y', count: 1 }] } },
    },
  });
  expect(data.things).toEqual([
    { id: '1', text: null, count: null },
    { id: '2', text: null, count: null },
    { id: '3', text: 'y', count: 1 },
  ]);
  expect(errors).toEqual([wentWrong('things', 0), wentWrong('things', 1)]);
});

test('lists that nest without end lead nowhere', async () => {
  const depth = 200_000;
  const deep = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
  const { data, errors } = await execute({
    sdl,
    operation: '{ things { id text json } named { id } }',
    plan: sequence(
      parallel(roots('a', '{things{__typename id json}}'), roots('c', '{named{__typename id}}')),
      entities('things.@', 'b', 'Thing { id json }', '...on Thing{text}'),
      entities('named', 'b', 'Thing { id }', '...on Thing{id}'),
    ),
    answers: {
      a: () => ({ data: { things: [deep, { __typename: 'Thing', id: '1', json: deep }] } }),
      b: (variables: any) => ({ data: { _entities: variables.representations.map(() => ({ text: 'x', id: '1' })) } }),
      c: () => ({ data: { named: deep } }),
    },
  });
  expect(data.named).toBeNull();
  expect(data.things[0]).toBeNull();
  expect(data.things[1].json).toBeNull();
  expect(errors.map(({ path }) => path)).toContainEqual(['things', 1, 'json']);
});

test('errors of any form are told in the form that they must have', async () => {
  const { errors } = await execute({
    sdl,
    operation: '{ thing { text } }',
    plan: roots('a', '{thing{text}}'),
    answers: {
      a: {
        data: { thing: { text: 'x' } },
        errors: [
          null,
          'oops',
          { message: 7, path: 'thing' },
          { path: [{}, null] },
          { message: 'm', path: ['thing', 'nowhere', -1, 'x'], extensions: 'none' },
          { message: 'n', path: ['_entities', 99] },
        ],
      },
    },
  });
  for (const { message, extensions } of errors) {
    expect(typeof message).toBe('string');
    expect(extensions).toEqual({ code: 'DOWNSTREAM_SERVICE_ERROR' });
  }
  expect(errors.map(({ message, path }) => [message, path])).toEqual([
    ['A subgraph reported an error.', undefined],
    ['m', ['thing']],
    ['n', undefined],
  ]);
});
