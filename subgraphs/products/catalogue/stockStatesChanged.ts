import type { Transaction } from '../../kit/transaction.js';
import type { StockState } from '../stock/stockState.js';
import type { ProductStore } from './productStore.js';
import { refreshProducts } from './refreshProducts.js';
import type { VariantStore } from './variantStore.js';

type Deps = { products: ProductStore; variants: VariantStore };
type Change = { variantId: string; productId: string; state: StockState };

/** Carries changed stock states to variants and products; products that began or ceased to be in stock are told of. */
export async function stockStatesChanged(
  deps: Deps,
  changes: readonly Change[],
  now: Date,
  tx: Transaction,
): Promise<void> {
  await deps.variants.update(
    changes.map(({ variantId: _id, state: stockState }) => ({ _id, stockState, updatedAt: now })),
    tx,
  );
  const productIds = [...new Set(changes.map((change) => change.productId))];
  await refreshProducts(deps, productIds, { now, tx, announce: 'STOCK_TURNED' });
}
