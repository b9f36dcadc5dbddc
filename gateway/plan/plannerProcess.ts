// The planner's own process: builds Apollo's planner for one supergraph, then makes one plan after another.

import { Script } from 'node:vm';
import { Supergraph, defaultPrintOptions, operationFromDocument, printSchema } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, assertValidSchema, parse } from 'graphql';
import type { Fault, PlannerAnswer, PlannerOrder, PlannerQuestion } from './plannerMessages.js';
import { withRequiredArguments } from './requiredArguments.js';
import { resolvableKeysFirst } from './resolvableKeysFirst.js';

/** What Apollo's planner says, in plain errors, of an operation that it will not unfold. */
const complexities: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^Exceeded maximum recursive selections/, 'MAX_RECURSIVE_SELECTIONS_EXCEEDED'],
  [/^Number of non-local selections exceeds/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
  [/^Too many options generated/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
  [/^Maximum call stack size exceeded/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
];

const graceMs = 2_000;
/** Ways that are weighed for one operation, and steps of a way: graphs that leave more than a handful are rare, and operations that use it are hostile. */
const bounds = { maxEvaluatedPlans: 500, pathsLimit: 2_000 };

const tell = (answer: PlannerAnswer) => process.send?.(answer);

process.once('disconnect', () => process.exit());
process.once('message', (order: PlannerOrder) => {
  try {
    serve(order);
  } catch (error) {
    tell({ kind: 'unusable', fault: faultOf(error) });
  }
});

function serve({ supergraphSdl, planMs }: PlannerOrder): void {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  const api = supergraph.apiSchema();
  const subgraphs = [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url: url ?? '' }));
  const sdl = printSchema(api, { ...defaultPrintOptions, mergeTypesAndExtensions: true });
  tell({ kind: 'introduced', sdl, subgraphs });
  assertValidSchema(api.toGraphQLJSSchema());
  const { supergraphSdl: plannable, mend } = withRequiredArguments(resolvableKeysFirst(supergraphSdl));
  const own = plannable === supergraphSdl ? supergraph : Supergraph.build(plannable);
  const planner = new QueryPlanner(own, { debug: bounds });
  const limited = within(planMs + graceMs);
  process.on('message', (question: PlannerQuestion) => {
    try {
      tell({ kind: 'planned', plan: limited(() => JSON.stringify(mend(planned(question, own.apiSchema(), planner)))) });
    } catch (error) {
      tell({ kind: 'refused', fault: faultOf(error) });
    }
  });
  tell({ kind: 'ready' });
}

/** Whoever asked ends this process when a plan takes too long; where they died meanwhile, it ends by itself. */
function within(timeout: number): (work: () => string) => string {
  const script = new Script('work()');
  const its = globalThis as { work?: () => string };
  return (work) => {
    its.work = work;
    return script.runInThisContext({ timeout }) as string;
  };
}

function planned({ text, operationName }: PlannerQuestion, api: Schema, planner: QueryPlanner): QueryPlan {
  const document = parse(text, { noLocation: true });
  const operation = operationFromDocument(api, document, operationName === undefined ? {} : { operationName });
  return planner.buildQueryPlan(operation);
}

function faultOf(error: unknown): Fault {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof GraphQLError) return { message, stack, extensions: { ...error.extensions } };
  const code = complexities.find(([pattern]) => pattern.test(message))?.[1];
  return { message, stack, ...(code && { extensions: { code } }) };
}
