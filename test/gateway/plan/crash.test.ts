// An operation that Apollo's planner never comes to an end with, and fills all memory over: it costs a planner, and nobody else anything.

import { parse } from 'graphql';
import { planGraph } from '../../../gateway/plan/plannedGraph.js';
import { silentLog } from '../../../subgraphs/kit/log.js';
import { openGraph } from '../../execute/graph.js';
import { madeUpGraphs } from '../../execute/graphs/madeUp.js';

const endless = `query ($v: Boolean!) { reviewed @skip(if: $v) { loans { item { loans { to } ... on Film { blurb minutes cast } }
  item { year id } review { id } } } worst { year } books { id } }`;

test('an operation over which V8 gives up is refused, and the next is planned', async () => {
  const { supergraphSdl } = openGraph(madeUpGraphs.find(({ name }) => name === 'media') as never);
  const graph = await planGraph(supergraphSdl, { log: silentLog });
  const failure = await graph.plan(parse(endless), undefined, endless).catch((error: unknown) => error);
  expect(failure).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } });
  expect(await graph.plan(parse('{ books { id } }'), undefined, 'books')).toMatchObject({ kind: 'QueryPlan' });
  await graph.close();
}, 120_000);
