// What orders adds to products, and references to them, as other types' resolvers answer them.

import { figureDays } from '../figures/figureDays.js';
import { saleScope } from '../figures/salesDelta.js';
import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { ProductMapper, RetailerOfferMapper } from '../mappers.js';
import type { ProductResolvers } from '../types.generated.js';

export const product = (id: string): ProductMapper => ({ __typename: 'Product', id });
export const offer = (id: string): RetailerOfferMapper => ({ __typename: 'RetailerOffer', id });

export const Product: ProductResolvers = {
  sales: async ({ id, shop }, { window }, { load, viewer }) =>
    shop && (await maySeeAccount(viewer, account.seller(shop.id), load.moneyOf))
      ? { scope: saleScope.product(id), ...figureDays(window) }
      : null,
};
