// Lists of products: by filter, below many parents at once, and by what is searched for. Each page reads an index, for two seconds at most.

import {
  connectionOf,
  dateOfCursor,
  pageWindow,
  type Connection,
  type CursorKey,
  type PageArgs,
  type PageWindow,
} from '../../kit/connection.js';
import { codedError } from '../../kit/codedError.js';
import { countEach, findEach } from '../../kit/findEach.js';
import type { Database, QueryFilter } from '../../kit/mongo.js';
import { inTitle } from '../search/searchTokens.js';
import {
  cardProjection,
  productCollection,
  type ProductCard,
  type ProductRecord,
  type ProductStatus,
} from './productStore.js';

export type ProductSort = { key: 'NEWEST' | 'PRICE'; reverse: boolean; market: string };
export type ProductListFilter = {
  categoryId?: string | undefined;
  shopId?: string | undefined;
  tag?: string | undefined;
  /** Minor units, in the sort's market. */
  minMinor?: number | undefined;
  maxMinor?: number | undefined;
  inStock?: boolean | undefined;
  /** Left out: what buyers see. */
  status?: ProductStatus | undefined;
};
/** The list of a parent's products that is asked for: of shops, or of categories. */
export type ProductsBelow = { by: 'shopId' | 'categoryId'; sort: ProductSort; page: PageArgs };
export type ProductPage = Connection<ProductCard>;
export type ProductListStore = ReturnType<typeof productListStore>;

type Filter = QueryFilter<ProductRecord>;
type Order = { path: string; direction: 1 | -1; date: boolean };

const longestMs = 2000;
const countedMost = 10_000;

export const productListStore = (db: Database) => {
  const model = db.model(productCollection);
  const find = (filter: Filter, order: Order, limit: number, market: string) =>
    model
      .find(filter, cardProjection(`prices.${market}`))
      .sort({ [order.path]: order.direction, _id: order.direction })
      .limit(limit)
      .maxTimeMS(longestMs)
      .lean<ProductCard[]>()
      .exec();
  const countBounds = { limit: countedMost, maxTimeMS: longestMs };
  const count = (filter: Filter) => model.countDocuments(filter, countBounds).exec();

  return {
    /** `totalCount` goes up to 10,000. */
    async page(filter: ProductListFilter, sort: ProductSort, args: PageArgs): Promise<ProductPage> {
      const window = pageWindow(args);
      const wanted = filterOf(filter, sort);
      const order = orderOf(sort, window);
      const rows = await find(beyond(wanted, order, window.from), order, window.limit + 1, sort.market);
      return connectionOf(rows, window, keyBy(order), () => count(wanted));
    },

    /** One page below each parent, by one query for all of them, and one for all counts. */
    async pagesBelow(parentIds: readonly string[], { by, sort, page }: ProductsBelow): Promise<ProductPage[]> {
      const window = pageWindow(page);
      const order = orderOf(sort, window);
      const filters = parentIds.map((id) => filterOf({ [by]: id }, sort));
      const lists: ProductCard[][] = await findEach(
        model,
        filters.map((filter) => beyond(filter, order, window.from)),
        {
          sort: { [order.path]: order.direction, _id: order.direction },
          limit: window.limit + 1,
          projection: cardProjection(`prices.${sort.market}`),
          maxTimeMS: longestMs,
        },
      );
      const countOf = countEach(model, filters, countBounds);
      return lists.map((rows, place) => connectionOf(rows, window, keyBy(order), () => countOf(place)));
    },

    /** By relevance: those with all tokens in their title come before the others. Two queries at most. */
    async search(
      tokens: readonly string[],
      filter: ProductListFilter,
      sort: ProductSort | null,
      market: string,
      args: PageArgs,
    ) {
      const window = pageWindow(args);
      const order = orderOf(sort ?? { key: 'NEWEST', reverse: false, market }, window);
      const base = filterOf(filter, sort ?? { key: 'NEWEST', reverse: false, market });
      const all = { ...base, tokens: { $all: [...tokens] } } as Filter;
      if (sort) {
        const rows = await find(beyond(all, order, window.from), order, window.limit + 1, market);
        return connectionOf(rows, window, keyBy(order), () => count(all));
      }
      const titled = { ...base, tokens: { $all: tokens.map(inTitle) } } as Filter;
      const others = { $and: [all, { $nor: [{ tokens: { $all: tokens.map(inTitle) } }] }] } as Filter;
      const from = tieredFrom(window.from);
      const wanted = window.limit + 1;
      const first = from?.tier === 1 ? [] : await find(beyond(titled, order, from?.key ?? null), order, wanted, market);
      const left = wanted - first.length;
      const second =
        left > 0 ? await find(beyond(others, order, from?.tier === 1 ? from.key : null), order, left, market) : [];
      const tierOf = new Map([
        ...first.map((row) => [row._id, 0] as const),
        ...second.map((row) => [row._id, 1] as const),
      ]);
      const keyOf = (row: ProductCard) => ({ value: `${tierOf.get(row._id)}:${row.listedAt.getTime()}`, id: row._id });
      return connectionOf([...first, ...second], window, keyOf, () => count(all));
    },
  };
};

function filterOf(filter: ProductListFilter, { key, market }: ProductSort): Filter {
  const { categoryId, shopId, tag, minMinor, maxMinor, inStock, status } = filter;
  const low = `lows.${market}`;
  const bounds = {
    ...(minMinor !== undefined && { $gte: minMinor }),
    ...(maxMinor !== undefined && { $lte: maxMinor }),
  };
  const priced = key === 'PRICE' || Object.keys(bounds).length > 0;
  return {
    ...(status && status !== 'PUBLISHED' ? { status } : { listed: true }),
    ...(categoryId && { categoryPath: categoryId }),
    ...(shopId && { shopId }),
    ...(tag && { tags: tag }),
    ...(inStock !== undefined && { inStock }),
    ...(priced && { [low]: { $gte: 0, ...bounds } }),
  } as Filter;
}

/** The latest first, the cheapest first, or the other way around; backward windows read against that. */
function orderOf({ key, reverse, market }: ProductSort, { backward }: PageWindow): Order {
  const descending = (key === 'NEWEST') !== reverse;
  const direction = descending !== backward ? -1 : 1;
  return key === 'PRICE'
    ? { path: `lows.${market}`, direction, date: false }
    : { path: 'listedAt', direction, date: true };
}

function beyond(filter: Filter, { path, direction, date }: Order, from: CursorKey | null): Filter {
  if (!from) return filter;
  if (typeof from.value !== 'number') throw notACursor();
  const value = date ? dateOfCursor(from) : from.value;
  const operator = direction === 1 ? '$gt' : '$lt';
  const after = { $or: [{ [path]: { [operator]: value } }, { [path]: value, _id: { [operator]: from.id } }] };
  return { $and: [filter, after] } as Filter;
}

const keyBy =
  ({ path, date }: Order) =>
  (row: ProductCard): CursorKey => {
    const value = date ? row.listedAt.getTime() : (row.prices[path.slice('lows.'.length)]?.minor ?? 0);
    return { value, id: row._id };
  };

function tieredFrom(from: CursorKey | null): { tier: 0 | 1; key: CursorKey } | null {
  if (!from) return null;
  const [, tier, time] = /^([01]):(\d{1,16})$/.exec(String(from.value)) ?? [];
  if (!tier || !time) throw notACursor();
  return { tier: tier === '1' ? 1 : 0, key: { value: Number(time), id: from.id } };
}

const notACursor = () => codedError('BAD_USER_INPUT', 'Not a cursor of this list.');
