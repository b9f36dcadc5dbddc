// What reviews asks of products: which products there are, and whose they are.

import type { ServiceCall } from '../../kit/serviceCall.js';

const factsDocument = `query ReviewedProducts($ids: [ID!]!) { productFacts(ids: $ids) { productId shopId } }`;
type Facts = { productId: string; shopId: string };

export const productsClient = (call: ServiceCall) => ({
  /** The shop of each product that there is. */
  async shopsOf(productIds: readonly string[]): Promise<Map<string, string>> {
    if (productIds.length === 0) return new Map();
    const { productFacts } = await call<{ productFacts: (Facts | null)[] }>(factsDocument, { ids: productIds });
    return new Map(productFacts.flatMap((facts) => (facts ? [[facts.productId, facts.shopId]] : [])));
  },
});
