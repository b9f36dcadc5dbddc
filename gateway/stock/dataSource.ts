// The stock executor reaches a subgraph through this: the same identity and request id over either transport.

import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { codeOf, codedError } from '../../subgraphs/kit/codedError.js';
import type { GraphQLAnswer, Transport } from '../../subgraphs/kit/transport.js';
import type { GatewayContext } from '../context.js';

type Process = GraphQLDataSource<GatewayContext>['process'];
type Fetch = Parameters<Process>[0] & { document?: { definitions: readonly unknown[] } };

export function dataSourceOver(transport: Transport): GraphQLDataSource<GatewayContext> {
  return {
    async process(fetch) {
      const { request, context } = fetch;
      let answer: GraphQLAnswer;
      try {
        answer = await transport({
          query: request.query ?? '',
          variables: request.variables,
          operationName: request.operationName,
          identity: context.identity,
          requestId: context.requestId,
          signal: context.signal,
        });
      } catch (error) {
        return outage(error, fetch as Fetch) as Awaited<ReturnType<Process>>;
      }
      const reason = partnerOutage(answer);
      return (reason ? outage(reason, fetch as Fetch) : answer) as Awaited<ReturnType<Process>>;
    },
  };
}

/** A partner that can't be reached says so in an answer that tells no place. */
function partnerOutage({ data, errors }: GraphQLAnswer): Error | undefined {
  const [first] = errors ?? [];
  const isOutage = !data && !first?.path && first?.extensions?.['code'] === 'RETAILER_UNAVAILABLE';
  return isOutage ? codedError('RETAILER_UNAVAILABLE', first.message) : undefined;
}

/**
 * An outage as errors that say where: each root field of the fetch, or for entities the list or the object that they stand
 * in, since the stock executor does not tell their positions.
 */
function outage(error: unknown, fetch: Fetch): { errors: GraphQLFormattedError[] } {
  const coded = codeOf(error) !== undefined;
  const message = coded ? (error as Error).message : 'A part of the graph cannot be reached.';
  const extensions = { code: codeOf(error) ?? 'SUBGRAPH_UNAVAILABLE' };
  const incoming = fetch as { pathInIncomingRequest?: readonly (string | number)[] };
  const path = incoming.pathInIncomingRequest ?? [];
  if (path.length === 0)
    return { errors: rootKeys(fetch).map((key) => ({ message, extensions, ...(key && { path: [key] }) })) };
  const firstList = path.indexOf('@');
  throw new GraphQLError(message, { path: firstList < 0 ? path : path.slice(0, firstList), extensions });
}

function rootKeys({ document }: Fetch): (string | undefined)[] {
  type Operation = {
    selectionSet?: { selections: readonly { alias?: { value: string }; name?: { value: string } }[] };
  };
  const keys = (document?.definitions as Operation[] | undefined)?.[0]?.selectionSet?.selections.map(
    ({ alias, name }) => alias?.value ?? name?.value,
  );
  return keys && keys.length > 0 ? keys : [undefined];
}
