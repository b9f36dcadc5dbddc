// An operation that was validated against one supergraph and whose plan is compiled: what is left is its variables.

import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayContext } from '../context.js';
import { compileOperation } from '../execute/compileOperation.js';
import type { ExecutionRequest } from '../execute/compileOperation.js';
import type { TakeVariables, Variables } from './takeVariables.js';

/** `data` is JSON in UTF-8; errors are as the subgraphs and the executor word them, before they are formatted. */
export type Answered = { data: Buffer; errors: readonly GraphQLFormattedError[] };

export type Operation = {
  kind: 'query' | 'mutation';
  take: TakeVariables;
  run(variables: Variables, context: GatewayContext): Promise<Answered>;
  /** What kinds of plan node are in it that only the stock executor knows. */
  unsupported: readonly string[];
};

export type Fetcher = (context: GatewayContext) => ExecutionRequest['fetch'];

export function operationOf(args: {
  schema: GraphQLSchema;
  /** With what clients don't see. */
  supergraph: GraphQLSchema;
  document: DocumentNode;
  node: OperationDefinitionNode;
  /** What the client sees in place of a key of the document. */
  shown: ReadonlyMap<string, string>;
  take: TakeVariables;
  plan: QueryPlan;
  fetcher: Fetcher;
  foreign: boolean;
}): Operation {
  const { schema, supergraph, document, node, shown, take, plan, fetcher, foreign } = args;
  const missingEntities = foreign ? 'silent' : 'error';
  const planned = { schema, supergraph, document, operation: node, shown, plan };
  const compiled = compileOperation({ ...planned, missingEntities });
  return {
    kind: node.operation as Operation['kind'],
    take,
    run: (variables, context) => compiled.run({ variables, fetch: fetcher(context), signal: context.signal }),
    unsupported: compiled.unsupported,
  };
}
