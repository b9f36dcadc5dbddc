// Floods of operations that nobody has seen: they fill no memory, and a known operation does not notice them.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parse } from 'graphql';
import pino from 'pino';
import { figures } from '../../../gateway/metrics.js';
import { planGraph } from '../../../gateway/plan/plannedGraph.js';
import type { PlannedGraph } from '../../../gateway/plan/plannedGraph.js';
import { composed, manyWays } from './supergraphs.js';

const mebibyte = 1024 * 1024;
const ask = (graph: PlannedGraph, text: string) => graph.plan(parse(text), undefined, text);
const code = (error: { extensions?: { code?: string } }) => error.extensions?.code ?? String(error);
const timesPlanned = async () =>
  Number((await figures()).body.match(/^vitrine_plan_seconds_count\{outcome="planned"\} (\d+)/m)?.[1]);

const fields = Array.from({ length: 14 }, (_, index) => `f${index}`);
const graphSdl = () =>
  composed({
    one: `type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! ${fields.map((name) => `${name}: Int`).join(' ')} }`,
    two: 'type Thing @key(fields: "id") { id: ID! price: Int }',
  });
const known = '{ thing { id price f0 f1 } }';

/** No two choose the same fields: there are 2^14 ways. */
const hostile = (index: number) => `{ thing { price ${fields.filter((_, bit) => (index >> bit) & 1).join(' ')} } }`;

/** A log that tells which lines were written. */
function listeningLog() {
  const lines: string[] = [];
  return { lines, log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }) };
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('ten thousand different operations, and the known one is planned once; heaps stay within their bounds', async () => {
  const { lines, log } = listeningLog();
  // The thread could not live with what it keeps of each plan, were it more than three kilobytes.
  const graph = await planGraph(graphSdl(), { log, limits: { spareMebibytes: 48, cacheBytes: mebibyte } });
  await ask(graph, known);
  await ask(graph, known);
  await Promise.all(Array.from({ length: 200 }, (_, index) => ask(graph, hostile(index))));
  const before = { heap: heapUsed(), planned: await timesPlanned() };
  for (let index = 200; index < 10_200; index += 100) {
    await Promise.all(Array.from({ length: 100 }, (_, offset) => ask(graph, hostile(index + offset))));
    await ask(graph, known);
  }
  expect(await timesPlanned()).toBe(before.planned + 10_000);
  expect(heapUsed() - before.heap).toBeLessThan(12 * mebibyte);
  expect(lines).toEqual([]);
  await graph.close();
}, 180_000);

test('what finds no room is told to come again; what is known is answered, what is asked for twice goes first', async () => {
  const { log } = listeningLog();
  const graph = await planGraph(graphSdl(), { log, limits: { waiting: 50 } });
  await ask(graph, known);
  const order: string[] = [];
  const flood = Array.from({ length: 2_000 }, (_, index) =>
    ask(graph, hostile(index)).then(() => (order.push('new'), 'planned'), code),
  );
  const wanted = '{ thing { id ...on Thing { f1 } } }';
  const both = [ask(graph, wanted), ask(graph, wanted)].map((plan) => plan.then(() => order.push('wanted'), code));
  const again = ask(graph, known).then(() => order.push('known'));
  await again;
  expect(order).toEqual(['known']);
  await Promise.all(both);
  const outcomes = await Promise.all(flood);
  expect(outcomes.filter((outcome) => outcome === 'planned').length).toBeGreaterThanOrEqual(50);
  expect(new Set(outcomes)).toEqual(new Set(['planned', 'BUSY']));
  // One is with the planner already; three turns are the most that it can wait behind the others.
  expect(order.indexOf('wanted')).toBeLessThan(5);
  await graph.close();
});

test('an operation that takes more memory than there is costs its thread twice, and nobody else anything', async () => {
  const { lines, log } = listeningLog();
  const graph = await planGraph(manyWays(6), { log, limits: { spareMebibytes: 20, planMs: 60_000 } });
  const large = Array.from(
    { length: 1_500 },
    (_, index) => `a${index}: t { next { own${index % 6} next { own${(index + 2) % 6} other { own0 own3 } } } }`,
  );
  expect(await ask(graph, `{ ${large.join(' ')} }`).catch(code)).toBe('QUERY_TOO_COMPLEX');
  expect(lines.filter((line) => line.includes('was lost over an operation'))).toHaveLength(2);
  expect(await ask(graph, '{ t { own1 } }')).toMatchObject({ kind: 'QueryPlan' });
  await graph.close();
}, 120_000);
