// The planner's own process: builds Apollo's planner for one supergraph, then makes one plan after another.

import { defaultPrintOptions, printSchema } from '@apollo/federation-internals';
import { GraphQLError, assertValidSchema, parse } from 'graphql';
import { endWithParent } from './endWithParent.js';
import type { Fault, PlannerAnswer, PlannerOrder, PlannerQuestion } from './plannerMessages.js';
import { plannerFor } from './planner.js';
import type { Planner } from './planner.js';

/** What Apollo's planner says, in plain errors, of an operation that it will not unfold. */
const complexities: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^Exceeded maximum recursive selections/, 'MAX_RECURSIVE_SELECTIONS_EXCEEDED'],
  [/^Number of non-local selections exceeds/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
  [/^Too many options generated/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
  [/^Maximum call stack size exceeded/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
];

/** Ways that are weighed for one operation, and steps of a way: graphs that leave more than a handful are rare, and operations that use it are hostile. */
const bounds = { maxEvaluatedPlans: 500, pathsLimit: 2_000 };

const tell = (answer: PlannerAnswer) => process.send?.(answer);

// Whoever asked ends this process when a plan takes too long; where they died meanwhile, it ends by itself.
endWithParent();
process.once('disconnect', () => process.exit());
process.once('message', (order: PlannerOrder) => {
  try {
    serve(order);
  } catch (error) {
    tell({ kind: 'unusable', fault: faultOf(error) });
  }
});

function serve({ supergraphSdl }: PlannerOrder): void {
  const { supergraph, ready } = plannerFor(supergraphSdl, { debug: bounds });
  const api = supergraph.apiSchema();
  const subgraphs = [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url: url ?? '' }));
  const sdl = printSchema(api, { ...defaultPrintOptions, mergeTypesAndExtensions: true });
  tell({ kind: 'introduced', sdl, subgraphs });
  assertValidSchema(api.toGraphQLJSSchema());
  const planner = ready();
  process.on('message', (question: PlannerQuestion) => {
    try {
      tell({ kind: 'planned', plan: planned(question, planner) });
    } catch (error) {
      tell({ kind: 'refused', fault: faultOf(error) });
    }
  });
  tell({ kind: 'ready' });
}

const planned = ({ text, operationName }: PlannerQuestion, { plan }: ReturnType<Planner['ready']>): string =>
  JSON.stringify(plan(parse(text, { noLocation: true }), operationName));

function faultOf(error: unknown): Fault {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof GraphQLError) return { message, stack, extensions: { ...error.extensions } };
  const code = complexities.find(([pattern]) => pattern.test(message))?.[1];
  return { message, stack, ...(code && { extensions: { code } }) };
}
