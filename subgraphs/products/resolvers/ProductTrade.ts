import type { ProductTradeResolvers } from '../types.generated.js';

export const ProductTrade: ProductTradeResolvers = {
  shippingProfile: ({ shippingProfileId }, _, { loaders }) =>
    shippingProfileId ? loaders.shippingProfiles.load(shippingProfileId) : null,
};
