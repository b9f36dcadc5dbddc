import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { checkText } from '../bounds.js';
import { statementPage } from '../ledger/statements.js';
import { maySeeOrder, maySeePart } from '../order/access.js';
import { warehouseQueries } from './warehouseQueries.js';
import { operatorQueries } from './operatorQueries.js';
import { showTestPage } from '../payment/test/testPages.js';
import type { QueryResolvers } from '../types.generated.js';

export const Query: QueryResolvers = {
  ...operatorQueries,
  ...warehouseQueries,
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  order: async (_, { id }, { load, viewer }) => {
    const order = await load.order.load(checkId('order', id));
    return order && maySeeOrder(viewer, order) ? order : null;
  },
  sellerOrder: async (_, { id }, { load, viewer }) => {
    const part = await load.sellerOrder.load(checkId('sord', id));
    return part && (await maySeePart(viewer, part, load.staffOf)) ? part : null;
  },
  partnerOrder: async (_, { id }, { load, viewer }) => {
    const part = await load.partnerOrder.load(checkId('pord', id));
    return part && maySeeOrder(viewer, part) ? part : null;
  },
  partnerOrdersInState: (_, { state, ...page }, { partnerOrders, viewer }) => {
    viewer.requireRole('OPERATOR');
    return partnerOrders.inState(state, page);
  },
  testPaymentPage: (_, { key }, context) => {
    context.viewer.requireService('gateway');
    return showTestPage(context, key);
  },
  refundsInState: (_, { state, ...page }, { refunds, viewer }) => {
    viewer.requireRole('OPERATOR');
    return refunds.inState(state, page);
  },
  returnsEscalated: (_, page, { returns, viewer }) => {
    viewer.requireRole('OPERATOR');
    return returns.inState('ESCALATED', page);
  },
  ledgerAccount: async (_, { kind, party }, { load, viewer }) => {
    viewer.requireRole('OPERATOR');
    const account = `${kind}:${checkText(party, 'party', 200)}`;
    return (await load.balancesOf.load(account)).length > 0 ? { account } : null;
  },
  ledgerStatements: async (_, { kind, party, ...page }, { load, viewer }) => {
    viewer.requireRole('OPERATOR');
    const account = `${kind}:${checkText(party, 'party', 200)}`;
    return statementPage(kind === 'BUYER' ? [] : await load.statementsOf.load(account), page);
  },
  webhookDeliveries: async (_, { filter, ...page }, { webhookDeliveries, viewer }) => {
    viewer.requireRole('OPERATOR');
    return webhookDeliveries.all({ ...filter, ...page });
  },
};
