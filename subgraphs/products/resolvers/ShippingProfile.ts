import { then } from '../../kit/maybePromise.js';
import { keyOf } from '../../kit/schema.js';
import { visibleShop } from '../rights/visible.js';
import type { ShippingProfileResolvers, ShippingRateResolvers } from '../types.generated.js';

/** Whoever may see the shop may see how it sends. */
export const ShippingProfile: ShippingProfileResolvers = {
  __resolveReference: (reference, { loaders }) =>
    then(
      loaders.shippingProfiles.load(keyOf(reference)),
      (profile) => profile && then(visibleShop(loaders, profile.shopId), (shop) => (shop ? profile : null)),
    ),
  id: (profile) => profile._id,
  ref: (profile) => profile._id,
  shop: ({ shopId }, _, { loaders }) => visibleShop(loaders, shopId),
};

export const ShippingRate: ShippingRateResolvers = {
  currencyCode: ({ currency }) => currency,
  bands: ({ bands, currency }) => bands.map(({ upToGrams, minor }) => ({ upToGrams, price: { minor, currency } })),
  freeFrom: ({ freeFromMinor, currency }) => (freeFromMinor === null ? null : { minor: freeFromMinor, currency }),
};
