// What creators asks of partners: whether an offer may be shown.

import type { ServiceCall } from '../../kit/serviceCall.js';

export type Offers = { isAvailable(offerId: string): Promise<boolean> };

const facts = 'query ($ids: [ID!]!) { offerFacts(ids: $ids) { offerId available } }';

export const offersOf = (call: ServiceCall): Offers => ({
  isAvailable: async (offerId) => {
    const { offerFacts } = await call<{ offerFacts: ({ offerId: string; available: boolean } | null)[] }>(facts, {
      ids: [offerId],
    });
    return offerFacts.some((each) => each?.offerId === offerId && each.available);
  },
});
