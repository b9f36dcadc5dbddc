// Entities and errors that are not as the protocol has them: lost, never mixed up, and told at a place of the answer.

import { ours } from './cannedAnswers.js';

const author = (id: string) => ({ __typename: 'Author', id });
const away = 'SUBGRAPH_UNAVAILABLE';

describe('entities', () => {
  const query = '{ things { author { age } } }';
  const things = { data: { things: [{ author: author('a1') }, { author: author('a2') }, { author: author('a1') }] } };
  const none = { things: [{ author: { age: null } }, { author: { age: null } }, { author: { age: null } }] };
  const places = [0, 1, 2].map((index) => ['things', index, 'author', 'age']);

  test.each([
    ['too few', { data: { _entities: [{ age: 1 }] } }],
    ['too many', { data: { _entities: [{ age: 1 }, { age: 2 }, { age: 3 }] } }],
    ['no list', { data: { _entities: { 0: { age: 1 }, 1: { age: 2 }, length: 2 } } }],
    ['nothing', { data: {} }],
  ])('%s: nobody knows whose they are, so all are lost', async (_, people) => {
    const answer = await ours(query, { things, people });
    expect(answer).toEqual({ data: none, errors: places.map((path) => ({ path, code: away })) });
  });

  test('that are no objects are lost alone', async () => {
    const people = { data: { _entities: ['a1', { age: 2 }] } };
    const answer = await ours(query, { things, people });
    expect(answer.data).toEqual({
      things: [{ author: { age: null } }, { author: { age: 2 } }, { author: { age: null } }],
    });
    expect(answer.errors.map(({ path }) => path)).toEqual([
      ['things', 0, 'author'],
      ['things', 2, 'author'],
    ]);
  });

  test('of another type give nothing away', async () => {
    const people = {
      data: {
        _entities: [
          { __typename: 'Thing', age: 1 },
          { __typename: 'Nothing', age: 2 },
        ],
      },
    };
    const { data } = await ours('{ things { author { __typename age } } }', { things, people });
    expect((data as any).things.map((each: any) => each.author?.__typename ?? 'Author')).toEqual([
      'Author',
      'Author',
      'Author',
    ]);
  });

  test('that recur are asked for once', async () => {
    const seen: number[] = [];
    const people = ({ variables }: any) => {
      seen.push(variables.representations.length);
      return { data: { _entities: [{ age: 1 }, { age: 2 }] } };
    };
    expect((await ours(query, { things, people })).data).toEqual({
      things: [{ author: { age: 1 } }, { author: { age: 2 } }, { author: { age: 1 } }],
    });
    expect(seen).toEqual([2]);
  });

  test('missing in a thousand places make no thousand errors', async () => {
    const many = { data: { things: Array.from({ length: 1000 }, (_, index) => ({ author: author(`a${index}`) })) } };
    const people = ({ variables }: any) => ({ data: { _entities: variables.representations.map(() => null) } });
    const { errors } = await ours(query, { things: many, people });
    expect(errors.length).toBe(101);
    expect(errors.at(-1)).toEqual({ code: 'ERRORS_OMITTED' });
  });
});

describe('errors', () => {
  const failure = (path: unknown) => ({ message: 'No.', path, extensions: { code: 'BUSY' } });
  const places: unknown[] = [
    undefined, null, [], ['nowhere'], ['one', 'author', 'deep', 7, 'deeper'], [{}], 'one', [['one']], ['__proto__', 'polluted'],
    [-1], ['_entities', 99, 'age'], ['_entities', '0'], Array.from({ length: 3000 }, () => 'one'),
  ]; // prettier-ignore

  test.each(places.map((place) => [place]))('at %j are told, at a place of the answer', async (place) => {
    const things = { data: { one: { author: author('a1') } }, errors: [failure(place)] };
    const people = { data: { _entities: [{ age: null }] }, errors: [failure(place)] };
    const { data, errors } = await ours('{ one { author { age } } }', { things, people });
    expect(data).toEqual({ one: { author: { age: null } } });
    expect(errors.length).toBeGreaterThan(0);
    for (const { path = [] } of errors as { path?: (string | number)[] }[]) {
      expect(['one', 'author', 'age'].slice(0, path.length)).toEqual(path);
    }
  });

  test.each([[null], ['no'], [7], [{}], [{ message: {} }], [{ message: 'x', extensions: 'y' }]])(
    'that are %j',
    async (error) => {
      const { data, errors } = await ours('{ note count }', {
        things: { data: { note: null, count: 1 }, errors: [error] },
      });
      expect(data).toEqual({ note: null, count: 1 });
      expect(errors.every(({ code }) => typeof code === 'string')).toBe(true);
    },
  );
});
