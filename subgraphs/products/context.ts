// What the products subgraph's resolvers are given: services built once a process, loaders built once a fetch.

import { batched } from '../kit/byId.js';
import { pagesByParent } from '../kit/pagesByParent.js';
import type { Core, Fetch } from '../kit/subgraph.js';
import { transaction } from '../kit/transaction.js';
import { productListStore } from './catalogue/productListStore.js';
import { productStore } from './catalogue/productStore.js';
import { variantStore } from './catalogue/variantStore.js';
import { categoryStore } from './category/categoryStore.js';
import { usersClient } from './clients/users.js';
import { marketStore } from './market/marketStore.js';
import { referenceMarkets } from './market/referenceMarkets.js';
import { priceHistoryStore } from './price/priceHistoryStore.js';
import { staffLoader } from './rights/staffLoader.js';
import { shopStore } from './shop/shopStore.js';
import { holdStore } from './stock/holdStore.js';
import { moveQueue } from './stock/moveQueue.js';
import { reservationStore } from './stock/reservationStore.js';
import { stockSetStore } from './stock/stockSetStore.js';
import { stockStore } from './stock/stockStore.js';
import type { Transact } from '../kit/transaction.js';

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
    stock: stockStore(db),
    holds: holdStore(db),
    reservations: reservationStore(db),
    stockSets: stockSetStore(db),
  };
  const moveStock = moveQueue({ ...stores, transact, clock });
  return { ...stores, moveStock, transact, users: usersClient(call('users')), clock, ids, log };
}

/** A code goes into the paths of queries: anything but a plain one is no market. */
const codeForm = /^[A-Z]{2,8}$/;
const defaultMarket = referenceMarkets.find((market) => market.isDefault)?.code ?? '';

export function createContext(services: Services, { viewer }: Fetch) {
  const market = viewer.market !== null && codeForm.test(viewer.market) ? viewer.market : defaultMarket;
  const loaders = {
    markets: services.markets.loader(),
    categories: services.categories.loader(),
    childCategories: services.categories.childrenLoader(),
    shops: services.shops.loader(),
    cards: services.products.cards(market),
    details: services.products.details(),
    variants: services.variants.byId(),
    variantsOf: services.variants.onSaleOf(),
    stock: batched(services.stock.byVariants, (record) => record.variantId),
    staff: staffLoader(services, viewer.userId),
    pagesBelow: pagesByParent(services.productLists.pagesBelow),
  };
  /** Mutations in one document come one after the other: what the first one loaded is not what the second one finds. */
  const forget = () => Object.values(loaders).forEach((loader) => loader.clearAll());
  return { ...services, viewer, market, loaders, forget };
}
