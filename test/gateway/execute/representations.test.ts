import { buildSchema } from 'graphql';
import { entities, execute, roots, sequence } from './handMade.js';

const sdl = `
  type Query { node: Node nodes: [Node] item: Item }
  interface Node { id: ID! }
  interface Item { id: ID! title: String cost: Int }
  type Book implements Node & Item { id: ID! title: String cost: Int pages: Int author: Author }
  type Film implements Node & Item { id: ID! title: String cost: Int }
  type Author { name: String born: Date books: [Book] }
  type Date { year: Int }
`;
const echo = (variables: any) => ({
  data: { _entities: variables.representations.map(() => ({ cost: 1, title: 't' })) },
});

test('what is required is nested as it was answered: objects, lists, and fragments on their types', async () => {
  const { calls } = await execute({
    sdl,
    operation: '{ node { ... on Book { cost } } }',
    plan: sequence(
      roots('a', '{node{__typename ...on Book{__typename id author{name born{year}books{__typename id pages}}}}}'),
      entities(
        'node',
        'b',
        'Book { id author { name born { year } books { ... on Book { pages } } } }',
        '...on Book{cost}',
      ),
    ),
    answers: {
      a: {
        data: {
          node: {
            __typename: 'Book',
            id: '1',
            author: {
              name: null,
              born: { year: 1900, unasked: 1 },
              books: [{ __typename: 'Book', id: '2', pages: 5 }, null],
            },
          },
        },
      },
      b: echo,
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([
    { __typename: 'Book', id: '1', author: { name: null, born: { year: 1900 }, books: [{ pages: 5 }, null] } },
  ]);
});

test('a fetch is for the objects of its types only', async () => {
  const { data, calls } = await execute({
    sdl,
    operation: '{ nodes { ... on Book { cost } } }',
    plan: sequence(
      roots('a', '{nodes{__typename ...on Book{id}}}'),
      entities('nodes.@', 'b', 'Book { id }', '...on Book{cost}'),
    ),
    answers: {
      a: {
        data: {
          nodes: [
            { __typename: 'Film', id: 'f' },
            { __typename: 'Book', id: 'b' },
          ],
        },
      },
      b: echo,
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Book', id: 'b' }]);
  expect(data).toEqual({ nodes: [{}, { cost: 1 }] });
});

test('a condition on an interface holds for all of its types', async () => {
  const { calls } = await execute({
    sdl,
    operation: '{ nodes { id ... on Item { cost } } }',
    plan: sequence(roots('a', '{nodes{__typename id}}'), entities('nodes.@', 'b', 'Item { id }', '...on Item{cost}')),
    answers: {
      a: {
        data: {
          nodes: [
            { __typename: 'Film', id: 'f' },
            { __typename: 'Book', id: 'b' },
          ],
        },
      },
      b: echo,
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([
    { __typename: 'Film', id: 'f' },
    { __typename: 'Book', id: 'b' },
  ]);
});

test('without what it requires, an entity is not asked for', async () => {
  const { data, errors, calls } = await execute({
    sdl,
    operation: '{ nodes { ... on Book { cost } } }',
    plan: sequence(
      roots('a', '{nodes{__typename ...on Book{id pages}}}'),
      entities('nodes.@', 'b', 'Book { id pages }', '...on Book{cost}'),
    ),
    answers: {
      a: {
        data: {
          nodes: [
            { __typename: 'Book', id: '1' },
            { __typename: 'Book', id: '2', pages: null },
          ],
        },
      },
      b: echo,
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Book', id: '2', pages: null }]);
  expect([data, errors]).toEqual([{ nodes: [{ cost: null }, { cost: 1 }] }, []]);
});

test('representations that differ in anything are sent apart', async () => {
  const book = (id: unknown, pages: number) => ({ __typename: 'Book', id, pages });
  const { calls } = await execute({
    sdl,
    operation: '{ nodes { ... on Book { cost } } }',
    plan: sequence(
      roots('a', '{nodes{__typename ...on Book{id pages}}}'),
      entities('nodes.@', 'b', 'Book { id pages }', '...on Book{cost}'),
    ),
    answers: { a: { data: { nodes: [book('1', 5), book(1, 5), book('1', 6), book('1', 5)] } }, b: echo },
  });
  expect(calls[1]!.variables['representations']).toEqual([book('1', 5), book(1, 5), book('1', 6)]);
});

describe('an interface that is an object to its subgraph', () => {
  const setName = [{ kind: 'ValueSetter' as const, path: ['... on Item', '__typename'], setValueTo: 'Item' }];

  test('is told its entities by its own name', async () => {
    const { data, calls } = await execute({
      sdl,
      operation: '{ item { __typename title cost } }',
      plan: sequence(
        roots('a', '{item{__typename id title}}'),
        entities('item', 'b', 'Item { id }', '...on Item{cost}', { inputRewrites: setName }),
      ),
      answers: { a: { data: { item: { __typename: 'Book', id: '1', title: 'T' } } }, b: echo },
    });
    expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Item', id: '1' }]);
    expect(data).toEqual({ item: { __typename: 'Book', title: 'T', cost: 1 } });
  });

  test('is told by another subgraph of which type they are', async () => {
    const { data } = await execute({
      sdl,
      operation: '{ item { __typename cost ... on Film { title } } }',
      plan: sequence(
        roots('b', '{item{__typename id cost}}'),
        entities('item', 'a', 'Item { id }', '...on Item{__typename ...on Film{title}}', { inputRewrites: setName }),
      ),
      answers: {
        b: { data: { item: { __typename: 'Item', id: '1', cost: 3 } } },
        a: { data: { _entities: [{ __typename: 'Film', title: 'F' }] } },
      },
    });
    expect(data).toEqual({ item: { __typename: 'Film', cost: 3, title: 'F' } });
  });

  test('answers what is asked of the interface while nobody says of which type it is', async () => {
    const { data, errors } = await execute({
      sdl,
      operation: '{ item { cost } }',
      plan: roots('b', '{item{cost}}'),
      answers: { b: { data: { item: { cost: 3 } } } },
    });
    expect([data, errors]).toEqual([{ item: { cost: 3 } }, []]);
  });
});

test('a path may be for some types of object only', async () => {
  const { calls } = await execute({
    sdl,
    operation: '{ nodes { id ... on Item { cost } } }',
    plan: sequence(
      roots('a', '{nodes{__typename id}}'),
      entities('nodes.@|[Film]', 'b', 'Item { id }', '...on Item{cost}'),
    ),
    answers: {
      a: {
        data: {
          nodes: [
            { __typename: 'Film', id: 'f' },
            { __typename: 'Book', id: 'b' },
          ],
        },
      },
      b: echo,
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Film', id: 'f' }]);
});

test('types and fields that clients do not see are required all the same', async () => {
  const supergraph = buildSchema(
    `${sdl.replace('pages: Int', 'pages: Int hidden: Hidden')} union Hidden = Secret type Secret { code: String }`,
    { assumeValid: true },
  );
  const { calls } = await execute({
    sdl,
    supergraph,
    operation: '{ node { ... on Book { cost } } }',
    plan: sequence(
      roots('a', '{node{__typename ...on Book{id hidden{__typename ...on Secret{code}}}}}'),
      entities('node', 'b', 'Book { id hidden { ... on Secret { code } } }', '...on Book{cost}'),
    ),
    answers: {
      a: { data: { node: { __typename: 'Book', id: '1', hidden: { __typename: 'Secret', code: 's' } } } },
      b: echo,
    },
  });
  expect(calls[1]!.variables['representations']).toEqual([{ __typename: 'Book', id: '1', hidden: { code: 's' } }]);
});
