import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { listProducts } from '../catalogue/listProducts.js';
import { productFacts } from '../facts/productFacts.js';
import { variantFacts } from '../facts/variantFacts.js';
import { productsMedia } from '../media/productsMedia.js';
import { visibleProduct, visibleShop, visibleVariant } from '../rights/visible.js';
import { searchProducts } from '../search/searchProducts.js';
import { promotionFacts } from '../promotion/promotionFacts.js';
import { shippingFacts } from '../shipping/shippingFacts.js';
import { warehouseFacts } from '../warehouse/warehouseFacts.js';
import type { QueryResolvers } from '../types.generated.js';
import { productFilter } from './productFilter.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  markets: (_, __, { markets }) => markets.all(),
  market: (_, { code }, { markets }) => markets.byCode(code.slice(0, 20)),
  category: (_, { id, slug }, { categories, loaders }) => {
    one(id, slug);
    return id ? loaders.categories.load(checkId('cat', id)) : categories.bySlug((slug ?? '').slice(0, 100));
  },
  categories: (_, { parentId, ...page }, { categories }) =>
    categories.below(parentId ? checkId('cat', parentId, 'parentId') : null, page),
  shop: async (_, { id, handle }, { shops, loaders }) => {
    one(id, handle);
    const shopId = id ? checkId('shop', id) : (await shops.byHandle((handle ?? '').slice(0, 100)))?._id;
    return shopId ? visibleShop(loaders, shopId) : null;
  },
  shops: (_, { filter, sortKey, reverse, ...page }, { shops }) => {
    const categoryId = filter?.categoryId ? checkId('cat', filter.categoryId, 'categoryId') : undefined;
    return shops.page({ categoryId, countryCode: filter?.countryCode ?? undefined }, sortKey, reverse, page);
  },
  product: (_, { id }, { loaders }) => visibleProduct(loaders, checkId('prod', id)),
  variant: (_, { id }, { loaders }) => visibleVariant(loaders, checkId('vrnt', id)),
  products: async (_, { filter, sortKey: key, reverse, ...page }, context) => {
    const { loaders, market, productLists } = context;
    const deps = { productLists, isStaff: (shopId: string) => loaders.staff.load(shopId) };
    return listProducts(deps, await productFilter(filter, context), { key, reverse, market }, page);
  },
  productSearch: async (_, { query, filter, sortKey, ...page }, context) => {
    const wanted = { ...(await productFilter(filter, context)), status: undefined };
    return searchProducts(context, { query, filter: wanted, sortKey, market: context.market, page });
  },
  variantPriceHistory: async (_, { variantId, market, ...page }, { viewer, loaders, priceHistory }) => {
    viewer.required();
    const variant = await loaders.variants.load(checkId('vrnt', variantId, 'variantId'));
    const mine = variant && (await loaders.staff.load(variant.shopId));
    return mine ? priceHistory.page(variantId, market, page) : null;
  },
  warehouse: (_, { id }, { viewer, loaders }) => {
    viewer.required();
    return loaders.warehouses.load(checkId('whse', id));
  },
  warehouses: (_, { status, ...page }, { viewer, warehouses }) => {
    viewer.required();
    return warehouses.page(status, page);
  },
  warehouseFacts: (_, { warehouseIds, variantIds }, context) => {
    context.viewer.requireService('orders');
    return warehouseFacts(context, warehouseIds, variantIds);
  },
  variantFacts: (_, { variantIds, market }, context) => {
    context.viewer.requireService('orders');
    return variantFacts(context, variantIds, market);
  },
  platformPromotions: (_, page, { viewer, promotions, clock }) => {
    viewer.requireRole('OPERATOR');
    return promotions.ofPlatform({ ...page, staff: true, now: clock.now() });
  },
  promotionFacts: (_, { input }, context) => {
    context.viewer.requireService('orders');
    return promotionFacts(context, input);
  },
  shippingFacts: (_, { shopIds, market }, context) => {
    context.viewer.requireService('orders');
    return shippingFacts(context, shopIds, market);
  },
  productFacts: (_, { ids }, context) => {
    if (context.viewer.service === null) throw codedError('FORBIDDEN', 'Only services may ask for this.');
    return productFacts(context, ids);
  },
  productsMedia: (_, { key }, context) => productsMedia(context, key),
};

function one(id: unknown, name: unknown): void {
  if ((id == null) === (name == null)) throw codedError('BAD_USER_INPUT', 'Give either the id or the name.');
}
