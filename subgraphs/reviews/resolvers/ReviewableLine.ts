import type { ReviewableLineResolvers } from '../types.generated.js';

export const ReviewableLine: ReviewableLineResolvers = {
  orderLineId: ({ _id }) => _id,
  product: ({ productId }) => ({ id: productId }),
};
