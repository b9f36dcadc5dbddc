// Random operations by seed, each answered by three; also a command: `npm run fuzz -- --operations 10000 --seed S`.

import type { QueryPlan } from '@apollo/query-planner';
import { print } from 'graphql';
import { openGraph } from './graph.js';
import type { Graph, MadeGraph } from './graph.js';
import { randomOperation } from './operations.js';
import type { Operation } from './operations.js';
import { randomOf } from './random.js';
import { settled } from './settled.js';
import { shrunk } from './shrink.js';
import { benchOf, threeAnswers } from './threeAnswers.js';
import type { Answers, Bench, MakePlan } from './threeAnswers.js';
import type { Situation } from './values.js';

export type Mismatch = {
  seed: string;
  graph: string;
  text: string;
  variables: Record<string, unknown>;
  situation: Situation;
  plan: QueryPlan | string;
  answers: Answers | string;
};

export type Tally = {
  operations: number;
  answers: number;
  oursWrong: number;
  stockWrong: number;
  /** Mistakes that the stock executor makes with the same plan, to the letter: the planner's, or the test's own. */
  sharedWithStock: number;
  /** Operations that Apollo's planner refuses or fails on. */
  unplanned: number;
  /** Answers that are right as soon as graphql-js runs the subgraphs: a fault of the executor that our subgraphs run on. */
  kitWrong: number;
  /** Operations answered wrong because their plan is: as `planIsWrong` tells, or since another plan for the same is answered right. */
  misplanned: number;
  errorsCompared: number;
};

export type FuzzOptions = {
  graphs: readonly MadeGraph[];
  operations: number;
  seed: string;
  /** How many worlds of data each operation is asked in. */
  situations?: number;
  /** Judges the stock executor in place of ours. */
  judgeStock?: boolean;
  mostMismatches?: number;
  /** In place of a planner in this process, which some operations would end. */
  planBy?: (graph: Graph) => MakePlan;
  onProgress?(done: number): void;
};

const mixes: Omit<Situation, 'seed'>[] = [
  { nulls: 0, failures: 0, losses: 0 },
  { nulls: 60, failures: 0, losses: 0 },
  { nulls: 20, failures: 50, losses: 0 },
  { nulls: 20, failures: 10, losses: 250 },
];

export async function fuzz(options: FuzzOptions): Promise<{ tally: Tally; mismatches: Mismatch[] }> {
  const { graphs, operations, seed, situations = 2, mostMismatches = 5 } = options;
  const tally: Tally = {
    operations: 0, answers: 0, oursWrong: 0, stockWrong: 0, sharedWithStock: 0, unplanned: 0, misplanned: 0, kitWrong: 0, errorsCompared: 0,
  }; // prettier-ignore
  const mismatches: Mismatch[] = [];
  const benches = graphs.map(openGraph).map((graph) => benchOf(graph, options.planBy?.(graph)));
  for (let index = 0; tally.operations < operations; index++) {
    const bench = benches[index % benches.length] as Bench;
    const { graph } = bench;
    const own = `${seed}.${index}`;
    const operation = randomOperation(graph.api, randomOf(own), graph.fieldLimit);
    if (!operation) continue;
    tally.operations++;
    options.onProgress?.(tally.operations);
    let plan: QueryPlan;
    try {
      plan = await bench.plan(operation.document);
    } catch {
      tally.unplanned++;
      continue;
    }
    for (let world = 0; world < situations; world++) {
      const mix = mixes[(index + world) % mixes.length] as (typeof mixes)[number];
      const situation = { ...mix, seed: `${own}.${world}` };
      const answers = await threeAnswers(bench, operation, plan, situation);
      if (!answers) break;
      const stockIsWrong = answers.stockDiffers.length > 0;
      const isWrong = answers.oursDiffers.length > 0;
      if (isWrong && (await isPlanners(bench, operation, answers, situation))) {
        tally.misplanned++;
        break;
      }
      tally.answers++;
      tally.errorsCompared += answers.right.errors.length;
      if ((isWrong || stockIsWrong) && (await isKits(bench, operation, plan, situation))) {
        tally.kitWrong++;
        break;
      }
      if (stockIsWrong) tally.stockWrong++;
      if (isWrong) tally.oursWrong++;
      if (isWrong && answers.ours.text === answers.stock.text && stockIsWrong) tally.sharedWithStock++;
      if (options.judgeStock ? stockIsWrong : isWrong) {
        if (mismatches.length < mostMismatches)
          mismatches.push(await explained(bench, operation, situation, own, options.judgeStock ?? false));
        break;
      }
    }
  }
  return { tally, mismatches };
}

/** Whether a wrong answer is so because its plan is: as `planIsWrong` tells, or since it is right once @skip and @include are settled first. */
async function isPlanners(
  bench: Bench,
  operation: Operation,
  { planIsWrong }: Answers,
  situation: Situation,
): Promise<boolean> {
  const document = settled(bench.graph.api, operation);
  if (planIsWrong || document === operation.document) return planIsWrong;
  const answers = await threeAnswers(bench, { ...operation, document }, await bench.plan(document), situation);
  return answers?.oursDiffers.length === 0;
}

async function isKits(bench: Bench, operation: Operation, plan: QueryPlan, situation: Situation): Promise<boolean> {
  const answers = await threeAnswers({ ...bench, subgraphs: bench.interpreted }, operation, plan, situation);
  return answers?.oursDiffers.length === 0 && answers.stockDiffers.length === 0;
}

/** The mismatch, shrunk, with everything that is needed to see it again. */
async function explained(
  bench: Bench,
  operation: Operation,
  situation: Situation,
  seed: string,
  judgeStock: boolean,
): Promise<Mismatch> {
  const asked = async (candidate: Operation) => {
    const plan = await bench.plan(candidate.document);
    const answers = await threeAnswers(bench, candidate, plan, situation);
    const isPlans = answers?.oursDiffers.length && (await isPlanners(bench, candidate, answers, situation));
    return { plan, answers: isPlans ? null : answers };
  };
  const fails = async (candidate: Operation) => {
    try {
      const { answers } = await asked(candidate);
      return (answers?.[judgeStock ? 'stockDiffers' : 'oursDiffers'].length ?? 0) > 0;
    } catch {
      return false;
    }
  };
  const smallest = await shrunk(bench.graph.api, operation, fails);
  const { plan, answers } = await asked(smallest);
  const text = print(smallest.document);
  return {
    ...{ seed, graph: bench.graph.name, text, variables: smallest.variables, situation },
    plan,
    answers: answers ?? 'variables do not fit',
  };
}
