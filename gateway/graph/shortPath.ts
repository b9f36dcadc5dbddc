// Answers an operation that Apollo Server parsed, validated and answered before, without passing through it again.

import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { FormatError } from '../errors/formatError.js';
import { operationsAnswered, planCacheHits } from '../metrics.js';
import type { Operation } from './operation.js';
import type { ServedGraph } from './servedGraph.js';
import type { Variables } from './takeVariables.js';

export type AskedText = { text: string; name: string | undefined; variables: Variables };
/** What is left to do of an operation that is known and whose variables pass every check: its status and body. */
export type Answer = (context: GatewayContext) => Promise<{ status: number; body: Buffer }>;

const ending = Buffer.from('}\n');
const counted = operationsAnswered.labels({ path: 'short', executor: 'own' });

/** Undefined for whatever Apollo Server is to answer: what is new, and what is to be refused, so that it is refused in one way only. */
export function shortPath(graph: ServedGraph, { text, name, variables }: AskedText, format: FormatError) {
  const operation = graph.known(text, name);
  const taken = operation && operation.unsupported.length === 0 ? takenOf(operation, variables) : undefined;
  if (!operation || !taken) return undefined;
  const answer: Answer = async (context) => {
    counted.inc();
    planCacheHits.inc();
    try {
      const { data, errors } = await operation.run(taken, context);
      const reasons = errors.length > 0 ? `"errors":${JSON.stringify(errors.map(formattedBy(format)))},` : '';
      return { status: 200, body: Buffer.concat([Buffer.from(`{${reasons}"data":`), data, ending]) };
    } catch (error) {
      return failure(error, format);
    }
  };
  return { kind: operation.kind, answer };
}

function takenOf(operation: Operation, sent: Variables): Variables | undefined {
  try {
    const taken = operation.take(sent);
    return 'variables' in taken ? taken.variables : undefined;
  } catch {
    return undefined;
  }
}

/** As Apollo Server hands it over: with a code, whatever it came with. */
const formattedBy = (format: FormatError) => (error: GraphQLFormattedError) =>
  format({ ...error, extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error);

function failure(error: unknown, format: FormatError) {
  const { message, extensions } = error instanceof GraphQLError ? error : new GraphQLError('', {});
  const { status = 500 } = (extensions['http'] ?? {}) as { status?: number };
  const errors = [formattedBy(format)({ message, extensions })];
  return { status, body: Buffer.from(`${JSON.stringify({ errors })}\n`) };
}
