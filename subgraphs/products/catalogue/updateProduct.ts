// Changes what a product says.

import { done, failed, type Result } from '../result.js';
import { profileFaults } from '../shipping/profileNamed.js';
import { tradeOf } from '../trade/productTrade.js';
import { categoryLine } from './categoryLine.js';
import { ownProduct } from './ownProduct.js';
import { productChanged } from './productChanged.js';
import { textInputFault, type TextInput } from './productInput.js';
import type { ProductRecord } from './productStore.js';
import { productText } from './productText.js';
import type { CatalogueDeps } from './writeDeps.js';

export type ProductChanges = Partial<TextInput> & { categoryId?: string };

/** What is left out stays. Fails with NOT_FOUND or what is wrong with the input, and then nothing has changed. */
export async function updateProduct(
  deps: CatalogueDeps,
  actor: string,
  productId: string,
  changes: ProductChanges,
): Promise<Result<ProductRecord>> {
  const { products, transact, clock } = deps;
  const found = await ownProduct(deps, actor, productId);
  if (!found) return failed('NOT_FOUND', 'productId');
  const fault = textInputFault(changes);
  if (fault) return fault;
  const [profileFault] = await profileFaults(deps, found.shopId, [changes]);
  if (profileFault) return profileFault;
  const line = await categoryLine(deps, changes.categoryId ?? found.categoryId);
  if (!line) return failed('NOT_FOUND', 'categoryId');

  return transact(async (tx) => {
    const before = await products.byId(productId, tx.session);
    if (!before) return failed('NOT_FOUND', 'productId');
    const trade = tradeOf(changes.trade, before.trade);
    const text = productText(productId, { ...before, ...changes, trade }, line);
    const after = { ...before, ...text, version: before.version + 1, updatedAt: clock.now() };
    await products.update([{ _id: productId, ...text, version: after.version, updatedAt: after.updatedAt }], tx);
    tx.emit(productChanged(after));
    return done(after);
  });
}
