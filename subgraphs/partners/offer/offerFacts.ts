import { isAvailable } from './offerStore.js';
import type { OfferStore } from './offerStore.js';

export type OfferFacts = { offerId: string; retailerId: string; available: boolean; title: string };

/** In the order of the ids; null in the place of what is not there. */
export async function offerFacts(
  { offers }: { offers: Pick<OfferStore, 'factsOf'> },
  ids: readonly string[],
): Promise<(OfferFacts | null)[]> {
  const found = new Map((await offers.factsOf(ids)).map((offer) => [offer._id, offer]));
  return ids.map((offerId) => {
    const offer = found.get(offerId);
    if (!offer) return null;
    return { offerId, retailerId: offer.retailerId, available: isAvailable(offer.availability), title: offer.title };
  });
}
