import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import type { ProductRecord, ProductStore } from './productStore.js';

/** The product that the person may write; null where there is none, or it is another shop's. Throws FORBIDDEN below STAFF. */
export async function ownProduct(
  deps: RightsDeps & { products: ProductStore },
  actor: string,
  productId: string,
): Promise<ProductRecord | null> {
  const product = await deps.products.byId(productId);
  return product && (await hasRole(deps, actor, product.shopId, 'STAFF')) ? product : null;
}
