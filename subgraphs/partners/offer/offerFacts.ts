import { isAvailable } from './offerStore.js';
import type { OfferRecord, OfferStore } from './offerStore.js';

export type OfferFacts = Pick<OfferRecord, 'retailerId' | 'title' | 'pictureUrl' | 'itemType' | 'itemSku'> & {
  offerId: string;
  available: boolean;
};

/** In the order of the ids; null in the place of what is not there. */
export async function offerFacts(
  { offers }: { offers: Pick<OfferStore, 'factsOf'> },
  ids: readonly string[],
): Promise<(OfferFacts | null)[]> {
  const found = new Map((await offers.factsOf(ids)).map((offer) => [offer._id, offer]));
  return ids.map((offerId) => {
    const offer = found.get(offerId);
    if (!offer) return null;
    const { retailerId, title, pictureUrl, itemType, itemSku } = offer;
    const available = isAvailable(offer.availability);
    return { offerId, retailerId, available, title, pictureUrl, itemType, itemSku };
  });
}
