import { keyOf } from '../../kit/schema.js';
import type { MarketResolvers } from '../types.generated.js';

export const Market: MarketResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.markets.load(keyOf(reference)),
  id: (market) => market._id,
  ref: (market) => market._id,
};
