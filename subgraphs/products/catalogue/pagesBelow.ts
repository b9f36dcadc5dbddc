import DataLoader from 'dataloader';
import type { PageArgs } from '../../kit/connection.js';
import type { ProductListFilter, ProductListStore, ProductPage, ProductSort } from './productListStore.js';

type Ask = { filter: ProductListFilter; sort: ProductSort; page: PageArgs };
export type PagesBelow = DataLoader<Ask, ProductPage, string>;

/** Loads the products of many shops or categories: one query for all that ask for the same page and order. */
export const pagesBelow = (lists: ProductListStore): PagesBelow =>
  new DataLoader<Ask, ProductPage, string>(
    async (asks) => {
      const alike = new Map<string, number[]>();
      asks.forEach(({ sort, page }, index) => {
        const key = JSON.stringify([sort, page]);
        alike.set(key, [...(alike.get(key) ?? []), index]);
      });
      const answers: (ProductPage | Error)[] = [];
      await Promise.all(
        [...alike.values()].map(async (indexes) => {
          const own = indexes.flatMap((index) => asks[index] ?? []);
          const [first] = own;
          if (!first) return;
          try {
            const filters = own.map(({ filter }) => filter);
            const pages = await lists.pagesBelow(filters, first.sort, first.page);
            indexes.forEach((index, at) => (answers[index] = pages[at] as ProductPage));
          } catch (error) {
            indexes.forEach((index) => (answers[index] = error as Error));
          }
        }),
      );
      return answers;
    },
    { cacheKeyFn: (ask) => JSON.stringify(ask) },
  );
