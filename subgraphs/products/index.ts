// The products subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { createContext, createServices, type Services } from './context.js';
import { guestMerged } from './guestMerged.js';
import { Category } from './resolvers/Category.js';
import { connections } from './resolvers/connections.js';
import { Market } from './resolvers/Market.js';
import { Money } from './resolvers/Money.js';
import { Mutation } from './resolvers/Mutation.js';
import { PriceChange } from './resolvers/PriceChange.js';
import { Product } from './resolvers/Product.js';
import { Query } from './resolvers/Query.js';
import { expirePromotions } from './promotion/holdPromotions.js';
import { ProductTrade } from './resolvers/ProductTrade.js';
import { Promotion, PromotionBudget, PromotionFacts } from './resolvers/Promotion.js';
import { Shop } from './resolvers/Shop.js';
import { ShippingProfile, ShippingRate } from './resolvers/ShippingProfile.js';
import { Variant, VariantStock } from './resolvers/Variant.js';
import { VariantPlace, Warehouse } from './resolvers/Warehouse.js';
import { relistShops } from './shop/relistProducts.js';
import { expireHolds } from './stock/expireHolds.js';

export const subgraph = defineSubgraph({
  name: 'products',
  typeDefs: typeDefsOf('products'),
  resolvers: {
    Query,
    Mutation,
    Market,
    Category,
    Shop,
    Product,
    ProductTrade,
    ...{ Promotion, PromotionBudget, PromotionFacts, ShippingProfile, ShippingRate },
    Variant,
    VariantStock,
    ...{ Warehouse, VariantPlace },
    Money,
    PriceChange,
    ...connections,
  },
  createServices,
  createContext,
  install: async ({ markets, categories }: Services) => {
    await Promise.all([markets.install(), categories.install()]);
  },
  jobs: [
    {
      name: 'expireHolds',
      everySeconds: 5,
      run: async (services: Services) => {
        await expireHolds(services);
      },
    },
    { name: 'expirePromotions', everySeconds: 5, run: expirePromotions },
    { name: 'relistShops', everySeconds: 30, run: relistShops },
  ],
  consumers: [guestMerged],
});
