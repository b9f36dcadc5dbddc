// What the products subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import DataLoader from 'dataloader';
import { batched, byId, freshById } from '../kit/byId.js';
import { lazily } from '../kit/lazily.js';
import { onTopOf } from '../kit/onTopOf.js';
import type { PageArgs } from '../kit/connection.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { productListStore } from './catalogue/productListStore.js';
import { productStore } from './catalogue/productStore.js';
import { variantStore } from './catalogue/variantStore.js';
import { categoryStore } from './category/categoryStore.js';
import { usersClient } from './clients/users.js';
import { variantFactsStore } from './facts/variantFactsStore.js';
import { marketStore } from './market/marketStore.js';
import { referenceMarkets } from './market/referenceMarkets.js';
import { priceHistoryStore } from './price/priceHistoryStore.js';
import { staffLoader } from './rights/staffLoader.js';
import { holdQueue } from './promotion/holdQueue.js';
import { promotionHoldStore } from './promotion/promotionHoldStore.js';
import { promotionsOfProducts, type ShownProduct } from './promotion/promotionsOfProducts.js';
import { promotionStore } from './promotion/promotionStore.js';
import { shippingProfileStore } from './shipping/shippingProfileStore.js';
import { shopStore } from './shop/shopStore.js';
import { heldVariants } from './stock/heldVariants.js';
import { holdStore } from './stock/holdStore.js';
import { moveQueue } from './stock/moveQueue.js';
import { reservationStore } from './stock/reservationStore.js';
import { restockStore } from './stock/restockStore.js';
import { stockSetStore } from './stock/stockSetStore.js';
import { stockStore } from './stock/stockStore.js';
import { placeMoveStore } from './warehouse/placeMoveStore.js';
import { placeStore } from './warehouse/placeStore.js';
import { warehouseStore } from './warehouse/warehouseStore.js';
import type { Transact } from '../kit/transaction.js';
import type { Viewer } from '../kit/viewer.js';

export type Services = ReturnType<typeof createServices>;
export type Context = ReturnType<typeof createContext>;

export function createServices({ db, clock, ids, log, call }: Core) {
  const transact: Transact = (work, options) => transaction(db, work, options);
  const stores = {
    markets: marketStore(db),
    categories: categoryStore(db),
    shops: shopStore(db),
    products: productStore(db),
    productLists: productListStore(db),
    variants: variantStore(db),
    priceHistory: priceHistoryStore(db),
    shippingProfiles: shippingProfileStore(db),
    promotions: promotionStore(db),
    promotionHolds: promotionHoldStore(db),
    stock: stockStore(db),
    variantFacts: variantFactsStore(db),
    holds: holdStore(db),
    reservations: reservationStore(db),
    stockSets: stockSetStore(db),
    restocks: restockStore(db),
    warehouses: warehouseStore(db),
    places: placeStore(db),
    placeMoves: placeMoveStore(db),
  };
  const moveStock = moveQueue({ ...stores, transact, clock });
  const movePromotions = holdQueue({ ...stores, transact, clock });
  const held = heldVariants(stores.reservations);
  return { ...stores, moveStock, movePromotions, held, transact, users: usersClient(call('users')), clock, ids, log };
}

/** A code goes into the paths of queries: anything but a plain one is no market. */
const codeForm = /^[A-Z]{2,8}$/;
const defaultMarket = referenceMarkets.find((market) => market.isDefault)?.code ?? '';

type LoadersOf = { services: Services; viewer: Viewer; load: typeof byId; market: string };

const loadersOf = lazily<LoadersOf>()({
  markets: ({ services, load }) => services.markets.loader(load),
  categories: ({ services, load }) => services.categories.loader(load),
  childCategories: ({ services }) => services.categories.childrenLoader(),
  shops: ({ services, load }) => services.shops.loader(load),
  cards: ({ services, load }) => services.products.cards(load),
  details: ({ services, load }) => services.products.details(load),
  variants: ({ services, load }) => services.variants.loader(load),
  variantsOf: ({ services }) => services.variants.onSaleOf(),
  shippingProfiles: ({ services, load }) => services.shippingProfiles.loader(load),
  shippingProfilesOf: ({ services }) => services.shippingProfiles.ofShopLoader(),
  promotions: ({ services, load }) => services.promotions.loader(load),
  promotionsOfShops: ({ services }) =>
    pagesByParent((shopIds, listing: PageArgs & { staff: boolean }) =>
      services.promotions.ofShops(shopIds, { ...listing, now: services.clock.now() }),
    ),
  promotionsOf: ({ services, market }) =>
    new DataLoader((products: readonly ShownProduct[]) => promotionsOfProducts(services, products, market)),
  stock: ({ services }) => batched(services.stock.byVariants, (record) => record.variantId),
  warehouses: ({ services }) => services.warehouses.loader(),
  placesOf: ({ services }) => services.places.byVariant(),
  staff: ({ services, viewer }) => staffLoader(services, viewer.userId),
  pagesBelow: ({ services }) => pagesByParent(services.productLists.pagesBelow),
});

type Loaders = ReturnType<typeof loadersOf>;

export function createContext(services: Services, { viewer }: Fetch) {
  const market = viewer.market !== null && codeForm.test(viewer.market) ? viewer.market : defaultMarket;
  // A service asks on its own behalf in order to decide: what is remembered is not for it.
  const of: LoadersOf = { services, viewer, market, load: viewer.service === null ? byId : freshById };
  return onTopOf(services, {
    viewer,
    market,
    loaders: loadersOf(of),
    /** Mutations in one document come one after the other: what the first one loaded is not what the second one finds. */
    forget(this: { loaders: Loaders }): void {
      this.loaders = loadersOf(of);
    },
  });
}
