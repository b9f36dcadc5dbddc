// What a quote needs to know of how shops send in a market, read fresh.

import { codedError } from '../../kit/codedError.js';
import type { MarketStore } from '../market/marketStore.js';
import { platformProfile } from './platformProfile.js';
import type { ShippingTerms } from './shippingProfile.js';
import type { ShippingProfileRecord, ShippingProfileStore } from './shippingProfileStore.js';

type Deps = {
  shippingProfiles: Pick<ShippingProfileStore, 'ofShops'>;
  markets: Pick<MarketStore, 'byCode'>;
};
/** `shopId` null: the platform's, for shops without a default. */
export type ProfileFacts = ShippingTerms & { id: string | null; shopId: string | null; isDefault: boolean };
export type ShippingFacts = { countries: string[]; profiles: ProfileFacts[] };

const shopsMost = 100;

/** The platform's profile comes last. Throws MARKET_UNKNOWN, and BAD_USER_INPUT for more than 100 shops. */
export async function shippingFacts(
  { shippingProfiles, markets }: Deps,
  shopIds: readonly string[],
  code: string,
): Promise<ShippingFacts> {
  if (shopIds.length > shopsMost) throw codedError('BAD_USER_INPUT', `Ask for ${shopsMost} shops at most.`);
  const [profiles, market] = await Promise.all([shippingProfiles.ofShops(shopIds), markets.byCode(code)]);
  if (!market) throw codedError('MARKET_UNKNOWN', 'There is no such market.');
  const platform = { ...platformProfile(market), id: null, shopId: null, isDefault: true };
  return { countries: market.countries, profiles: [...profiles.map(factsOf), platform] };
}

const factsOf = ({ _id: id, shopId, isDefault, name, handlingDays, zones }: ShippingProfileRecord): ProfileFacts => {
  return { id, shopId, isDefault, name, handlingDays, zones };
};
