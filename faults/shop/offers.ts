// What a partner retailer sells in the shop under faults: written to where partners keeps it, as if its catalogue had been read.

import { randomIds } from '../../subgraphs/kit/ids.js';
import { plainCollection } from '../../subgraphs/kit/mongo.js';
import type { Cluster } from '../../subgraphs/kit/mongo.js';

export type Offer = { offerId: string; retailerId: string };

export async function plantOffers(cluster: Cluster, count: number): Promise<Offer[]> {
  const at = new Date();
  const planted = Array.from({ length: count }, (_, index) => ({
    ...{ _id: randomIds.next('offer'), retailerId: randomIds.next('rtlr'), itemType: 'Item', itemSku: `item-${index}` },
    ...{ title: 'Book', pictureUrl: null, price: null, availability: 'IN_STOCK', listed: true, linkUrl: null },
    ...{ changedAt: at, observedAt: at, version: 1, createdAt: at, updatedAt: at },
  }));
  await plainCollection(cluster.database('partners'), 'offers').insertMany(planted as never);
  return planted.map(({ _id, retailerId }) => ({ offerId: _id, retailerId }));
}
