// Finds products on sale by words in any script.

import { codedError } from '../../kit/codedError.js';
import { emptyPage, type PageArgs } from '../../kit/connection.js';
import type { ProductListFilter, ProductListStore, ProductPage } from '../catalogue/productListStore.js';
import { queryTokens } from './searchTokens.js';

type Deps = { productLists: ProductListStore };
type SortKey = 'RELEVANCE' | 'NEWEST' | 'PRICE';

const queryMost = 200;

/** A query of signs alone finds nothing. Empty or longer than 200 characters: BAD_USER_INPUT. */
export async function searchProducts(
  { productLists }: Deps,
  args: { query: string; filter: ProductListFilter; sortKey: SortKey; market: string; page: PageArgs },
): Promise<ProductPage> {
  const { query, filter, sortKey, market, page } = args;
  const length = query.trim().length;
  if (length < 1 || length > queryMost)
    throw codedError('BAD_USER_INPUT', `query must have 1 to ${queryMost} characters.`);
  const tokens = queryTokens(query);
  if (tokens.length === 0) return emptyPage(page);
  const sort = sortKey === 'RELEVANCE' ? null : { key: sortKey, reverse: false, market };
  return productLists.search(tokens, filter, sort, market, page);
}
