// What Apollo Server hands a validated operation to: it is planned where it is new, checked, and run.

import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { ApolloExecutor } from './apolloGateway.js';
import type { Logger } from '../../subgraphs/kit/log.js';
import type { GatewayContext } from '../context.js';
import { operationsAnswered } from '../metrics.js';
import { stockExecutor } from '../stock/stockExecutor.js';
import type { Graphs } from './graphs.js';
import type { ServedGraph } from './servedGraph.js';
import { WrittenData } from './writtenData.js';

/** Throws the GraphQLError of a check, of the planner, or of the deadline. */
export function apolloExecutor(served: Graphs, log: Logger): ApolloExecutor {
  const stock = new WeakMap<ServedGraph, ApolloExecutor>();
  const stockOf = (graph: ServedGraph) => {
    const executor = stock.get(graph) ?? stockExecutor(graph, log);
    stock.set(graph, executor);
    return executor;
  };
  return async (requestContext) => {
    const { schema, document, operation: node, source: text, request } = requestContext;
    const graph = served.of(schema);
    const name = request.operationName;
    const take = graph.known(text, name)?.take ?? graph.takeVariables(document, node);
    const taken = take(request.variables ?? {});
    if ('refused' in taken) return { errors: taken.refused };
    const operation = await graph.operation({ text, name, document, take });
    if (operation.unsupported.length > 0) {
      log.warn({ nodes: operation.unsupported }, 'a plan was run by the stock executor');
      operationsAnswered.inc({ path: 'whole', executor: 'stock' });
      return stockOf(graph)(requestContext);
    }
    operationsAnswered.inc({ path: 'whole', executor: 'own' });
    const context = requestContext.context as GatewayContext;
    const { data, errors } = await operation.run(taken.variables, context);
    return {
      data: new WrittenData(data) as unknown as Record<string, unknown>,
      ...(errors.length > 0 && { errors: errors.map(whole) }),
    };
  };
}

const whole = ({ message, path, extensions }: GraphQLFormattedError) =>
  new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
