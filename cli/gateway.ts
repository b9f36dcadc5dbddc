// `vitrine gateway`: the one public door; with --supergraph, of any graph.

import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { baseSupergraph, publishedSupergraph } from '../gateway/supergraph/followSupergraph.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { settings } from '../subgraphs/kit/env.js';
import { logger } from '../subgraphs/kit/log.js';
import { httpTransports, keyringOf, openCluster } from './distributed.js';
import { graphTabs } from './graphTabs.js';
import { portOf, serveUntilStopped, stopWhileStarting } from './serving.js';

type Options = { port: string; supergraph?: string };

export const gatewayCommand = new Command('gateway')
  .description('serve the graph; its subgraphs are reached over HTTP')
  .option('--port <number>', 'where to listen; 0 takes a free one', '4000')
  .option('--supergraph <file>', 'serve this federation 2 supergraph, whoever made it, without a database')
  .action(async (options: Options) => {
    const port = portOf(options.port);
    await (options.supergraph === undefined ? serveOwn(port) : serveFile(port, options.supergraph));
  });

async function serveFile(port: number, file: string): Promise<void> {
  const { host, logLevel, introspection, corsOrigins } = settings();
  const supergraphSdl = readFileSync(file, 'utf8');
  const log = logger(logLevel, 'gateway');
  const { serveSupergraph } = await import('../gateway/serveSupergraph.js');
  const door = await serveSupergraph({ host, port, log, introspection, corsOrigins, supergraphSdl });
  await serveUntilStopped(door.url, door.close);
}

/** Without MONGODB_URI it serves the base graph, and learns of no partner. */
async function serveOwn(port: number): Promise<void> {
  const own = settings();
  const keyring = keyringOf(own);
  const log = logger(own.logLevel, 'gateway');
  const cluster = own.mongodbUri === undefined ? undefined : await openCluster(own);
  const published = cluster && (await publishedSupergraph(cluster.database('partners')));
  const { serveGateway } = await import('../gateway/serveGateway.js');
  const { partnerTransports } = await import('../gateway/partnerTransport.js');
  const transports = httpTransports(own);
  const partners = partnerTransports({ privateAddresses: own.partners.allowPrivate ?? false });
  const { host, introspection, corsOrigins } = own;
  const gateway = await serveGateway({
    ...{ host, port, log, keyring, introspection, corsOrigins },
    clock: systemClock,
    supergraphSdl: published?.supergraphSdl ?? baseSupergraph(),
    transportTo: transports.transportTo,
    partnerTransportTo: partners.transportTo,
    tabs: graphTabs(),
  });
  const watch = published?.follow(gateway.swap, log);
  const stop = async () => {
    await gateway.close();
    await watch?.stop();
    await Promise.all([transports.close(), partners.close()]);
    await cluster?.close();
  };
  const started = stopWhileStarting(stop);
  process.stderr.write(`› listening at ${gateway.url}; waiting for the subgraphs\n`);
  await gateway.ready;
  started();
  await serveUntilStopped(gateway.url, stop);
}
