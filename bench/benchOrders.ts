// `bench orders`: orders a second and how long each takes, for goods spread out and for one that all want, alone and beside a feed load.

import { connect } from '../subgraphs/kit/mongo.js';
import { settings } from '../subgraphs/kit/env.js';
import { seedDemoOnce } from '../cli/demoOnce.js';
import { openGraph } from '../faults/shop/graph.js';
import { openShop } from '../faults/shop/purchases.js';
import { startInProcess } from './contenders/startInProcess.js';
import { headersFor } from './load/credentials.js';
import { measureOrders } from './orders/measureOrders.js';
import type { OrdersRound } from './orders/measureOrders.js';
import { ordersTable } from './orders/ordersTable.js';
import { stageOrders } from './orders/stageOrders.js';
import { runBench, print } from './processes/runBench.js';
import type { ExitCode } from './processes/runBench.js';
import { machineInWords } from './report/machine.js';
import type { RecordCacheMb } from './world/environment.js';
import { folder } from './world/folder.js';
import { makeKeys } from './world/keys.js';
import { startBenchMongod } from './world/mongod.js';

export type OrdersOptions = { json: boolean; quick: boolean; recordCacheMb: RecordCacheMb };

const whole = { rounds: 5, orders: 400 };
const quickly = { rounds: 1, orders: 100 };
/** What the feed beside it is made of. */
const videos = 400;

export const benchOrders = ({ json, quick, recordCacheMb }: OrdersOptions): Promise<ExitCode> =>
  runBench(async (ends, say) => {
    const { rounds, orders } = quick ? quickly : whole;
    const keys = await makeKeys();
    const mongod = await startBenchMongod(`${folder}/orders-${process.pid}`, say, { ephemeral: true });
    ends.add(mongod.stop);
    const { contender, child } = await startInProcess({ mongod, keys, recordCacheMb, ends });
    await plantDemo(mongod.uri, say);
    const graph = await openGraph({ gateway: { port: Number(new URL(child.url).port) }, keys });
    ends.add(graph.close);
    const shop = await openShop(graph);
    const headersOf = await headersFor(keys);

    say(`preparing ${orders} buyers`);
    const stage = await stageOrders(shop, orders);
    const measured: OrdersRound[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      for (const beside of ['alone', 'feed'] as const) {
        for (const goods of ['spread', 'hot'] as const) {
          const result = await measureOrders({ shop, contender, headersOf, goods, beside, stage, round });
          // The first round warms up.
          if (round > 0) measured.push(result);
          say(`round ${round}: ${goods}, ${beside}: ${result.ordersPerSecond.toFixed(1)} orders/s`);
        }
      }
    }
    print([machineInWords(mongod.version), '', ordersTable(measured)].join('\n'));
    if (json) print(JSON.stringify({ rounds: measured }));
    return 0;
  });

async function plantDemo(uri: string, say: (line: string) => void): Promise<void> {
  const cluster = await connect(uri, settings().databasePrefix);
  const noPartner = async () => undefined;
  await seedDemoOnce(cluster, noPartner, say, videos).finally(cluster.close);
}
