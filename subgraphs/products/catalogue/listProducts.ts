// Lists products: those on sale for anyone, a shop's other ones for its staff.

import { emptyPage, type PageArgs } from '../../kit/connection.js';
import type { ProductListFilter, ProductListStore, ProductPage, ProductSort } from './productListStore.js';

type Deps = { productLists: ProductListStore; isStaff(shopId: string): Promise<boolean> };

/** What the viewer may not see is not there: an empty list. */
export async function listProducts(
  { productLists, isStaff }: Deps,
  filter: ProductListFilter,
  sort: ProductSort,
  page: PageArgs,
): Promise<ProductPage> {
  const hidden = filter.status !== undefined && filter.status !== 'PUBLISHED';
  if (hidden && !(filter.shopId && (await isStaff(filter.shopId)))) {
    return emptyPage(page);
  }
  return productLists.page(filter, sort, page);
}
