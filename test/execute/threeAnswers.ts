// One operation, answered by our executor, by the stock one and by the monolith.

import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js';
import { buildOperationContext } from '@apollo/gateway/dist/operationContext.js';
import type { QueryPlan } from '@apollo/query-planner';
import { getOperationAST, getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { compileOperation } from '../../gateway/execute/compileOperation.js';
import type { GraphQLAnswer, GraphQLCall } from '../../subgraphs/kit/transport.js';
import { differences } from './compare.js';
import type { Answer } from './compare.js';
import type { Graph } from './graph.js';
import type { Operation } from './operations.js';
import { askMonolith, monolith } from './oracle.js';
import { subgraphsOf } from './subgraphs.js';
import type { Subgraphs } from './subgraphs.js';
import { newRun, valuesOf } from './values.js';
import type { Run, Situation } from './values.js';

export type MakePlan = (document: DocumentNode) => QueryPlan | Promise<QueryPlan>;
export type Bench = {
  graph: Graph;
  plan: MakePlan;
  subgraphs: Subgraphs;
  interpreted: Subgraphs;
  oracle: GraphQLSchema;
};
export const benchOf = (graph: Graph, plan: MakePlan = graph.plan): Bench => ({
  graph,
  plan,
  subgraphs: subgraphsOf(graph),
  interpreted: subgraphsOf(graph, false),
  oracle: monolith(graph.api),
});

export type { Answer };
export type Ask = (subgraph: string, call: GraphQLCall) => Promise<GraphQLAnswer>;
export type Answers = {
  ours: Answer;
  stock: Answer;
  right: Answer;
  /**
   * Our plan is not valid, or asked a subgraph for a field without what the field requires, or asked for what the client did not, which
   * failed and took other data with it: no executor can make that good.
   */
  planIsWrong: boolean;
  /** How ours, and the stock executor's answer, differ from what is right. */
  oursDiffers: string[];
  stockDiffers: string[];
};

/** Null where the variables do not fit, which no executor gets to see. */
export async function threeAnswers(
  bench: Bench,
  operation: Operation,
  plan: QueryPlan,
  situation: Situation,
): Promise<Answers | null> {
  const { graph, subgraphs, oracle } = bench;
  const { document, variables } = operation;
  const definition = getOperationAST(document) as OperationDefinitionNode;
  const coerced = getVariableValues(graph.api, definition.variableDefinitions ?? [], variables).coerced;
  if (!coerced) return null;
  const values = valuesOf(graph.facts, situation);
  const ask = (run: Run): Ask => {
    const context = { values, run };
    return async (name, call) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new Error(`no subgraph ${name}`);
      return subgraph(call, context);
    };
  };
  const run = newRun();
  const monolithic = await askMonolith(oracle, document, variables, { values, run });
  const right: Answer = { text: JSON.stringify(monolithic.data ?? null), errors: monolithic.errors ?? [] };
  const oursRun = newRun();
  const ours = await askOurs(bench, operation, definition, plan, coerced, ask(oursRun));
  const stockRun = newRun();
  const stock = await askStock(graph, operation, plan, ask(stockRun)).catch(thrown);
  const isStray = ours.text !== right.text && [...oursRun.met].some((each) => !run.met.has(each));
  return {
    ...{ ours, stock, right },
    planIsWrong: oursRun.unfed > 0 || isInvalid(ours) || isStray,
    oursDiffers: differences(ours, right, run),
    stockDiffers: differences(stock, right, run),
  };
}

/** A document of the plan was refused by its subgraph. */
const isInvalid = ({ errors }: Answer) =>
  errors.some(({ extensions }) => extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED');

const thrown = (error: unknown): Answer => ({ text: `threw ${(error as Error).stack}`, errors: [] });

async function askOurs(
  { graph, plan: makePlan }: Bench,
  { document }: Operation,
  operation: OperationDefinitionNode,
  plan: QueryPlan,
  variables: Record<string, unknown>,
  ask: Ask,
): Promise<Answer> {
  try {
    const { document: planned, shown } = graph.plannable(document);
    const isAsked = planned === document;
    const compiled = compileOperation({
      schema: graph.api,
      supergraph: graph.whole,
      document: planned,
      operation: isAsked ? operation : (getOperationAST(planned) as OperationDefinitionNode),
      shown,
      plan: isAsked ? plan : await makePlan(planned),
      missingEntities: 'error',
    });
    if (compiled.unsupported.length > 0) throw new Error(`unsupported: ${compiled.unsupported.join()}`);
    const { data, errors } = await compiled.run({ variables, fetch: ask });
    const text = data.toString();
    JSON.parse(text);
    return { text, errors };
  } catch (error) {
    return thrown(error);
  }
}

export async function askStock(
  graph: Graph,
  { document, variables }: Operation,
  plan: QueryPlan,
  ask: Ask,
): Promise<Answer> {
  const services = Object.fromEntries(
    Object.keys(graph.subgraphs).map((name) => [name, { process: ({ request }: any) => ask(name, request) }]),
  );
  const context = { request: { variables }, metrics: {}, context: {}, logger: silent };
  const { data, errors, extensions } = await executeQueryPlan(
    plan,
    services as never,
    context as never,
    buildOperationContext({ schema: graph.api, operationDocument: document }),
    graph.whole,
    graph.internalApi,
  );
  const completion = (extensions as { valueCompletion?: Answer['errors'] } | undefined)?.valueCompletion ?? [];
  return { text: JSON.stringify(data ?? null), errors: [...(errors ?? []), ...completion] };
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
