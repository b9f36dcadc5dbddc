// Apollo's own executor, for a plan that ours could not run. It is loaded when the first such plan comes, and counted each time.

import type { ApolloExecutor } from '../graph/apolloGateway.js';
import type { Logger } from '../../subgraphs/kit/log.js';
import type { ServedGraph } from '../graph/servedGraph.js';
import { dataSourceOver } from './dataSource.js';
import { explained } from './explainNulls.js';

export function stockExecutor(
  { supergraphSdl, transportTo }: Pick<ServedGraph, 'supergraphSdl' | 'transportTo'>,
  log: Logger,
): ApolloExecutor {
  let loading: Promise<ApolloExecutor> | undefined;
  const load = async () => {
    const { ApolloGateway } = await import('@apollo/gateway');
    const gateway = new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => dataSourceOver(transportTo(name)),
      queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
      logger: { debug() {}, info() {}, warn: (line) => log.warn(line), error: (line) => log.error(line) },
    });
    const { executor } = await gateway.load({ apollo: {} });
    return executor as ApolloExecutor;
  };
  return async (requestContext) => {
    loading ??= load();
    const result = await (await loading)(requestContext);
    return explained(result);
  };
}
