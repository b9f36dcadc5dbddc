// What the orders subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import DataLoader from 'dataloader';
import { deadLetterStore } from '../kit/deadLetters.js';
import { lazily } from '../kit/lazily.js';
import { onTopOf } from '../kit/onTopOf.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { cancellationStore } from './cancellation/cancellationStore.js';
import { cartStore } from './cart/cartStore.js';
import { quoteTokens } from './checkout/quoteToken.js';
import { creatorsClient } from './clients/creators.js';
import { productsClient } from './clients/products.js';
import { promotionsClient } from './clients/promotions.js';
import { partnersClient } from './clients/partners.js';
import { usersClient } from './clients/users.js';
import { shipmentStore } from './fulfilment/shipmentStore.js';
import { tableTaxes } from './tax/tableTaxes.js';
import { turns } from '../kit/inTurn.js';
import { accountStore } from './ledger/accountStore.js';
import { balancesOf } from './ledger/balancesOf.js';
import { closingStore } from './ledger/closingStore.js';
import { caseStore } from './cases/caseStore.js';
import { messageStore } from './messages/messageStore.js';
import { threadStore } from './messages/threadStore.js';
import { figureStore } from './figures/figureStore.js';
import { journalStore } from './ledger/journalStore.js';
import { statementNamed } from './ledger/statementNamed.js';
import { statementsOf } from './ledger/statements.js';
import { adjustmentStore } from './operations/adjustmentStore.js';
import { operatorActionStore } from './operations/operatorActionStore.js';
import { orderWatchStore } from './operations/orderWatchStore.js';
import { orderLineStore } from './order/orderLineStore.js';
import { orderStore } from './order/orderStore.js';
import { promotionReturnStore } from './promotion/promotionReturnStore.js';
import { refundStore } from './refunds/refundStore.js';
import { restockStore } from './restocks/restockStore.js';
import { returnStore } from './returns/returnStore.js';
import { sellerOrderStore } from './order/sellerOrderStore.js';
import { payoutAccountStore } from './payouts/payoutAccountStore.js';
import { payoutStore } from './payouts/payoutStore.js';
import { releaseStore } from './payouts/releaseStore.js';
import { reserveStore } from './payouts/reserveStore.js';
import { defaultTerms } from './payouts/shopTerms.js';
import { shopTermsStore } from './payouts/shopTermsStore.js';
import { partnerOrderStore } from './partnerOrders/partnerOrderStore.js';
import { setUpPartners } from './partnerOrders/setUpPartners.js';
import { chargebackStore } from './payment/chargebackStore.js';
import { paymentNoticeStore } from './payment/paymentNoticeStore.js';
import { setUpProviders } from './payment/setUpProviders.js';
import { stockMovesClient } from './clients/stockMoves.js';
import { inboundStore } from './warehouse/inboundStore.js';
import { movementStore } from './warehouse/movementStore.js';
import { pickTaskStore } from './warehouse/pickTaskStore.js';
import { removalStore } from './warehouse/removalStore.js';
import { stepStore } from './warehouse/stepStore.js';
import { transferStore } from './warehouse/transferStore.js';
import { deliveryStore } from './webhooks/deliveryStore.js';
import { endpointStore } from './webhooks/endpointStore.js';
import { laneStore } from './webhooks/laneStore.js';
import { receivers } from './webhooks/receivers.js';
import { secretSeal } from './webhooks/secretSeal.js';
import { noLanes } from './webhooks/sweepWebhooks.js';
import type { Transact } from '../kit/transaction.js';
import type { Viewer } from '../kit/viewer.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export const createServices = ({ clock, ids, log, db, keyring, settings, call }: Core) => {
  const transact: Transact = (work) => transaction(db, work);
  const { payments, payoutProvider, testPayments } = setUpProviders(settings, db, clock);
  return {
    clock,
    ids,
    log,
    transact,
    payments,
    payoutProvider,
    paymentNotices: paymentNoticeStore(db),
    chargebacks: chargebackStore(db),
    testPayments,
    ...setUpPartners(settings, db, clock),
    partnerCommissionBasisPoints: settings.partnerCommissionBasisPoints,
    placementLeaseMs: settings.placementLeaseMs,
    inTurn: turns(),
    quoteTokens: quoteTokens(keyring),
    taxes: tableTaxes,
    products: productsClient(call('products')),
    promotions: promotionsClient(call('products')),
    partners: partnersClient(call('partners'), call('products')),
    users: usersClient(call('users')),
    creators: creatorsClient(call('videos'), call('creators')),
    carts: cartStore(db),
    orders: orderStore(db),
    orderLines: orderLineStore(db),
    sellerOrders: sellerOrderStore(db),
    partnerOrders: partnerOrderStore(db),
    cancellations: cancellationStore(db),
    returns: returnStore(db),
    refunds: refundStore(db),
    restocks: restockStore(db),
    promotionReturns: promotionReturnStore(db),
    freeCancelSeconds: settings.freeCancelSeconds,
    messages: messageStore(db),
    threads: threadStore(db),
    cases: caseStore(db),
    figures: figureStore(db),
    orderWatch: orderWatchStore(db),
    operatorActions: operatorActionStore(db),
    adjustments: adjustmentStore(db),
    deadLetters: deadLetterStore(db),
    shipments: shipmentStore(db),
    stockMoves: stockMovesClient(call('products')),
    movements: movementStore(db),
    warehouseSteps: stepStore(db),
    inbounds: inboundStore(db),
    removals: removalStore(db),
    transfers: transferStore(db),
    pickTasks: pickTaskStore(db),
    journals: journalStore(db),
    accounts: accountStore(db),
    closings: closingStore(db),
    shopTerms: shopTermsStore(db),
    releases: releaseStore(db),
    payouts: payoutStore(db),
    payoutAccounts: payoutAccountStore(db),
    reserves: reserveStore(db),
    webhookEndpoints: endpointStore(db),
    webhookDeliveries: deliveryStore(db),
    webhookLanes: laneStore(db),
    webhookTargets: settings.webhooks,
    receivers: receivers(settings.webhooks),
    secretSeal: secretSeal(settings.sealingKeys, keyring),
    lanesInHand: noLanes(),
  };
};

