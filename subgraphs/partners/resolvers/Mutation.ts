import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import { requestCatalogueRead } from '../catalogue/requestCatalogueRead.js';
import type { MutationResolvers } from '../types.generated.js';

export const Mutation: MutationResolvers = {
  retailerCatalogueRead: async (_, { input }, { viewer, stores, clock }) => {
    viewer.requireRole('OPERATOR');
    const retailerId = checkId('rtlr', input.retailerId, 'retailerId');
    return payload('retailer', await requestCatalogueRead({ ...stores, clock }, retailerId));
  },
};
