// Changes a shop's settings.

import type { Clock } from '../../kit/clock.js';
import { done, failed, type Result } from '../result.js';
import type { CategoryStore } from '../category/categoryStore.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import { shopFault } from './shopFault.js';
import type { ShopFields, ShopRecord, ShopStore } from './shopStore.js';

type Deps = RightsDeps & { shops: ShopStore; categories: CategoryStore; clock: Clock };

/** Fails with NOT_FOUND, TEXT_INVALID, TOO_MANY or HANDLE_TAKEN, and then nothing has changed. Throws FORBIDDEN below MANAGER. */
export async function updateShop(
  deps: Deps,
  actor: string,
  shopId: string,
  changes: Partial<ShopFields>,
): Promise<Result<ShopRecord>> {
  const { shops, categories, clock } = deps;
  const shop = await shops.byId(shopId);
  if (!shop || !(await hasRole(deps, actor, shopId, 'MANAGER'))) return failed('NOT_FOUND', 'shopId');
  if (shop.status === 'CLOSED') return failed('STATE_INVALID', 'shopId');
  const fault = shopFault(changes);
  if (fault) return fault;
  if (changes.categoryIds) {
    const known = await categories.byIds(changes.categoryIds);
    if (known.length < new Set(changes.categoryIds).size) return failed('NOT_FOUND', 'categoryIds');
  }
  const updated = await shops.setFields(shopId, changes, clock.now());
  return updated ? done(updated) : failed('HANDLE_TAKEN', 'handle');
}
