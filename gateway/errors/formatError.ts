// The last word on every error that leaves: it bears a code, and tells nothing of our insides.

import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Log } from '../../subgraphs/kit/maskErrors.js';

/** What Apollo and federation call it → what our clients are told. */
const renamed: Record<string, string | undefined> = {
  DOWNSTREAM_SERVICE_ERROR: 'SUBGRAPH_UNAVAILABLE',
  INVALID_GRAPHQL: 'INTERNAL_SERVER_ERROR',
  QUERY_PLAN_COMPLEXITY_EXCEEDED: 'QUERY_TOO_COMPLEX',
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: 'QUERY_TOO_COMPLEX',
};

/** Codes whose message was written by something that knows our insides. */
const sentences: Record<string, string | undefined> = {
  SUBGRAPH_UNAVAILABLE: 'A part of the graph cannot be reached.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side.',
  QUERY_TOO_COMPLEX: 'This operation is too complex to be planned.',
};

const innards = ['serviceName', 'stacktrace', 'exception', 'subgraph', 'http', 'originalError'];
const longestMessage = 500;

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export const formatError =
  (log: Log): FormatError =>
  (formatted, error) => {
    const code = codeFor(formatted, error);
    if (code === 'INTERNAL_SERVER_ERROR') log.error({ err: error, path: formatted.path }, 'a request failed');
    const details = Object.entries(formatted.extensions ?? {}).filter(([key]) => !innards.includes(key));
    return {
      message: sentences[code] ?? formatted.message.slice(0, longestMessage),
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { ...Object.fromEntries(details), code },
    };
  };

/** A variable that does not fit its type is reported by the gateway as an error of its own making, without a code. */
function codeFor({ message, extensions }: GraphQLFormattedError, error: unknown): string {
  const code = String(extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  const known = renamed[code] ?? code;
  const isInputFault = error instanceof GraphQLError && !error.originalError && /^Variable "\$/.test(message);
  return known === 'INTERNAL_SERVER_ERROR' && isInputFault ? 'BAD_USER_INPUT' : known;
}
