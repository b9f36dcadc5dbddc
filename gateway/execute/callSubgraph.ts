// Sends a fetch's operation to its subgraph, and takes from what comes back only what has the form of an answer.

import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLFormattedError } from 'graphql';
import type { ExecutionRequest, SubgraphCall } from './run.js';
import { asObject } from './values.js';
import type { Answered } from './values.js';

export type SubgraphAnswer = { data: Answered | undefined; errors: readonly GraphQLFormattedError[] };
export type Send = (request: ExecutionRequest, more: Record<string, unknown>) => Promise<SubgraphAnswer>;
export type Operation = Pick<FetchNode, 'serviceName' | 'operation' | 'operationName' | 'variableUsages'>;

/** Of one answer; no honest one has more, and each is looked at for each place of its fetch. */
const mostErrors = 10_000;

/** Sends the variables that the operation uses, and no other; `more` are those that are not the client's. Rejects as the subgraph's way does. */
export function sender({ serviceName, operation, operationName, variableUsages = [] }: Operation): Send {
  const document = Object.freeze({ subgraph: serviceName, operation });
  return async (request, more) => {
    const variables: Record<string, unknown> = {};
    for (const name of variableUsages) {
      if (Object.hasOwn(request.variables, name) && request.variables[name] !== undefined) {
        variables[name] = request.variables[name];
      }
    }
    Object.assign(variables, more);
    const { signal } = request;
    const call: SubgraphCall = { query: operation, variables, document };
    if (operationName !== undefined) call.operationName = operationName;
    if (signal) call.signal = signal;
    const answer = asObject(await request.fetch(serviceName, call));
    return { data: asObject(answer?.['data']), errors: errorsIn(answer?.['errors']) };
  };
}

const errorsIn = (errors: unknown): readonly GraphQLFormattedError[] =>
  Array.isArray(errors)
    ? (errors as unknown[]).slice(0, mostErrors).map((each) => (asObject(each) ?? {}) as never)
    : [];
