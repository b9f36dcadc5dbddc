import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { checkText } from '../bounds.js';
import { statementPage } from '../ledger/statements.js';
import { maySeeOrder, maySeePart } from '../order/access.js';
import type { QueryResolvers } from '../types.generated.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  order: async (_, { id }, { load, viewer }) => {
    const order = await load.order.load(checkId('order', id));
    return order && maySeeOrder(viewer, order) ? order : null;
  },
  sellerOrder: async (_, { id }, { load, viewer }) => {
    const part = await load.sellerOrder.load(checkId('sord', id));
    return part && (await maySeePart(viewer, part, load.staffOf)) ? part : null;
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
};
