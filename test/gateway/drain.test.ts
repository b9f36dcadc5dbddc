// Going down: who is being answered gets the answer, and a load balancer is told first.

import { Agent, request } from 'undici';
import { eventually } from '../kit/eventually.js';
import { stubGraph } from './stubGraph.js';

test('a request in flight is finished, readiness ends at once, and new requests are sent elsewhere', async () => {
  const graph = await stubGraph();
  await graph.gateway.ready;
  const slow = graph.ask({ query: '{ slow(ms: 1500) }' });
  await eventually(() => graph.seen.some((exchange) => exchange.query.includes('slow')));
  const closed = graph.gateway.close();
  const dispatcher = new Agent();
  const readiness = await request(`${graph.origin}/readyz`, { dispatcher });
  expect([readiness.statusCode, await readiness.body.json()]).toEqual([503, { status: 'draining' }]);
  const refused = await graph.ask({ query: '{ __typename }' });
  expect([refused.status, refused.code]).toEqual([503, 'SHUTTING_DOWN']);
  expect((await slow).data).toEqual({ slow: 1500 });
  await closed;
  await dispatcher.close();
  await expect(graph.send('/healthz')).rejects.toThrow();
});

test('figures count requests by kind and outcome, and fetches by subgraph', async () => {
  const graph = await stubGraph();
  await graph.gateway.ready;
  await graph.ask({ query: 'mutation { write }' });
  await graph.ask({ query: '{ nothing }' });
  const text = await (await graph.send('/metrics')).text();
  expect(text).toContain('vitrine_graphql_request_seconds_count{operation="mutation",outcome="answered"} 1');
  expect(text).toContain('vitrine_graphql_request_seconds_count{operation="query",outcome="refused"} 1');
  expect(text).toMatch(/vitrine_subgraph_fetch_seconds_count\{subgraph="users",outcome="answered"\} [12]\n/);
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(graph.written).toEqual([5]);
  await graph.gateway.close();
});
