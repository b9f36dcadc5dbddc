import { then } from '../../kit/maybePromise.js';
import { keyOf } from '../../kit/schema.js';
import { loadAll } from '../loadAll.js';
import { visibleShop } from '../rights/visible.js';
import type { ShopResolvers } from '../types.generated.js';

export const Shop: ShopResolvers = {
  __resolveReference: (reference, { loaders }) => visibleShop(loaders, keyOf(reference)),
  id: (shop) => shop._id,
  ref: (shop) => shop._id,
  suspensionReason: async (shop, _, { loaders }) =>
    shop.suspensionReason !== null && (await loaders.staff.load(shop._id)) ? shop.suspensionReason : null,
  shippingProfiles: (shop, _, { loaders }) =>
    then(loaders.shippingProfilesOf.load(shop._id), (found) => found?.profiles ?? []),
  promotions: async (shop, page, { loaders, viewer }) => {
    const staff = viewer.has('OPERATOR') || (await loaders.staff.load(shop._id));
    return loaders.promotionsOfShops.load(shop._id, { ...page, staff });
  },
  categories: ({ categoryIds }, _, { loaders }) => loadAll(loaders.categories, categoryIds),
  products: (shop, { sortKey, reverse, ...page }, { loaders, market }) =>
    loaders.pagesBelow.load(shop._id, { by: 'shopId', sort: { key: sortKey, reverse, market }, page }),
};
