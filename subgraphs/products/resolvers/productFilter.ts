import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { moneyFrom } from '../../kit/money.js';
import type { ProductListFilter } from '../catalogue/productListStore.js';
import type { Context } from '../context.js';
import type { ProductFilter } from '../types.generated.js';

/** Reads a filter from a client: prices become minor units of the viewer's market. Malformed: BAD_USER_INPUT. */
export async function productFilter(
  filter: ProductFilter | null | undefined,
  { markets, market }: Context,
): Promise<ProductListFilter> {
  if (!filter) return {};
  const { categoryId, shopId, tag, minPrice, maxPrice, inStock, status } = filter;
  if ((tag?.length ?? 0) > 40) throw codedError('BAD_USER_INPUT', 'tag may have 40 characters at most.');
  const currency = minPrice || maxPrice ? (await markets.byCode(market))?.currencyCode : undefined;
  const minor = (amount: string | null | undefined, field: string) =>
    amount && currency ? moneyFrom(amount, currency, field).minor : undefined;
  return {
    categoryId: categoryId ? checkId('cat', categoryId, 'categoryId') : undefined,
    shopId: shopId ? checkId('shop', shopId, 'shopId') : undefined,
    tag: tag ?? undefined,
    minMinor: minor(minPrice, 'minPrice'),
    maxMinor: minor(maxPrice, 'maxPrice'),
    inStock: inStock ?? undefined,
    status: status ?? undefined,
  };
}
