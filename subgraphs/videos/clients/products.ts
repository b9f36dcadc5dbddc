// What videos ask of products: which of some products are published.

import type { ServiceCall } from '../../kit/serviceCall.js';
import { inChunks } from './inChunks.js';

export type ProductCatalogue = { published(ids: readonly string[]): Promise<Set<string>> };

type Facts = { productFacts: ({ productId: string; published: boolean } | null)[] };
const document = `query ($ids: [ID!]!) { productFacts(ids: $ids) { productId published } }`;

export const productCatalogue = (call: ServiceCall): ProductCatalogue => ({
  async published(ids) {
    const facts = await inChunks(ids, async (chunk) => (await call<Facts>(document, { ids: chunk })).productFacts);
    return new Set(facts.flatMap((fact) => (fact?.published ? [fact.productId] : [])));
  },
});
