import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { ShopResolvers } from '../types.generated.js';
import { moneyFields } from './moneyFields.js';

export const Shop: ShopResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, { filter, ...page }, { load, viewer }) =>
    viewer.has('OPERATOR') || (await load.staffOf.load(id))
      ? load.sellerOrdersOfShop.load(id, { ...filter, ...page })
      : null,
  ...moneyFields(({ id }) => account.seller(id)),
  terms: async ({ id }, _, { load, viewer }) =>
    (await maySeeAccount(viewer, account.seller(id), load.moneyOf)) ? load.termsOf.load(id) : null,
};
