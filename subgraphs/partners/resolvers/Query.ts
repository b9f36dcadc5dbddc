import { bulkLimit } from '../../kit/bulk.js';
import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { viewerNode } from '../../kit/viewer.js';
import { subgraphNames } from '../../roster.js';
import { offerFacts } from '../offer/offerFacts.js';
import type { QueryResolvers } from '../types.generated.js';

export const Query: QueryResolvers = {
  viewer: (_, __, { viewer }) => viewerNode(viewer),
  retailer: (_, { id }, { loaders }) => loaders.retailerById.load(checkId('rtlr', id)),
  retailers: (_, args, { stores }) => stores.retailers.byName(args),
  retailerOffer: (_, { id }, { loaders }) => loaders.offerById.load(checkId('offer', id)),
  retailerOffers: (_, { filter, sortKey, reverse, ...window }, { stores }) => {
    const retailerId = filter?.retailerId ? checkId('rtlr', filter.retailerId, 'retailerId') : null;
    return stores.offers.listed(retailerId, { ...window, sortKey: sortKey ?? 'TITLE', reverse: reverse ?? false });
  },
  offerFacts: (_, { ids }, { viewer, stores }) => {
    viewer.requireService(...subgraphNames);
    if (ids.length > bulkLimit) throw codedError('BAD_USER_INPUT', `At most ${bulkLimit} ids at once.`);
    return offerFacts(stores, ids);
  },
};
