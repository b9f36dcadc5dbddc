// What videos ask of partners: which of some offers are available.

import type { ServiceCall } from '../../kit/serviceCall.js';
import { inChunks } from './inChunks.js';

export type OfferCatalogue = { available(ids: readonly string[]): Promise<Set<string>> };

type Facts = { offerFacts: ({ offerId: string; available: boolean } | null)[] };
const document = `query ($ids: [ID!]!) { offerFacts(ids: $ids) { offerId available } }`;

export const offerCatalogue = (call: ServiceCall): OfferCatalogue => ({
  async available(ids) {
    const facts = await inChunks(ids, async (chunk) => (await call<Facts>(document, { ids: chunk })).offerFacts);
    return new Set(facts.flatMap((fact) => (fact?.available ? [fact.offerId] : [])));
  },
});
