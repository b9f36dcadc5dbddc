// One execution of an operation: what it was given, and what has come of it so far.

import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLAnswer } from '../../subgraphs/kit/transport.js';
import type { Outcome } from './outcomes.js';
import type { Reason } from './problems.js';
import type { Answered } from './values.js';

export type SubgraphCall = {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  /** One object for each fetch of a plan, so that what is made of its text can be found again by identity. */
  document: object;
  signal?: AbortSignal;
};

export type ExecutionRequest = {
  /** Coerced by the caller (graphql's getVariableValues against the API schema). */
  variables: Readonly<Record<string, unknown>>;
  /**
   * Reaches a subgraph; a rejection is an outage, told by its code if it has one. The answer is taken over: entities are linked to
   * its objects, so it must not be shared with another call.
   */
  fetch: (subgraph: string, call: SubgraphCall) => Promise<GraphQLAnswer>;
  signal?: AbortSignal | undefined;
};

export type Executed = {
  /** `data` as JSON ("null" or "{…}"), in UTF-8. */
  data: Buffer;
  /** As the subgraphs told them, with their places in the answer; the caller masks them. */
  errors: readonly GraphQLFormattedError[];
};

export type Run = {
  request: ExecutionRequest;
  /** Holds the root fields of each fetch as if they were entities of its. */
  root: Answered;
  outcomes: Outcome[];
  /** The fetches that were answered by nothing. */
  failures: Map<number, Reason>;
};
