// `npm run fuzz -- --operations 10000 --seed S [--graph NAME] [--json]`: exits with 1 where an answer was wrong.

import { parseArgs } from 'node:util';
import { print } from 'graphql';
import { planGraph } from '../../gateway/plan/plannedGraph.js';
import { silentLog } from '../../subgraphs/kit/log.js';
import { fuzz } from './fuzz.js';
import type { Graph } from './graph.js';
import { madeUpGraphs } from './graphs/madeUp.js';
import { ownGraph } from './graphs/own.js';
import { told } from './told.js';
import type { MakePlan } from './threeAnswers.js';

const { values } = parseArgs({
  options: {
    operations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    graph: { type: 'string' },
    mismatches: { type: 'string', default: '5' },
    stock: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const graphs = [...madeUpGraphs, ownGraph].filter(({ name }) => !values.graph || name === values.graph);
/** Some operations would end the process that plans them. */
const planBy = ({ supergraphSdl }: Graph): MakePlan => {
  const planned = planGraph(supergraphSdl, { log: silentLog, limits: { planMs: 1_000 } });
  return async (document) => (await planned).plan(document, undefined, print(document));
};

const began = performance.now();
const { tally, mismatches } = await fuzz({
  graphs,
  operations: Number(values.operations),
  seed: values.seed,
  judgeStock: values.stock,
  mostMismatches: Number(values.mismatches),
  planBy,
  onProgress: (done) => {
    if (done % 100 === 0 && process.stderr.isTTY) process.stderr.write(`\r${done} operations`);
  },
});
const seconds = Math.round((performance.now() - began) / 1000);

process.stdout.write(
  values.json
    ? `${JSON.stringify({ ...tally, seconds, seed: values.seed, mismatches })}\n`
    : `${mismatches.map(told).join('\n')}\n${JSON.stringify({ ...tally, seconds })}\n`,
);
process.exitCode = (values.stock ? tally.stockWrong : tally.oursWrong) > 0 ? 1 : 0;
