import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { commitStock } from '../stock/commitStock.js';
import { releaseStock } from '../stock/releaseStock.js';
import { reserveStock } from '../stock/reserveStock.js';
import { restockStock } from '../stock/restockStock.js';
import { setVariantStock } from '../stock/setVariantStock.js';
import type { Mutations } from './mutations.js';

export const stockMutations = {
  variantStockSet: async (_, { input }, context) => {
    checkId('vrnt', input.variantId, 'variantId');
    const answer = await setVariantStock(context, context.viewer.required(), input);
    return answer.ok
      ? { variant: answer.value.variant, stock: answer.value.units, userErrors: [] }
      : { variant: null, stock: answer.current ?? null, userErrors: answer.userErrors };
  },
  stockReserve: async (_, { input }, context) => {
    context.viewer.requireService('orders');
    const { outcome, shortages } = await reserveStock(context, input);
    return { outcome, shortages: [...shortages] };
  },
  stockRelease: (_, { input }, context) => {
    context.viewer.requireService('orders');
    return releaseStock(context, named(input.orderId));
  },
  stockCommit: (_, { input }, context) => {
    context.viewer.requireService('orders');
    return commitStock(context, named(input.orderId));
  },
  stockRestock: (_, { input }, context) => {
    context.viewer.requireService('orders');
    return restockStock(context, input);
  },
} satisfies Mutations;

function named(orderId: string): string {
  if (orderId.length < 1 || orderId.length > 200)
    throw codedError('BAD_USER_INPUT', 'orderId must have 1 to 200 characters.');
  return orderId;
}
