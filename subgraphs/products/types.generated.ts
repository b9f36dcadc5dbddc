import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerMapper, MarketMapper, CategoryMapper, CategoryConnectionMapper, ShopMapper, ShopConnectionMapper, ProductMapper, ProductConnectionMapper, VariantMapper, VariantStockMapper, WarehouseMapper, WarehouseConnectionMapper, VariantPlaceMapper, PromotionMapper, PromotionConnectionMapper, PromotionBudgetMapper, PromotionFactsMapper, ProductTradeMapper, ShippingProfileMapper, ShippingZoneMapper, ShippingRateMapper, ShippingBandMapper, ShippingFactsMapper, ShippingProfileFactsMapper, VariantFactsMapper, ProductPriceMapper, PriceChangeMapper, PriceChangeConnectionMapper, MoneyMapper } from './mappers.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, ISO 3166-1 alpha-2: DE. */
  CountryCode: { input: string; output: string; }
  /** A currency, ISO 4217: JPY. */
  CurrencyCode: { input: string; output: string; }
  /** An instant, RFC 3339 in UTC: 2026-11-23T09:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** An amount as a string with exactly the digits that its currency has after the point: "12.50" (USD), "1250" (JPY), "1.234" (KWD). */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A language, BCP 47: pt-BR. */
  LanguageCode: { input: string; output: string; }
  /** An absolute address with http or https, or a path of this host that begins with /media/. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What became of one row of a bulk mutation. */
export type BulkOutcome =
  /** It was not here before. */
  | 'CREATED'
  /** It was refused; nothing was written for it. */
  | 'REFUSED'
  /** It was here already, just so. */
  | 'UNCHANGED'
  /** It was here, and differed. */
  | 'UPDATED';

/** What became of one row of a bulk mutation. */
export type BulkResult = {
  __typename?: 'BulkResult';
  /** Why it was refused, as a stable code. */
  code?: Maybe<Scalars['String']['output']>;
  /** The field at fault, as a path inside the row; null where none is, or none alone. */
  field?: Maybe<Scalars['String']['output']>;
  /** The id of what the row made or met; null where it was refused. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The row's position in the input, from 0. */
  index: Scalars['Int']['output'];
  /** Why it was refused, as a sentence. */
  message?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: BulkOutcome;
};

/** A kind of goods, in a tree. */
export type Category = Node & {
  __typename?: 'Category';
  /** From the top down to the one above. */
  ancestors: Array<Category>;
  /** Those right below, in their order. */
  children: Array<Category>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Its name, in English. */
  name: Scalars['String']['output'];
  /** The one above; null at the top. */
  parent?: Maybe<Category>;
  /** What is on sale in it and below. */
  products: ProductConnection;
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** Its name in addresses, unique in the tree. */
  slug: Scalars['String']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A kind of goods, in a tree. */
export type CategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reverse?: Scalars['Boolean']['input'];
  sortKey?: ProductSortKey;
};

/** A page of categories. */
export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  /** The page's entries with their cursors. */
  edges: Array<CategoryEdge>;
  /** The page's entries. */
  nodes: Array<Category>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A category in a page. */
export type CategoryEdge = {
  __typename?: 'CategoryEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The category. */
  node: Category;
};

/** A lower price for a time. */
export type FlashPrice = {
  __typename?: 'FlashPrice';
  /** The price. */
  amount: Money;
  /** When it no longer applies. */
  endsAt: Scalars['DateTime']['output'];
  /** From when on it applies. */
  startsAt: Scalars['DateTime']['output'];
};

/** Who sends goods. */
export type FulfilmentParty =
  /** The platform, out of its warehouses. */
  | 'PLATFORM'
  /** The shop that sells them. */
  | 'SELLER';

