// Writes one page of a catalogue: offers, their events and the cursor, in one transaction.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { NewEvent, Transaction } from '../../kit/transaction.js';
import { isAvailable } from '../offer/offerStore.js';
import type { OfferRecord, OfferStore, OfferWrite } from '../offer/offerStore.js';
import type { RetailerRecord, RetailerStore } from '../retailer/retailerStore.js';
import type { ItemChange } from './itemChange.js';

export type KeepPageDeps = {
  offers: OfferStore;
  retailers: RetailerStore;
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  clock: Clock;
  ids: IdSource;
};

/**
 * Answers whether the claim on the retailer still held; where it did not, nothing was written. The same change again leaves the offer as it is,
 * but for the time at which it was observed; an older one is ignored.
 */
export function keepPage(
  deps: KeepPageDeps,
  { _id: retailerId, catalogue, itemTypes }: RetailerRecord,
  page: { changes: readonly ItemChange[]; cursor: string | null; claimedUntil: Date },
): Promise<boolean> {
  const { offers, retailers, clock, ids } = deps;
  return deps.transaction(async (tx) => {
    const { session } = tx;
    if (!(await retailers.moveCursor(retailerId, catalogue.epoch, page.cursor, page.claimedUntil, session)))
      return false;
    if (page.changes.length === 0) return true;
    const skus = page.changes.map(({ itemSku }) => itemSku);
    const known = new Map(
      (await offers.bySkus(retailerId, skus, itemTypes, session)).map((offer) => [keyOf(offer), offer]),
    );
    const written = new Map<string, OfferRecord>();
    const now = clock.now();
    for (const change of page.changes) {
      const before = known.get(keyOf(change));
      if (before && change.changedAt < before.changedAt) continue;
      const changed = !before || !isSame(before, change);
      const after = changed
        ? changedOffer(before, change, retailerId, before?._id ?? ids.next('offer'), now)
        : { ...before, changedAt: change.changedAt, observedAt: now };
      known.set(keyOf(change), after);
      written.set(after._id, after);
      if (changed) tx.emit(offerChanged(after));
    }
    if (written.size > 0) await offers.write([...written.values()].map(replacement), session);
    return true;
  });
}

const keyOf = ({ itemType, itemSku }: Pick<OfferRecord, 'itemType' | 'itemSku'>) => `${itemType} ${itemSku}`;

const changedOffer = (
  before: OfferRecord | undefined,
  change: ItemChange,
  retailerId: string,
  _id: string,
  now: Date,
): OfferRecord => ({
  ...change,
  _id,
  retailerId,
  listed: change.availability !== 'WITHDRAWN',
  observedAt: now,
  version: (before?.version ?? 0) + 1,
  createdAt: before?.createdAt ?? now,
  updatedAt: now,
});

function isSame(offer: OfferRecord, change: ItemChange): boolean {
  return (
    offer.title === change.title &&
    offer.pictureUrl === change.pictureUrl &&
    offer.price?.minor === change.price?.minor &&
    offer.price?.currency === change.price?.currency &&
    offer.availability === change.availability &&
    offer.linkUrl === change.linkUrl
  );
}

const replacement = (offer: OfferRecord): OfferWrite => ({
  replaceOne: { filter: { _id: offer._id }, replacement: offer, upsert: true },
});

export const offerChanged = ({ _id, retailerId, availability, title, version }: OfferRecord): NewEvent => ({
  type: 'offer.changed',
  aggregate: { type: 'offer', id: _id },
  version,
  payload: { offerId: _id, retailerId, available: isAvailable(availability), title },
});
