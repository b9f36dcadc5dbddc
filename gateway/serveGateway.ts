// The gateway of our own graph: the door with everything behind it.

import type { Clock } from '../subgraphs/kit/clock.js';
import { identitySigner } from '../subgraphs/kit/identity.js';
import type { Keyring } from '../subgraphs/kit/identity.js';
import type { Logger } from '../subgraphs/kit/log.js';
import { serviceCall, serviceSigner } from '../subgraphs/kit/serviceCall.js';
import type { Transport } from '../subgraphs/kit/transport.js';
import { gatewayItself } from '../subgraphs/kit/viewer.js';
import type { ViewerClaims } from '../subgraphs/kit/viewer.js';
import { isSubgraphName } from '../subgraphs/roster.js';
import type { SubgraphName } from '../subgraphs/roster.js';
import { accessKeys } from './access/accessKeys.js';
import { accessTokens } from './access/accessTokens.js';
import { languagesOf } from './access/languages.js';
import { markets } from './access/markets.js';
import { signedViewer } from './access/signedViewer.js';
import { openDoor } from './door/door.js';
import { graphiqlRoute } from './door/graphiql.js';
import type { Tab } from './door/graphiql.js';
import { graphqlRoute } from './door/graphqlRoute.js';
import type { Identify } from './door/graphqlRoute.js';
import { healthRoutes } from './door/health.js';
import { drainable, listen } from './door/listen.js';
import type { ListeningDoor } from './door/listen.js';
import { mediaRoute } from './door/media.js';
import { testPaymentsRoute } from './door/testPayments.js';
import { webhooksRoute } from './door/webhooks.js';
import { graphServer } from './graphServer.js';
import type { GraphServer } from './graphServer.js';

export type GatewayOptions = {
  host: string;
  port: number;
  log: Logger;
  clock: Clock;
  keyring: Keyring;
  introspection: boolean;
  corsOrigins: readonly string[];
  supergraphSdl: string;
  transportTo(name: SubgraphName): Transport;
  /** Reaches a partner's subgraph; it is told nothing of the viewer. */
  partnerTransportTo(name: string, url: string): Transport;
  tabs: readonly Tab[];
};

export type RunningGateway = ListeningDoor & {
  /** Resolves once requests are answered; until then `/readyz` says what is missing. */
  ready: Promise<void>;
  /** See GraphServer. */
  prepare: GraphServer['prepare'];
  swap: GraphServer['swap'];
};

/** Listens at once; throws the system's error where the port is taken, and Apollo's where the supergraph can't be planned. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, transportTo, keyring } = options;
  const sign = signedViewer(await identitySigner(keyring, 'gateway'));
  const own = serviceSigner(sign);
  const callTo = (name: SubgraphName) => serviceCall((exchange) => transportTo(name)(exchange), own);
  const orders = serviceCall((exchange) => transportTo('orders')(exchange), serviceSigner(sign, gatewayItself));
  const known = markets(callTo('products'), log);
  const keys = accessKeys(callTo('users'));
  const readBearer = accessTokens(keys, options.clock);

  const identify: Identify = async ({ headers }) => {
    const { market: accounts, ...bearer } = await readBearer(headers.authorization);
    const market = known.choose(headers['x-market']?.toString(), accounts);
    const languages = languagesOf(headers['accept-language']);
    const viewer: ViewerClaims = {
      ...bearer,
      market: market.code,
      languages: languages.length > 0 ? languages : market.languages,
    };
    return sign(viewer);
  };

  try {
    const graph = await graphServer({
      supergraphSdl: options.supergraphSdl,
      transportTo: (name, url) => (isSubgraphName(name) ? transportTo(name) : options.partnerTransportTo(name, url)),
      log,
      introspection: options.introspection,
    });
    const app = openDoor(options);
    const { isDraining, drain } = drainable(app);
    healthRoutes(app, () => (isDraining() ? 'draining' : known.isLoaded() ? null : 'waiting for products'));
    graphqlRoute(app, { graph, identify, isDraining });
    mediaRoute(app, callTo);
    webhooksRoute(app, orders, isDraining);
    testPaymentsRoute(app, orders);
    graphiqlRoute(app, options.tabs);
    app.get('/.well-known/jwks.json', async (_request, reply) => {
      const published = (await keys.all()).map((key) => ({ ...key, use: 'sig' }));
      return reply.header('cache-control', 'public, max-age=60').send({ keys: published });
    });
    const afterwards = async () => {
      known.stop();
      await graph.stop();
    };
    const door = await listen(app, options, { drain, afterwards });
    return { ...door, ready: known.loaded, prepare: graph.prepare, swap: graph.swap };
  } catch (error) {
    known.stop();
    throw error;
  }
}
