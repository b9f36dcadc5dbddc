// What the orders subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import DataLoader from 'dataloader';
import { lazily } from '../kit/lazily.js';
import { onTopOf } from '../kit/onTopOf.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { cartStore } from './cart/cartStore.js';
import { quoteTokens } from './checkout/quoteToken.js';
import { productsClient } from './clients/products.js';
import { usersClient } from './clients/users.js';
import { shipmentStore } from './fulfilment/shipmentStore.js';
import { turns } from '../kit/inTurn.js';
import { accountStore } from './ledger/accountStore.js';
import { balancesOf } from './ledger/balancesOf.js';
import { closingStore } from './ledger/closingStore.js';
import { journalStore } from './ledger/journalStore.js';
import { statementNamed } from './ledger/statementNamed.js';
import { statementsOf } from './ledger/statements.js';
import { orderLineStore } from './order/orderLineStore.js';
import { orderStore } from './order/orderStore.js';
import { sellerOrderStore } from './order/sellerOrderStore.js';
import { payoutStore } from './payouts/payoutStore.js';
import { releaseStore } from './payouts/releaseStore.js';
import { reserveStore } from './payouts/reserveStore.js';
import { defaultTerms } from './payouts/shopTerms.js';
import { shopTermsStore } from './payouts/shopTermsStore.js';
import { testPayouts } from './payouts/testPayouts.js';
import { testPayoutStore } from './payouts/testPayoutStore.js';
import type { PaymentProviders } from './payment/paymentProvider.js';
import { testPaymentStore } from './payment/testPaymentStore.js';
import { testProvider } from './payment/testProvider.js';
import type { Transact } from '../kit/transaction.js';
import type { Viewer } from '../kit/viewer.js';

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
    journals: journalStore(db),
    accounts: accountStore(db),
    closings: closingStore(db),
    shopTerms: shopTermsStore(db),
    releases: releaseStore(db),
    payouts: payoutStore(db),
    reserves: reserveStore(db),
    payoutProvider: testPayouts(testPayoutStore(db)),
  };
};

type LoadersOf = { services: Services; viewer: Viewer };

const loadersOf = lazily<LoadersOf>()({
  cart: ({ services }) => services.carts.loader(),
  order: ({ services }) => services.orders.loader(),
  orderLine: ({ services }) => services.orderLines.loader(),
  sellerOrder: ({ services }) => services.sellerOrders.loader(),
  shipment: ({ services }) => services.shipments.loader(),
  linesOfOrder: ({ services }) => services.orderLines.byOrder(),
  linesOfSellerOrder: ({ services }) => services.orderLines.bySellerOrder(),
  sellerOrdersOfOrder: ({ services }) => services.sellerOrders.byOrder(),
  shipmentsOfSellerOrder: ({ services }) => services.shipments.bySellerOrder(),
  sellerOrdersOfShop: ({ services }) => pagesByParent(services.sellerOrders.ofShops),
  pastTotal: ({ services }) => services.orderLines.pastTotals(),
  /** Whether the viewer acts for a shop. */
  staffOf: ({ services, viewer }) =>
    new DataLoader<string, boolean>(async (shopIds) => {
      const shops = viewer.userId ? await services.users.shopsOf(viewer.userId, shopIds) : new Set<string>();
      return shopIds.map((id) => shops.has(id));
    }),
  /** Whether the viewer may see a shop's or creator's money. */
  moneyOf: ({ services, viewer }) =>
    new DataLoader<string, boolean>(async (tenantIds) => {
      const tenants = viewer.userId ? await services.users.moneyOf(viewer.userId, tenantIds) : new Set<string>();
      return tenantIds.map((id) => tenants.has(id));
    }),
  journalsOfOrder: ({ services }) => services.journals.byOrder(),
  balancesOf: ({ services }) => new DataLoader((accounts: readonly string[]) => balancesOf(services, accounts)),
  statementsOf: ({ services }) => new DataLoader((accounts: readonly string[]) => statementsOf(services, accounts)),
  statement: ({ services }) => new DataLoader((ids: readonly string[]) => statementNamed(services, ids)),
  journalsOfStatement: ({ services }) => pagesByParent(services.journals.ofStatements),
  payout: ({ services }) => services.payouts.loader(),
  payoutsOf: ({ services }) => pagesByParent(services.payouts.ofAccounts),
  termsOf: ({ services }) =>
    new DataLoader(async (shopIds: readonly string[]) => {
      const terms = await services.shopTerms.ofShops(shopIds);
      return shopIds.map((id) => terms.get(id) ?? defaultTerms);
    }),
});

export const createContext = (services: Services, { viewer }: Fetch) =>
  onTopOf(services, { viewer, load: loadersOf({ services, viewer }) });
