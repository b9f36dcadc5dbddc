// A gateway whose subgraphs are not there yet, and one whose users go away.

import { eventually } from '../../kit/eventually.js';
import { stubGraph } from '../stubGraph.js';

test('it is alive but not ready until the markets can be read, and then it is', async () => {
  const graph = await stubGraph();
  graph.down.add('products');
  const second = await stubGraph({
    transportTo: () => () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3')),
  });
  try {
    expect((await second.send('/healthz')).status).toBe(200);
    const readiness = await second.send('/readyz');
    expect([readiness.status, await readiness.json()]).toEqual([503, { status: 'waiting for products' }]);
    const { status, code } = await second.ask({ query: '{ __typename }' });
    expect({ status, code }).toEqual({ status: 503, code: 'NOT_READY' });
  } finally {
    await second.gateway.close();
    await graph.gateway.close();
  }
});

test('it tries again until it is ready', async () => {
  const graph = await stubGraph();
  try {
    await graph.gateway.ready;
    expect((await graph.send('/readyz')).status).toBe(200);
  } finally {
    await graph.gateway.close();
  }
});

test('a token that cannot be checked is an outage, not a refusal; a known one needs no users', async () => {
  const graph = await stubGraph();
  try {
    await graph.gateway.ready;
    graph.down.add('users');
    const authorization = `Bearer ${await graph.token()}`;
    const { status, code } = await graph.ask({ query: '{ things { id } }' }, { authorization });
    expect({ status, code }).toEqual({ status: 503, code: 'SUBGRAPH_UNAVAILABLE' });
    graph.down.clear();
    await eventually(async () => (await graph.ask({ query: '{ things { id } }' }, { authorization })).status === 200);
    graph.down.add('users');
    expect((await graph.ask({ query: '{ things { id } }' }, { authorization })).status).toBe(200);
  } finally {
    await graph.gateway.close();
  }
});
