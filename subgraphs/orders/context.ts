// What the orders subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import DataLoader from 'dataloader';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { cartStore } from './cart/cartStore.js';
import { quoteTokens } from './checkout/quoteToken.js';
import { productsClient } from './clients/products.js';
import { usersClient } from './clients/users.js';
import { shipmentStore } from './fulfilment/shipmentStore.js';
import { turns } from '../kit/inTurn.js';
import { orderLineStore } from './order/orderLineStore.js';
import { orderStore } from './order/orderStore.js';
import { sellerOrderStore } from './order/sellerOrderStore.js';
import type { PaymentProviders } from './payment/paymentProvider.js';
import { testPaymentStore } from './payment/testPaymentStore.js';
import { testProvider } from './payment/testProvider.js';
import type { Transact } from '../kit/transaction.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export const createServices = ({ clock, ids, log, db, keyring, call }: Core) => {
  const transact: Transact = (work) => transaction(db, work);
  const payments: PaymentProviders = { TEST: testProvider(testPaymentStore(db)) };
  return {
    clock,
    ids,
    log,
    transact,
    payments,
    inTurn: turns(),
    quoteTokens: quoteTokens(keyring),
    products: productsClient(call('products')),
    users: usersClient(call('users')),
    carts: cartStore(db),
    orders: orderStore(db),
    orderLines: orderLineStore(db),
    sellerOrders: sellerOrderStore(db),
    shipments: shipmentStore(db),
  };
};

export const createContext = (services: Services, { viewer }: Fetch) => ({
  ...services,
  viewer,
  load: {
    cart: services.carts.loader(),
    order: services.orders.loader(),
    orderLine: services.orderLines.loader(),
    sellerOrder: services.sellerOrders.loader(),
    shipment: services.shipments.loader(),
    linesOfOrder: services.orderLines.byOrder(),
    linesOfSellerOrder: services.orderLines.bySellerOrder(),
    sellerOrdersOfOrder: services.sellerOrders.byOrder(),
    shipmentsOfSellerOrder: services.shipments.bySellerOrder(),
    sellerOrdersOfShop: pagesByParent(services.sellerOrders.ofShops),
    pastTotal: services.orderLines.pastTotals(),
    /** Whether the viewer acts for a shop. */
    staffOf: new DataLoader<string, boolean>(async (shopIds) => {
      const shops = viewer.userId ? await services.users.shopsOf(viewer.userId, shopIds) : new Set<string>();
      return shopIds.map((id) => shops.has(id));
    }),
  },
});
