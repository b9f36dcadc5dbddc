// Serves any federation 2 supergraph, whoever made it: no viewer, no markets, no database; just plans over HTTP.

import { codedError } from '../subgraphs/kit/codedError.js';
import type { Logger } from '../subgraphs/kit/log.js';
import type { HttpTransport } from '../subgraphs/kit/transport.js';
import { openDoor } from './door/door.js';
import { graphiqlRoute } from './door/graphiql.js';
import { graphqlRoute } from './door/graphqlRoute.js';
import { healthRoutes } from './door/health.js';
import { drainable, listen } from './door/listen.js';
import type { ListeningDoor } from './door/listen.js';
import { graphServer } from './graphServer.js';
import type { GraphServer } from './graphServer.js';
import { foreignTransport } from './supergraph/foreignTransport.js';
import { unenforcedSecurity } from './supergraph/securityLinks.js';

export type SupergraphOptions = {
  host: string;
  port: number;
  log: Logger;
  introspection: boolean;
  corsOrigins: readonly string[];
  supergraphSdl: string;
};

/** Throws SUPERGRAPH_REFUSED, saying why, where the supergraph can't be served as it means to be. */
export async function serveSupergraph(
  options: SupergraphOptions,
): Promise<ListeningDoor & Pick<GraphServer, 'prepare'>> {
  refuseUnenforced(options.supergraphSdl);
  const transports = new Map<string, HttpTransport>();
  const transportTo = (name: string, url: string) => {
    if (!/^https?:\/\//.test(url)) throw refused(`the subgraph ${name} has no http(s) address in it`);
    const transport = transports.get(url) ?? foreignTransport(url);
    transports.set(url, transport);
    return transport.send;
  };
  const graph = await graphServer({ ...options, transportTo, foreign: true }).catch((error: Error) => {
    throw refused(error.message);
  });
  const app = openDoor(options);
  const { isDraining, drain } = drainable(app);
  healthRoutes(app, () => (isDraining() ? 'draining' : null));
  graphqlRoute(app, { graph, identify: async ({ headers }) => headers.authorization ?? '', isDraining });
  graphiqlRoute(app, []);
  const afterwards = async () => {
    await graph.stop();
    await Promise.all([...transports.values()].map((transport) => transport.close()));
  };
  const door = await listen(app, options, { drain, afterwards });
  return { ...door, prepare: graph.prepare };
}

function refuseUnenforced(supergraphSdl: string): void {
  let missing: string[];
  try {
    missing = unenforcedSecurity(supergraphSdl);
  } catch (error) {
    throw refused((error as Error).message);
  }
  if (missing.length === 0) return;
  const names = missing.map((name) => `@${name}`).join(', ');
  throw refused(`it relies on ${names}, which this gateway does not enforce, so serving it would open what they close`);
}

const refused = (why: string) => codedError('SUPERGRAPH_REFUSED', `This supergraph cannot be served: ${why}`);
