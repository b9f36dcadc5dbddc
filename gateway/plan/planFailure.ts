// Why there is no plan, as the client is told it, or as an accident that is masked and logged.

import { GraphQLError } from 'graphql';
import type { Fault } from './plannerMessages.js';

const refused = (code: string, message: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

export const tooComplex = () => refused('QUERY_TOO_COMPLEX', 'This operation is too complex to be planned.', 400);

export const tooBusy = () =>
  refused('BUSY', 'Too many new operations wait to be planned: ask again in a few seconds.', 503);

export const closed = () => refused('SHUTTING_DOWN', 'This graph is no longer served: ask again.', 503);

/** What the planner says of an operation that it will not unfold; it says so only after a while. */
const complexities = new Set(['QUERY_PLAN_COMPLEXITY_EXCEEDED', 'MAX_RECURSIVE_SELECTIONS_EXCEEDED']);

export function failureOf({ message, stack, extensions }: Fault): Error {
  if (!extensions) return Object.assign(new Error(message), { stack });
  const http = complexities.has(String(extensions['code'])) && { http: { status: 400 } };
  return new GraphQLError(message, { extensions: { ...extensions, ...http } });
}

/** Whether to refuse the operation at once when it is asked again. */
export function isTooComplex(error: unknown): error is GraphQLError {
  const code = error instanceof GraphQLError ? String(error.extensions['code']) : '';
  return code === 'QUERY_TOO_COMPLEX' || complexities.has(code);
}
