// Brings what products keep of their variants up to date, in the transaction that changed those.

import type { Transaction } from '../../kit/transaction.js';
import { productChanged } from './productChanged.js';
import type { ProductRecord, ProductStore } from './productStore.js';
import { totalsOf } from './productTotals.js';
import type { VariantStore } from './variantStore.js';

type Deps = { products: ProductStore; variants: VariantStore };

/**
 * Always writes the products, so that two transactions on variants of one product never both go by what they read before the other.
 * `announce`: tells of each, or of those only that began or ceased to be in stock.
 */
export async function refreshProducts(
  { products, variants }: Deps,
  productIds: readonly string[],
  args: { now: Date; tx: Transaction; announce: 'ALWAYS' | 'STOCK_TURNED' },
): Promise<ProductRecord[]> {
  const { now, tx, announce } = args;
  const before = await products.byIds(productIds, tx.session);
  const all = await variants.ofProducts(productIds, tx.session);
  const after = before.map((product): ProductRecord => {
    const totals = totalsOf(
      all.filter((variant) => variant.productId === product._id),
      now,
    );
    return { ...product, ...totals, version: product.version + 1, updatedAt: now };
  });
  await products.update(
    after.map(({ _id, version, updatedAt, prices, lows, markets, stockState, inStock, variantCount }) => {
      return { _id, version, updatedAt, prices, lows, markets, stockState, inStock, variantCount };
    }),
    tx,
  );
  after.forEach((product, index) => {
    const turned = product.inStock !== before[index]?.inStock;
    if (announce === 'ALWAYS' || turned) tx.emit(productChanged(product));
  });
  return after;
}
