import { isId } from '../../kit/ids.js';
import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import type { RetailerOfferResolvers } from '../types.generated.js';

export const RetailerOffer: RetailerOfferResolvers = {
  __resolveReference: (reference, { offerById }) => {
    const id = keyOf(reference);
    return isId('offer', id) ? offerById.load(id) : null;
  },
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  retailer: async ({ retailerId }, _, { retailerById }) => {
    const retailer = await retailerById.load(retailerId);
    if (!retailer) throw new Error(`the retailer ${retailerId} of an offer is gone`);
    return retailer;
  },
  price: ({ price }) => price && moneyNode(price),
};
