// What resolvers are given in place of a GraphQL type: codegen reads the names that end in Mapper.

import type { Connection } from '../kit/connection.js';
import type { Money } from '../kit/money.js';
import type { ViewerNode } from '../kit/viewer.js';
import type { ProductCard } from './catalogue/productStore.js';
import type { VariantRecord } from './catalogue/variantStore.js';
import type { CategoryRecord } from './category/categoryStore.js';
import type { VariantFacts } from './facts/variantFacts.js';
import type { MarketRecord } from './market/marketStore.js';
import type { PriceChangeRecord } from './price/priceHistoryStore.js';
import type { PriceNow } from './price/priceNow.js';
import type { ShopRecord } from './shop/shopStore.js';
import type { Units } from './stock/stockRecords.js';

export type ViewerMapper = ViewerNode;
export type MarketMapper = MarketRecord;
export type CategoryMapper = CategoryRecord;
export type CategoryConnectionMapper = Connection<CategoryRecord>;
export type ShopMapper = ShopRecord;
export type ShopConnectionMapper = Connection<ShopRecord>;
export type ProductMapper = ProductCard;
export type ProductConnectionMapper = Connection<ProductCard>;
export type VariantMapper = VariantRecord;
export type VariantStockMapper = Units;
export type VariantFactsMapper = VariantFacts;
export type ProductPriceMapper = PriceNow;
export type PriceChangeMapper = PriceChangeRecord;
export type PriceChangeConnectionMapper = Connection<PriceChangeRecord>;
export type MoneyMapper = Money;
