// Writes a shop's shipping profiles: makes, changes and removes them.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Transact } from '../../kit/transaction.js';
import { done, failed, type Result } from '../result.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import { profileFault } from './profileFault.js';
import type { ShippingTerms } from './shippingProfile.js';
import type { ShippingProfileRecord, ShippingProfileStore } from './shippingProfileStore.js';

type Deps = RightsDeps & { shippingProfiles: ShippingProfileStore; transact: Transact; clock: Clock; ids: IdSource };
type Changes = Partial<ShippingTerms> & { isDefault?: boolean };

const profilesMost = 20;

/** Fails with NOT_FOUND, TOO_MANY, or what profileFault.ts says; throws FORBIDDEN below MANAGER. */
export async function createProfile(
  deps: Deps,
  actor: string,
  { shopId, ...terms }: ShippingTerms & { shopId: string; isDefault: boolean },
): Promise<Result<ShippingProfileRecord>> {
  const { shippingProfiles, transact, clock, ids } = deps;
  if (!(await hasRole(deps, actor, shopId, 'MANAGER'))) return failed('NOT_FOUND', 'shopId');
  const fault = profileFault(terms);
  if (fault) return fault;
  return transact(async (tx) => {
    const others = await shippingProfiles.ofShops([shopId], tx);
    if (others.length >= profilesMost)
      return failed('TOO_MANY', 'shopId', `A shop has ${profilesMost} profiles at most.`);
    const now = clock.now();
    if (terms.isDefault) await shippingProfiles.clearDefault(shopId, now, tx);
    const profile = { ...terms, _id: ids.next('sprof'), shopId, version: 1, createdAt: now, updatedAt: now };
    await shippingProfiles.insert(profile, tx);
    return done(profile);
  });
}

/** What is left out stays. Quotes that were made before keep what they said. Fails as createProfile does. */
export async function updateProfile(
  deps: Deps,
  actor: string,
  profileId: string,
  changes: Changes,
): Promise<Result<ShippingProfileRecord>> {
  const { shippingProfiles, transact, clock } = deps;
  const found = await ownProfile(deps, actor, profileId);
  if (!found) return failed('NOT_FOUND', 'profileId');
  const fault = profileFault(changes);
  if (fault) return fault;
  return transact(async (tx) => {
    const now = clock.now();
    if (changes.isDefault) await shippingProfiles.clearDefault(found.shopId, now, tx);
    const updated = await shippingProfiles.update(profileId, { ...changes, updatedAt: now }, tx);
    return updated ? done(updated) : failed('NOT_FOUND', 'profileId');
  });
}

/** Products that name it are sent by the shop's default from then on, or by the platform's. */
export async function removeProfile(deps: Deps, actor: string, profileId: string): Promise<Result<string>> {
  const found = await ownProfile(deps, actor, profileId);
  if (!found) return failed('NOT_FOUND', 'profileId');
  await deps.transact((tx) => deps.shippingProfiles.remove(profileId, tx));
  return done(profileId);
}

async function ownProfile(deps: Deps, actor: string, profileId: string): Promise<ShippingProfileRecord | null> {
  const found = await deps.shippingProfiles.byId(profileId);
  return found && (await hasRole(deps, actor, found.shopId, 'MANAGER')) ? found : null;
}
