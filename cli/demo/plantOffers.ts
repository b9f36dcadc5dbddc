// The partner retailer's offers under fixed ids, as its catalogue will tell of them; the catalogue is read from it all the same.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { moneyFrom } from '../../subgraphs/kit/money.js';
import type { Database } from '../../subgraphs/kit/mongo.js';
import { announce, plant } from '../../subgraphs/kit/plant.js';
import { offerChanged } from '../../subgraphs/partners/catalogue/keepPage.js';
import { isAvailable, offerStore } from '../../subgraphs/partners/offer/offerStore.js';
import type { OfferRecord } from '../../subgraphs/partners/offer/offerStore.js';
import type { RetailerRecord } from '../../subgraphs/partners/retailer/retailerStore.js';
import { demoBooks } from './books.js';
import { epoch } from './people.js';

/** Answers the ids of those that can be had, in the books' order. */
export async function plantOffers(db: Database, retailer: RetailerRecord, at: Date): Promise<string[]> {
  const [itemType = ''] = retailer.itemTypes;
  const offers = demoBooks.map((book): OfferRecord => ({
    _id: derivedId('offer', `demo/${book.sku}`, epoch),
    retailerId: retailer._id,
    itemType,
    itemSku: book.sku,
    title: book.title,
    pictureUrl: null,
    price: moneyFrom(book.price.amount, book.price.currencyCode),
    availability: book.availability,
    listed: true,
    linkUrl: book.linkUrl,
    changedAt: epoch,
    observedAt: at,
    version: 1,
    createdAt: epoch,
    updatedAt: epoch,
  }));
  await plant(offerStore(db).model, offers);
  await announce(db, offers.map(offerChanged), at);
  return offers.filter(({ availability }) => isAvailable(availability)).map(({ _id }) => _id);
}
