// What the verbs that write products work with.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { CategoryStore } from '../category/categoryStore.js';
import type { MarketStore } from '../market/marketStore.js';
import type { PriceHistoryStore } from '../price/priceHistoryStore.js';
import type { RightsDeps } from '../rights/requireRole.js';
import type { ShippingProfileStore } from '../shipping/shippingProfileStore.js';
import type { ShopStore } from '../shop/shopStore.js';
import type { StockStore } from '../stock/stockStore.js';
import type { Transact } from '../../kit/transaction.js';
import type { ProductStore } from './productStore.js';
import type { VariantStore } from './variantStore.js';

export type CatalogueStores = {
  shops: ShopStore;
  categories: CategoryStore;
  markets: MarketStore;
  products: ProductStore;
  variants: VariantStore;
  stock: StockStore;
  priceHistory: PriceHistoryStore;
  shippingProfiles: Pick<ShippingProfileStore, 'ofShops'>;
};
export type CatalogueDeps = RightsDeps & CatalogueStores & { transact: Transact; clock: Clock; ids: IdSource };
