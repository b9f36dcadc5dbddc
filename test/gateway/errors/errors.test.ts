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

test('an outage costs the fields that it would have given, and names each', async () => {
  graph.down.add('users');
  const { data, errors } = await graph.ask({ query: '{ things { id author { name } } }' });
  expect(data).toEqual({
    things: [
      { id: 't1', author: null },
      { id: 't2', author: null },
    ],
  });
  const reason = { message: 'A part of the graph cannot be reached.', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  expect(errors).toEqual([
    { ...reason, path: ['things', 0, 'author', 'name'] },
    { ...reason, path: ['things', 1, 'author', 'name'] },
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
      path: ['things', 1, 'author'],
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

test('an entity that is gone has its reason beside other errors', async () => {
  const { data, errors } = await graph.ask({ query: '{ oops thing { author { name } } }' });
  expect(data).toEqual({ oops: null, thing: { author: null } });
  expect(errors).toMatchObject([
    { path: ['oops'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    { path: ['thing', 'author'], extensions: { code: 'ENTITY_NOT_FOUND' } },
  ]);
});

test('in a list of mixed types an error has its own place', async () => {
  const { data, errors } = await graph.ask({ query: '{ mixed { ... on Thing { id } ... on Author { name } } }' });
  expect(data).toEqual({ mixed: [{ id: 't1' }, null] });
  expect(errors).toMatchObject([{ path: ['mixed', 1], extensions: { code: 'BUSY' } }]);
});
