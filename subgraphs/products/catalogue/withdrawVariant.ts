// Takes a variant off its product for good; its record stays, since orders and carts name it.

import { done, failed, type Result } from '../result.js';
import { hasRole } from '../rights/requireRole.js';
import type { ProductRecord } from './productStore.js';
import { refreshProducts } from './refreshProducts.js';
import type { CatalogueDeps } from './writeDeps.js';

/** Withdrawing twice is once. */
export async function withdrawVariant(
  deps: CatalogueDeps,
  actor: string,
  variantId: string,
): Promise<Result<ProductRecord>> {
  const { variants, transact, clock } = deps;
  const [found] = await variants.byIds([variantId]);
  if (!found || !(await hasRole(deps, actor, found.shopId, 'STAFF'))) return failed('NOT_FOUND', 'variantId');
  return transact(async (tx) => {
    const now = clock.now();
    await variants.update([{ _id: variantId, withdrawnAt: found.withdrawnAt ?? now, updatedAt: now }], tx);
    const [product] = await refreshProducts(deps, [found.productId], { now, tx, announce: 'ALWAYS' });
    return product ? done(product) : failed('NOT_FOUND', 'variantId');
  });
}
