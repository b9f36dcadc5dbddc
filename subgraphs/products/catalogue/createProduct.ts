// Writes a product with its variants, prices and first stock, as a draft.

import { done, failed, type Result } from '../result.js';
import { hasRole } from '../rights/requireRole.js';
import { profileFaults } from '../shipping/profileNamed.js';
import { categoryLine } from './categoryLine.js';
import { draftVariants } from './draftVariants.js';
import { newProduct, newVariants } from './newProduct.js';
import { productChanged } from './productChanged.js';
import { optionsFault, textInputFault, type OptionInput, type TextInput, type VariantInput } from './productInput.js';
import type { ProductRecord } from './productStore.js';
import { productText } from './productText.js';
import type { CatalogueDeps } from './writeDeps.js';

type Input = TextInput & {
  shopId: string;
  categoryId: string;
  options: readonly OptionInput[];
  variants: readonly VariantInput[];
};

/** Fails with NOT_FOUND of the shop or category, or what is wrong with the input, and then nothing was written. */
export async function createProduct(deps: CatalogueDeps, actor: string, input: Input): Promise<Result<ProductRecord>> {
  const { shops, markets, products, variants, stock, priceHistory, transact, clock, ids } = deps;
  const shop = await shops.byId(input.shopId);
  if (!shop || !(await hasRole(deps, actor, input.shopId, 'STAFF'))) return failed('NOT_FOUND', 'shopId');
  if (shop.status === 'CLOSED') return failed('STATE_INVALID', 'shopId');
  const fault = textInputFault(input) ?? optionsFault(input.options);
  if (fault) return fault;
  const [profileFault] = await profileFaults(deps, shop._id, [input]);
  if (profileFault) return profileFault;
  const line = await categoryLine(deps, input.categoryId);
  if (!line) return failed('NOT_FOUND', 'categoryId');
  const byCode = new Map((await markets.all()).map((market) => [market.code, market]));
  const drafts = draftVariants(input.variants, input.options, byCode);
  if (!drafts.ok) return drafts;

  return transact(async (tx) => {
    const at = clock.now();
    const current = await shops.byId(shop._id, tx);
    const own = {
      _id: ids.next('prod'),
      shopId: shop._id,
      shopOpen: current?.status === 'ACTIVE',
      externalId: null,
      contentHash: null,
    };
    const made = newVariants(own, drafts.value, { ids, at });
    const text = productText(own._id, input, line);
    const product = newProduct(own, text, { status: 'DRAFT', publishedAt: null }, made.variants, at);
    await products.insertMany([product], tx);
    await variants.insertMany(made.variants, tx);
    await stock.insertMany(made.stock, at, tx);
    await priceHistory.insertMany(made.history, tx);
    tx.emit(productChanged(product));
    return done(product);
  });
}
