// Puts a product on sale or takes it off, by its table of states.

import { done, failed, type Result } from '../result.js';
import { ownProduct } from './ownProduct.js';
import { productChanged } from './productChanged.js';
import { nextProductStatus, type ProductStep } from './productStates.js';
import type { ProductRecord } from './productStore.js';
import type { CatalogueDeps } from './writeDeps.js';

/** Fails with NOT_FOUND, STATE_INVALID, or NOTHING_TO_SELL where no variant has a price. */
export async function moveProduct(
  deps: Pick<CatalogueDeps, 'products' | 'users' | 'transact' | 'clock'>,
  actor: string,
  productId: string,
  step: ProductStep,
): Promise<Result<ProductRecord>> {
  const { products, transact, clock } = deps;
  if (!(await ownProduct(deps, actor, productId))) return failed('NOT_FOUND', 'productId');
  return transact(async (tx) => {
    const before = await products.byId(productId, tx.session);
    const status = before && nextProductStatus(before.status, step);
    if (!status)
      return failed('STATE_INVALID', 'productId', `A product that is ${before?.status ?? 'gone'} can't do this.`);
    if (status === 'PUBLISHED' && before.markets.length === 0) return failed('NOTHING_TO_SELL', 'productId');
    const now = clock.now();
    const listed = status === 'PUBLISHED' && before.shopOpen;
    const times = status === 'PUBLISHED' ? { publishedAt: now, listedAt: now } : {};
    const changes = { status, listed, ...times, version: before.version + 1, updatedAt: now };
    await products.update([{ _id: productId, ...changes }], tx);
    const after = { ...before, ...changes };
    tx.emit(productChanged(after));
    return done(after);
  });
}