type LoadersOf = { services: Services; viewer: Viewer };

const loadersOf = lazily<LoadersOf>()({
  cart: ({ services }) => services.carts.loader(),
  order: ({ services }) => services.orders.loader(),
  orderLine: ({ services }) => services.orderLines.loader(),
  sellerOrder: ({ services }) => services.sellerOrders.loader(),
  partnerOrder: ({ services }) => services.partnerOrders.loader(),
  partnerOrdersOfOrder: ({ services }) => services.partnerOrders.byOrder(),
  shipment: ({ services }) => services.shipments.loader(),
  cancellation: ({ services }) => services.cancellations.loader(),
  return: ({ services }) => services.returns.loader(),
  refund: ({ services }) => services.refunds.loader(),
  cancellationsOfSellerOrder: ({ services }) => services.cancellations.bySellerOrder(),
  returnsOfSellerOrder: ({ services }) => services.returns.bySellerOrder(),
  refundsOfSellerOrder: ({ services }) => services.refunds.bySellerOrder(),
  refundsOfOrder: ({ services }) => services.refunds.byOrder(),
  linesOfOrder: ({ services }) => services.orderLines.byOrder(),
  linesOfSellerOrder: ({ services }) => services.orderLines.bySellerOrder(),
  sellerOrdersOfOrder: ({ services }) => services.sellerOrders.byOrder(),
  hiddenPartsOf: ({ services }) => services.sellerOrders.hiddenOf(),
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
  adjustment: ({ services }) => services.adjustments.loader(),
  figuresOf: ({ services }) => services.figures.loaders(),
  inbound: ({ services }) => services.inbounds.loader(),
  removal: ({ services }) => services.removals.loader(),
  transfer: ({ services }) => services.transfers.loader(),
  pickTask: ({ services }) => services.pickTasks.loader(),
  pickTasksOf: ({ services }) => services.pickTasks.bySellerOrder(),
  inboundsOfShop: ({ services }) => pagesByParent(services.inbounds.ofShops),
  removalsOfShop: ({ services }) => pagesByParent(services.removals.ofShops),
  thread: ({ services }) => services.threads.loader(),
  messagesOf: ({ services }) => pagesByParent(services.messages.ofThreads),
  unreadOfBuyer: ({ services }) => services.threads.unreadOfBuyers(),
  unreadOfShop: ({ services }) => services.threads.unreadOfShops(),
  supportCase: ({ services }) => services.cases.loader(),
  casesOfBuyer: ({ services }) => pagesByParent(services.cases.ofBuyers),
  casesOfShop: ({ services }) => pagesByParent(services.cases.ofShops),
  payoutsOf: ({ services }) => pagesByParent(services.payouts.ofAccounts),
  webhookEndpoint: ({ services }) => services.webhookEndpoints.loader(),
  webhookEndpointsOfShop: ({ services }) => services.webhookEndpoints.byShop(),
  webhookDelivery: ({ services }) => services.webhookDeliveries.loader(),
  webhookDeliveriesOf: ({ services }) => pagesByParent(services.webhookDeliveries.ofEndpoints),
  termsOf: ({ services }) =>
    new DataLoader(async (shopIds: readonly string[]) => {
      const terms = await services.shopTerms.ofShops(shopIds);
      return shopIds.map((id) => terms.get(id) ?? defaultTerms);
    }),
});

export const createContext = (services: Services, { viewer }: Fetch) =>
  onTopOf(services, { viewer, load: loadersOf({ services, viewer }) });
