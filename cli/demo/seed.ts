// Plants the demo world. Every id and every fact is fixed, so planting it again, or anew after it was cut short, changes nothing.

import type { Database } from '../../subgraphs/kit/mongo.js';
import type { Progress } from '../../subgraphs/kit/progress.js';
import { retailerStore } from '../../subgraphs/partners/retailer/retailerStore.js';
import type { SubgraphName } from '../../subgraphs/roster.js';
import { demoBooks } from './books.js';
import { plantCreators } from './plantCreators.js';
import { plantOffers } from './plantOffers.js';
import { plantOrders } from './plantOrders.js';
import { plantProducts } from './plantProducts.js';
import { plantReviews } from './plantReviews.js';
import { plantUsers } from './plantUsers.js';
import { plantVideos } from './plantVideos.js';
import { defaultVideos } from './videos.js';

export type SeedOptions = {
  database(name: SubgraphName): Database;
  /** The example partner's own import: its catalogue is its own to keep. */
  importBooks(rows: readonly (typeof demoBooks)[number][]): Promise<unknown>;
  progress: Progress;
  videos?: number | undefined;
};

/** The subgraphs' collections and reference data, and the example partner's enrolment, are in place before. */
export async function seedDemo({
  database,
  importBooks,
  progress,
  videos = defaultVideos,
}: SeedOptions): Promise<void> {
  const at = new Date();
  progress('planting demo data: people, shops and goods');
  await importBooks(demoBooks);
  const [retailer] = await retailerStore(database('partners')).all();
  const [offerIds] = await Promise.all([
    retailer ? plantOffers(database('partners'), retailer, at) : [],
    plantUsers(database('users')),
    plantProducts(database('products'), at),
    plantCreators(database('creators'), at),
  ]);
  progress(`planting demo data: ${videos} videos, orders and reviews`);
  await Promise.all([
    plantVideos(database('videos'), videos, offerIds, at),
    plantOrders(database('orders')),
    plantReviews(database('reviews'), at),
  ]);
}
