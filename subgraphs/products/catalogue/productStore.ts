// Products, with what a page shows of them (lowest prices, stock state) kept on the record itself.

import { byId } from '../../kit/byId.js';
import { anything, collection, nested, type ClientSession, type Database } from '../../kit/mongo.js';
import type { Transaction } from '../../kit/transaction.js';
import { referenceMarkets } from '../market/referenceMarkets.js';
import type { StockState } from '../stock/stockState.js';
import type { ProductTrade } from '../trade/productTrade.js';
import type { ProductTotals } from './productTotals.js';

export type ProductStatus = 'DRAFT' | 'PUBLISHED' | 'UNPUBLISHED';
export type ProductText = {
  title: string;
  description: string;
  brand: string | null;
  categoryId: string;
  /** The category and all above it. */
  categoryPath: string[];
  attributes: { name: string; value: string }[];
  tags: string[];
  options: { name: string; values: string[] }[];
  media: { url: string; alt: string }[];
  /** Missing of what was written before anyone could say it. */
  trade?: ProductTrade;
  /** What it is found by; see search/searchTokens.ts. */
  tokens: string[];
};

export type ProductRecord = ProductText &
  ProductTotals & {
    _id: string;
    shopId: string;
    externalId: string | null;
    /** The shop and the external id, else the own id: unique. */
    naturalKey: string;
    status: ProductStatus;
    publishedAt: Date | null;
    /** When it was published, else made: what lists are sorted by. */
    listedAt: Date;
    shopOpen: boolean;
    /** Whether buyers see it: published, in an open shop. */
    listed: boolean;
    /** Of the import that wrote it last. */
    contentHash: string | null;
    version: number;
    createdAt: Date;
    updatedAt: Date;
  };

/** What a card or a page of products needs, with the prices of one market. */
export type ProductCard = Omit<
  ProductRecord,
  'description' | 'attributes' | 'tags' | 'trade' | 'tokens' | 'lows' | 'contentHash'
>;
export type ProductDetails = Pick<
  ProductRecord,
  '_id' | 'description' | 'attributes' | 'tags' | 'trade' | 'categoryPath'
>;
export type ProductStore = ReturnType<typeof productStore>;

const pair = nested({ name: String, value: String });

export const productCollection = collection<ProductRecord>(
  'products',
  {
    _id: String,
    shopId: String,
    externalId: String,
    naturalKey: String,
    title: String,
    description: String,
    brand: String,
    categoryId: String,
    categoryPath: [String],
    attributes: [pair],
    tags: [String],
    options: [nested({ name: String, values: [String] })],
    media: [nested({ url: String, alt: String })],
    trade: anything,
    tokens: [String],
    status: String,
    publishedAt: Date,
    listedAt: Date,
    shopOpen: Boolean,
    listed: Boolean,
    prices: anything,
    lows: anything,
    markets: [String],
    stockState: String,
    inStock: Boolean,
    variantCount: Number,
    contentHash: String,
    version: Number,
    createdAt: Date,
    updatedAt: Date,
  },
  [
    { keys: { naturalKey: 1 }, options: { unique: true } },
    { keys: { listed: 1, listedAt: -1, _id: -1 } },
    { keys: { categoryPath: 1, listed: 1, listedAt: -1, _id: -1 } },
    { keys: { tags: 1, listed: 1, listedAt: -1, _id: -1 } },
    { keys: { tokens: 1, listed: 1, listedAt: -1, _id: -1 } },
    { keys: { shopId: 1, listed: 1, listedAt: -1, _id: -1 } },
    { keys: { shopId: 1, status: 1, listedAt: -1, _id: -1 } },
    { keys: { shopId: 1, shopOpen: 1, _id: 1 } },
    ...referenceMarkets.map(({ code }) => ({ keys: { listed: 1, [`lows.${code}`]: 1, _id: 1 } as const })),
  ],
  { cached: true },
);

const shownAlways = [
  'shopId',
  'externalId',
  'title',
  'brand',
  'categoryId',
  'options',
  'media',
  'status',
  'publishedAt',
];
const facts = ['listedAt', 'shopOpen', 'listed', 'markets', 'stockState', 'inStock', 'variantCount', 'version'];

/** With the prices of all markets, or of one. */
export function cardProjection(prices: 'prices' | `prices.${string}`): Record<string, 1> {
  const fields = [...shownAlways, ...facts, 'createdAt', 'updatedAt', prices];
  return Object.fromEntries(fields.map((field) => [field, 1]));
}
const card = cardProjection('prices');
const details = { description: 1, attributes: 1, tags: 1, trade: 1, categoryPath: 1 } as const;

export const naturalKeyOf = (shopId: string, externalId: string | null, id: string) => `${shopId}/${externalId ?? id}`;

export const productStore = (db: Database) => {
  const model = db.model(productCollection);
  const whole = { tokens: 0 } as const;
  return {
    /** With the prices of all markets, so that a product is remembered once for all of them. */
    cards: (load = byId) => load<ProductCard>(model as never, card),
    details: (load = byId) => load<ProductDetails>(model as never, details),

    byIds: (ids: readonly string[], session?: ClientSession): Promise<ProductRecord[]> =>
      model
        .find({ _id: { $in: [...ids] } }, whole, session ? { session } : {})
        .lean<ProductRecord[]>()
        .exec(),

    /** Whose each is and whether buyers see it; in any order. */
    listingsOf: (ids: readonly string[]) =>
      model
        .find({ _id: { $in: [...ids] } }, { shopId: 1, listed: 1 })
        .lean<Pick<ProductRecord, '_id' | 'shopId' | 'listed'>[]>()
        .exec(),

    byNaturalKeys: (keys: readonly string[], session?: ClientSession): Promise<ProductRecord[]> =>
      model
        .find({ naturalKey: { $in: [...keys] } }, whole, session ? { session } : {})
        .lean<ProductRecord[]>()
        .exec(),

    byId: (id: string, session?: ClientSession): Promise<ProductRecord | null> =>
      model
        .findById(id, whole, session ? { session } : {})
        .lean<ProductRecord>()
        .exec(),

    /** Products of a shop that do not know yet whether it is open, some of them. */
    behindTheirShop: (shopId: string, shopOpen: boolean, limit: number, { session }: Transaction) =>
      model
        .find({ shopId, shopOpen: !shopOpen }, whole, { session })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<ProductRecord[]>()
        .exec(),

    async insertMany(products: readonly ProductRecord[], { session }: Transaction): Promise<void> {
      if (products.length > 0) await model.insertMany(products, { session, lean: true });
    },

    /** Each record was read in the same transaction; its version is to be counted up already. */
    async update(products: readonly ProductUpdate[], { session }: Transaction): Promise<void> {
      if (products.length === 0) return;
      await model.bulkWrite(
        products.map(({ _id, ...set }) => ({ updateOne: { filter: { _id }, update: { $set: set } } })) as never,
        { session, ordered: false },
      );
    },
  };
};

export type ProductUpdate = Partial<ProductRecord> & Pick<ProductRecord, '_id' | 'version' | 'updatedAt'>;
export { isDuplicateKey } from '../../kit/mongo.js';
export type { StockState };
