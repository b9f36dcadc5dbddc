import type { Context } from '../context.js';
import type { MutationResolvers } from '../types.generated.js';
import { catalogueMutations } from './catalogueMutations.js';
import { promotionMutations } from './promotionMutations.js';
import { shippingMutations } from './shippingMutations.js';
import { shopMutations } from './shopMutations.js';
import { stockMutations } from './stockMutations.js';
import { warehouseMutations } from './warehouseMutations.js';

type Resolve = (parent: unknown, args: unknown, context: Context, info: unknown) => unknown;

const all = {
  ...{ ...shopMutations, ...catalogueMutations, ...stockMutations, ...warehouseMutations },
  ...{ ...shippingMutations, ...promotionMutations },
};

/** Each mutation begins with nothing remembered. */
export const Mutation = Object.fromEntries(
  Object.entries(all).map(([name, resolve]) => {
    const fresh: Resolve = (parent, args, context, info) => {
      context.forget();
      return (resolve as Resolve)(parent, args, context, info);
    };
    return [name, fresh];
  }),
) as MutationResolvers;