/** Where one sells: countries that share a currency and a way to tax. */
export type Market = Node & {
  __typename?: 'Market';
  /** Its short name in requests and records: DE. */
  code: Scalars['String']['output'];
  /** The countries that it delivers to. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** When it was set up. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of its prices. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether it is taken where a request names none. */
  isDefault: Scalars['Boolean']['output'];
  /** Its languages, the usual one first. */
  languages: Array<Scalars['LanguageCode']['output']>;
  /** Its name, in English. */
  name: Scalars['String']['output'];
  /** Whether the prices shown hold the tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** Whether one can buy in it. */
  status: MarketStatus;
  /** The usual tax rate, in basis points: 1900 is 19 %. */
  taxRateBasisPoints: Scalars['Int']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A price in one market. */
export type MarketPriceInput = {
  /** The price to set it against; it must be above the price. */
  compareAt?: InputMaybe<PriceInput>;
  /** The market's code. */
  market: Scalars['String']['input'];
  /** The price. */
  price: PriceInput;
};

/** Whether one can buy in a market. */
export type MarketStatus =
  /** One can't. */
  | 'CLOSED'
  /** No new carts or orders; what is placed goes on. */
  | 'DRAINING'
  /** One can. */
  | 'OPEN';

/** A file that a subgraph serves at the gateway's /media door. */
export type MediaFile = {
  __typename?: 'MediaFile';
  /** What it holds, as text. */
  body: Scalars['String']['output'];
  /** Its media type, as image/svg+xml. */
  contentType: Scalars['String']['output'];
};

/** An amount of money in one currency. */
export type Money = {
  __typename?: 'Money';
  /** The amount, with exactly the currency's digits after the point. */
  amount: Scalars['Decimal']['output'];
  /** The currency, ISO 4217. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Writes a product as a draft. For staff. */
  productCreate: ProductCreatePayload;
  /** Puts a product on sale. For staff. */
  productPublish: ProductPublishPayload;
  /** Takes a product off sale. For staff. */
  productUnpublish: ProductUnpublishPayload;
  /** Changes what a product says; what is left out stays. For staff. */
  productUpdate: ProductUpdatePayload;
  /** Adds variants to a product. For staff. */
  productVariantsAdd: ProductVariantsAddPayload;
  /** Puts many of a shop's products in place, by their external ids. Stock is set only where a variant is new. For operators. */
  productsImport: ProductsImportPayload;
  /** Makes a promotion: of a shop, for its managers; of the platform, for operators. */
  promotionCreate: PromotionCreatePayload;
  /** Ends a promotion: nothing more is quoted with it, and quotes keep what they said. */
  promotionEnd: PromotionEndPayload;
  /** Changes what may still be changed of a promotion; what is left out stays, and quotes keep what they said. */
  promotionUpdate: PromotionUpdatePayload;
  /** Makes what was set aside for an order given. For the orders service. */
  promotionsCommit: PromotionsCommitPayload;
  /**
   * Takes back some of what a confirmed order was given, since some of it was not sent: once a movement, however often it is asked for. With
   * the last of a promotion the buyer may have it again. For the orders service.
   */
  promotionsGiveBack: PromotionsGiveBackPayload;
  /** Sets promotions aside for an order, all or none. For the orders service; the same order and uses are answered the same. */
  promotionsHold: PromotionsHoldPayload;
  /** Gives back what an order was given, or bars the order where nothing came yet. For the orders service. */
  promotionsRelease: PromotionsReleasePayload;
  /** Says how a shop sends: where to, for what, how fast. For managers. */
  shippingProfileCreate: ShippingProfileCreatePayload;
  /** Removes a shipping profile: its products are sent by the shop's default, or by the platform's. For managers. */
  shippingProfileRemove: ShippingProfileRemovePayload;
  /** Changes a shipping profile; what is left out stays, and quotes keep what they said. For managers. */
  shippingProfileUpdate: ShippingProfileUpdatePayload;
  /** Opens a draft shop to buyers. For managers. */
  shopActivate: ShopActivatePayload;
  /** Closes a shop for good. For its owner. */
  shopClose: ShopClosePayload;
  /** Opens a shop as a draft; the caller becomes its owner. */
  shopCreate: ShopCreatePayload;
  /** Ends a shop's suspension. For operators. */
  shopReinstate: ShopReinstatePayload;
  /** Takes an open shop off the platform for a time. For operators. */
  shopSuspend: ShopSuspendPayload;
  /** Changes a shop's settings; what is left out stays. For managers. */
  shopUpdate: ShopUpdatePayload;
  /** Puts many shops in place, by their external ids: new ones open at once. For operators. */
  shopsImport: ShopsImportPayload;
  /** Makes an order's reservations sold. For the orders service. */
  stockCommit: StockCommitPayload;
  /** Moves units into, out of and between warehouses: once a movement, all lines or none. For the orders service. */
  stockMove: StockMovePayload;
  /** Gives an order's reservations back, or bars the order where none came yet. For the orders service. */
  stockRelease: StockReleasePayload;
  /** Reserves an order's lines, all or none. For the orders service; the same order and lines are answered the same. */
  stockReserve: StockReservePayload;
  /** Takes units back that were sold, once a movement. For the orders service. */
  stockRestock: StockRestockPayload;
  /** Ends a flash price, or calls it off. For staff. */
  variantFlashPriceCancel: VariantFlashPriceCancelPayload;
  /** Sets a lower price for a time; it takes the place of an earlier one in that market. For staff. */
  variantFlashPriceSet: VariantFlashPriceSetPayload;
  /** Says who sends a variant: its seller, or the platform out of its warehouses. Only while there is none of it. For staff. */
  variantFulfilmentSet: VariantFulfilmentSetPayload;
  /** Sets a variant's price in one market, or takes it off that market. For staff. */
  variantPriceSet: VariantPriceSetPayload;
  /** Sets how many units of a variant are there, if as many are there as the caller expects. For staff. */
  variantStockSet: VariantStockSetPayload;
  /** Takes a variant off its product for good; orders keep what they say of it. For staff. */
  variantWithdraw: VariantWithdrawPayload;
  /** Begins to close a warehouse: no goods are announced to it any more; asked again once nothing is left in it, closes it. For operators. */
  warehouseClose: WarehouseClosePayload;
  /** Opens a warehouse of the platform's. For operators. */
  warehouseCreate: WarehouseCreatePayload;
  /** Changes what is told of a warehouse; what is left out stays. For operators. */
  warehouseUpdate: WarehouseUpdatePayload;
};


export type MutationProductCreateArgs = {
  input: ProductCreateInput;
};


export type MutationProductPublishArgs = {
  input: ProductPublishInput;
};


export type MutationProductUnpublishArgs = {
  input: ProductUnpublishInput;
};


export type MutationProductUpdateArgs = {
  input: ProductUpdateInput;
};


export type MutationProductVariantsAddArgs = {
  input: ProductVariantsAddInput;
};


export type MutationProductsImportArgs = {
  input: ProductsImportInput;
};


export type MutationPromotionCreateArgs = {
  input: PromotionCreateInput;
};


export type MutationPromotionEndArgs = {
  input: PromotionEndInput;
};


export type MutationPromotionUpdateArgs = {
  input: PromotionUpdateInput;
};


export type MutationPromotionsCommitArgs = {
  input: PromotionsCommitInput;
};


export type MutationPromotionsGiveBackArgs = {
  input: PromotionsGiveBackInput;
};


export type MutationPromotionsHoldArgs = {
  input: PromotionsHoldInput;
};


export type MutationPromotionsReleaseArgs = {
  input: PromotionsReleaseInput;
};


export type MutationShippingProfileCreateArgs = {
  input: ShippingProfileCreateInput;
};


export type MutationShippingProfileRemoveArgs = {
  input: ShippingProfileRemoveInput;
};


export type MutationShippingProfileUpdateArgs = {
  input: ShippingProfileUpdateInput;
};


export type MutationShopActivateArgs = {
  input: ShopActivateInput;
};


export type MutationShopCloseArgs = {
  input: ShopCloseInput;
};


export type MutationShopCreateArgs = {
  input: ShopCreateInput;
};


export type MutationShopReinstateArgs = {
  input: ShopReinstateInput;
};


export type MutationShopSuspendArgs = {
  input: ShopSuspendInput;
};


export type MutationShopUpdateArgs = {
  input: ShopUpdateInput;
};


export type MutationShopsImportArgs = {
  input: ShopsImportInput;
};


export type MutationStockCommitArgs = {
  input: StockCommitInput;
};


export type MutationStockMoveArgs = {
  input: StockMoveInput;
};


export type MutationStockReleaseArgs = {
  input: StockReleaseInput;
};


export type MutationStockReserveArgs = {
  input: StockReserveInput;
};


export type MutationStockRestockArgs = {
  input: StockRestockInput;
};


export type MutationVariantFlashPriceCancelArgs = {
  input: VariantFlashPriceCancelInput;
};


export type MutationVariantFlashPriceSetArgs = {
  input: VariantFlashPriceSetInput;
};


export type MutationVariantFulfilmentSetArgs = {
  input: VariantFulfilmentSetInput;
};


export type MutationVariantPriceSetArgs = {
  input: VariantPriceSetInput;
};


export type MutationVariantStockSetArgs = {
  input: VariantStockSetInput;
};


export type MutationVariantWithdrawArgs = {
  input: VariantWithdrawInput;
};


export type MutationWarehouseCloseArgs = {
  input: WarehouseCloseInput;
};


export type MutationWarehouseCreateArgs = {
  input: WarehouseCreateInput;
};


export type MutationWarehouseUpdateArgs = {
  input: WarehouseUpdateInput;
};

/** Something with an id that `node` answers for. */
export type Node = {
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last edge. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Units in a warehouse. */
export type PlacedUnits = {
  __typename?: 'PlacedUnits';
  /** The caller's own name for the line. */
  lineId: Scalars['ID']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Of which variant. */
  variantId: Scalars['ID']['output'];
  /** Where. */
  warehouseId: Scalars['ID']['output'];
};

/** A price that was set, and when. */
export type PriceChange = {
  __typename?: 'PriceChange';
  /** The price; null where the variant was taken off the market, or the flash price was called off. */
  amount?: Maybe<Money>;
  /** The price that it was set against. */
  compareAt?: Maybe<Money>;
  /** When it was set. */
  createdAt: Scalars['DateTime']['output'];
  /** When a flash price no longer applies. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** Which kind of price. */
  kind: PriceKind;
  /** From when on a flash price applies. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of price changes. */
export type PriceChangeConnection = {
  __typename?: 'PriceChangeConnection';
  /** The page's entries with their cursors. */
  edges: Array<PriceChangeEdge>;
  /** The page's entries. */
  nodes: Array<PriceChange>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A price change in a page. */
export type PriceChangeEdge = {
  __typename?: 'PriceChangeEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: PriceChange;
};

/** An amount in a currency, for a price. */
export type PriceInput = {
  /** The amount, with exactly the currency's digits after the point. */
  amount: Scalars['Decimal']['input'];
  /** The currency, which must be the market's. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

/** Kinds of prices. */
export type PriceKind =
  /** A lower one for a time. */
  | 'FLASH'
  /** The usual one. */
  | 'USUAL';

/** Goods that a shop sells. */
export type Product = Node & {
  __typename?: 'Product';
  /** Further facts, as the material. */
  attributes: Array<ProductAttribute>;
  /** Its brand. */
  brand?: Maybe<Scalars['String']['output']>;
  /** Its kind. */
  category: Category;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What the seller says of it, plain text. */
  description: Scalars['String']['output'];
  /** Its number in the system that it was imported from. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Its pictures, 20 at most, the main one first. */
  media: Array<ProductMedia>;
  /** What one can choose by, 3 at most. */
  options: Array<ProductOption>;
  /** What its cheapest variant costs now in the viewer's market; null where none is sold there. */
  price?: Maybe<ProductPrice>;
  /** What runs on it in the viewer's market without a code, the oldest first. */
  promotions: Array<Promotion>;
  /** When it was put on sale last; null where it never was. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** Who sells it. */
  shop: Shop;
  /** Where it stands between its making and its end. */
  status: ProductStatus;
  /** Whether it can be had. */
  stockState: StockState;
  /** Words to find it by. */
  tags: Array<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** What customs, carriers and tax offices ask of it, and how it is sent. */
  trade: ProductTrade;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** What one can buy, 100 at most. */
  variants: Array<Variant>;
};


/** Goods that a shop sells. */
export type ProductMediaArgs = {
  first?: Scalars['Int']['input'];
};

/** A further fact of a product. */
export type ProductAttribute = {
  __typename?: 'ProductAttribute';
  /** What is told. */
  name: Scalars['String']['output'];
  /** What it is. */
  value: Scalars['String']['output'];
};

/** A further fact of a product. */
export type ProductAttributeInput = {
  /** What is told, 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** What it is, 1 to 300 characters. */
  value: Scalars['String']['input'];
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The page's entries with their cursors. */
  edges: Array<ProductEdge>;
  /** The page's entries. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A product to be made. */
export type ProductCreateInput = {
  /** Further facts, 50 at most. */
  attributes?: Array<ProductAttributeInput>;
  /** Its brand, up to 80 characters. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Its kind. */
  categoryId: Scalars['ID']['input'];
  /** What the seller says of it, up to 10,000 characters. */
  description?: Scalars['String']['input'];
  /** Its pictures, 20 at most; none: one is drawn. */
  media?: Array<ProductMediaInput>;
  /** What one can choose by, 3 at most. */
  options?: Array<ProductOptionInput>;
  /** Whose. */
  shopId: Scalars['ID']['input'];
  /** Words to find it by, 30 at most, each 1 to 40 characters. */
  tags?: Array<Scalars['String']['input']>;
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What customs, carriers and tax offices ask of it. */
  trade?: InputMaybe<ProductTradeInput>;
  /** What one can buy, 1 to 100. */
  variants: Array<VariantCreateInput>;
};

/** What became of a product to be made. */
export type ProductCreatePayload = {
  __typename?: 'ProductCreatePayload';
  /** The new product. */
  product?: Maybe<Product>;
  /** Why nothing was made. */
  userErrors: Array<ProductsUserError>;
};

/** A product in a page. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

/** What other subgraphs need to know of a product. */
export type ProductFacts = {
  __typename?: 'ProductFacts';
  /** The product. */
  productId: Scalars['ID']['output'];
  /** Whether buyers see it: it is on sale, and its shop is open. */
  published: Scalars['Boolean']['output'];
  /** Its shop. */
  shopId: Scalars['ID']['output'];
};

/** Which products. */
export type ProductFilter = {
  /** In this category or below. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether they can be had; left out: both. */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this usual price or below, in the viewer's market. */
  maxPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** At this usual price or above, in the viewer's market. */
  minPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state; other than PUBLISHED for the shop's staff only, and with `shopId`. */
  status?: InputMaybe<ProductStatus>;
  /** With this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** A product as it is imported. */
export type ProductImportInput = {
  /** Further facts, 50 at most. */
  attributes?: Array<ProductAttributeInput>;
  /** Its brand, up to 80 characters. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Its kind, by the category's slug. */
  categorySlug: Scalars['String']['input'];
  /** What the seller says of it, up to 10,000 characters. */
  description?: Scalars['String']['input'];
  /** Its number in the system that it comes from, 1 to 100 characters. */
  externalId: Scalars['String']['input'];
  /** Its pictures, 20 at most; none: one is drawn. */
  media?: Array<ProductMediaInput>;
  /** What one can choose by, 3 at most. */
  options?: Array<ProductOptionInput>;
  /** When it was put on sale; left out: now. */
  publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Where it is to stand. */
  status?: ProductStatus;
  /** Words to find it by, 30 at most. */
  tags?: Array<Scalars['String']['input']>;
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
  /** What customs, carriers and tax offices ask of it. */
  trade?: InputMaybe<ProductTradeInput>;
  /** What one can buy, 1 to 100. Each is known by its external id, else its stock-keeping unit, else its choices. */
  variants: Array<VariantCreateInput>;
};

/** A picture of a product. */
export type ProductMedia = {
  __typename?: 'ProductMedia';
  /** What it shows, for those who can't see it. */
  alt: Scalars['String']['output'];
  /** Where it is. */
  url: Scalars['URL']['output'];
};

/** A picture of a product. */
export type ProductMediaInput = {
  /** What it shows, up to 300 characters; left out: the title. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; left out: one is drawn. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Something that one chooses by, as the colour. */
export type ProductOption = {
  __typename?: 'ProductOption';
  /** Its name. */
  name: Scalars['String']['output'];
  /** What there is to choose from. */
  values: Array<Scalars['String']['output']>;
};

/** An option of a product. */
export type ProductOptionInput = {
  /** Its name, 1 to 40 characters. */
  name: Scalars['String']['input'];
  /** What there is to choose from, 1 to 100, each 1 to 80 characters. */
  values: Array<Scalars['String']['input']>;
};

/** What something costs now, in one market. */
export type ProductPrice = {
  __typename?: 'ProductPrice';
  /** The price now; of a product: of its cheapest variant. */
  amount: Money;
  /** The price that it is set against: the usual one during a flash price, else the seller's; null where there is none. */
  compareAt?: Maybe<Money>;
  /** When the flash price that applies now ends; null where none does. */
  flashEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the product's variants differ in their usual price. */
  varies: Scalars['Boolean']['output'];
};

/** A product to be put on sale. */
export type ProductPublishInput = {
  /** Which one. */
  productId: Scalars['ID']['input'];
};

/** What became of a product to be put on sale. */
export type ProductPublishPayload = {
  __typename?: 'ProductPublishPayload';
  /** The product. */
  product?: Maybe<Product>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** What products found are sorted by. */
export type ProductSearchSortKey =
  /** The time they were put on sale, the latest first. */
  | 'NEWEST'
  /** The usual price in the viewer's market, the lowest first; those that are not sold there are left out. */
  | 'PRICE'
  /** Those with all of it in their title first, then the others; the latest first in both. */
  | 'RELEVANCE';

/** What products are sorted by. */
export type ProductSortKey =
  /** The time they were put on sale, the latest first. */
  | 'NEWEST'
  /** The usual price in the viewer's market, the lowest first; those that are not sold there are left out. */
  | 'PRICE';

/** Where a product stands. */
export type ProductStatus =
  /** Being written; it was never on sale. */
  | 'DRAFT'
  /** On sale, where its shop is open. */
  | 'PUBLISHED'
  /** Taken off sale. */
  | 'UNPUBLISHED';

/** What customs, carriers and tax offices ask of goods, and how they are sent. */
export type ProductTrade = {
  __typename?: 'ProductTrade';
  /** The Harmonized System's code, 6, 8 or 10 digits; null: duty can't be told in a quote. */
  hsCode?: Maybe<Scalars['String']['output']>;
  /** Where it was made; null: where its shop is. */
  originCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** How it is sent; null: by its shop's default. */
  shippingProfile?: Maybe<ShippingProfile>;
  /** What tax offices take it for. */
  taxCategory: TaxCategory;
  /** The weight of one piece with its packing; null where nobody said, and then it counts nothing. */
  weightGrams?: Maybe<Scalars['Int']['output']>;
};

/** What customs, carriers and tax offices ask of goods. On a change, what is left out stays, and null takes it away. */
export type ProductTradeInput = {
  /** The Harmonized System's code: 6, 8 or 10 digits, dots between them allowed. */
  hsCode?: InputMaybe<Scalars['String']['input']>;
  /** Where it was made. */
  originCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** One of its shop's. */
  shippingProfileId?: InputMaybe<Scalars['ID']['input']>;
  /** What tax offices take it for. */
  taxCategory?: InputMaybe<TaxCategory>;
  /** The weight of one piece with its packing, 1 to 1,000,000. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** A product to be taken off sale. */
export type ProductUnpublishInput = {
  /** Which one. */
  productId: Scalars['ID']['input'];
};

/** What became of a product to be taken off sale. */
export type ProductUnpublishPayload = {
  __typename?: 'ProductUnpublishPayload';
  /** The product. */
  product?: Maybe<Product>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** Changes to a product; what is left out stays. */
export type ProductUpdateInput = {
  /** Further facts, 50 at most. */
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  /** Its brand, up to 80 characters; null takes it away. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Its kind. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** What the seller says of it, up to 10,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its pictures, 20 at most; none: one is drawn. */
  media?: InputMaybe<Array<ProductMediaInput>>;
  /** Which one. */
  productId: Scalars['ID']['input'];
  /** Words to find it by, 30 at most, each 1 to 40 characters. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its title, 1 to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What customs, carriers and tax offices ask of it. */
  trade?: InputMaybe<ProductTradeInput>;
};

/** What became of changes to a product. */
export type ProductUpdatePayload = {
  __typename?: 'ProductUpdatePayload';
  /** The product. */
  product?: Maybe<Product>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** Variants to be added. */
export type ProductVariantsAddInput = {
  /** To which product. */
  productId: Scalars['ID']['input'];
  /** What to add; with those it has, 100 at most. */
  variants: Array<VariantCreateInput>;
};

/** What became of variants to be added. */
export type ProductVariantsAddPayload = {
  __typename?: 'ProductVariantsAddPayload';
  /** The product. */
  product?: Maybe<Product>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** Reasons why a mutation on shops, products, prices or stock changed nothing. */
export type ProductsErrorCode =
  /** More units are reserved for orders than the new quantity holds. */
  | 'BELOW_RESERVED'
  /** More is held and spent of a promotion than the new budget. */
  | 'BUDGET_BELOW_USED'
  /** Another promotion has, or had, this code. */
  | 'CODE_TAKEN'
  /** The price to compare with is not above the price. */
  | 'COMPARE_AT_TOO_LOW'
  /** The price is not in the market's currency. */
  | 'CURRENCY_MISMATCH'
  /** The flash price is not below the price. */
  | 'FLASH_NOT_BELOW_PRICE'
  /** The platform sends this variant: its stock changes by what its warehouses take in and send. */
  | 'FULFILLED_BY_PLATFORM'
  /** The handle belongs to another shop. */
  | 'HANDLE_TAKEN'
  /** The idempotency key was used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** No market of this code is open. */
  | 'MARKET_UNKNOWN'
  /** Nothing can be sold yet: no variant has a price. */
  | 'NOTHING_TO_SELL'
  /** There is no such thing, or it is another seller's. */
  | 'NOT_FOUND'
  /** A variant's options do not fit the product's, or two variants have the same. */
  | 'OPTIONS_INVALID'
  /** The variant has no price in this market. */
  | 'PRICE_MISSING'
  /** The amount is outside of what is allowed, or has other digits than its currency. */
  | 'PRICE_OUT_OF_BOUNDS'
  /** What a promotion takes off, or asks for, does not fit its kind. */
  | 'PROMOTION_INVALID'
  /** A quantity is outside of what is allowed. */
  | 'QUANTITY_OUT_OF_BOUNDS'
  /** A shipping profile sends nowhere, or its rates do not rise by weight or come twice. */
  | 'RATES_INVALID'
  /** The stock-keeping unit is used twice in this product. */
  | 'SKU_TAKEN'
  /** The state that it is in does not allow this. */
  | 'STATE_INVALID'
  /** The stock is not what the caller expected; the payload tells what it is. */
  | 'STOCK_CHANGED'
  /** There are units of it, or some are reserved or in a warehouse: who sends it stays as it is. */
  | 'STOCK_LEFT'
  /** A text is empty or too long, or has a form that is not allowed here. */
  | 'TEXT_INVALID'
  /** More entries than are allowed here. */
  | 'TOO_MANY'
  /** Another warehouse has, or had, this code. */
  | 'WAREHOUSE_CODE_TAKEN'
  /** Units are left in the warehouse. */
  | 'WAREHOUSE_NOT_EMPTY'
  /** The time window is empty, over already, or too long. */
  | 'WINDOW_INVALID'
  /** A place is in two zones of a shipping profile. */
  | 'ZONES_OVERLAP';

/** Many products of one shop. */
export type ProductsImportInput = {
  /** Up to 500, with 5,000 variants in all. */
  products: Array<ProductImportInput>;
  /** Whose. */
  shopId: Scalars['ID']['input'];
};

/** What became of many products. */
export type ProductsImportPayload = {
  __typename?: 'ProductsImportPayload';
  /** A result for each row, in the input's order. */
  results: Array<BulkResult>;
  /** Why nothing at all was written. */
  userErrors: Array<ProductsUserError>;
};

/** Why a mutation on shops, products, prices or stock changed nothing. */
export type ProductsUserError = UserError & {
  __typename?: 'ProductsUserError';
  /** The reason, stable. */
  code: ProductsErrorCode;
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/**
 * Something taken off. Of several, an order is given, in this order: on each line the best FLASH_DEAL; for each shop the best of its
 * vouchers and thresholds; the best of the platform's and creators'; for each shop the best FREE_SHIPPING. The best is what takes off most of
 * what is left to pay; of equals, the oldest. An exclusive one is given alone in an order, where that takes off more than all others together.
 */
export type Promotion = Node & {
  __typename?: 'Promotion';
  /** The amount that it takes off. */
  amountOff?: Maybe<Money>;
  /** What there is to give; null for anyone but its own people. */
  budget?: Maybe<PromotionBudget>;
  /** What one has to name for it; null where nothing, and for anyone but its own people. */
  code?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it is over. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether it is given alone. */
  exclusive: Scalars['Boolean']['output'];
  /** Who pays for it. */
  funder: PromotionFunder;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PromotionKind;
  /** The codes of the markets that it runs in. */
  markets: Array<Scalars['String']['output']>;
  /** From this worth of goods on, of those that it is for, after flash deals. */
  minSpend?: Maybe<Money>;
  /** The most that its share comes to in an order. */
  most?: Maybe<Money>;
  /** How many orders of one buyer get it; null: any. */
  perBuyerLimit?: Maybe<Scalars['Int']['output']>;
  /** The share that it takes off, in basis points. */
  percentOffBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** What it is kept under in the ledger. */
  programme: Scalars['String']['output'];
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** What it is for. */
  scope: PromotionScope;
  /** Whose; null of the platform's. */
  shop?: Maybe<Shop>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: PromotionStatus;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether one has to name a code for it. */
  wantsCode: Scalars['Boolean']['output'];
};

/** What a promotion has to give. What is held and spent never exceeds it. */
export type PromotionBudget = {
  __typename?: 'PromotionBudget';
  /** The amount in all; null: without that bound. */
  amount?: Maybe<Money>;
  /** The amount set aside for orders that are being placed. */
  held: Money;
  /** The orders that are being placed with it. */
  heldUses: Scalars['Int']['output'];
  /** The amount given. */
  spent: Money;
  /** The orders that got it. */
  spentUses: Scalars['Int']['output'];
  /** The orders in all; null: without that bound. */
  uses?: Maybe<Scalars['Int']['output']>;
};

/** A page of promotions. */
export type PromotionConnection = {
  __typename?: 'PromotionConnection';
  /** The page's entries with their cursors. */
  edges: Array<PromotionEdge>;
  /** The page's entries. */
  nodes: Array<Promotion>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A promotion to be made. Amounts are in its currency. */
export type PromotionCreateInput = {
  /** The amount that it takes off. FREE_SHIPPING with neither takes off all of the shipping. */
  amountOff?: InputMaybe<Scalars['Decimal']['input']>;
  /** The amount that there is to give in all. This, or `budgetUses`, or both. */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** The orders that may get it in all, 1 to 1,000,000,000. */
  budgetUses?: InputMaybe<Scalars['Int']['input']>;
  /** What one has to name for it, 3 to 40 letters, digits and hyphens, whatever the case; a voucher has one, a flash deal has none. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The creator who pays for it, of a platform's promotion; left out: the platform does. A shop's is paid by the shop. */
  creatorId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of its amounts. */
  currencyCode: Scalars['CurrencyCode']['input'];
  /** When it is over, 366 days after its beginning at most. */
  endsAt: Scalars['DateTime']['input'];
  /** Whether it is given alone. */
  exclusive?: Scalars['Boolean']['input'];
  /** What it is. */
  kind: PromotionKind;
  /** The codes of the markets that it runs in, all of one currency. */
  markets: Array<Scalars['String']['input']>;
  /** From this worth of goods on; a threshold has one. */
  minSpend?: InputMaybe<Scalars['Decimal']['input']>;
  /** The most that its share comes to in an order. */
  most?: InputMaybe<Scalars['Decimal']['input']>;
  /** How many orders of one buyer get it, 1 to 1,000,000. */
  perBuyerLimit?: InputMaybe<Scalars['Int']['input']>;
  /** The share that it takes off, 1 to 10,000. */
  percentOffBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** What the ledger keeps the expense under, 1 to 40 characters; left out: SHOP, PLATFORM or CREATOR. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** What it is for; left out: anything of its shop, or of all. */
  scope?: InputMaybe<PromotionScopeInput>;
  /** Whose; left out: the platform's, for operators. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins; left out: now. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is called, 1 to 120 characters. */
  title: Scalars['String']['input'];
};

/** What became of a promotion to be made. */
export type PromotionCreatePayload = {
  __typename?: 'PromotionCreatePayload';
  /** The new promotion. */
  promotion?: Maybe<Promotion>;
  /** Why nothing was made. */
  userErrors: Array<ProductsUserError>;
};

/** A promotion in a page. */
export type PromotionEdge = {
  __typename?: 'PromotionEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The promotion. */
  node: Promotion;
};

/** A promotion to be ended. */
export type PromotionEndInput = {
  /** Which one. */
  promotionId: Scalars['ID']['input'];
};

/** What became of a promotion to be ended. */
export type PromotionEndPayload = {
  __typename?: 'PromotionEndPayload';
  /** The promotion. */
  promotion?: Maybe<Promotion>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** A promotion as a quote reads it; amounts in minor units. */
export type PromotionFacts = {
  __typename?: 'PromotionFacts';
  /** The amount that it takes off. */
  amountMinor?: Maybe<Scalars['Float']['output']>;
  /** What one has to name for it. */
  code?: Maybe<Scalars['String']['output']>;
  /** Whether it is given alone. */
  exclusive: Scalars['Boolean']['output'];
  /** Who pays for it. */
  funder: PromotionFunder;
  /** The shop or creator that pays, or the platform. */
  funderId: Scalars['ID']['output'];
  /** Which. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PromotionKind;
  /** What is left to give; null: without that bound. */
  leftMinor?: Maybe<Scalars['Float']['output']>;
  /** How many orders may still get it, of this buyer's; null: any. */
  leftUses?: Maybe<Scalars['Float']['output']>;
  /** From this worth of goods on. */
  minSpendMinor: Scalars['Float']['output'];
  /** The most that its share comes to. */
  mostMinor?: Maybe<Scalars['Float']['output']>;
  /** The share that it takes off, in basis points. */
  percentBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** What it is kept under in the ledger. */
  programme: Scalars['String']['output'];
  /** What it is for. */
  scope: PromotionScope;
  /** Whose; null of the platform's. */
  shopId?: Maybe<Scalars['ID']['output']>;
};

/** What is to be quoted. */
export type PromotionFactsInput = {
  /** Who buys. */
  buyerId: Scalars['ID']['input'];
  /** The codes that the buyer names, 10 at most. */
  codes: Array<Scalars['String']['input']>;
  /** The market's code. */
  market: Scalars['String']['input'];
  /** The shops that sell, 100 at most. */
  shopIds: Array<Scalars['ID']['input']>;
};

/** Who pays for a promotion. */
export type PromotionFunder =
  /** A creator. */
  | 'CREATOR'
  /** The platform. */
  | 'PLATFORM'
  /** The shop. */
  | 'SHOP';

/** What a promotion is. */
export type PromotionKind =
  /** Goods at less for a time. */
  | 'FLASH_DEAL'
  /** The sending for less, or for nothing. */
  | 'FREE_SHIPPING'
  /** For those who spend enough. */
  | 'THRESHOLD'
  /** For those who name its code. */
  | 'VOUCHER';

/** What a promotion is for: goods that each list which is not empty names. */
export type PromotionScope = {
  __typename?: 'PromotionScope';
  /** In these categories, or below. */
  categoryIds: Array<Scalars['ID']['output']>;
  /** These products. */
  productIds: Array<Scalars['ID']['output']>;
  /** Of these shops. */
  shopIds: Array<Scalars['ID']['output']>;
};

/** What a promotion is for: goods that each list which is not empty names. */
export type PromotionScopeInput = {
  /** In these categories, or below, 100 at most. */
  categoryIds?: Array<Scalars['ID']['input']>;
  /** These products, 500 at most. */
  productIds?: Array<Scalars['ID']['input']>;
  /** Of these shops, 100 at most; a shop's promotion is for its own goods in any case. */
  shopIds?: Array<Scalars['ID']['input']>;
};

/** A promotion that can't be given. */
export type PromotionShortfall = {
  __typename?: 'PromotionShortfall';
  /** Which. */
  promotionId: Scalars['ID']['output'];
  /** Why. */
  reason: PromotionShortfallReason;
};

/** Why a promotion can't be given. */
export type PromotionShortfallReason =
  /** There is not enough left of its budget. */
  | 'BUDGET_SPENT'
  /** The buyer had it as often as one may. */
  | 'BUYER_LIMIT_REACHED';

/** Where a promotion stands. */
export type PromotionStatus =
  /** It is over. */
  | 'ENDED'
  /** It runs. */
  | 'RUNNING'
  /** It has not begun. */
  | 'SCHEDULED';

/** Changes to a promotion; what is left out stays. */
export type PromotionUpdateInput = {
  /** The amount that there is to give in all, not below what is held and spent. */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** The orders that may get it in all, not below those that got it or are being placed with it. */
  budgetUses?: InputMaybe<Scalars['Int']['input']>;
  /** When it is over. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many orders of one buyer get it. */
  perBuyerLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Which one. */
  promotionId: Scalars['ID']['input'];
  /** What it is called, 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of changes to a promotion. */
export type PromotionUpdatePayload = {
  __typename?: 'PromotionUpdatePayload';
  /** The promotion. */
  promotion?: Maybe<Promotion>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** What an order is given of a promotion. */
export type PromotionUseInput = {
  /** How much, in minor units of its currency. */
  minor: Scalars['Float']['input'];
  /** The promotion. */
  promotionId: Scalars['ID']['input'];
};

/** An order whose promotions become given. */
export type PromotionsCommitInput = {
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** What became of promotions to be given. */
export type PromotionsCommitOutcome =
  /** There is nothing to give: none was held, or it was refused or released. */
  | 'CANCELLED'
  /** They are given; those whose time had run out were to be had again. */
  | 'COMMITTED'
  /** Their time had run out, and there is not enough left. */
  | 'EXPIRED';

/** What became of promotions to be given. */
export type PromotionsCommitPayload = {
  __typename?: 'PromotionsCommitPayload';
  /** What became of them. */
  outcome: PromotionsCommitOutcome;
};

/** What of promotions comes back of an order. */
export type PromotionsGiveBackInput = {
  /** What it comes back by, 1 to 200 characters. */
  movementId: Scalars['ID']['input'];
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** How much of which, 1 to 200, each once; never more than what is left of it. */
  uses: Array<PromotionUseInput>;
};

/** What became of promotions that come back. */
export type PromotionsGiveBackPayload = {
  __typename?: 'PromotionsGiveBackPayload';
  /** Always true: they are back, or there was nothing to come back. */
  givenBack: Scalars['Boolean']['output'];
};

/** Promotions to be set aside for an order. */
export type PromotionsHoldInput = {
  /** Who buys. */
  buyerId: Scalars['ID']['input'];
  /** For how long, from 1 to 604,800; then they are given back. */
  expiresInSeconds: Scalars['Int']['input'];
  /** Which order. */
  orderId: Scalars['ID']['input'];
  /** Which, 1 to 200, each once. */
  uses: Array<PromotionUseInput>;
};

/** What became of promotions to be set aside. */
export type PromotionsHoldOutcome =
  /** None is held: the order was released, or its time ran out. */
  | 'CANCELLED'
  /** All are held, or given by now. */
  | 'HELD'
  /** None is held: some can't be given. */
  | 'REFUSED';

/** What became of promotions to be set aside. */
export type PromotionsHoldPayload = {
  __typename?: 'PromotionsHoldPayload';
  /** What became of them. */
  outcome: PromotionsHoldOutcome;
  /** Those that can't be given, where it was refused. */
  refused: Array<PromotionShortfall>;
};

/** An order whose promotions are given back. */
export type PromotionsReleaseInput = {
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** What became of promotions to be given back. */
export type PromotionsReleasePayload = {
  __typename?: 'PromotionsReleasePayload';
  /** Always true: none is held, and none will be for this order. */
  released: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Categories by their place in the tree. */
  categories: CategoryConnection;
  /** One category, by its id or its slug. */
  category?: Maybe<Category>;
  /** One market by its code. */
  market?: Maybe<Market>;
  /** Every market, the default one first. */
  markets: Array<Market>;
  /** The platform's own promotions, the latest first: also those that wait, are over, or want a code. For operators. */
  platformPromotions: PromotionConnection;
  /** One product. Those that are not on sale are seen by their shop's staff only. */
  product?: Maybe<Product>;
  /** What other subgraphs need to know of products, in the order asked for; null for what is unknown. For services. */
  productFacts: Array<Maybe<ProductFacts>>;
  /** Products on sale that have all the words, or beginnings of words, of the query: whatever the case, accents and script. */
  productSearch: ProductConnection;
  /** Products on sale; a shop's staff may ask for its other ones, too. */
  products: ProductConnection;
  /** A picture that this subgraph keeps, for the gateway's /media/products/; null where there is none. */
  productsMedia?: Maybe<MediaFile>;
  /** Promotions that run for these shops or for all, and those of these codes, read fresh, the oldest first. For the orders service. */
  promotionFacts: Array<PromotionFacts>;
  /** How shops send in a market, read fresh: their profiles, and last the platform's for those without a default. For the orders service. */
  shippingFacts: ShippingFacts;
  /** One shop, by its id or its handle. Drafts are seen by their staff only. */
  shop?: Maybe<Shop>;
  /** Open shops. */
  shops: ShopConnection;
  /** One variant. Those that are not on sale are seen by their shop's staff only. */
  variant?: Maybe<Variant>;
  /** What a quote needs to know of variants, read fresh, in the order asked for; null for what is unknown. For the orders service. */
  variantFacts: Array<Maybe<VariantFacts>>;
  /** A variant's prices in one market over time, the latest first; null for anyone but the shop's staff. */
  variantPriceHistory?: Maybe<PriceChangeConnection>;
  /** Who is asking; null for nobody. */
  viewer?: Maybe<Viewer>;
  /** One of the platform's warehouses, for whoever is signed in; null where there is none. */
  warehouse?: Maybe<Warehouse>;
  /** What movements need to know of warehouses and variants, in the order asked for; null for what is unknown. For the orders service. */
  warehouseFacts: WarehouseFacts;
  /** The platform's warehouses, in the order of their making. For whoever is signed in. */
  warehouses: WarehouseConnection;
};


export type QueryCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCategoryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarketArgs = {
  code: Scalars['String']['input'];
};


export type QueryPlatformPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductFactsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProductSearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  sortKey?: ProductSearchSortKey;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: Scalars['Boolean']['input'];
  sortKey?: ProductSortKey;
};


export type QueryProductsMediaArgs = {
  key: Scalars['String']['input'];
};


export type QueryPromotionFactsArgs = {
  input: PromotionFactsInput;
};


export type QueryShippingFactsArgs = {
  market: Scalars['String']['input'];
  shopIds: Array<Scalars['ID']['input']>;
};


export type QueryShopArgs = {
  handle?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryShopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  reverse?: Scalars['Boolean']['input'];
  sortKey?: ShopSortKey;
};


export type QueryVariantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVariantFactsArgs = {
  market: Scalars['String']['input'];
  variantIds: Array<Scalars['ID']['input']>;
};


export type QueryVariantPriceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  market: Scalars['String']['input'];
  variantId: Scalars['ID']['input'];
};


export type QueryWarehouseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWarehouseFactsArgs = {
  variantIds: Array<Scalars['ID']['input']>;
  warehouseIds: Array<Scalars['ID']['input']>;
};


export type QueryWarehousesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: WarehouseStatus;
};

/** What sending costs up to a weight. */
export type ShippingBand = {
  __typename?: 'ShippingBand';
  /** What it costs. */
  price: Money;
  /** Up to this weight; null: whatever the weight. */
  upToGrams?: Maybe<Scalars['Int']['output']>;
};

/** What sending costs up to a weight. */
export type ShippingBandInput = {
  /** What it costs, in the rate's currency. */
  price: Scalars['Decimal']['input'];
  /** Up to this weight; left out, in the last one: whatever the weight. */
  upToGrams?: InputMaybe<Scalars['Int']['input']>;
};

/** How shops send in a market. */
export type ShippingFacts = {
  __typename?: 'ShippingFacts';
  /** The countries that the market delivers to. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** The profiles of the shops, and last the platform's. */
  profiles: Array<ShippingProfileFacts>;
};

/** How fast goods are sent. */
export type ShippingMethod =
  /** The fast way, for more. */
  | 'EXPRESS'
  /** The usual way. */
  | 'STANDARD';

/** How a shop sends: where to, what that costs by weight, and how long it takes. */
export type ShippingProfile = Node & {
  __typename?: 'ShippingProfile';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** How many days it takes until a parcel leaves. */
  handlingDays: Scalars['Int']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Whether it sends all goods of its shop that name no other. */
  isDefault: Scalars['Boolean']['output'];
  /** What its shop calls it. */
  name: Scalars['String']['output'];
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** Whose it is. */
  shop?: Maybe<Shop>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it sends to; elsewhere it does not. */
  zones: Array<ShippingZone>;
};

/** A shipping profile to be made. */
export type ShippingProfileCreateInput = {
  /** How many days it takes until a parcel leaves, 0 to 90. */
  handlingDays?: Scalars['Int']['input'];
  /** Whether it sends all goods of its shop that name no other; the one that did so before no longer does. */
  isDefault?: Scalars['Boolean']['input'];
  /** What to call it, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Whose. */
  shopId: Scalars['ID']['input'];
  /** Where it sends to, 1 to 50. */
  zones: Array<ShippingZoneInput>;
};

/** What became of a shipping profile to be made. */
export type ShippingProfileCreatePayload = {
  __typename?: 'ShippingProfileCreatePayload';
  /** The new profile. */
  shippingProfile?: Maybe<ShippingProfile>;
  /** Why nothing was made. */
  userErrors: Array<ProductsUserError>;
};

/** A shipping profile as a quote reads it; amounts in minor units. */
export type ShippingProfileFacts = {
  __typename?: 'ShippingProfileFacts';
  /** How many days it takes until a parcel leaves. */
  handlingDays: Scalars['Int']['output'];
  /** Which; null: the platform's. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Whether it sends all goods of its shop that name no other. */
  isDefault: Scalars['Boolean']['output'];
  /** Whose; null: the platform's. */
  shopId?: Maybe<Scalars['ID']['output']>;
  /** Where it sends to. */
  zones: Array<ShippingZone>;
};

/** A shipping profile to be removed. */
export type ShippingProfileRemoveInput = {
  /** Which one. */
  profileId: Scalars['ID']['input'];
};

/** What became of a shipping profile to be removed. */
export type ShippingProfileRemovePayload = {
  __typename?: 'ShippingProfileRemovePayload';
  /** The id of what was removed. */
  removedId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was removed. */
  userErrors: Array<ProductsUserError>;
};

/** Changes to a shipping profile; what is left out stays. */
export type ShippingProfileUpdateInput = {
  /** How many days it takes until a parcel leaves, 0 to 90. */
  handlingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it sends all goods of its shop that name no other. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to call it, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  profileId: Scalars['ID']['input'];
  /** Where it sends to, 1 to 50, in place of all before. */
  zones?: InputMaybe<Array<ShippingZoneInput>>;
};

/** What became of changes to a shipping profile. */
export type ShippingProfileUpdatePayload = {
  __typename?: 'ShippingProfileUpdatePayload';
  /** The profile. */
  shippingProfile?: Maybe<ShippingProfile>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** What sending costs one way, in one currency. */
export type ShippingRate = {
  __typename?: 'ShippingRate';
  /** The price by weight, from the lightest up; above the last limit nothing is sent. */
  bands: Array<ShippingBand>;
  /** The currency of its prices. */
  currencyCode: Scalars['CurrencyCode']['output'];
  /** From this worth of goods on it costs nothing; null: never. */
  freeFrom?: Maybe<Money>;
  /** How fast. */
  method: ShippingMethod;
  /** The days on the way at least. */
  transitDaysLeast: Scalars['Int']['output'];
  /** The days on the way at most. */
  transitDaysMost: Scalars['Int']['output'];
};

/** What sending costs one way, in one currency. */
export type ShippingRateInput = {
  /** The price by weight, from the lightest up, 1 to 50; a flat rate is one band without a limit. */
  bands: Array<ShippingBandInput>;
  /** The currency of its prices. */
  currencyCode: Scalars['CurrencyCode']['input'];
  /** From this worth of goods on it costs nothing. */
  freeFrom?: InputMaybe<Scalars['Decimal']['input']>;
  /** How fast. */
  method: ShippingMethod;
  /** The days on the way at least, 0 to 90. */
  transitDaysLeast: Scalars['Int']['input'];
  /** The days on the way at most, 0 to 90. */
  transitDaysMost: Scalars['Int']['input'];
};

/** Places that are sent to at the same rates. */
export type ShippingZone = {
  __typename?: 'ShippingZone';
  /** Its countries. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** What its shop calls it. */
  name: Scalars['String']['output'];
  /** What sending costs. */
  rates: Array<ShippingRate>;
  /** Parts of its countries, ISO 3166-2, US-HI: of a country with parts here, those alone. A part goes before its country. */
  regions: Array<Scalars['String']['output']>;
};

/** Places that are sent to at the same rates. */
export type ShippingZoneInput = {
  /** Its countries, 1 to 250. */
  countries: Array<Scalars['CountryCode']['input']>;
  /** What to call it, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** What sending costs, 1 to 40: one for each method and currency. */
  rates: Array<ShippingRateInput>;
  /** Parts of its countries, ISO 3166-2, 200 at most: of a country with parts here, those alone. */
  regions?: Array<Scalars['String']['input']>;
};

/** A seller's shop. */
export type Shop = Node & {
  __typename?: 'Shop';
  /** The categories that it says it is about. */
  categories: Array<Category>;
  /** The town. */
  city?: Maybe<Scalars['String']['output']>;
  /** The country it sells from. */
  countryCode: Scalars['CountryCode']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What it says of itself. */
  description: Scalars['String']['output'];
  /** Its number in the system that it was imported from. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Its name in addresses, unique: lower-case letters, digits and hyphens. */
  handle: Scalars['String']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its picture. */
  pictureUrl: Scalars['URL']['output'];
  /** What it has on sale. */
  products: ProductConnection;
  /** Its promotions, the latest first: those that run and want no code; for its staff all. */
  promotions: PromotionConnection;
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** The region inside the country. */
  region?: Maybe<Scalars['String']['output']>;
  /** How it sends, 20 profiles at most; none: by the platform's flat rates. */
  shippingProfiles: Array<ShippingProfile>;
  /** Where it stands between its set-up and its end. */
  status: ShopStatus;
  /** Why it is suspended; null for anyone but its staff. */
  suspensionReason?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A seller's shop. */
export type ShopProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  reverse?: Scalars['Boolean']['input'];
  sortKey?: ProductSortKey;
};


/** A seller's shop. */
export type ShopPromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A shop to be opened to buyers. */
export type ShopActivateInput = {
  /** Which one. */
  shopId: Scalars['ID']['input'];
};

/** What became of a shop to be opened. */
export type ShopActivatePayload = {
  __typename?: 'ShopActivatePayload';
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** A shop to be closed for good. */
export type ShopCloseInput = {
  /** Which one. */
  shopId: Scalars['ID']['input'];
};

/** What became of a shop to be closed. */
export type ShopClosePayload = {
  __typename?: 'ShopClosePayload';
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** A page of shops. */
export type ShopConnection = {
  __typename?: 'ShopConnection';
  /** The page's entries with their cursors. */
  edges: Array<ShopEdge>;
  /** The page's entries. */
  nodes: Array<Shop>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A shop to be made. */
export type ShopCreateInput = {
  /** The categories that it is about, up to 10. */
  categoryIds?: Array<Scalars['ID']['input']>;
  /** The town, up to 80 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country it sells from. */
  countryCode: Scalars['CountryCode']['input'];
  /** What it says of itself, up to 5,000 characters. */
  description?: Scalars['String']['input'];
  /** Its handle: 3 to 40 lower-case letters, digits and hyphens. */
  handle: Scalars['String']['input'];
  /** Its name, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Its picture; left out: one is drawn. */
  pictureUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The region inside the country, up to 80 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a shop to be made. */
export type ShopCreatePayload = {
  __typename?: 'ShopCreatePayload';
  /** The new shop. */
  shop?: Maybe<Shop>;
  /** Why nothing was made. */
  userErrors: Array<ProductsUserError>;
};

/** A shop in a page. */
export type ShopEdge = {
  __typename?: 'ShopEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The shop. */
  node: Shop;
};

/** Which shops. */
export type ShopFilter = {
  /** About this category. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Selling from this country. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
};

/** A shop as an operator imports it. */
export type ShopImportInput = {
  /** The categories that it is about, up to 10. */
  categoryIds?: Array<Scalars['ID']['input']>;
  /** The town. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country it sells from. */
  countryCode: Scalars['CountryCode']['input'];
  /** What it says of itself. */
  description?: Scalars['String']['input'];
  /** Its number in the system that it comes from, 1 to 100 characters. */
  externalId: Scalars['String']['input'];
  /** Its handle; left out: made from its name and number. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Who becomes its owner, where the shop is new. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Its picture; left out: one is drawn. */
  pictureUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The region inside the country. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A shop whose suspension ends. */
export type ShopReinstateInput = {
  /** Which one. */
  shopId: Scalars['ID']['input'];
};

/** What became of a suspension to be ended. */
export type ShopReinstatePayload = {
  __typename?: 'ShopReinstatePayload';
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** What shops are sorted by. */
export type ShopSortKey =
  /** Their name, from A on. */
  | 'NAME'
  /** The time of their making, the latest first. */
  | 'NEWEST';

/** Where a shop stands. */
export type ShopStatus =
  /** Open. */
  | 'ACTIVE'
  /** Closed for good. */
  | 'CLOSED'
  /** Being set up; only its staff see it. */
  | 'DRAFT'
  /** Taken off the platform for a time. */
  | 'SUSPENDED';

/** A shop to be suspended. */
export type ShopSuspendInput = {
  /** Why, for its staff; 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Which one. */
  shopId: Scalars['ID']['input'];
};

/** What became of a shop to be suspended. */
export type ShopSuspendPayload = {
  __typename?: 'ShopSuspendPayload';
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** Changes to a shop; what is left out stays. */
export type ShopUpdateInput = {
  /** The categories that it is about, up to 10. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The town, up to 80 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** The country it sells from. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it says of itself, up to 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its handle: 3 to 40 lower-case letters, digits and hyphens. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** Its name, 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its picture. */
  pictureUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The region inside the country, up to 80 characters. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  shopId: Scalars['ID']['input'];
};

/** What became of changes to a shop. */
export type ShopUpdatePayload = {
  __typename?: 'ShopUpdatePayload';
  /** The shop. */
  shop?: Maybe<Shop>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** Many shops. */
export type ShopsImportInput = {
  /** Up to 500. */
  shops: Array<ShopImportInput>;
};

/** What became of many shops. */
export type ShopsImportPayload = {
  __typename?: 'ShopsImportPayload';
  /** A result for each row, in the input's order. */
  results: Array<BulkResult>;
  /** Why nothing at all was written. */
  userErrors: Array<ProductsUserError>;
};

/** An order whose reservations become sold. */
export type StockCommitInput = {
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** What became of reservations to be sold. */
export type StockCommitOutcome =
  /** There is nothing to sell: the order was never reserved, was refused, or was released. */
  | 'CANCELLED'
  /** They are sold; those whose time had run out were to be had again. */
  | 'COMMITTED'
  /** Their time had run out, and the units are gone. */
  | 'EXPIRED';

/** What became of reservations to be sold. */
export type StockCommitPayload = {
  __typename?: 'StockCommitPayload';
  /** What became of them. */
  outcome: StockCommitOutcome;
  /** The lines that the platform sends out of its warehouses. */
  warehousedLines: Array<Scalars['ID']['output']>;
};

/** A line to be reserved, or to come back. */
export type StockLineInput = {
  /** The order's line. */
  lineId: Scalars['ID']['input'];
  /** How many units, from 1 on. */
  quantity: Scalars['Int']['input'];
  /** What is bought. */
  variantId: Scalars['ID']['input'];
};

/** Units to be moved. */
export type StockMoveInput = {
  /** Warehouses that ALLOCATE leaves out, 100 at most. */
  avoid?: Array<Scalars['ID']['input']>;
  /** Where the goods go, of ALLOCATE: near warehouses come first. */
  countryCode?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What kind of movement it is. */
  kind: StockMoveKind;
  /** The lines, 1 to 200. */
  lines: Array<StockMoveLineInput>;
  /** The movement's own id, 1 to 200 characters: the same id is answered the same, and moves nothing again. */
  movementId: Scalars['ID']['input'];
  /** The region there, by ISO 3166-2. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of movement. The sum is what can be sold of a variant; what is sold left it already. */
export type StockMoveKind =
  /** Sold units are set aside where they are, as many as can be found. */
  | 'ALLOCATE'
  /** Sold units are sold no longer: the sum goes up, and what was set aside is free. */
  | 'CANCEL'
  /** Units are no longer set aside, and stay sold. */
  | 'DEALLOCATE'
  /** Units that were set aside left for their buyer. */
  | 'DISPATCH'
  /** Units that were set aside were not found: the place goes down, and the sum where others can take their turn. */
  | 'LOSE'
  /** Units came in: the place and the sum go up. */
  | 'RECEIVE'
  /** Units came back from their buyer: the place and the sum go up. */
  | 'RETURN'
  /** Unsold units leave for their seller: the place and the sum go down. */
  | 'SEND_BACK'
  /** Units came from another warehouse: the place and the sum go up. */
  | 'TRANSFER_IN'
  /** Unsold units leave for another warehouse: the place and the sum go down. */
  | 'TRANSFER_OUT';

/** Units of one variant to be moved. */
export type StockMoveLineInput = {
  /** The caller's own name for the line, 1 to 200 characters. */
  lineId: Scalars['ID']['input'];
  /** How many units, from 1 on. */
  quantity: Scalars['Int']['input'];
  /** Of which variant. */
  variantId: Scalars['ID']['input'];
  /** In which warehouse; left out of ALLOCATE, and of CANCEL where they were not set aside. */
  warehouseId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a movement. */
export type StockMoveOutcome =
  /** It is done. */
  | 'MOVED'
  /** Nothing was moved: there is less than that, or the variant's seller sends it. */
  | 'REFUSED';

/** What became of units to be moved. */
export type StockMovePayload = {
  __typename?: 'StockMovePayload';
  /** What became of them. */
  outcome: StockMoveOutcome;
  /** Where units were set aside, of ALLOCATE; of LOSE, those that no others stand in for. */
  placed: Array<PlacedUnits>;
};

/** An order whose reservations are given back. */
export type StockReleaseInput = {
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** What became of reservations to be given back. */
export type StockReleaseOutcome =
  /** They are sold already, and stay so. */
  | 'COMMITTED'
  /** None is held, and none will be for this order. */
  | 'RELEASED';

/** What became of reservations to be given back. */
export type StockReleasePayload = {
  __typename?: 'StockReleasePayload';
  /** What became of them. */
  outcome: StockReleaseOutcome;
};

/** Lines to be reserved for an order. */
export type StockReserveInput = {
  /** For how long, from 1 to 604,800; then they are given back. */
  expiresInSeconds: Scalars['Int']['input'];
  /** The lines, 1 to 100. */
  lines: Array<StockLineInput>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** What became of lines to be reserved. */
export type StockReserveOutcome =
  /** None is held: the order was released, or its time ran out. */
  | 'CANCELLED'
  /** None is held: some can't be had. */
  | 'REFUSED'
  /** All are held, or sold by now. */
  | 'RESERVED';

/** What became of lines to be reserved. */
export type StockReservePayload = {
  __typename?: 'StockReservePayload';
  /** What became of them. */
  outcome: StockReserveOutcome;
  /** The lines that can't be had, where it was refused. */
  shortages: Array<StockShortage>;
};

/** Units that come back into stock. */
export type StockRestockInput = {
  /** The lines, 1 to 100. */
  lines: Array<StockLineInput>;
  /** By what they come back: a cancellation, or a return. */
  movementId: Scalars['ID']['input'];
};

/** What became of units that come back. */
export type StockRestockOutcome =
  /** They are in stock, but those of variants that are gone. */
  | 'RESTOCKED';

/** What became of units that come back. */
export type StockRestockPayload = {
  __typename?: 'StockRestockPayload';
  /** What became of them. */
  outcome: StockRestockOutcome;
};

/** A line that can't be had. */
export type StockShortage = {
  __typename?: 'StockShortage';
  /** How many units could be had when it was refused. */
  available: Scalars['Int']['output'];
  /** The order's line. */
  lineId: Scalars['ID']['output'];
};

/** What a buyer may know of stock. */
export type StockState =
  /** There is enough. */
  | 'IN_STOCK'
  /** A few units are left. */
  | 'LOW_STOCK'
  /** None can be had now. */
  | 'SOLD_OUT';

/** What movements need to know of a variant. */
export type StoredVariantFact = {
  __typename?: 'StoredVariantFact';
  /** Who sends it. */
  fulfilledBy: FulfilmentParty;
  /** Its shop. */
  shopId: Scalars['ID']['output'];
  /** The variant. */
  variantId: Scalars['ID']['output'];
};

/** What tax offices take goods for. */
export type TaxCategory =
  /** Printed books. */
  | 'BOOKS'
  /** Clothes and shoes for children. */
  | 'CHILDRENS_CLOTHING'
  /** Food for people, alcohol and sweets aside. */
  | 'FOOD'
  /** At the standard rate. */
  | 'GENERAL';

/** Why a mutation changed nothing. Each subgraph's own error type adds a `code`. */
export type UserError = {
  /** The path inside the input that is at fault; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** A sentence for developers, in English. */
  message: Scalars['String']['output'];
};

/** What one buys: a product in one choice of its options. */
export type Variant = Node & {
  __typename?: 'Variant';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who sends it. */
  fulfilledBy: FulfilmentParty;
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** The choices, one for each of the product's options. */
  options: Array<VariantOption>;
  /** Where the platform keeps it; null for anyone but the shop's staff and operators. */
  places?: Maybe<Array<VariantPlace>>;
  /** What it costs now in the viewer's market; null where it is not sold there. */
  price?: Maybe<ProductPrice>;
  /** What it costs in each market. */
  prices: Array<VariantMarketPrice>;
  /** What it is a choice of. */
  product?: Maybe<Product>;
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** The seller's stock-keeping unit. */
  sku?: Maybe<Scalars['String']['output']>;
  /** Its units; null for anyone but the shop's staff. */
  stock?: Maybe<VariantStock>;
  /** Whether it can be had. */
  stockState: StockState;
  /** Its choices in short, as Red / L. */
  title: Scalars['String']['output'];
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A variant to be made. */
export type VariantCreateInput = {
  /** Its number in the system that it comes from, up to 100 characters. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** Its choices, in the order of the product's options. */
  options?: Array<Scalars['String']['input']>;
  /** Its prices, one a market. */
  prices?: Array<MarketPriceInput>;
  /** The seller's stock-keeping unit, up to 100 characters. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** The units that are there, 0 to 10,000,000. */
  stock?: Scalars['Int']['input'];
  /** Its title, up to 200 characters; left out: its choices. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What a quote needs to know of a variant. */
export type VariantFacts = {
  __typename?: 'VariantFacts';
  /** Units that can be had. */
  available: Scalars['Int']['output'];
  /** Its category and all above it. */
  categoryPath: Array<Scalars['ID']['output']>;
  /** The Harmonized System's code. */
  hsCode?: Maybe<Scalars['String']['output']>;
  /** Where it was made. */
  originCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** The product's main picture. */
  pictureUrl?: Maybe<Scalars['URL']['output']>;
  /** Whether the price holds the tax. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** Its product. */
  productId: Scalars['ID']['output'];
  /** The time that the price is of. */
  quotedAt: Scalars['DateTime']['output'];
  /** Whether it may be sold in this market now, stock aside. */
  sellable: Scalars['Boolean']['output'];
  /** The shipping profile that it names. */
  shippingProfileId?: Maybe<Scalars['ID']['output']>;
  /** The country that its shop sends from. */
  shipsFrom: Scalars['CountryCode']['output'];
  /** Its shop. */
  shopId: Scalars['ID']['output'];
  /** The shop's name. */
  shopName: Scalars['String']['output'];
  /** The seller's stock-keeping unit. */
  sku?: Maybe<Scalars['String']['output']>;
  /** What tax offices take it for. */
  taxCategory: TaxCategory;
  /** The tax rate, in basis points. */
  taxRateBasisPoints: Scalars['Int']['output'];
  /** The product's title. */
  title: Scalars['String']['output'];
  /** What one unit costs now, a flash price included; null where it is not sold in this market. */
  unitPrice?: Maybe<Money>;
  /** The variant. */
  variantId: Scalars['ID']['output'];
  /** The variant's title. */
  variantTitle: Scalars['String']['output'];
  /** The weight of one piece with its packing. */
  weightGrams?: Maybe<Scalars['Int']['output']>;
};

/** A flash price to be called off. */
export type VariantFlashPriceCancelInput = {
  /** In which market, by its code. */
  market: Scalars['String']['input'];
  /** Of which variant. */
  variantId: Scalars['ID']['input'];
};

/** What became of a flash price to be called off. */
export type VariantFlashPriceCancelPayload = {
  __typename?: 'VariantFlashPriceCancelPayload';
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The variant. */
  variant?: Maybe<Variant>;
};

/** A flash price to be set. */
export type VariantFlashPriceSetInput = {
  /** When it no longer applies: after now and after its start, and at most 90 days after the latter. */
  endsAt: Scalars['DateTime']['input'];
  /** In which market, by its code. */
  market: Scalars['String']['input'];
  /** The price, below the usual one. */
  price: PriceInput;
  /** From when on it applies; may be past. */
  startsAt: Scalars['DateTime']['input'];
  /** Of which variant. */
  variantId: Scalars['ID']['input'];
};

/** What became of a flash price to be set. */
export type VariantFlashPriceSetPayload = {
  __typename?: 'VariantFlashPriceSetPayload';
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The variant. */
  variant?: Maybe<Variant>;
};

/** Who is to send a variant. */
export type VariantFulfilmentSetInput = {
  /** Who sends it from now on. */
  fulfilledBy: FulfilmentParty;
  /** The caller's own key for this change, 1 to 200 characters: the same key and input are answered the same and change nothing again. */
  idempotencyKey: Scalars['String']['input'];
  /** Which variant. */
  variantId: Scalars['ID']['input'];
};

/** What became of who is to send a variant. */
export type VariantFulfilmentSetPayload = {
  __typename?: 'VariantFulfilmentSetPayload';
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The variant. */
  variant?: Maybe<Variant>;
};

/** A variant's price in one market, as its seller set it. */
export type VariantMarketPrice = {
  __typename?: 'VariantMarketPrice';
  /** The flash price that is planned or applies; null where there is none. */
  flash?: Maybe<FlashPrice>;
  /** The market's code. */
  marketCode: Scalars['String']['output'];
  /** What it costs now. */
  price: ProductPrice;
  /** The usual price, whatever applies now. */
  usual: Money;
};

/** What a variant is in one option. */
export type VariantOption = {
  __typename?: 'VariantOption';
  /** The option's name. */
  name: Scalars['String']['output'];
  /** The choice. */
  value: Scalars['String']['output'];
};

/** Units of a variant in one warehouse, sold ones that were not sent yet included. */
export type VariantPlace = {
  __typename?: 'VariantPlace';
  /** Those of them that are set aside for parts of orders. */
  allocated: Scalars['Int']['output'];
  /** Units that are there. */
  onHand: Scalars['Int']['output'];
  /** Where. */
  warehouse: Warehouse;
};

/** A price to be set. */
export type VariantPriceSetInput = {
  /** The price to set it against, as the maker's; it must be above the price. */
  compareAt?: InputMaybe<PriceInput>;
  /** In which market, by its code. */
  market: Scalars['String']['input'];
  /** The price; null takes the variant off that market, and its flash price with it. */
  price?: InputMaybe<PriceInput>;
  /** Of which variant. */
  variantId: Scalars['ID']['input'];
};

/** What became of a price to be set. */
export type VariantPriceSetPayload = {
  __typename?: 'VariantPriceSetPayload';
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The variant. */
  variant?: Maybe<Variant>;
};

/** A variant's units, as its seller's staff see them. */
export type VariantStock = {
  __typename?: 'VariantStock';
  /** Units that can be sold. */
  available: Scalars['Int']['output'];
  /** Units that are there, the reserved ones included. */
  onHand: Scalars['Int']['output'];
  /** Units held for orders that are being placed. */
  reserved: Scalars['Int']['output'];
  /** When this was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Units to be set. */
export type VariantStockSetInput = {
  /** The units that the caller takes to be there now, the reserved ones included. */
  expected: Scalars['Int']['input'];
  /** The caller's own key for this change, 1 to 200 characters: the same key and input are answered the same and change nothing again. */
  idempotencyKey: Scalars['String']['input'];
  /** The units that are there from now on, 0 to 10,000,000. */
  quantity: Scalars['Int']['input'];
  /** Of which variant. */
  variantId: Scalars['ID']['input'];
};

/** What became of units to be set. */
export type VariantStockSetPayload = {
  __typename?: 'VariantStockSetPayload';
  /** The units after the change; or as they are, where they are not what the caller expected. */
  stock?: Maybe<VariantStock>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The variant. */
  variant?: Maybe<Variant>;
};

/** A variant to be taken off its product. */
export type VariantWithdrawInput = {
  /** Which one. */
  variantId: Scalars['ID']['input'];
};

/** What became of a variant to be taken off. */
export type VariantWithdrawPayload = {
  __typename?: 'VariantWithdrawPayload';
  /** The product. */
  product?: Maybe<Product>;
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
};

/** Whoever asks: a person who signed in, or a guest. Each subgraph adds what it keeps for them. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Never equal to a user's id, and no Node. */
  id: Scalars['ID']['output'];
};

/** A place of the platform's where sellers' goods are kept, picked and packed. */
export type Warehouse = Node & {
  __typename?: 'Warehouse';
  /** Its short name, unique: capital letters, digits and hyphens. */
  code: Scalars['String']['output'];
  /** The country it is in. */
  countryCode: Scalars['CountryCode']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, typed by its prefix, sortable by time of making. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The hidden key by which `node` refers to it. */
  ref: Scalars['ID']['output'];
  /** The region inside the country, by ISO 3166-2, as US-NV. */
  region?: Maybe<Scalars['String']['output']>;
  /** Where it stands between its opening and its end. */
  status: WarehouseStatus;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A warehouse to be closed. */
export type WarehouseCloseInput = {
  /** Which one. */
  warehouseId: Scalars['ID']['input'];
};

/** What became of a warehouse to be closed. */
export type WarehouseClosePayload = {
  __typename?: 'WarehouseClosePayload';
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The warehouse: CLOSING at first, CLOSED once it was empty. */
  warehouse?: Maybe<Warehouse>;
};

/** A page of warehouses. */
export type WarehouseConnection = {
  __typename?: 'WarehouseConnection';
  /** The page's entries with their cursors. */
  edges: Array<WarehouseEdge>;
  /** The page's entries. */
  nodes: Array<Warehouse>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A warehouse to be opened. */
export type WarehouseCreateInput = {
  /** Its short name, unique: 2 to 20 capital letters, digits and hyphens. */
  code: Scalars['String']['input'];
  /** The country it is in. */
  countryCode: Scalars['CountryCode']['input'];
  /** Its name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The region inside the country, by ISO 3166-2, as US-NV. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a warehouse to be opened. */
export type WarehouseCreatePayload = {
  __typename?: 'WarehouseCreatePayload';
  /** Why nothing was made. */
  userErrors: Array<ProductsUserError>;
  /** The warehouse. */
  warehouse?: Maybe<Warehouse>;
};

/** A warehouse in a page. */
export type WarehouseEdge = {
  __typename?: 'WarehouseEdge';
  /** Where to go on from. */
  cursor: Scalars['String']['output'];
  /** The warehouse. */
  node: Warehouse;
};

/** What movements need to know of a warehouse. */
export type WarehouseFact = {
  __typename?: 'WarehouseFact';
  /** Where it stands. */
  status: WarehouseStatus;
  /** The warehouse. */
  warehouseId: Scalars['ID']['output'];
};

/** What movements need to know of warehouses and variants. */
export type WarehouseFacts = {
  __typename?: 'WarehouseFacts';
  /** The variants. */
  variants: Array<Maybe<StoredVariantFact>>;
  /** The warehouses. */
  warehouses: Array<Maybe<WarehouseFact>>;
};

/** Where a warehouse stands. */
export type WarehouseStatus =
  /** It takes goods in. */
  | 'ACTIVE'
  /** Empty and closed. Should goods arrive all the same, it is closing again. */
  | 'CLOSED'
  /** Nothing is announced to it any more; what is there leaves. */
  | 'CLOSING';

/** What to change of a warehouse. */
export type WarehouseUpdateInput = {
  /** Its name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The region inside the country, by ISO 3166-2, as US-NV; null for none. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  warehouseId: Scalars['ID']['input'];
};

/** What became of a warehouse to be changed. */
export type WarehouseUpdatePayload = {
  __typename?: 'WarehouseUpdatePayload';
  /** Why nothing was changed. */
  userErrors: Array<ProductsUserError>;
  /** The warehouse. */
  warehouse?: Maybe<Warehouse>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Category: Category;
  Market: Market;
  Product: Product;
  Promotion: Promotion;
  ShippingProfile: ShippingProfile;
  Shop: Shop;
  Variant: Variant;
  Warehouse: Warehouse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & ( GraphQLRecursivePick<FederationTypes['Category'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Category'], {"ref":true}> ) );
  Market:
    ( { __typename: 'Market' }
    & ( GraphQLRecursivePick<FederationTypes['Market'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Market'], {"ref":true}> ) );
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"ref":true}> ) );
  Promotion:
    ( { __typename: 'Promotion' }
    & ( GraphQLRecursivePick<FederationTypes['Promotion'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Promotion'], {"ref":true}> ) );
  ShippingProfile:
    ( { __typename: 'ShippingProfile' }
    & ( GraphQLRecursivePick<FederationTypes['ShippingProfile'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['ShippingProfile'], {"ref":true}> ) );
  Shop:
    ( { __typename: 'Shop' }
    & ( GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Shop'], {"ref":true}> ) );
  Variant:
    ( { __typename: 'Variant' }
    & ( GraphQLRecursivePick<FederationTypes['Variant'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Variant'], {"ref":true}> ) );
  Warehouse:
    ( { __typename: 'Warehouse' }
    & ( GraphQLRecursivePick<FederationTypes['Warehouse'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Warehouse'], {"ref":true}> ) );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CategoryMapper )
    | ( MarketMapper )
    | ( ProductMapper )
    | ( PromotionMapper )
    | ( ShippingProfileMapper )
    | ( ShopMapper )
    | ( VariantMapper )
    | ( WarehouseMapper )
  ;
  UserError: ( ProductsUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BulkOutcome: BulkOutcome;
  BulkResult: ResolverTypeWrapper<BulkResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Category: ResolverTypeWrapper<CategoryMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CategoryConnection: ResolverTypeWrapper<CategoryConnectionMapper>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  FlashPrice: ResolverTypeWrapper<Omit<FlashPrice, 'amount'> & { amount: ResolversTypes['Money'] }>;
  FulfilmentParty: FulfilmentParty;
  LanguageCode: ResolverTypeWrapper<Scalars['LanguageCode']['output']>;
  Market: ResolverTypeWrapper<MarketMapper>;
  MarketPriceInput: MarketPriceInput;
  MarketStatus: MarketStatus;
  MediaFile: ResolverTypeWrapper<MediaFile>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlacedUnits: ResolverTypeWrapper<PlacedUnits>;
  PriceChange: ResolverTypeWrapper<PriceChangeMapper>;
  PriceChangeConnection: ResolverTypeWrapper<PriceChangeConnectionMapper>;
  PriceChangeEdge: ResolverTypeWrapper<Omit<PriceChangeEdge, 'node'> & { node: ResolversTypes['PriceChange'] }>;
  PriceInput: PriceInput;
  PriceKind: PriceKind;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductAttribute: ResolverTypeWrapper<ProductAttribute>;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ResolverTypeWrapper<ProductConnectionMapper>;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: ResolverTypeWrapper<Omit<ProductCreatePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacts: ResolverTypeWrapper<ProductFacts>;
  ProductFilter: ProductFilter;
  ProductImportInput: ProductImportInput;
  ProductMedia: ResolverTypeWrapper<ProductMedia>;
  ProductMediaInput: ProductMediaInput;
  ProductOption: ResolverTypeWrapper<ProductOption>;
  ProductOptionInput: ProductOptionInput;
  ProductPrice: ResolverTypeWrapper<ProductPriceMapper>;
  ProductPublishInput: ProductPublishInput;
  ProductPublishPayload: ResolverTypeWrapper<Omit<ProductPublishPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductSearchSortKey: ProductSearchSortKey;
  ProductSortKey: ProductSortKey;
  ProductStatus: ProductStatus;
  ProductTrade: ResolverTypeWrapper<ProductTradeMapper>;
  ProductTradeInput: ProductTradeInput;
  ProductUnpublishInput: ProductUnpublishInput;
  ProductUnpublishPayload: ResolverTypeWrapper<Omit<ProductUnpublishPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: ResolverTypeWrapper<Omit<ProductUpdatePayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductVariantsAddInput: ProductVariantsAddInput;
  ProductVariantsAddPayload: ResolverTypeWrapper<Omit<ProductVariantsAddPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ProductsErrorCode: ProductsErrorCode;
  ProductsImportInput: ProductsImportInput;
  ProductsImportPayload: ResolverTypeWrapper<ProductsImportPayload>;
  ProductsUserError: ResolverTypeWrapper<ProductsUserError>;
  Promotion: ResolverTypeWrapper<PromotionMapper>;
  PromotionBudget: ResolverTypeWrapper<PromotionBudgetMapper>;
  PromotionConnection: ResolverTypeWrapper<PromotionConnectionMapper>;
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreatePayload: ResolverTypeWrapper<Omit<PromotionCreatePayload, 'promotion'> & { promotion?: Maybe<ResolversTypes['Promotion']> }>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionEndInput: PromotionEndInput;
  PromotionEndPayload: ResolverTypeWrapper<Omit<PromotionEndPayload, 'promotion'> & { promotion?: Maybe<ResolversTypes['Promotion']> }>;
  PromotionFacts: ResolverTypeWrapper<PromotionFactsMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PromotionFactsInput: PromotionFactsInput;
  PromotionFunder: PromotionFunder;
  PromotionKind: PromotionKind;
  PromotionScope: ResolverTypeWrapper<PromotionScope>;
  PromotionScopeInput: PromotionScopeInput;
  PromotionShortfall: ResolverTypeWrapper<PromotionShortfall>;
  PromotionShortfallReason: PromotionShortfallReason;
  PromotionStatus: PromotionStatus;
  PromotionUpdateInput: PromotionUpdateInput;
  PromotionUpdatePayload: ResolverTypeWrapper<Omit<PromotionUpdatePayload, 'promotion'> & { promotion?: Maybe<ResolversTypes['Promotion']> }>;
  PromotionUseInput: PromotionUseInput;
  PromotionsCommitInput: PromotionsCommitInput;
  PromotionsCommitOutcome: PromotionsCommitOutcome;
  PromotionsCommitPayload: ResolverTypeWrapper<PromotionsCommitPayload>;
  PromotionsGiveBackInput: PromotionsGiveBackInput;
  PromotionsGiveBackPayload: ResolverTypeWrapper<PromotionsGiveBackPayload>;
  PromotionsHoldInput: PromotionsHoldInput;
  PromotionsHoldOutcome: PromotionsHoldOutcome;
  PromotionsHoldPayload: ResolverTypeWrapper<PromotionsHoldPayload>;
  PromotionsReleaseInput: PromotionsReleaseInput;
  PromotionsReleasePayload: ResolverTypeWrapper<PromotionsReleasePayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShippingBand: ResolverTypeWrapper<ShippingBandMapper>;
  ShippingBandInput: ShippingBandInput;
  ShippingFacts: ResolverTypeWrapper<ShippingFactsMapper>;
  ShippingMethod: ShippingMethod;
  ShippingProfile: ResolverTypeWrapper<ShippingProfileMapper>;
  ShippingProfileCreateInput: ShippingProfileCreateInput;
  ShippingProfileCreatePayload: ResolverTypeWrapper<Omit<ShippingProfileCreatePayload, 'shippingProfile'> & { shippingProfile?: Maybe<ResolversTypes['ShippingProfile']> }>;
  ShippingProfileFacts: ResolverTypeWrapper<ShippingProfileFactsMapper>;
  ShippingProfileRemoveInput: ShippingProfileRemoveInput;
  ShippingProfileRemovePayload: ResolverTypeWrapper<ShippingProfileRemovePayload>;
  ShippingProfileUpdateInput: ShippingProfileUpdateInput;
  ShippingProfileUpdatePayload: ResolverTypeWrapper<Omit<ShippingProfileUpdatePayload, 'shippingProfile'> & { shippingProfile?: Maybe<ResolversTypes['ShippingProfile']> }>;
  ShippingRate: ResolverTypeWrapper<ShippingRateMapper>;
  ShippingRateInput: ShippingRateInput;
  ShippingZone: ResolverTypeWrapper<ShippingZoneMapper>;
  ShippingZoneInput: ShippingZoneInput;
  Shop: ResolverTypeWrapper<ShopMapper>;
  ShopActivateInput: ShopActivateInput;
  ShopActivatePayload: ResolverTypeWrapper<Omit<ShopActivatePayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  ShopCloseInput: ShopCloseInput;
  ShopClosePayload: ResolverTypeWrapper<Omit<ShopClosePayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  ShopConnection: ResolverTypeWrapper<ShopConnectionMapper>;
  ShopCreateInput: ShopCreateInput;
  ShopCreatePayload: ResolverTypeWrapper<Omit<ShopCreatePayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  ShopFilter: ShopFilter;
  ShopImportInput: ShopImportInput;
  ShopReinstateInput: ShopReinstateInput;
  ShopReinstatePayload: ResolverTypeWrapper<Omit<ShopReinstatePayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  ShopSortKey: ShopSortKey;
  ShopStatus: ShopStatus;
  ShopSuspendInput: ShopSuspendInput;
  ShopSuspendPayload: ResolverTypeWrapper<Omit<ShopSuspendPayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  ShopUpdateInput: ShopUpdateInput;
  ShopUpdatePayload: ResolverTypeWrapper<Omit<ShopUpdatePayload, 'shop'> & { shop?: Maybe<ResolversTypes['Shop']> }>;
  ShopsImportInput: ShopsImportInput;
  ShopsImportPayload: ResolverTypeWrapper<ShopsImportPayload>;
  StockCommitInput: StockCommitInput;
  StockCommitOutcome: StockCommitOutcome;
  StockCommitPayload: ResolverTypeWrapper<StockCommitPayload>;
  StockLineInput: StockLineInput;
  StockMoveInput: StockMoveInput;
  StockMoveKind: StockMoveKind;
  StockMoveLineInput: StockMoveLineInput;
  StockMoveOutcome: StockMoveOutcome;
  StockMovePayload: ResolverTypeWrapper<StockMovePayload>;
  StockReleaseInput: StockReleaseInput;
  StockReleaseOutcome: StockReleaseOutcome;
  StockReleasePayload: ResolverTypeWrapper<StockReleasePayload>;
  StockReserveInput: StockReserveInput;
  StockReserveOutcome: StockReserveOutcome;
  StockReservePayload: ResolverTypeWrapper<StockReservePayload>;
  StockRestockInput: StockRestockInput;
  StockRestockOutcome: StockRestockOutcome;
  StockRestockPayload: ResolverTypeWrapper<StockRestockPayload>;
  StockShortage: ResolverTypeWrapper<StockShortage>;
  StockState: StockState;
  StoredVariantFact: ResolverTypeWrapper<StoredVariantFact>;
  TaxCategory: TaxCategory;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Variant: ResolverTypeWrapper<VariantMapper>;
  VariantCreateInput: VariantCreateInput;
  VariantFacts: ResolverTypeWrapper<VariantFactsMapper>;
  VariantFlashPriceCancelInput: VariantFlashPriceCancelInput;
  VariantFlashPriceCancelPayload: ResolverTypeWrapper<Omit<VariantFlashPriceCancelPayload, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  VariantFlashPriceSetInput: VariantFlashPriceSetInput;
  VariantFlashPriceSetPayload: ResolverTypeWrapper<Omit<VariantFlashPriceSetPayload, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  VariantFulfilmentSetInput: VariantFulfilmentSetInput;
  VariantFulfilmentSetPayload: ResolverTypeWrapper<Omit<VariantFulfilmentSetPayload, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  VariantMarketPrice: ResolverTypeWrapper<Omit<VariantMarketPrice, 'flash' | 'price' | 'usual'> & { flash?: Maybe<ResolversTypes['FlashPrice']>, price: ResolversTypes['ProductPrice'], usual: ResolversTypes['Money'] }>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  VariantPlace: ResolverTypeWrapper<VariantPlaceMapper>;
  VariantPriceSetInput: VariantPriceSetInput;
  VariantPriceSetPayload: ResolverTypeWrapper<Omit<VariantPriceSetPayload, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  VariantStock: ResolverTypeWrapper<VariantStockMapper>;
  VariantStockSetInput: VariantStockSetInput;
  VariantStockSetPayload: ResolverTypeWrapper<Omit<VariantStockSetPayload, 'stock' | 'variant'> & { stock?: Maybe<ResolversTypes['VariantStock']>, variant?: Maybe<ResolversTypes['Variant']> }>;
  VariantWithdrawInput: VariantWithdrawInput;
  VariantWithdrawPayload: ResolverTypeWrapper<Omit<VariantWithdrawPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Warehouse: ResolverTypeWrapper<WarehouseMapper>;
  WarehouseCloseInput: WarehouseCloseInput;
  WarehouseClosePayload: ResolverTypeWrapper<Omit<WarehouseClosePayload, 'warehouse'> & { warehouse?: Maybe<ResolversTypes['Warehouse']> }>;
  WarehouseConnection: ResolverTypeWrapper<WarehouseConnectionMapper>;
  WarehouseCreateInput: WarehouseCreateInput;
  WarehouseCreatePayload: ResolverTypeWrapper<Omit<WarehouseCreatePayload, 'warehouse'> & { warehouse?: Maybe<ResolversTypes['Warehouse']> }>;
  WarehouseEdge: ResolverTypeWrapper<Omit<WarehouseEdge, 'node'> & { node: ResolversTypes['Warehouse'] }>;
  WarehouseFact: ResolverTypeWrapper<WarehouseFact>;
  WarehouseFacts: ResolverTypeWrapper<WarehouseFacts>;
  WarehouseStatus: WarehouseStatus;
  WarehouseUpdateInput: WarehouseUpdateInput;
  WarehouseUpdatePayload: ResolverTypeWrapper<Omit<WarehouseUpdatePayload, 'warehouse'> & { warehouse?: Maybe<ResolversTypes['Warehouse']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BulkResult: BulkResult;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Category: CategoryMapper;
  Boolean: Scalars['Boolean']['output'];
  CategoryConnection: CategoryConnectionMapper;
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CountryCode: Scalars['CountryCode']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  FlashPrice: Omit<FlashPrice, 'amount'> & { amount: ResolversParentTypes['Money'] };
  LanguageCode: Scalars['LanguageCode']['output'];
  Market: MarketMapper;
  MarketPriceInput: MarketPriceInput;
  MediaFile: MediaFile;
  Money: MoneyMapper;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PlacedUnits: PlacedUnits;
  PriceChange: PriceChangeMapper;
  PriceChangeConnection: PriceChangeConnectionMapper;
  PriceChangeEdge: Omit<PriceChangeEdge, 'node'> & { node: ResolversParentTypes['PriceChange'] };
  PriceInput: PriceInput;
  Product: ProductMapper;
  ProductAttribute: ProductAttribute;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ProductConnectionMapper;
  ProductCreateInput: ProductCreateInput;
  ProductCreatePayload: Omit<ProductCreatePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFacts: ProductFacts;
  ProductFilter: ProductFilter;
  ProductImportInput: ProductImportInput;
  ProductMedia: ProductMedia;
  ProductMediaInput: ProductMediaInput;
  ProductOption: ProductOption;
  ProductOptionInput: ProductOptionInput;
  ProductPrice: ProductPriceMapper;
  ProductPublishInput: ProductPublishInput;
  ProductPublishPayload: Omit<ProductPublishPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductTrade: ProductTradeMapper;
  ProductTradeInput: ProductTradeInput;
  ProductUnpublishInput: ProductUnpublishInput;
  ProductUnpublishPayload: Omit<ProductUnpublishPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductUpdateInput: ProductUpdateInput;
  ProductUpdatePayload: Omit<ProductUpdatePayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductVariantsAddInput: ProductVariantsAddInput;
  ProductVariantsAddPayload: Omit<ProductVariantsAddPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ProductsImportInput: ProductsImportInput;
  ProductsImportPayload: ProductsImportPayload;
  ProductsUserError: ProductsUserError;
  Promotion: PromotionMapper;
  PromotionBudget: PromotionBudgetMapper;
  PromotionConnection: PromotionConnectionMapper;
  PromotionCreateInput: PromotionCreateInput;
  PromotionCreatePayload: Omit<PromotionCreatePayload, 'promotion'> & { promotion?: Maybe<ResolversParentTypes['Promotion']> };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionEndInput: PromotionEndInput;
  PromotionEndPayload: Omit<PromotionEndPayload, 'promotion'> & { promotion?: Maybe<ResolversParentTypes['Promotion']> };
  PromotionFacts: PromotionFactsMapper;
  Float: Scalars['Float']['output'];
  PromotionFactsInput: PromotionFactsInput;
  PromotionScope: PromotionScope;
  PromotionScopeInput: PromotionScopeInput;
  PromotionShortfall: PromotionShortfall;
  PromotionUpdateInput: PromotionUpdateInput;
  PromotionUpdatePayload: Omit<PromotionUpdatePayload, 'promotion'> & { promotion?: Maybe<ResolversParentTypes['Promotion']> };
  PromotionUseInput: PromotionUseInput;
  PromotionsCommitInput: PromotionsCommitInput;
  PromotionsCommitPayload: PromotionsCommitPayload;
  PromotionsGiveBackInput: PromotionsGiveBackInput;
  PromotionsGiveBackPayload: PromotionsGiveBackPayload;
  PromotionsHoldInput: PromotionsHoldInput;
  PromotionsHoldPayload: PromotionsHoldPayload;
  PromotionsReleaseInput: PromotionsReleaseInput;
  PromotionsReleasePayload: PromotionsReleasePayload;
  Query: Record<PropertyKey, never>;
  ShippingBand: ShippingBandMapper;
  ShippingBandInput: ShippingBandInput;
  ShippingFacts: ShippingFactsMapper;
  ShippingProfile: ShippingProfileMapper;
  ShippingProfileCreateInput: ShippingProfileCreateInput;
  ShippingProfileCreatePayload: Omit<ShippingProfileCreatePayload, 'shippingProfile'> & { shippingProfile?: Maybe<ResolversParentTypes['ShippingProfile']> };
  ShippingProfileFacts: ShippingProfileFactsMapper;
  ShippingProfileRemoveInput: ShippingProfileRemoveInput;
  ShippingProfileRemovePayload: ShippingProfileRemovePayload;
  ShippingProfileUpdateInput: ShippingProfileUpdateInput;
  ShippingProfileUpdatePayload: Omit<ShippingProfileUpdatePayload, 'shippingProfile'> & { shippingProfile?: Maybe<ResolversParentTypes['ShippingProfile']> };
  ShippingRate: ShippingRateMapper;
  ShippingRateInput: ShippingRateInput;
  ShippingZone: ShippingZoneMapper;
  ShippingZoneInput: ShippingZoneInput;
  Shop: ShopMapper;
  ShopActivateInput: ShopActivateInput;
  ShopActivatePayload: Omit<ShopActivatePayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  ShopCloseInput: ShopCloseInput;
  ShopClosePayload: Omit<ShopClosePayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  ShopConnection: ShopConnectionMapper;
  ShopCreateInput: ShopCreateInput;
  ShopCreatePayload: Omit<ShopCreatePayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  ShopFilter: ShopFilter;
  ShopImportInput: ShopImportInput;
  ShopReinstateInput: ShopReinstateInput;
  ShopReinstatePayload: Omit<ShopReinstatePayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  ShopSuspendInput: ShopSuspendInput;
  ShopSuspendPayload: Omit<ShopSuspendPayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  ShopUpdateInput: ShopUpdateInput;
  ShopUpdatePayload: Omit<ShopUpdatePayload, 'shop'> & { shop?: Maybe<ResolversParentTypes['Shop']> };
  ShopsImportInput: ShopsImportInput;
  ShopsImportPayload: ShopsImportPayload;
  StockCommitInput: StockCommitInput;
  StockCommitPayload: StockCommitPayload;
  StockLineInput: StockLineInput;
  StockMoveInput: StockMoveInput;
  StockMoveLineInput: StockMoveLineInput;
  StockMovePayload: StockMovePayload;
  StockReleaseInput: StockReleaseInput;
  StockReleasePayload: StockReleasePayload;
  StockReserveInput: StockReserveInput;
  StockReservePayload: StockReservePayload;
  StockRestockInput: StockRestockInput;
  StockRestockPayload: StockRestockPayload;
  StockShortage: StockShortage;
  StoredVariantFact: StoredVariantFact;
  URL: Scalars['URL']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Variant: VariantMapper;
  VariantCreateInput: VariantCreateInput;
  VariantFacts: VariantFactsMapper;
  VariantFlashPriceCancelInput: VariantFlashPriceCancelInput;
  VariantFlashPriceCancelPayload: Omit<VariantFlashPriceCancelPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  VariantFlashPriceSetInput: VariantFlashPriceSetInput;
  VariantFlashPriceSetPayload: Omit<VariantFlashPriceSetPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  VariantFulfilmentSetInput: VariantFulfilmentSetInput;
  VariantFulfilmentSetPayload: Omit<VariantFulfilmentSetPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  VariantMarketPrice: Omit<VariantMarketPrice, 'flash' | 'price' | 'usual'> & { flash?: Maybe<ResolversParentTypes['FlashPrice']>, price: ResolversParentTypes['ProductPrice'], usual: ResolversParentTypes['Money'] };
  VariantOption: VariantOption;
  VariantPlace: VariantPlaceMapper;
  VariantPriceSetInput: VariantPriceSetInput;
  VariantPriceSetPayload: Omit<VariantPriceSetPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  VariantStock: VariantStockMapper;
  VariantStockSetInput: VariantStockSetInput;
  VariantStockSetPayload: Omit<VariantStockSetPayload, 'stock' | 'variant'> & { stock?: Maybe<ResolversParentTypes['VariantStock']>, variant?: Maybe<ResolversParentTypes['Variant']> };
  VariantWithdrawInput: VariantWithdrawInput;
  VariantWithdrawPayload: Omit<VariantWithdrawPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  Viewer: ViewerMapper;
  Warehouse: WarehouseMapper;
  WarehouseCloseInput: WarehouseCloseInput;
  WarehouseClosePayload: Omit<WarehouseClosePayload, 'warehouse'> & { warehouse?: Maybe<ResolversParentTypes['Warehouse']> };
  WarehouseConnection: WarehouseConnectionMapper;
  WarehouseCreateInput: WarehouseCreateInput;
  WarehouseCreatePayload: Omit<WarehouseCreatePayload, 'warehouse'> & { warehouse?: Maybe<ResolversParentTypes['Warehouse']> };
  WarehouseEdge: Omit<WarehouseEdge, 'node'> & { node: ResolversParentTypes['Warehouse'] };
  WarehouseFact: WarehouseFact;
  WarehouseFacts: WarehouseFacts;
  WarehouseUpdateInput: WarehouseUpdateInput;
  WarehouseUpdatePayload: Omit<WarehouseUpdatePayload, 'warehouse'> & { warehouse?: Maybe<ResolversParentTypes['Warehouse']> };
};

export type BulkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkResult'] = ResolversParentTypes['BulkResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BulkOutcome'], ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CategoryProductsArgs, 'reverse' | 'sortKey'>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FlashPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlashPrice'] = ResolversParentTypes['FlashPrice']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface LanguageCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageCode'], any> {
  name: 'LanguageCode';
}

export type MarketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market'], FederationReferenceType extends FederationReferenceTypes['Market'] = FederationReferenceTypes['Market']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Market']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['LanguageCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarketStatus'], ParentType, ContextType>;
  taxRateBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediaFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediaFile'] = ResolversParentTypes['MediaFile']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  productCreate?: Resolver<ResolversTypes['ProductCreatePayload'], ParentType, ContextType, RequireFields<MutationProductCreateArgs, 'input'>>;
  productPublish?: Resolver<ResolversTypes['ProductPublishPayload'], ParentType, ContextType, RequireFields<MutationProductPublishArgs, 'input'>>;
  productUnpublish?: Resolver<ResolversTypes['ProductUnpublishPayload'], ParentType, ContextType, RequireFields<MutationProductUnpublishArgs, 'input'>>;
  productUpdate?: Resolver<ResolversTypes['ProductUpdatePayload'], ParentType, ContextType, RequireFields<MutationProductUpdateArgs, 'input'>>;
  productVariantsAdd?: Resolver<ResolversTypes['ProductVariantsAddPayload'], ParentType, ContextType, RequireFields<MutationProductVariantsAddArgs, 'input'>>;
  productsImport?: Resolver<ResolversTypes['ProductsImportPayload'], ParentType, ContextType, RequireFields<MutationProductsImportArgs, 'input'>>;
  promotionCreate?: Resolver<ResolversTypes['PromotionCreatePayload'], ParentType, ContextType, RequireFields<MutationPromotionCreateArgs, 'input'>>;
  promotionEnd?: Resolver<ResolversTypes['PromotionEndPayload'], ParentType, ContextType, RequireFields<MutationPromotionEndArgs, 'input'>>;
  promotionUpdate?: Resolver<ResolversTypes['PromotionUpdatePayload'], ParentType, ContextType, RequireFields<MutationPromotionUpdateArgs, 'input'>>;
  promotionsCommit?: Resolver<ResolversTypes['PromotionsCommitPayload'], ParentType, ContextType, RequireFields<MutationPromotionsCommitArgs, 'input'>>;
  promotionsGiveBack?: Resolver<ResolversTypes['PromotionsGiveBackPayload'], ParentType, ContextType, RequireFields<MutationPromotionsGiveBackArgs, 'input'>>;
  promotionsHold?: Resolver<ResolversTypes['PromotionsHoldPayload'], ParentType, ContextType, RequireFields<MutationPromotionsHoldArgs, 'input'>>;
  promotionsRelease?: Resolver<ResolversTypes['PromotionsReleasePayload'], ParentType, ContextType, RequireFields<MutationPromotionsReleaseArgs, 'input'>>;
  shippingProfileCreate?: Resolver<ResolversTypes['ShippingProfileCreatePayload'], ParentType, ContextType, RequireFields<MutationShippingProfileCreateArgs, 'input'>>;
  shippingProfileRemove?: Resolver<ResolversTypes['ShippingProfileRemovePayload'], ParentType, ContextType, RequireFields<MutationShippingProfileRemoveArgs, 'input'>>;
  shippingProfileUpdate?: Resolver<ResolversTypes['ShippingProfileUpdatePayload'], ParentType, ContextType, RequireFields<MutationShippingProfileUpdateArgs, 'input'>>;
  shopActivate?: Resolver<ResolversTypes['ShopActivatePayload'], ParentType, ContextType, RequireFields<MutationShopActivateArgs, 'input'>>;
  shopClose?: Resolver<ResolversTypes['ShopClosePayload'], ParentType, ContextType, RequireFields<MutationShopCloseArgs, 'input'>>;
  shopCreate?: Resolver<ResolversTypes['ShopCreatePayload'], ParentType, ContextType, RequireFields<MutationShopCreateArgs, 'input'>>;
  shopReinstate?: Resolver<ResolversTypes['ShopReinstatePayload'], ParentType, ContextType, RequireFields<MutationShopReinstateArgs, 'input'>>;
  shopSuspend?: Resolver<ResolversTypes['ShopSuspendPayload'], ParentType, ContextType, RequireFields<MutationShopSuspendArgs, 'input'>>;
  shopUpdate?: Resolver<ResolversTypes['ShopUpdatePayload'], ParentType, ContextType, RequireFields<MutationShopUpdateArgs, 'input'>>;
  shopsImport?: Resolver<ResolversTypes['ShopsImportPayload'], ParentType, ContextType, RequireFields<MutationShopsImportArgs, 'input'>>;
  stockCommit?: Resolver<ResolversTypes['StockCommitPayload'], ParentType, ContextType, RequireFields<MutationStockCommitArgs, 'input'>>;
  stockMove?: Resolver<ResolversTypes['StockMovePayload'], ParentType, ContextType, RequireFields<MutationStockMoveArgs, 'input'>>;
  stockRelease?: Resolver<ResolversTypes['StockReleasePayload'], ParentType, ContextType, RequireFields<MutationStockReleaseArgs, 'input'>>;
  stockReserve?: Resolver<ResolversTypes['StockReservePayload'], ParentType, ContextType, RequireFields<MutationStockReserveArgs, 'input'>>;
  stockRestock?: Resolver<ResolversTypes['StockRestockPayload'], ParentType, ContextType, RequireFields<MutationStockRestockArgs, 'input'>>;
  variantFlashPriceCancel?: Resolver<ResolversTypes['VariantFlashPriceCancelPayload'], ParentType, ContextType, RequireFields<MutationVariantFlashPriceCancelArgs, 'input'>>;
  variantFlashPriceSet?: Resolver<ResolversTypes['VariantFlashPriceSetPayload'], ParentType, ContextType, RequireFields<MutationVariantFlashPriceSetArgs, 'input'>>;
  variantFulfilmentSet?: Resolver<ResolversTypes['VariantFulfilmentSetPayload'], ParentType, ContextType, RequireFields<MutationVariantFulfilmentSetArgs, 'input'>>;
  variantPriceSet?: Resolver<ResolversTypes['VariantPriceSetPayload'], ParentType, ContextType, RequireFields<MutationVariantPriceSetArgs, 'input'>>;
  variantStockSet?: Resolver<ResolversTypes['VariantStockSetPayload'], ParentType, ContextType, RequireFields<MutationVariantStockSetArgs, 'input'>>;
  variantWithdraw?: Resolver<ResolversTypes['VariantWithdrawPayload'], ParentType, ContextType, RequireFields<MutationVariantWithdrawArgs, 'input'>>;
  warehouseClose?: Resolver<ResolversTypes['WarehouseClosePayload'], ParentType, ContextType, RequireFields<MutationWarehouseCloseArgs, 'input'>>;
  warehouseCreate?: Resolver<ResolversTypes['WarehouseCreatePayload'], ParentType, ContextType, RequireFields<MutationWarehouseCreateArgs, 'input'>>;
  warehouseUpdate?: Resolver<ResolversTypes['WarehouseUpdatePayload'], ParentType, ContextType, RequireFields<MutationWarehouseUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Category' | 'Market' | 'Product' | 'Promotion' | 'ShippingProfile' | 'Shop' | 'Variant' | 'Warehouse', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacedUnitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacedUnits'] = ResolversParentTypes['PlacedUnits']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PriceChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeConnection'] = ResolversParentTypes['PriceChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PriceChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeEdge'] = ResolversParentTypes['PriceChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceChange'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['ProductMedia']>, ParentType, ContextType, RequireFields<ProductMediaArgs, 'first'>>;
  options?: Resolver<Array<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['ProductPrice']>, ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  stockState?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['ProductTrade'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['Variant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCreatePayload'] = ResolversParentTypes['ProductCreatePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacts'] = ResolversParentTypes['ProductFacts']> = {
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductMedia'] = ResolversParentTypes['ProductMedia']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPrice'] = ResolversParentTypes['ProductPrice']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  flashEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  varies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductPublishPayload'] = ResolversParentTypes['ProductPublishPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ProductTradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductTrade'] = ResolversParentTypes['ProductTrade']> = {
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['TaxCategory'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductUnpublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUnpublishPayload'] = ResolversParentTypes['ProductUnpublishPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ProductUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductUpdatePayload'] = ResolversParentTypes['ProductUpdatePayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ProductVariantsAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariantsAddPayload'] = ResolversParentTypes['ProductVariantsAddPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ProductsImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductsImportPayload'] = ResolversParentTypes['ProductsImportPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ProductsUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductsUserError'] = ResolversParentTypes['ProductsUserError']> = {
  code?: Resolver<ResolversTypes['ProductsErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountOff?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['PromotionBudget']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['PromotionFunder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionKind'], ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minSpend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perBuyerLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentOffBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PromotionScope'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wantsCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionBudget'] = ResolversParentTypes['PromotionBudget']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  heldUses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spentUses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PromotionCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionCreatePayload'] = ResolversParentTypes['PromotionCreatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type PromotionEndPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEndPayload'] = ResolversParentTypes['PromotionEndPayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type PromotionFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionFacts'] = ResolversParentTypes['PromotionFacts']> = {
  amountMinor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['PromotionFunder'], ParentType, ContextType>;
  funderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionKind'], ParentType, ContextType>;
  leftMinor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leftUses?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minSpendMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mostMinor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentBasisPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['PromotionScope'], ParentType, ContextType>;
  shopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PromotionScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionScope'] = ResolversParentTypes['PromotionScope']> = {
  categoryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  shopIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PromotionShortfallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionShortfall'] = ResolversParentTypes['PromotionShortfall']> = {
  promotionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PromotionShortfallReason'], ParentType, ContextType>;
};

export type PromotionUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionUpdatePayload'] = ResolversParentTypes['PromotionUpdatePayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type PromotionsCommitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionsCommitPayload'] = ResolversParentTypes['PromotionsCommitPayload']> = {
  outcome?: Resolver<ResolversTypes['PromotionsCommitOutcome'], ParentType, ContextType>;
};

export type PromotionsGiveBackPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionsGiveBackPayload'] = ResolversParentTypes['PromotionsGiveBackPayload']> = {
  givenBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PromotionsHoldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionsHoldPayload'] = ResolversParentTypes['PromotionsHoldPayload']> = {
  outcome?: Resolver<ResolversTypes['PromotionsHoldOutcome'], ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['PromotionShortfall']>, ParentType, ContextType>;
};

export type PromotionsReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionsReleasePayload'] = ResolversParentTypes['PromotionsReleasePayload']> = {
  released?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, Partial<QueryCategoryArgs>>;
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType, RequireFields<QueryMarketArgs, 'code'>>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  platformPromotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, Partial<QueryPlatformPromotionsArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productFacts?: Resolver<Array<Maybe<ResolversTypes['ProductFacts']>>, ParentType, ContextType, RequireFields<QueryProductFactsArgs, 'ids'>>;
  productSearch?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductSearchArgs, 'query' | 'sortKey'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'reverse' | 'sortKey'>>;
  productsMedia?: Resolver<Maybe<ResolversTypes['MediaFile']>, ParentType, ContextType, RequireFields<QueryProductsMediaArgs, 'key'>>;
  promotionFacts?: Resolver<Array<ResolversTypes['PromotionFacts']>, ParentType, ContextType, RequireFields<QueryPromotionFactsArgs, 'input'>>;
  shippingFacts?: Resolver<ResolversTypes['ShippingFacts'], ParentType, ContextType, RequireFields<QueryShippingFactsArgs, 'market' | 'shopIds'>>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, Partial<QueryShopArgs>>;
  shops?: Resolver<ResolversTypes['ShopConnection'], ParentType, ContextType, RequireFields<QueryShopsArgs, 'reverse' | 'sortKey'>>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, RequireFields<QueryVariantArgs, 'id'>>;
  variantFacts?: Resolver<Array<Maybe<ResolversTypes['VariantFacts']>>, ParentType, ContextType, RequireFields<QueryVariantFactsArgs, 'market' | 'variantIds'>>;
  variantPriceHistory?: Resolver<Maybe<ResolversTypes['PriceChangeConnection']>, ParentType, ContextType, RequireFields<QueryVariantPriceHistoryArgs, 'market' | 'variantId'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType, RequireFields<QueryWarehouseArgs, 'id'>>;
  warehouseFacts?: Resolver<ResolversTypes['WarehouseFacts'], ParentType, ContextType, RequireFields<QueryWarehouseFactsArgs, 'variantIds' | 'warehouseIds'>>;
  warehouses?: Resolver<ResolversTypes['WarehouseConnection'], ParentType, ContextType, RequireFields<QueryWarehousesArgs, 'status'>>;
};

export type ShippingBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingBand'] = ResolversParentTypes['ShippingBand']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  upToGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShippingFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingFacts'] = ResolversParentTypes['ShippingFacts']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['ShippingProfileFacts']>, ParentType, ContextType>;
};

export type ShippingProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfile'] = ResolversParentTypes['ShippingProfile'], FederationReferenceType extends FederationReferenceTypes['ShippingProfile'] = FederationReferenceTypes['ShippingProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShippingProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handlingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['ShippingZone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingProfileCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileCreatePayload'] = ResolversParentTypes['ShippingProfileCreatePayload']> = {
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShippingProfileFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileFacts'] = ResolversParentTypes['ShippingProfileFacts']> = {
  handlingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['ShippingZone']>, ParentType, ContextType>;
};

export type ShippingProfileRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileRemovePayload'] = ResolversParentTypes['ShippingProfileRemovePayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShippingProfileUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingProfileUpdatePayload'] = ResolversParentTypes['ShippingProfileUpdatePayload']> = {
  shippingProfile?: Resolver<Maybe<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShippingRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingRate'] = ResolversParentTypes['ShippingRate']> = {
  bands?: Resolver<Array<ResolversTypes['ShippingBand']>, ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  transitDaysLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transitDaysMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShippingZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingZone'] = ResolversParentTypes['ShippingZone']> = {
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['ShippingRate']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pictureUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<ShopProductsArgs, 'reverse' | 'sortKey'>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, Partial<ShopPromotionsArgs>>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingProfiles?: Resolver<Array<ResolversTypes['ShippingProfile']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopStatus'], ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShopActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopActivatePayload'] = ResolversParentTypes['ShopActivatePayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShopClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopClosePayload'] = ResolversParentTypes['ShopClosePayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Shop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShopCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopCreatePayload'] = ResolversParentTypes['ShopCreatePayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type ShopReinstatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopReinstatePayload'] = ResolversParentTypes['ShopReinstatePayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShopSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopSuspendPayload'] = ResolversParentTypes['ShopSuspendPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShopUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopUpdatePayload'] = ResolversParentTypes['ShopUpdatePayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ShopsImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopsImportPayload'] = ResolversParentTypes['ShopsImportPayload']> = {
  results?: Resolver<Array<ResolversTypes['BulkResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type StockCommitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockCommitPayload'] = ResolversParentTypes['StockCommitPayload']> = {
  outcome?: Resolver<ResolversTypes['StockCommitOutcome'], ParentType, ContextType>;
  warehousedLines?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StockMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovePayload'] = ResolversParentTypes['StockMovePayload']> = {
  outcome?: Resolver<ResolversTypes['StockMoveOutcome'], ParentType, ContextType>;
  placed?: Resolver<Array<ResolversTypes['PlacedUnits']>, ParentType, ContextType>;
};

export type StockReleasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReleasePayload'] = ResolversParentTypes['StockReleasePayload']> = {
  outcome?: Resolver<ResolversTypes['StockReleaseOutcome'], ParentType, ContextType>;
};

export type StockReservePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockReservePayload'] = ResolversParentTypes['StockReservePayload']> = {
  outcome?: Resolver<ResolversTypes['StockReserveOutcome'], ParentType, ContextType>;
  shortages?: Resolver<Array<ResolversTypes['StockShortage']>, ParentType, ContextType>;
};

export type StockRestockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockRestockPayload'] = ResolversParentTypes['StockRestockPayload']> = {
  outcome?: Resolver<ResolversTypes['StockRestockOutcome'], ParentType, ContextType>;
};

export type StockShortageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockShortage'] = ResolversParentTypes['StockShortage']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StoredVariantFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoredVariantFact'] = ResolversParentTypes['StoredVariantFact']> = {
  fulfilledBy?: Resolver<ResolversTypes['FulfilmentParty'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ProductsUserError', ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fulfilledBy?: Resolver<ResolversTypes['FulfilmentParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  places?: Resolver<Maybe<Array<ResolversTypes['VariantPlace']>>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['ProductPrice']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['VariantMarketPrice']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['VariantStock']>, ParentType, ContextType>;
  stockState?: Resolver<ResolversTypes['StockState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VariantFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantFacts'] = ResolversParentTypes['VariantFacts']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categoryPath?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  hsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  pricesIncludeTax?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quotedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sellable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shippingProfileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  shipsFrom?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  shopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shopName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxCategory?: Resolver<ResolversTypes['TaxCategory'], ParentType, ContextType>;
  taxRateBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VariantFlashPriceCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantFlashPriceCancelPayload'] = ResolversParentTypes['VariantFlashPriceCancelPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type VariantFlashPriceSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantFlashPriceSetPayload'] = ResolversParentTypes['VariantFlashPriceSetPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type VariantFulfilmentSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantFulfilmentSetPayload'] = ResolversParentTypes['VariantFulfilmentSetPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type VariantMarketPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantMarketPrice'] = ResolversParentTypes['VariantMarketPrice']> = {
  flash?: Resolver<Maybe<ResolversTypes['FlashPrice']>, ParentType, ContextType>;
  marketCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['ProductPrice'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VariantPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantPlace'] = ResolversParentTypes['VariantPlace']> = {
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warehouse?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type VariantPriceSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantPriceSetPayload'] = ResolversParentTypes['VariantPriceSetPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type VariantStockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantStock'] = ResolversParentTypes['VariantStock']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VariantStockSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantStockSetPayload'] = ResolversParentTypes['VariantStockSetPayload']> = {
  stock?: Resolver<Maybe<ResolversTypes['VariantStock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
};

export type VariantWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantWithdrawPayload'] = ResolversParentTypes['VariantWithdrawPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarehouseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warehouse'] = ResolversParentTypes['Warehouse'], FederationReferenceType extends FederationReferenceTypes['Warehouse'] = FederationReferenceTypes['Warehouse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Warehouse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WarehouseStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarehouseClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseClosePayload'] = ResolversParentTypes['WarehouseClosePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type WarehouseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseConnection'] = ResolversParentTypes['WarehouseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WarehouseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Warehouse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WarehouseCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseCreatePayload'] = ResolversParentTypes['WarehouseCreatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type WarehouseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseEdge'] = ResolversParentTypes['WarehouseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Warehouse'], ParentType, ContextType>;
};

export type WarehouseFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseFact'] = ResolversParentTypes['WarehouseFact']> = {
  status?: Resolver<ResolversTypes['WarehouseStatus'], ParentType, ContextType>;
  warehouseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WarehouseFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseFacts'] = ResolversParentTypes['WarehouseFacts']> = {
  variants?: Resolver<Array<Maybe<ResolversTypes['StoredVariantFact']>>, ParentType, ContextType>;
  warehouses?: Resolver<Array<Maybe<ResolversTypes['WarehouseFact']>>, ParentType, ContextType>;
};

export type WarehouseUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WarehouseUpdatePayload'] = ResolversParentTypes['WarehouseUpdatePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['ProductsUserError']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['Warehouse']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BulkResult?: BulkResultResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EmailAddress?: GraphQLScalarType;
  FlashPrice?: FlashPriceResolvers<ContextType>;
  LanguageCode?: GraphQLScalarType;
  Market?: MarketResolvers<ContextType>;
  MediaFile?: MediaFileResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlacedUnits?: PlacedUnitsResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceChangeConnection?: PriceChangeConnectionResolvers<ContextType>;
  PriceChangeEdge?: PriceChangeEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductCreatePayload?: ProductCreatePayloadResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacts?: ProductFactsResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductPrice?: ProductPriceResolvers<ContextType>;
  ProductPublishPayload?: ProductPublishPayloadResolvers<ContextType>;
  ProductTrade?: ProductTradeResolvers<ContextType>;
  ProductUnpublishPayload?: ProductUnpublishPayloadResolvers<ContextType>;
  ProductUpdatePayload?: ProductUpdatePayloadResolvers<ContextType>;
  ProductVariantsAddPayload?: ProductVariantsAddPayloadResolvers<ContextType>;
  ProductsImportPayload?: ProductsImportPayloadResolvers<ContextType>;
  ProductsUserError?: ProductsUserErrorResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionBudget?: PromotionBudgetResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionCreatePayload?: PromotionCreatePayloadResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionEndPayload?: PromotionEndPayloadResolvers<ContextType>;
  PromotionFacts?: PromotionFactsResolvers<ContextType>;
  PromotionScope?: PromotionScopeResolvers<ContextType>;
  PromotionShortfall?: PromotionShortfallResolvers<ContextType>;
  PromotionUpdatePayload?: PromotionUpdatePayloadResolvers<ContextType>;
  PromotionsCommitPayload?: PromotionsCommitPayloadResolvers<ContextType>;
  PromotionsGiveBackPayload?: PromotionsGiveBackPayloadResolvers<ContextType>;
  PromotionsHoldPayload?: PromotionsHoldPayloadResolvers<ContextType>;
  PromotionsReleasePayload?: PromotionsReleasePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ShippingBand?: ShippingBandResolvers<ContextType>;
  ShippingFacts?: ShippingFactsResolvers<ContextType>;
  ShippingProfile?: ShippingProfileResolvers<ContextType>;
  ShippingProfileCreatePayload?: ShippingProfileCreatePayloadResolvers<ContextType>;
  ShippingProfileFacts?: ShippingProfileFactsResolvers<ContextType>;
  ShippingProfileRemovePayload?: ShippingProfileRemovePayloadResolvers<ContextType>;
  ShippingProfileUpdatePayload?: ShippingProfileUpdatePayloadResolvers<ContextType>;
  ShippingRate?: ShippingRateResolvers<ContextType>;
  ShippingZone?: ShippingZoneResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopActivatePayload?: ShopActivatePayloadResolvers<ContextType>;
  ShopClosePayload?: ShopClosePayloadResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopCreatePayload?: ShopCreatePayloadResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  ShopReinstatePayload?: ShopReinstatePayloadResolvers<ContextType>;
  ShopSuspendPayload?: ShopSuspendPayloadResolvers<ContextType>;
  ShopUpdatePayload?: ShopUpdatePayloadResolvers<ContextType>;
  ShopsImportPayload?: ShopsImportPayloadResolvers<ContextType>;
  StockCommitPayload?: StockCommitPayloadResolvers<ContextType>;
  StockMovePayload?: StockMovePayloadResolvers<ContextType>;
  StockReleasePayload?: StockReleasePayloadResolvers<ContextType>;
  StockReservePayload?: StockReservePayloadResolvers<ContextType>;
  StockRestockPayload?: StockRestockPayloadResolvers<ContextType>;
  StockShortage?: StockShortageResolvers<ContextType>;
  StoredVariantFact?: StoredVariantFactResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  VariantFacts?: VariantFactsResolvers<ContextType>;
  VariantFlashPriceCancelPayload?: VariantFlashPriceCancelPayloadResolvers<ContextType>;
  VariantFlashPriceSetPayload?: VariantFlashPriceSetPayloadResolvers<ContextType>;
  VariantFulfilmentSetPayload?: VariantFulfilmentSetPayloadResolvers<ContextType>;
  VariantMarketPrice?: VariantMarketPriceResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  VariantPlace?: VariantPlaceResolvers<ContextType>;
  VariantPriceSetPayload?: VariantPriceSetPayloadResolvers<ContextType>;
  VariantStock?: VariantStockResolvers<ContextType>;
  VariantStockSetPayload?: VariantStockSetPayloadResolvers<ContextType>;
  VariantWithdrawPayload?: VariantWithdrawPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warehouse?: WarehouseResolvers<ContextType>;
  WarehouseClosePayload?: WarehouseClosePayloadResolvers<ContextType>;
  WarehouseConnection?: WarehouseConnectionResolvers<ContextType>;
  WarehouseCreatePayload?: WarehouseCreatePayloadResolvers<ContextType>;
  WarehouseEdge?: WarehouseEdgeResolvers<ContextType>;
  WarehouseFact?: WarehouseFactResolvers<ContextType>;
  WarehouseFacts?: WarehouseFactsResolvers<ContextType>;
  WarehouseUpdatePayload?: WarehouseUpdatePayloadResolvers<ContextType>;
};

