import { bulkLimit } from '../../kit/bulk.js';
import { codedError } from '../../kit/codedError.js';
import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import { createShop } from '../shop/createShop.js';
import { importShops } from '../shop/importShops.js';
import { moveOwnShop, moveShop } from '../shop/moveShop.js';
import { updateShop } from '../shop/updateShop.js';
import { filled } from './filled.js';
import { given } from './given.js';
import type { Mutations } from './mutations.js';

export const shopMutations = {
  shopCreate: async (_, { input }, context) => {
    const { pictureUrl, region, city, ...rest } = filled(input);
    const categoryIds = rest.categoryIds.map((id) => checkId('cat', id, 'categoryIds'));
    const fields = { ...rest, categoryIds, pictureUrl: pictureUrl ?? null, region: region ?? null, city: city ?? null };
    return payload('shop', await createShop(context, context.viewer.required(), fields));
  },
  shopUpdate: async (_, { input }, context) => {
    const { shopId, region, city, ...rest } = input;
    rest.categoryIds?.forEach((id) => checkId('cat', id, 'categoryIds'));
    const places = { ...(region !== undefined && { region }), ...(city !== undefined && { city }) };
    const actor = context.viewer.required();
    return payload(
      'shop',
      await updateShop(context, actor, checkId('shop', shopId, 'shopId'), { ...given(rest), ...places }),
    );
  },
  shopActivate: async (_, { input }, context) =>
    payload(
      'shop',
      await moveOwnShop(context, context.viewer.required(), checkId('shop', input.shopId, 'shopId'), 'ACTIVATE'),
    ),
  shopClose: async (_, { input }, context) =>
    payload(
      'shop',
      await moveOwnShop(context, context.viewer.required(), checkId('shop', input.shopId, 'shopId'), 'CLOSE'),
    ),
  shopSuspend: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('shop', await moveShop(context, checkId('shop', input.shopId, 'shopId'), 'SUSPEND', input.reason));
  },
  shopReinstate: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    return payload('shop', await moveShop(context, checkId('shop', input.shopId, 'shopId'), 'REINSTATE', null));
  },
  shopsImport: async (_, { input: { shops } }, context) => {
    context.viewer.requireRole('OPERATOR');
    if (shops.length > bulkLimit) throw codedError('BAD_USER_INPUT', `Send ${bulkLimit} rows at most.`);
    const rows = filled(shops).map((row) => ({
      ...row,
      handle: row.handle ?? null,
      region: row.region ?? null,
      city: row.city ?? null,
      pictureUrl: row.pictureUrl ?? null,
      ownerId: row.ownerId ? checkId('user', row.ownerId, 'ownerId') : null,
    }));
    return { results: await importShops(context, rows), userErrors: [] };
  },
} satisfies Mutations;
