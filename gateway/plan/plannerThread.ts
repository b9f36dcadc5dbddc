// The planner's own thread: builds Apollo's planner for one supergraph, then makes one plan after another.

import { parentPort, workerData } from 'node:worker_threads';
import { Supergraph, defaultPrintOptions, operationFromDocument, printSchema } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, assertValidSchema, parse } from 'graphql';
import type { Fault, PlannerAnswer, PlannerData, PlannerQuestion } from './plannerMessages.js';

/** What Apollo's planner says, in plain errors, of an operation that it will not unfold. */
const complexities: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/^Exceeded maximum recursive selections/, 'MAX_RECURSIVE_SELECTIONS_EXCEEDED'],
  [/^Number of non-local selections exceeds/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
  [/^Too many options generated/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
  [/^Maximum call stack size exceeded/, 'QUERY_PLAN_COMPLEXITY_EXCEEDED'],
];

const tell = (answer: PlannerAnswer) => parentPort?.postMessage(answer);

try {
  serve(workerData as PlannerData);
} catch (error) {
  tell({ kind: 'unusable', fault: faultOf(error) });
}

function serve({ supergraphSdl }: PlannerData): void {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: true });
  const api = supergraph.apiSchema();
  const subgraphs = [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url: url ?? '' }));
  const sdl = printSchema(api, { ...defaultPrintOptions, mergeTypesAndExtensions: true });
  tell({ kind: 'introduced', sdl, subgraphs });
  assertValidSchema(api.toGraphQLJSSchema());
  const planner = new QueryPlanner(supergraph);
  parentPort?.on('message', (question: PlannerQuestion) => {
    try {
      tell({ kind: 'planned', plan: planned(question, api, planner) });
    } catch (error) {
      tell({ kind: 'refused', fault: faultOf(error) });
    }
  });
  tell({ kind: 'ready' });
}

function planned({ text, operationName }: PlannerQuestion, api: Schema, planner: QueryPlanner): string {
  const document = parse(text, { noLocation: true });
  const operation = operationFromDocument(api, document, operationName === undefined ? {} : { operationName });
  return JSON.stringify(planner.buildQueryPlan(operation));
}

function faultOf(error: unknown): Fault {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof GraphQLError) return { message, stack, extensions: { ...error.extensions } };
  const code = complexities.find(([pattern]) => pattern.test(message))?.[1];
  return { message, stack, ...(code && { extensions: { code } }) };
}
