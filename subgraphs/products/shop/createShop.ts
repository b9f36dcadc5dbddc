// Opens a shop as a draft and makes its maker the owner.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed, type Result } from '../result.js';
import type { CategoryStore } from '../category/categoryStore.js';
import type { UsersClient } from '../clients/users.js';
import { shopFault } from './shopFault.js';
import type { ShopFields, ShopRecord, ShopStore } from './shopStore.js';

type Deps = {
  shops: ShopStore;
  categories: CategoryStore;
  users: Pick<UsersClient, 'establish'>;
  clock: Clock;
  ids: IdSource;
};
type Input = Omit<ShopFields, 'pictureUrl'> & { pictureUrl: string | null };

/** Fails with TEXT_INVALID, TOO_MANY, HANDLE_TAKEN, or NOT_FOUND of a category. */
export async function createShop(deps: Deps, owner: string, input: Input): Promise<Result<ShopRecord>> {
  const { shops, categories, users, clock, ids } = deps;
  const { pictureUrl, ...fields } = { ...input, name: input.name.trim(), description: input.description.trim() };
  const fault = shopFault(fields);
  if (fault) return fault;
  const known = await categories.byIds(fields.categoryIds);
  if (known.length < new Set(fields.categoryIds).size) return failed('NOT_FOUND', 'categoryIds');
  if (await shops.byHandle(fields.handle)) return failed('HANDLE_TAKEN', 'handle');

  const _id = ids.next('shop');
  // Before the shop: what is left by a failure in between is a membership of nothing, not a shop of no one.
  await users.establish(owner, _id, 'OWNER');
  const shop = newShop(_id, { ...fields, pictureUrl: pictureUrl ?? drawnShopPicture(_id) }, clock.now());
  return (await shops.insert(shop)) ? done(shop) : failed('HANDLE_TAKEN', 'handle');
}

export const drawnShopPicture = (id: string) => `/media/products/${id}.svg`;

export function newShop(_id: string, fields: ShopFields, at: Date): ShopRecord {
  return {
    ...fields,
    _id,
    externalId: null,
    naturalKey: _id,
    status: 'DRAFT',
    suspensionReason: null,
    relistAt: null,
    contentHash: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}
