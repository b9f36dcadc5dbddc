import { isId } from '../../kit/ids.js';
import { keyOf } from '../../kit/schema.js';
import type { RetailerResolvers } from '../types.generated.js';

export const Retailer: RetailerResolvers = {
  __resolveReference: (reference, { retailerById }) => {
    const id = keyOf(reference);
    return isId('rtlr', id) ? retailerById.load(id) : null;
  },
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  offers: ({ _id }, { sortKey, reverse, ...window }, { offersOf }) =>
    offersOf.load(_id, { ...window, sortKey: sortKey ?? 'TITLE', reverse: reverse ?? false }),
  catalogueReadAt: ({ catalogue }) => catalogue.readAt,
};
