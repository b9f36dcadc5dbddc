// Adds variants to a product.

import { done, failed, type Result } from '../result.js';
import { draftVariants } from './draftVariants.js';
import { newVariants } from './newProduct.js';
import { ownProduct } from './ownProduct.js';
import type { VariantInput } from './productInput.js';
import type { ProductRecord } from './productStore.js';
import { refreshProducts } from './refreshProducts.js';
import type { CatalogueDeps } from './writeDeps.js';

/** All or none. A choice that the product does not offer yet is OPTIONS_INVALID. */
export async function addVariants(
  deps: CatalogueDeps,
  actor: string,
  productId: string,
  inputs: readonly VariantInput[],
): Promise<Result<ProductRecord>> {
  const { products, variants, stock, priceHistory, markets, transact, clock, ids } = deps;
  if (!(await ownProduct(deps, actor, productId))) return failed('NOT_FOUND', 'productId');
  const byCode = new Map((await markets.all()).map((market) => [market.code, market]));
  return transact(async (tx) => {
    const product = await products.byId(productId, tx.session);
    if (!product) return failed('NOT_FOUND', 'productId');
    const all = await variants.ofProducts([productId], tx.session);
    const beside = all.filter((variant) => variant.withdrawnAt === null);
    const drafts = draftVariants(inputs, product.options, byCode, beside);
    if (!drafts.ok) return drafts;
    const at = clock.now();
    const made = newVariants(product, drafts.value, { ids, at, position: all.length });
    await variants.insertMany(made.variants, tx);
    await stock.insertMany(made.stock, at, tx);
    await priceHistory.insertMany(made.history, tx);
    const [after] = await refreshProducts(deps, [productId], { now: at, tx, announce: 'ALWAYS' });
    return done(after ?? product);
  });
}
