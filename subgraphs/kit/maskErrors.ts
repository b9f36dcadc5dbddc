// Lets coded errors through to the caller and replaces accidents by one sentence, so that nothing of our insides leaves.

import { GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import { codeOf } from './codedError.js';
import type { Logger } from './log.js';

import type { GraphQLAnswer } from './transport.js';
/** The part of a logger that masking needs. */
export type Log = Pick<Logger, 'error'>;

type Raw = Omit<ExecutionResult, 'errors'> & { errors?: readonly (GraphQLError | Error)[] };

export function maskErrors(result: Raw, log: Log): GraphQLAnswer {
  if (!result.errors) return result as GraphQLAnswer;
  return { ...result, errors: result.errors.map((error) => masked(error, log)) } as GraphQLAnswer;
}

function masked(error: GraphQLError | Error, log: Log): GraphQLFormattedError {
  const { path, originalError } = error as GraphQLError;
  const place = path ? { path } : {};
  const code = codeOf(error) ?? codeOf(originalError);
  if (code) {
    const extensions = {
      ...(originalError as { extensions?: object } | undefined)?.extensions,
      ...(error as GraphQLError).extensions,
      code,
    };
    return { message: error.message, ...place, extensions };
  }
  if (isInputFault(error))
    return { message: error.message.slice(0, 300), ...place, extensions: { code: 'BAD_USER_INPUT' } };
  log.error({ err: originalError ?? error, path }, 'a resolver failed');
  return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Values of the wrong form are reported by the executors themselves, in GraphQL's own words, with no accident behind them. */
const isInputFault = (error: GraphQLError | Error) =>
  error instanceof GraphQLError &&
  (!error.originalError || error.originalError instanceof GraphQLError) &&
  /^(Variable|Argument) "/.test(error.message);
