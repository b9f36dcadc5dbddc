// What was asked before is answered without Apollo Server, and nobody can tell the difference but by its speed.

import { setTimeout as pause } from 'node:timers/promises';
import { apolloExecutor } from '../../gateway/graph/apolloExecutor.js';
import type { Graphs } from '../../gateway/graph/graphs.js';
import { operationsAnswered } from '../../gateway/metrics.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { parse } from 'graphql';
import { eventually } from '../kit/eventually.js';
import { shortAnswers } from '../kit/preparing.js';
import { composed, productsSdl, stubGraph, usersSdl } from './stubGraph.js';
import type { StubGraph } from './stubGraph.js';

let graph: StubGraph;
beforeEach(async () => {
  graph = await stubGraph();
  await graph.gateway.ready;
  await graph.ask({ query: '{ __typename }' });
});
afterEach(() => graph.gateway.close());

/** How many of the operations asked in `work` took the short path. */
async function short(work: () => Promise<unknown>): Promise<number> {
  const before = await shortAnswers();
  await work();
  return (await shortAnswers()) - before;
}

test.each([
  ['a query', { query: '{ things { id author { name } } }' }],
  ['one with variables', { query: 'query A($id: ID!) { author(id: $id) { name } }', variables: { id: 'a2' } }],
  ['one by its name', { query: 'query A { oops } query B { leak }', operationName: 'B' }],
  ['a mutation', { query: 'mutation { write(value: 2) }' }],
  ['an introspection', { query: '{ __type(name: "Thing") { fields { name } } }' }],
])('%s is answered to the letter as Apollo Server answered it', async (_, body) => {
  const first = await graph.ask(body);
  let second = first;
  expect(await short(async () => (second = await graph.ask(body)))).toBe(1);
  expect(second.text).toBe(first.text);
  const headers = (answer: typeof first) =>
    [...answer.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
  expect({ status: second.status, headers: headers(second) }).toEqual({
    status: first.status,
    headers: headers(first),
  });
});

test.each([
  ['a variable that is missing', { query: 'query ($id: ID!) { author(id: $id) { id } }', variables: { id: 'a1' } }, {}],
  ['a variable of another type', { query: 'query ($n: Int!) { slow(ms: $n) }', variables: { n: 1 } }, { n: 'x' }],
])('%s is refused as ever', async (_, known, variables) => {
  await graph.ask(known);
  const { status, code } = await graph.ask({ query: known.query, variables });
  expect({ status, code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
});

test('a forged token, a batch and what is not accepted are refused before an operation that is known', async () => {
  const known = { query: '{ author(id: "a1") { id } }' };
  await graph.ask(known);
  expect((await graph.ask(known, { authorization: 'Bearer x.y.z' })).status).toBe(401);
  expect((await graph.ask([known])).code).toBe('BATCH_REFUSED');
  expect((await graph.ask(known, { accept: 'text/csv' })).status).toBe(406);
  expect((await graph.ask({ ...known, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })).code).toBe(
    'PERSISTED_QUERY_NOT_SUPPORTED',
  );
});

test('each way of accepting an answer has its own head', async () => {
  const known = { query: '{ author(id: "a1") { id } }' };
  const accept = 'application/graphql-response+json';
  await graph.ask(known);
  await graph.ask(known, { accept });
  expect(
    await short(async () => {
      const { headers } = await graph.ask(known, { accept });
      expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    }),
  ).toBe(1);
});

test('after an exchange of supergraphs what is asked most is known already, and what went is refused', async () => {
  const stays = { query: '{ author(id: "a1") { name } }' };
  const goes = { query: '{ oops }' };
  for (const body of [stays, stays, goes, goes]) await graph.ask(body);
  const users = usersSdl.replace('oops: String', '');
  await graph.gateway.swap(composed({ users, products: productsSdl }));
  expect(await short(() => graph.ask(stays))).toBe(1);
  const { status, code } = await graph.ask(goes);
  expect({ status, code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('a supergraph that can’t be planned changes nothing', async () => {
  await expect(graph.gateway.swap('type Query { a: Int }')).rejects.toThrow();
  expect((await graph.ask({ query: '{ author(id: "a1") { name } }' })).data).toEqual({ author: { name: 'author a1' } });
});

test.each(['new', 'known'])('a client that goes away ends the fetches of a %s operation', async (which) => {
  const body = { query: `query ($ms: Int!) { slow(ms: $ms) things { author { name } } }`, variables: { ms: 0 } };
  if (which === 'known') await graph.ask(body);
  const fetches = graph.seen.length;
  const leaving = new AbortController();
  const asked = fetch(graph.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, variables: { ms: 400 } }),
    signal: leaving.signal,
  }).catch(() => undefined);
  await eventually(() => graph.seen.slice(fetches).some(({ query }) => query.includes('slow')));
  leaving.abort();
  await asked;
  const [slow] = graph.seen.slice(fetches).filter(({ query }) => query.includes('slow'));
  await eventually(() => slow?.signal?.aborted);
  const atTheEnd = graph.seen.length;
  await pause(500);
  expect(graph.seen.length).toBe(atTheEnd);
});

test('a plan that our executor does not know is run by the stock one, and counted', async () => {
  const supergraphSdl = composed({ users: usersSdl, products: productsSdl });
  const served = {
    supergraphSdl,
    known: () => undefined,
    takeVariables: () => (variables: Record<string, unknown>) => ({ variables }),
    operation: async () => ({ unsupported: ['Defer'] }),
    transportTo: () => async () => ({ data: { author: { name: 'by stock' } } }),
  };
  const execute = apolloExecutor({ of: () => served } as unknown as Graphs, silentLog);
  const source = '{ author(id: "a1") { name } }';
  const document = parse(source);
  const counted = async () =>
    (await operationsAnswered.get()).values.find(({ labels }) => labels.executor === 'stock')?.value ?? 0;
  const before = await counted();
  const { data } = await execute({
    ...{ source, document, operation: document.definitions[0], request: {}, context: {}, queryHash: 'x' },
    ...{ metrics: {}, logger: silentLog, operationName: null },
  } as never);
  expect(JSON.parse(JSON.stringify(data))).toEqual({ author: { name: 'by stock' } });
  expect(await counted()).toBe(before + 1);
});
