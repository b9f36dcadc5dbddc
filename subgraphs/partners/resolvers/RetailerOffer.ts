import { isId } from '../../kit/ids.js';
import { then } from '../../kit/maybePromise.js';
import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import type { RetailerOfferResolvers } from '../types.generated.js';

export const RetailerOffer: RetailerOfferResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = keyOf(reference);
    return isId('offer', id) ? loaders.offerById.load(id) : null;
  },
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  retailer: ({ retailerId }, _, { loaders }) =>
    then(loaders.retailerById.load(retailerId), (retailer) => {
      if (!retailer) throw new Error(`the retailer ${retailerId} of an offer is gone`);
      return retailer;
    }),
  price: ({ price }) => price && moneyNode(price),
};
