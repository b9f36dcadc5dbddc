import { isId } from '../../kit/ids.js';
import { keyOf } from '../../kit/schema.js';
import type { RetailerResolvers } from '../types.generated.js';

export const Retailer: RetailerResolvers = {
  __resolveReference: (reference, { loaders }) => {
    const id = keyOf(reference);
    return isId('rtlr', id) ? loaders.retailerById.load(id) : null;
  },
  id: ({ _id }) => _id,
  ref: ({ _id }) => _id,
  offers: ({ _id }, { sortKey, reverse, ...window }, { loaders }) =>
    loaders.offersOf.load(_id, { ...window, sortKey: sortKey ?? 'TITLE', reverse: reverse ?? false }),
  catalogueReadAt: ({ catalogue }) => catalogue.readAt,
};
