// Webhooks on a database of their own, without the graph around them.

import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { makeIssuerKey } from '../../../../subgraphs/kit/identity.js';
import { silentLog } from '../../../../subgraphs/kit/log.js';
import { connect } from '../../../../subgraphs/kit/mongo.js';
import { outsideHosts } from '../../../../subgraphs/kit/outsideHttp.js';
import { transaction } from '../../../../subgraphs/kit/transaction.js';
import type { Transact } from '../../../../subgraphs/kit/transaction.js';
import { serviceIssuer } from '../../../../subgraphs/kit/viewer.js';
import { createEndpoint } from '../../../../subgraphs/orders/webhooks/createEndpoint.js';
import { deliveryStore } from '../../../../subgraphs/orders/webhooks/deliveryStore.js';
import { endpointStore } from '../../../../subgraphs/orders/webhooks/endpointStore.js';
import { laneStore } from '../../../../subgraphs/orders/webhooks/laneStore.js';
import { newDelivery } from '../../../../subgraphs/orders/webhooks/newDelivery.js';
import { secretSeal } from '../../../../subgraphs/orders/webhooks/secretSeal.js';
import { noLanes, sweepWebhooks } from '../../../../subgraphs/orders/webhooks/sweepWebhooks.js';
import { testClock } from '../../../kit/clock.js';
import { freshPrefix, testUri } from '../../../kit/database.js';

export type Rig = Awaited<ReturnType<typeof webhookRig>>;
export const owner = 'user_owner';

export async function webhookRig({ deadlineMs = 3000 } = {}) {
  const cluster = await connect(testUri(), freshPrefix(), { monitorCommands: true });
  const db = cluster.database('orders');
  const clock = testClock();
  const transact: Transact = (work) => transaction(db, work, { deadlineMs: 20_000 });
  const { privateKey, publicKey } = await makeIssuerKey(serviceIssuer('orders'));
  const keyring = { privateKeys: [privateKey], publicKeys: [publicKey] };
  const everyShop = async (_: string, ids: readonly string[]) => new Set(ids);
  const receivers = outsideHosts({ deadlineMs, answerBytes: 16 * 1024, privateAddresses: true });
  const deps = {
    ...{ clock, transact, receivers, ids: randomIds, log: silentLog },
    webhookEndpoints: endpointStore(db),
    webhookDeliveries: deliveryStore(db),
    webhookLanes: laneStore(db),
    webhookTargets: { allowHttp: true, allowPrivate: true },
    secretSeal: secretSeal(undefined, keyring),
    users: { moneyOf: everyShop, shopsOf: everyShop },
    lanesInHand: noLanes(),
  };
  await db.ensureIndexes();

  return {
    ...{ deps, clock, cluster, db },
    async endpoint(url: string, shopId = randomIds.next('shop')) {
      const result = await createEndpoint(deps, owner, { shopId, url });
      if (!result.ok) throw new Error(JSON.stringify(result.userErrors));
      return result.value;
    },
    /** Deliveries of payouts to an endpoint, as the consumer makes them. */
    async tell(endpoint: { _id: string; shopId: string }, times: number, more: Record<string, unknown> = {}) {
      const now = clock.now();
      const rows = Array.from({ length: times }, (_, index) => {
        const data = { shopId: endpoint.shopId, index, ...more };
        return newDelivery(endpoint, { type: 'PAYOUT_PAID', at: now, data }, randomIds.next('evt'), now);
      });
      for (let from = 0; from < rows.length; from += 1000) {
        await transact(async ({ session }) => {
          await deps.webhookDeliveries.insertOnce(rows.slice(from, from + 1000), session);
          await deps.webhookLanes.wake([endpoint._id], now, session);
        });
      }
      return rows.map(({ _id }) => _id);
    },
    /** Until no lane is in hand. */
    async sweep() {
      await sweepWebhooks(deps);
      while (deps.lanesInHand.well + deps.lanesInHand.troubled > 0) await new Promise((go) => setTimeout(go, 5));
    },
    delivery: async (id: string) => (await deps.webhookDeliveries.byId(id))!,
    endpointNow: async (id: string) => (await deps.webhookEndpoints.byId(id))!,
    async stop() {
      await receivers.close();
      await db.connection.dropDatabase();
      await cluster.close();
    },
  };
}
