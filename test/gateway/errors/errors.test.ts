// What clients are told when something fails: a code, a place, and nothing of our insides.

import { stubGraph } from '../stubGraph.js';
import type { StubGraph } from '../stubGraph.js';

let graph: StubGraph;
beforeAll(async () => {
  graph = await stubGraph();
  await graph.gateway.ready;
});
afterEach(() => graph.down.clear());
afterAll(() => graph.gateway.close());

const innards = /10\.1\.2\.3|ECONNREFUSED|secret|stack|node_modules|inproc|serviceName/;

test('an accident in a resolver is one sentence', async () => {
  const { status, data, errors, text } = await graph.ask({ query: '{ oops author(id: "a1") { id } }' });
  expect({ status, data }).toEqual({ status: 200, data: { oops: null, author: { id: 'a1' } } });
  expect(errors).toEqual([
    { message: 'Something went wrong on our side.', path: ['oops'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  expect(text).not.toMatch(innards);
});

test('a coded error keeps its details, but not what tells of our insides', async () => {
  const { errors } = await graph.ask({ query: '{ leak }' });
  expect(errors).toEqual([
    { message: 'Try again.', path: ['leak'], extensions: { code: 'BUSY', retryAfterSeconds: 2 } },
  ]);
});

test('an outage at the root costs its fields, each with a reason', async () => {
  graph.down.add('users');
  const { status, data, errors, text } = await graph.ask({
    query: '{ mine: author(id: "a1") { id } oops things { id } }',
  });
  expect({ status, data }).toEqual({
    status: 200,
    data: { mine: null, oops: null, things: [{ id: 't1' }, { id: 't2' }] },
  });
  const reason = { message: 'A part of the graph cannot be reached.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  expect(errors).toEqual([
    { ...reason, path: ['mine'] },
    { ...reason, path: ['oops'] },
  ]);
  expect(text).not.toMatch(innards);
});

test('an outage behind a list costs what it would have added', async () => {
  graph.down.add('users');
  const { data, errors } = await graph.ask({ query: '{ things { id author { name } } }' });
  expect(data).toEqual({
    things: [
      { id: 't1', author: null },
      { id: 't2', author: null },
    ],
  });
  expect(errors).toEqual([
    {
      message: 'A part of the graph cannot be reached.',
      path: ['things'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    },
  ]);
});

test('an entity that is gone is null, and an error says why', async () => {
  const { data, errors, extensions } = await graph.ask({ query: '{ things { id author { name } } }' });
  expect(data).toEqual({
    things: [
      { id: 't1', author: { name: 'author a1' } },
      { id: 't2', author: null },
    ],
  });
  expect(errors).toEqual([
    {
      message: 'What stood here does not exist any more.',
      path: ['things', 1, 'author', 'name'],
      extensions: { code: 'ENTITY_NOT_FOUND' },
    },
  ]);
  expect(extensions).toBeUndefined();
});

test('variables of the wrong type are the client’s fault', async () => {
  const answer = await graph.ask({ query: 'query ($ms: Int!) { slow(ms: $ms) }', variables: { ms: 'long' } });
  expect({ status: answer.status, code: answer.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
});

test('no plan is shown, whatever header asks for it', async () => {
  const { text } = await graph.ask(
    { query: '{ things { id } }' },
    { 'apollo-query-plan-experimental': '1', 'apollo-query-plan-experimental-format': 'internal' },
  );
  expect(JSON.parse(text)).toEqual({ data: { things: [{ id: 't1' }, { id: 't2' }] } });
});

describe('what the stock executor still does wrong, until plans are executed by our own code', () => {
  test('once anything else fails, an entity that is gone is null without a reason', async () => {
    const { data, errors } = await graph.ask({ query: '{ oops thing { author { name } } }' });
    expect(data).toEqual({ oops: null, thing: { author: null } });
    expect(errors.map((error: any) => error.extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  test('in a list of mixed types an error lands on the wrong place', async () => {
    const query = '{ mixed { ... on Thing { id } ... on Author { name } } }';
    const { data, errors } = await graph.ask({ query });
    expect(data).toEqual({ mixed: [{ id: 't1' }, null] });
    expect(errors).toMatchObject([{ path: ['mixed', 0], extensions: { code: 'BUSY' } }]);
  });
});
