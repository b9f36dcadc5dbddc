import { figureDays } from '../figures/figureDays.js';
import { saleScope } from '../figures/salesDelta.js';
import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { ShopResolvers } from '../types.generated.js';
import { moneyFields } from './moneyFields.js';

export const Shop: ShopResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: async ({ id }, { filter, ...page }, { load, viewer }) => {
    const unreleased = viewer.has('OPERATOR');
    return unreleased || (await load.staffOf.load(id))
      ? load.sellerOrdersOfShop.load(id, { ...filter, ...page, unreleased })
      : null;
  },
  unreadMessageCount: async ({ id }, _, { load }) =>
    (await load.staffOf.load(id)) ? ((await load.unreadOfShop.load(id))?.unread ?? 0) : null,
  inboundShipments: async ({ id }, args, { load, viewer }) =>
    viewer.has('OPERATOR') || (await load.staffOf.load(id)) ? load.inboundsOfShop.load(id, args) : null,
  stockRemovals: async ({ id }, args, { load, viewer }) =>
    viewer.has('OPERATOR') || (await load.staffOf.load(id)) ? load.removalsOfShop.load(id, args) : null,
  supportCases: async ({ id }, args, { load, viewer }) =>
    viewer.has('OPERATOR') || (await load.staffOf.load(id)) ? load.casesOfShop.load(id, args) : null,
  ...moneyFields(({ id }) => account.seller(id)),
  webhookEndpoints: async ({ id }, _, { load, viewer }) =>
    (await maySeeAccount(viewer, account.seller(id), load.moneyOf)) ? load.webhookEndpointsOfShop.load(id) : null,
  figures: async ({ id }, { window }, { load, viewer }) =>
    (await maySeeAccount(viewer, account.seller(id), load.moneyOf))
      ? { scope: saleScope.shop(id), ...figureDays(window) }
      : null,
  terms: async ({ id }, _, { load, viewer }) =>
    (await maySeeAccount(viewer, account.seller(id), load.moneyOf)) ? load.termsOf.load(id) : null,
};
