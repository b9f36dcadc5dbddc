// Where the stock executor does not answer as one plain schema would, a case each; and what its planner does wrong.

import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { ours, stock } from './cannedAnswers.js';
import { madeUpGraphs } from './graphs/madeUp.js';
import { link, openGraph } from './graph.js';

const thing = (id: string, more: object = {}) => ({ __typename: 'Thing', id, ...more });
const author = (id: string) => ({ __typename: 'Author', id });
const busy = (path: (string | number)[]) => ({ message: 'Later.', path, extensions: { code: 'BUSY' } });

describe('the stock executor', () => {
  test('puts an error of a mixed list at the wrong item', async () => {
    const query = '{ mixed { ... on Thing { id } ... on Author { age } } }';
    const canned = {
      things: { data: { mixed: [thing('t1'), author('a1')] } },
      people: { data: { _entities: [{ age: null }] }, errors: [busy(['_entities', 0, 'age'])] },
    };
    const data = { mixed: [{ id: 't1' }, { age: null }] };
    expect(await ours(query, canned)).toEqual({ data, errors: [{ path: ['mixed', 1, 'age'], code: 'BUSY' }] });
    expect(await stock(query, canned)).toEqual({ data, errors: [{ path: ['mixed', 0, 'age'], code: 'BUSY' }] });
  });

  test('gives no reason for an entity that is missing', async () => {
    const query = '{ one { author { age } } }';
    const canned = { things: { data: { one: { author: author('a1') } } }, people: { data: { _entities: [null] } } };
    const data = { one: { author: { age: null } } };
    expect(await ours(query, canned)).toEqual({
      data,
      errors: [{ path: ['one', 'author'], code: 'ENTITY_NOT_FOUND' }],
    });
    expect(await stock(query, canned)).toEqual({ data, errors: [] });
  });

  test('gives no reason for a null that may not be, once anything else has failed', async () => {
    const query = '{ note one { author { name } } }';
    const canned = {
      things: { data: { note: null, one: { author: author('a1') } }, errors: [busy(['note'])] },
      people: { data: { _entities: [null] } },
    };
    const data = { note: null, one: { author: null } };
    const note = { path: ['note'], code: 'BUSY' };
    expect(await ours(query, canned)).toEqual({
      data,
      errors: [note, { path: ['one', 'author'], code: 'ENTITY_NOT_FOUND' }],
    });
    expect(await stock(query, canned)).toEqual({ data, errors: [note] });
  });

  test('loses a required value that is 0, where its plan gave it another name', async () => {
    const query = '{ one { dose } }';
    const meal = { __typename: 'Grain', grams__alias_0: 0 };
    const seen: unknown[] = [];
    const canned = {
      things: { data: { one: thing('t1', { meal }) } },
      people: ({ variables }: any) => {
        seen.push(variables.representations[0]);
        return { data: { _entities: [{ dose: 1 }] } };
      },
    };
    await ours(query, canned);
    await stock(query, canned);
    expect(seen[0]).toEqual({ __typename: 'Thing', id: 't1', meal: { __typename: 'Grain', grams: 0 } });
    expect(seen[1]).toEqual({ __typename: 'Thing', id: 't1', meal: { __typename: 'Grain' } });
  });

  test('serves a field from a subgraph that was not asked for it', async () => {
    const query = '{ one { title } }';
    const canned = {
      things: { data: { one: thing('t1', { title: 'made up' }) } },
      people: { data: null, errors: [busy([])] },
    };
    expect(await ours(query, canned)).toEqual({
      data: { one: { title: null } },
      errors: [{ path: ['one', 'title'], code: 'BUSY' }],
    });
    expect(await stock(query, canned)).toMatchObject({ data: { one: { title: 'made up' } } });
  });

  test('loses the whole answer to one value that is no list', async () => {
    const query = '{ note numbers }';
    const canned = { things: { data: { note: 'kept', numbers: 7 } } };
    expect(await ours(query, canned)).toEqual({
      data: { note: 'kept', numbers: null },
      errors: [{ path: ['numbers'], code: 'INTERNAL_SERVER_ERROR' }],
    });
    expect((await stock(query, canned)).data).toBeNull();
  });

  test('throws where a list of entities is none', async () => {
    const query = '{ note things { title } }';
    const canned = { things: { data: { note: 'kept', things: thing('t1') } } };
    expect(await ours(query, canned)).toEqual({
      data: { note: 'kept', things: null },
      errors: [{ path: ['things'], code: 'INTERNAL_SERVER_ERROR' }],
    });
    await expect(stock(query, canned)).rejects.toThrow('is not a function');
  });
});

describe("what Apollo's planner does wrong by itself, whoever executes its plans", () => {
  const fetches = ({ supergraphSdl }: ReturnType<typeof openGraph>, text: string) => {
    const supergraph = Supergraph.build(supergraphSdl);
    const operation = operationFromDocument(supergraph.apiSchema(), parse(text));
    const operations: string[] = [];
    JSON.stringify(new QueryPlanner(supergraph).buildQueryPlan(operation), (key, value) => {
      if (key === 'operation') operations.push(value);
      return value;
    });
    return operations;
  };
  const shop = openGraph(madeUpGraphs.find(({ name }) => name === 'shop')!);

  test('takes a field for the one that is required under its name, whatever its arguments', () => {
    const [first] = fetches(shop, '{ good(id: 1) { weight shipping } }');
    expect(first).toContain('weight');
    expect(first).not.toContain('unit:POUND');
  });

  test("forgets a field whose alias is a key's name", () => {
    expect(fetches(shop, '{ good(id: 1) { id: related { title } owner { name } } }').join()).not.toContain('related');
  });

  test('asks for a required field before what that field requires itself, where its subgraph is the one that it is in', () => {
    const news = openGraph(madeUpGraphs.find(({ name }) => name === 'news')!);
    const [first, second] = fetches(news, '{ authors { articles { digest } } }');
    expect(first).toContain('slug(long:true)');
    expect(second).toContain('secret');
  });

  test('two fields that require one under different arguments get the same value', () => {
    const graph = openGraph({
      name: 'conflict',
      subgraphs: {
        a: `${link} type Query { item: Item } type Item @key(fields: "id") { id: ID! price(currency: String!): Int }`,
        b: `${link} type Item @key(fields: "id") { id: ID! price(currency: String!): Int @external
          dear: Int @requires(fields: "price(currency: \\"EUR\\")") cheap: Int @requires(fields: "price(currency: \\"USD\\")") }`,
      },
    });
    const all = fetches(graph, '{ item { dear cheap } }').join();
    // Were it to learn to tell them apart, both would be here.
    expect([all.includes('EUR'), all.includes('USD')].filter(Boolean)).toHaveLength(1);
  });
});
