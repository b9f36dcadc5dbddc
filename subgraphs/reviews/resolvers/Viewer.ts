import type { ViewerResolvers } from '../types.generated.js';

export const Viewer: ViewerResolvers = {
  reviews: ({ userId }, args, { stores }) => (userId ? stores.reviews.byAuthor(userId, args) : null),
  reviewableLines: ({ userId }, args, { stores }) => (userId ? stores.lines.open(userId, args) : null),
};
