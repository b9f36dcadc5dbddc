// What subgraphs say that they should not: an answer all the same, with a
// reason for each null; nothing that was not asked for; no prototype touched.

import { ours } from './cannedAnswers.js';
import type { Canned } from './cannedAnswers.js';

const author = (id: string) => ({ __typename: 'Author', id });
const polluted = () => ({}) as Record<string, unknown>;
afterEach(() => {
  expect(polluted()['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const wrong = 'INTERNAL_SERVER_ERROR';
const away = 'SUBGRAPH_UNAVAILABLE';

describe('a value of another form', () => {
  test.each<[string, unknown, unknown]>([
    ['{ count }', { count: 'seven' }, 'count'],
    ['{ count }', { count: {} }, 'count'],
    ['{ count }', { count: 1.5 }, 'count'],
    ['{ count }', {}, 'count'],
    ['{ count }', { count: null }, 'count'],
  ])('%s answered by %j: no data, and a reason', async (query, data, place) => {
    expect(await ours(query, { things: { data } })).toEqual({ data: null, errors: [{ path: [place], code: wrong }] });
  });

  test.each<[string, unknown, unknown, (string | number)[]]>([
    ['{ note numbers }', { note: 'kept', numbers: 'none' }, { note: 'kept', numbers: null }, ['numbers']],
    ['{ note numbers }', { note: 'kept', numbers: { 0: 1, length: 1 } }, { note: 'kept', numbers: null }, ['numbers']],
    [
      '{ note numbers }',
      { note: 'kept', numbers: [1, 'two', null] },
      { note: 'kept', numbers: [1, null, null] },
      ['numbers', 1],
    ],
    ['{ note numbers }', { note: { toString: 'x' }, numbers: [] }, { note: null, numbers: [] }, ['note']],
    ['{ note one { id } }', { note: 'kept', one: 'thing' }, { note: 'kept', one: null }, ['one']],
    ['{ note one { id } }', { note: 'kept', one: [] }, { note: 'kept', one: null }, ['one']],
    ['{ note one { id } }', { note: 'kept', one: { id: { deep: 1 } } }, { note: 'kept', one: null }, ['one', 'id']],
    ['{ one { kind } }', { one: { kind: 'UGLY' } }, { one: { kind: null } }, ['one', 'kind']],
    [
      '{ one { parts } }',
      { one: { parts: [[1], [null], 3] } },
      { one: { parts: [[1], null, null] } },
      ['one', 'parts', 1, 0],
    ],
    ['{ things { id } }', { things: { id: 't1' } }, { things: null }, ['things']],
    ['{ things { id } }', { things: [[{ id: 't1' }]] }, { things: [null] }, ['things', 0]],
    ['{ mixed { ... on Thing { id } } }', { mixed: [{ __typename: 'Kind' }] }, { mixed: [null] }, ['mixed', 0]],
    ['{ mixed { ... on Thing { id } } }', { mixed: [{ __typename: '__proto__' }] }, { mixed: [null] }, ['mixed', 0]],
    ['{ mixed { ... on Thing { id } } }', { mixed: [{ __typename: ['Thing'] }] }, { mixed: [null] }, ['mixed', 0]],
    ['{ mixed { __typename } }', { mixed: [{}] }, { mixed: [null] }, ['mixed', 0]],
  ])('%s answered by %j: null there, and a reason', async (query, data, expected, place) => {
    const answer = await ours(query, { things: { data } });
    expect(answer.data).toEqual(expected);
    expect(answer.errors[0]).toEqual({ path: place, code: wrong });
  });

  test('lists in lists without end', async () => {
    const nested = '['.repeat(5000) + ']'.repeat(5000);
    const things = () => `{"data":{"note":"kept","one":{"parts":${nested}}}}`;
    const answer = await ours('{ note one { parts } }', { things });
    expect(answer).toEqual({
      data: { note: 'kept', one: { parts: [null] } },
      errors: [{ path: ['one', 'parts', 0, 0], code: wrong }],
    });
  });

  test.each([
    [null],
    [7],
    ['text'],
    [[]],
    [{}],
    [{ data: 7 }],
    [{ data: [] }],
    [{ errors: {} }],
    [{ data: null, errors: 'all' }],
  ])('an answer that is %j costs its fields', async (things) => {
    const people = { data: { people: [{ name: 'Ann' }] } };
    const answer = await ours('{ note people { name } }', { things, people });
    expect(answer.data).toEqual({ note: null, people: [{ name: 'Ann' }] });
    expect(answer.errors).toEqual([{ path: ['note'], code: away }]);
  });
});

describe('what was not asked for', () => {
  test('is not served', async () => {
    const one = {
      id: 't1',
      name: 'n',
      secret: 1,
      constructor: 2,
      toString: 3,
      author: { ...author('a1'), name: 'forged' },
    };
    const things = { data: { one, extra: true }, extensions: { leak: true } };
    expect(await ours('{ one { id } }', { things })).toEqual({ data: { one: { id: 't1' } }, errors: [] });
  });

  test('does not reach another subgraph', async () => {
    const seen: unknown[] = [];
    const canned: Canned = {
      things: { data: { one: { author: { ...author('a1'), name: 'forged', admin: true } } } },
      people: ({ variables }: any) => {
        seen.push(variables);
        return { data: { _entities: [{ age: 7, id: 'forged' }] } };
      },
    };
    expect((await ours('{ one { author { id age } } }', canned)).data).toEqual({
      one: { author: { id: 'a1', age: 7 } },
    });
    expect(seen).toEqual([{ representations: [author('a1')] }]);
  });

  test('stands for no field that another subgraph was to answer, and did not', async () => {
    const canned = {
      things: { data: { one: { author: { ...author('a1'), age: 99 } } } },
      people: { data: { _entities: [{}] } },
    };
    expect((await ours('{ one { author { age } } }', canned)).data).toEqual({ one: { author: { age: null } } });
  });

  test('touches no prototype', async () => {
    const evil =
      '{"data":{"one":{"__proto__":{"polluted":1,"id":"forged"},"id":"t1","author":{"__proto__":{"polluted":1},"__typename":"Author","id":"a1"}}}}';
    const people =
      '{"data":{"_entities":[{"__proto__":{"polluted":1,"age":3},"constructor":{"prototype":{"polluted":1}}}]}}';
    const canned = { things: () => JSON.parse(evil), people: () => JSON.parse(people) };
    const answer = await ours('{ one { id author { id age } } }', canned);
    expect(answer.data).toEqual({ one: { id: 't1', author: { id: 'a1', age: null } } });
  });

  test('aliases named after what every object has', async () => {
    const query =
      '{ constructor: note __proto__: count toString: one { hasOwnProperty: id valueOf: author { __proto__: age } } }';
    const things =
      '{"data":{"constructor":"c","__proto__":5,"toString":{"hasOwnProperty":"t1","valueOf":{"__typename":"Author","id":"a1"}}}}';
    const people = '{"data":{"_entities":[{"__proto__":41}]}}';
    const canned = { things: () => JSON.parse(things), people: () => JSON.parse(people) };
    expect(JSON.stringify(await ours(query, canned))).toBe(
      '{"data":{"constructor":"c","__proto__":5,"toString":{"hasOwnProperty":"t1","valueOf":{"__proto__":41}}},"errors":[]}',
    );
  });
});
