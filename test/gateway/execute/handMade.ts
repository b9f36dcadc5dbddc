// A plan and its subgraphs, made by hand: what is asked of whom, and what an answer comes to.

import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import type { GraphQLFormattedError, OperationDefinitionNode } from 'graphql';
import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileOperation } from '../../../gateway/execute/compileOperation.js';
import type { OperationToCompile, SubgraphCall } from '../../../gateway/execute/compileOperation.js';

type Call = { subgraph: string; variables: Record<string, unknown> };
/** An answer to each call of a subgraph; a function's is made from the call's variables, and what it throws is an outage. */
type Answers = Record<string, unknown>;

export type HandMade = {
  sdl: string;
  operation: string;
  plan: PlanNode | undefined;
  answers: Answers;
  variables?: Record<string, unknown>;
  signal?: AbortSignal;
} & Partial<Pick<OperationToCompile, 'missingEntities' | 'supergraph' | 'introspection'>>;

export type Outcome = { data: any; text: string; errors: readonly GraphQLFormattedError[]; calls: Call[] };

export const entityNotFound = (...path: (string | number)[]) => ({
  message: 'What stood here does not exist any more.',
  path,
  extensions: { code: 'ENTITY_NOT_FOUND' },
});
export const wentWrong = (...path: (string | number)[]) => ({
  message: 'Something went wrong on our side.',
  path,
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
});
export const unreachable = (...path: (string | number)[]) => ({
  message: 'A part of the graph cannot be reached.',
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
});

export function compiled({ sdl, operation, plan, ...more }: HandMade) {
  const schema = buildSchema(`scalar Json\n${sdl}`, { assumeValid: true });
  const document = parse(operation);
  const node = getOperationAST(document) as OperationDefinitionNode;
  const { missingEntities, supergraph, introspection } = more;
  const queryPlan: QueryPlan = { kind: 'QueryPlan', ...(plan && { node: plan }) };
  const operationToCompile: OperationToCompile = { schema, document, operation: node, plan: queryPlan };
  Object.assign(operationToCompile, missingEntities && { missingEntities }, supergraph && { supergraph });
  if (introspection !== undefined) operationToCompile.introspection = introspection;
  return { schema, node, compiled: compileOperation(operationToCompile) };
}

export async function execute(made: HandMade): Promise<Outcome> {
  const { schema, node, compiled: operation } = compiled(made);
  const { coerced, errors: refusals } = getVariableValues(schema, node.variableDefinitions ?? [], made.variables ?? {});
  if (!coerced) throw new Error(String(refusals));
  const calls: Call[] = [];
  const fetch = async (subgraph: string, call: SubgraphCall): Promise<any> => {
    calls.push({ subgraph, variables: call.variables ?? {} });
    const answer = made.answers[subgraph];
    return typeof answer === 'function' ? answer(call.variables, call) : structuredClone(answer);
  };
  const { data, errors } = await operation.run({ variables: coerced, fetch, signal: made.signal });
  const text = data.toString();
  return { data: JSON.parse(text), text, errors, calls };
}

export const sequence = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Sequence', nodes });
export const parallel = (...nodes: PlanNode[]): PlanNode => ({ kind: 'Parallel', nodes });

export const roots = (serviceName: string, operation: string, more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation,
  operationName: undefined,
  operationKind: 'query' as FetchNode['operationKind'],
  ...more,
});

/** `entities('a.@.b', 'reviews', 'Product { upc }', '... on Product { rating }')` */
export function entities(
  path: string,
  serviceName: string,
  requires: string,
  selection: string,
  more: Partial<FetchNode> = {},
): PlanNode {
  const operation = `query($representations:[_Any!]!){_entities(representations:$representations){${selection}}}`;
  return {
    kind: 'Flatten',
    path: path.split('.'),
    node: roots(serviceName, operation, { requires: required(requires), ...more }),
  };
}

/** Each type's keys, its name among them: `Product { upc } Shop { id }`. */
function required(text: string): QueryPlanSelectionNode[] {
  const { definitions } = parse(`{ ${text.replaceAll(/(?<!on )\b([A-Z]\w*) (?=\{)/g, '... on $1 ')} }`);
  return selectionsOf((definitions[0] as OperationDefinitionNode).selectionSet).map((each) => {
    const typename: QueryPlanSelectionNode = { kind: 'Field', name: '__typename' };
    return { ...each, selections: [typename, ...(each.selections ?? [])] } as QueryPlanSelectionNode;
  });
}

function selectionsOf({ selections }: { selections: readonly any[] }): QueryPlanSelectionNode[] {
  return selections.map((each): QueryPlanSelectionNode => {
    const inner = each.selectionSet && { selections: selectionsOf(each.selectionSet) };
    return each.kind === 'InlineFragment'
      ? { kind: 'InlineFragment', typeCondition: each.typeCondition.name.value, selections: inner.selections }
      : { kind: 'Field', name: each.name.value, ...inner };
  });
}
