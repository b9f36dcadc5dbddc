// Takes a shop from one state to the next, by its table, and tells its products.

import type { Clock } from '../../kit/clock.js';
import { done, failed, type Result } from '../result.js';
import { textFault } from '../checkText.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import { relistAtOnce, type RelistDeps } from './relistProducts.js';
import { nextShopStatus, type ShopStep } from './shopStates.js';
import type { ShopRecord } from './shopStore.js';

type Deps = RightsDeps & RelistDeps & { clock: Clock };

const least = { ACTIVATE: 'MANAGER', CLOSE: 'OWNER' } as const;

/** By its own people. Fails with NOT_FOUND or STATE_INVALID; throws FORBIDDEN for a member with too small a role. */
export async function moveOwnShop(deps: Deps, actor: string, shopId: string, step: 'ACTIVATE' | 'CLOSE') {
  if (!(await hasRole(deps, actor, shopId, least[step]))) return failed('NOT_FOUND', 'shopId');
  return moveShop(deps, shopId, step, null);
}

/** By an operator, whose role was checked before. */
export async function moveShop(
  deps: Deps,
  shopId: string,
  step: ShopStep,
  reason: string | null,
): Promise<Result<ShopRecord>> {
  const fault = step === 'SUSPEND' ? textFault(reason, 'reason', 500, 1) : null;
  if (fault) return fault;
  const shop = await deps.shops.byId(shopId);
  if (!shop) return failed('NOT_FOUND', 'shopId');
  const status = nextShopStatus(shop.status, step);
  if (!status) return failed('STATE_INVALID', 'shopId', `A shop that is ${shop.status} can't do this.`);
  const moved = await deps.shops.setStatus(shop, status, step === 'SUSPEND' ? reason : null, deps.clock.now());
  if (!moved) return failed('STATE_INVALID', 'shopId', 'Another changed its state at the same time.');
  await relistAtOnce(deps, moved);
  return done(moved);
}
