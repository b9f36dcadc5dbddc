// Keeps the projection of what can be bought, from the events of products and partners.

import type { Consumer } from '../../kit/events.js';
import type { TaggableStore } from './taggableStore.js';

type Deps = { stores: { taggables: Pick<TaggableStore, 'keep'> } };

export const keepProducts: Consumer<Deps> = {
  name: 'videos.taggables.products',
  owner: 'products',
  types: ['product.changed'],
  async handle({ payload, version, at }, tx, { stores }) {
    const product = payload as { productId: string; published: boolean; inStock: boolean; markets: string[] };
    const sellable = product.published && product.inStock;
    await stores.taggables.keep(product.productId, { sellable, markets: product.markets, version, at }, tx);
  },
};

export const keepOffers: Consumer<Deps> = {
  name: 'videos.taggables.offers',
  owner: 'partners',
  types: ['offer.changed'],
  async handle({ payload, version, at }, tx, { stores }) {
    const offer = payload as { offerId: string; available: boolean };
    await stores.taggables.keep(offer.offerId, { sellable: offer.available, markets: null, version, at }, tx);
  },
};
