// The whole graph with a real door in front of orders, for what payment providers and their buyers send there.

import { openDoor } from '../../../../gateway/door/door.js';
import { testPaymentsRoute } from '../../../../gateway/door/testPayments.js';
import { webhooksRoute } from '../../../../gateway/door/webhooks.js';
import { identitySigner } from '../../../../subgraphs/kit/identity.js';
import { randomIds } from '../../../../subgraphs/kit/ids.js';
import { silentLog } from '../../../../subgraphs/kit/log.js';
import { serviceCall, serviceSigner } from '../../../../subgraphs/kit/serviceCall.js';
import type { ServiceCall } from '../../../../subgraphs/kit/serviceCall.js';
import { gatewayItself } from '../../../../subgraphs/kit/viewer.js';
import type { Services } from '../../../../subgraphs/orders/context.js';
import { eventually } from '../../../kit/eventually.js';
import { wholeStage } from '../fixtures.js';
import { documents, shopping } from '../stage.js';

const payment = 'payment { provider chargebacks { id state closedAt amount { amount currencyCode } } }';
const underWay = ['PLACING', 'UNDOING'];

export type DoorStage = Awaited<ReturnType<typeof doorStage>>;

/** `settingsAt` says which settings orders has besides, once it is known where the door is. */
export async function doorStage(settingsAt: (url: string) => Promise<Record<string, string>> = async () => ({})) {
  const door = openDoor({ log: silentLog, corsOrigins: [] });
  let orders: ServiceCall = async () => {
    throw new Error('The graph is not there yet.');
  };
  const late: ServiceCall = (document, variables) => orders(document, variables);
  webhooksRoute(door, late, () => false);
  testPaymentsRoute(door, late);
  await door.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(door.server.address() as { port: number }).port}`;
  const settings = { VITRINE_PUBLIC_URL: url, ...(await settingsAt(url)) };
  Object.assign(process.env, settings);
  const stage = await wholeStage();
  for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name);
  const sign = await identitySigner(stage.graph.keyring, 'gateway');
  orders = serviceCall(stage.graph.transportTo('orders'), serviceSigner(sign, gatewayItself));
  const shop = shopping(stage);

  return {
    ...{ stage, url },
    services: stage.graph.services<Services>('orders'),
    post: (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, { method: 'POST', body, headers }),
    notices: stage.graph.cluster
      .database('orders')
      .connection.collection<{ _id: string; outcome: string | null }>('paymentNotices'),
    /** Two of five; answers the payload with ways to look at the order again. */
    async buy(token: string, provider: 'TEST' | 'STRIPE' = 'TEST') {
      const { shopId } = await stage.shop();
      const goods = await stage.goods(shopId, { prices: { US: '10.00' }, stock: 5 });
      const buyer = await stage.buyer();
      const more = { paymentMethod: { provider, token }, idempotencyKey: randomIds.next('key') };
      const placed = await shop.buy(buyer, [{ variantId: goods.variantId, quantity: 2 }], more);
      const query = documents.order.replace('{ id source', `{ ${payment} id source`);
      const again = async () => (await stage.run(query, { id: placed.order.id }, buyer.as)).data.order;
      const settled = (paymentState: string) =>
        eventually(async () => {
          const order = await again();
          return order.paymentState === paymentState && !underWay.includes(order.placement.state) && order;
        });
      return { placed, goods, again, settled };
    },
    async stop() {
      await door.close();
      await stage.stop();
    },
  };
}
