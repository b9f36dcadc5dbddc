// What creators asks of products: whether a product may be shown.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type Products = { isPublished(productId: string): Promise<boolean> };

const facts = 'query ($ids: [ID!]!) { productFacts(ids: $ids) { productId published } }';

export const productsOf = (call: ServiceCall): Products => ({
  isPublished: async (productId) => {
    const { productFacts } = await call<{ productFacts: ({ productId: string; published: boolean } | null)[] }>(facts, {
      ids: [productId],
    });
    return productFacts.some((each) => each?.productId === productId && each.published);
  },
});
