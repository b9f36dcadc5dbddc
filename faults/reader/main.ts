// A consumer in a process of its own, which counts each fact that it is told: what is counted twice, or not at all, is seen.

import { settings } from '../../subgraphs/kit/env.js';
import { runConsumer } from '../../subgraphs/kit/events.js';
import { logger } from '../../subgraphs/kit/log.js';
import { connect, plainCollection } from '../../subgraphs/kit/mongo.js';
import { isPoisoned } from './poison.js';

type Count = { _id: string; times: number };

/** So that a dead leader is followed within seconds. */
const leaseMs = 3000;

const { mongodbUri = '', databasePrefix, logLevel } = settings();
const cluster = await connect(mongodbUri, databasePrefix);
const own = cluster.database('faults');
const counts = plainCollection<Count>(own, 'counts');
runConsumer({
  consumer: {
    name: 'reader',
    owner: 'orders',
    types: ['order.confirmed'],
    async handle({ aggregate: { id } }, { session }) {
      if (isPoisoned(id)) throw new Error(`${id} can not be handled.`);
      await counts.updateOne({ _id: id }, { $inc: { times: 1 } }, { upsert: true, session });
    },
  },
  ...{ deps: null, own, owner: cluster.database('orders'), log: logger(logLevel, 'reader'), leaseMs },
});
process.stdout.write('ready reader\n');
