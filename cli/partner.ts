// `vitrine partner enrol URL`: composes a retailer's subgraph into the graph.

import { Command } from 'commander';
import { settings } from '../subgraphs/kit/env.js';
import { connect } from '../subgraphs/kit/mongo.js';
import { systemClock } from '../subgraphs/kit/clock.js';
import { randomIds } from '../subgraphs/kit/ids.js';
import { logger } from '../subgraphs/kit/log.js';
import { createServices } from '../subgraphs/partners/context.js';
import { failure } from './failure.js';
import { readRunFile } from './runFile.js';
import { enrolRetailer } from '../subgraphs/partners/enrolment/enrolRetailer.js';

type Options = { name?: string; prefix?: string; mongodb?: string; data: string };

export const partnerCommand = new Command('partner').description('partner retailers and their subgraphs');

partnerCommand
  .command('enrol <url>')
  .description('compose the subgraph at a URL into the graph; the gateways learn of it at once')
  .option('--name <name>', 'what clients are told that the retailer is called (default: its prefix)')
  .option('--prefix <prefix>', 'what the names of its types begin with (default: as its item type is named)')
  .option(
    '--mongodb <uri>',
    'the MongoDB of the graph (default: MONGODB_URI, else that of the server on the data folder)',
  )
  .option('--data <folder>', 'the data folder of a running server', '.vitrine')
  .action(async (url: string, options: Options) => {
    const { mongodbUri, databasePrefix, logLevel, partners } = settings();
    const given = options.mongodb ?? mongodbUri;
    const uri = given ?? readRunFile(options.data)?.mongodbUri;
    if (!uri)
      throw failure(`No server runs on ${options.data}: start one, or set MONGODB_URI to where the graph is kept.`);
    const cluster = await connect(uri, databasePrefix);
    try {
      const db = cluster.database('partners');
      const services = createServices({
        db,
        clock: systemClock,
        ids: randomIds,
        log: logger(logLevel, 'partner'),
        // As whatever it is enrolled with: an embedded server reaches what is on its own machine.
        settings: { partners: { allowPrivate: partners.allowPrivate ?? given === undefined } },
      });
      await db.ensureIndexes();
      const { retailer, version } = await enrolRetailer(services, { url, name: options.name, prefix: options.prefix });
      process.stdout.write(`${retailer.name} (${retailer._id}) is enrolled: version ${version} of the graph.\n`);
    } finally {
      await cluster.close();
    }
  });
