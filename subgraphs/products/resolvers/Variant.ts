import { keyOf } from '../../kit/schema.js';
import { variantPriceNow } from '../price/variantPriceNow.js';
import { visibleProduct, visibleVariant } from '../rights/visible.js';
import type { VariantResolvers, VariantStockResolvers } from '../types.generated.js';

export const Variant: VariantResolvers = {
  __resolveReference: (reference, { loaders }) => visibleVariant(loaders, keyOf(reference)),
  id: (variant) => variant._id,
  ref: (variant) => variant._id,
  product: (variant, _, { loaders }) => visibleProduct(loaders, variant.productId),
  price: ({ prices }, _, { market, clock }) => {
    const price = prices[market];
    return price ? variantPriceNow(price, clock.now()) : null;
  },
  prices: ({ prices }, _, { clock }) => {
    const now = clock.now();
    return Object.entries(prices).map(([marketCode, kept]) => {
      const { minor, currency, flash } = kept;
      const planned = flash && flash.endsAt > now ? { ...flash, amount: { minor: flash.minor, currency } } : null;
      return { marketCode, price: variantPriceNow(kept, now), usual: { minor, currency }, flash: planned };
    });
  },
  fulfilledBy: ({ fulfilledBy = 'SELLER' }) => fulfilledBy,
  places: async (variant, _, { loaders, viewer }) =>
    viewer.has('OPERATOR') || (await loaders.staff.load(variant.shopId)) ? loaders.placesOf.load(variant._id) : null,
  stock: async (variant, _, { loaders }) =>
    (await loaders.staff.load(variant.shopId)) ? loaders.stock.load(variant._id) : null,
};

export const VariantStock: VariantStockResolvers = {
  available: ({ onHand, reserved }) => onHand - reserved,
};
