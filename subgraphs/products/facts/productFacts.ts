import { codedError } from '../../kit/codedError.js';
import type { ProductStore } from '../catalogue/productStore.js';

type Facts = { productId: string; shopId: string; published: boolean };

const productsMost = 500;

/** In the order asked for, null for what is unknown; `published` is whether buyers see it. */
export async function productFacts(
  { products }: { products: Pick<ProductStore, 'listingsOf'> },
  ids: readonly string[],
): Promise<(Facts | null)[]> {
  if (ids.length > productsMost) throw codedError('BAD_USER_INPUT', `Ask for ${productsMost} products at most.`);
  const found = new Map((await products.listingsOf(ids)).map((product) => [product._id, product]));
  return ids.map((id) => {
    const product = found.get(id);
    return product ? { productId: id, shopId: product.shopId, published: product.listed } : null;
  });
}
