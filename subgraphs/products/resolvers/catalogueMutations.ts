import { bulkLimit } from '../../kit/bulk.js';
import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import { addVariants } from '../catalogue/addVariants.js';
import { createProduct } from '../catalogue/createProduct.js';
import { importProducts } from '../catalogue/importProducts.js';
import { moveProduct } from '../catalogue/moveProduct.js';
import { updateProduct } from '../catalogue/updateProduct.js';
import { withdrawVariant } from '../catalogue/withdrawVariant.js';
import { cancelFlashPrice } from '../price/cancelFlashPrice.js';
import { setFlashPrice } from '../price/setFlashPrice.js';
import { setVariantPrice } from '../price/setVariantPrice.js';
import { filled } from './filled.js';
import { given } from './given.js';
import type { Mutations } from './mutations.js';

export const catalogueMutations = {
  productCreate: async (_, { input }, context) => {
    checkId('shop', input.shopId, 'shopId');
    checkId('cat', input.categoryId, 'categoryId');
    return payload(
      'product',
      await createProduct(context, context.viewer.required(), { ...filled(input), brand: input.brand ?? null }),
    );
  },
  productUpdate: async (_, { input: { productId, brand, ...rest } }, context) => {
    if (rest.categoryId) checkId('cat', rest.categoryId, 'categoryId');
    const changes = { ...given(rest), ...(brand !== undefined && { brand }) };
    return payload('product', await updateProduct(context, context.viewer.required(), product(productId), changes));
  },
  productPublish: async (_, { input }, context) =>
    payload('product', await moveProduct(context, context.viewer.required(), product(input.productId), 'PUBLISH')),
  productUnpublish: async (_, { input }, context) =>
    payload('product', await moveProduct(context, context.viewer.required(), product(input.productId), 'UNPUBLISH')),
  productVariantsAdd: async (_, { input: { productId, variants } }, context) =>
    payload('product', await addVariants(context, context.viewer.required(), product(productId), filled(variants))),
  variantWithdraw: async (_, { input }, context) =>
    payload('product', await withdrawVariant(context, context.viewer.required(), variant(input.variantId))),
  variantPriceSet: async (_, { input }, context) => {
    variant(input.variantId);
    return payload('variant', await setVariantPrice(context, context.viewer.required(), input));
  },
  variantFlashPriceSet: async (_, { input }, context) => {
    variant(input.variantId);
    return payload('variant', await setFlashPrice(context, context.viewer.required(), input));
  },
  variantFlashPriceCancel: async (_, { input }, context) => {
    variant(input.variantId);
    return payload('variant', await cancelFlashPrice(context, context.viewer.required(), input));
  },
  productsImport: async (_, { input: { shopId, products } }, context) => {
    context.viewer.requireRole('OPERATOR');
    if (products.length > bulkLimit) throw codedError('BAD_USER_INPUT', `Send ${bulkLimit} rows at most.`);
    const rows = filled(products).map((row) => ({
      ...row,
      brand: row.brand ?? null,
      publishedAt: row.publishedAt ?? null,
    }));
    const imported = await importProducts(context, checkId('shop', shopId, 'shopId'), rows);
    return imported.ok ? { results: imported.value, userErrors: [] } : { results: [], userErrors: imported.userErrors };
  },
} satisfies Mutations;

const product = (id: string) => checkId('prod', id, 'productId');
const variant = (id: string) => checkId('vrnt', id, 'variantId');
