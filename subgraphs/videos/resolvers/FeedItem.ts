import type { FeedItemResolvers } from '../types.generated.js';

export const FeedItem: FeedItemResolvers = { __resolveType: () => 'FeedVideo' };
