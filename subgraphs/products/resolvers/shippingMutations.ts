import { checkId } from '../../kit/ids.js';
import { moneyFrom } from '../../kit/money.js';
import { payload } from '../../kit/result.js';
import type { ShippingRate, ShippingZone } from '../shipping/shippingProfile.js';
import { createProfile, removeProfile, updateProfile } from '../shipping/writeProfile.js';
import type { ShippingRateInput, ShippingZoneInput } from '../types.generated.js';
import { filled } from './filled.js';
import { given } from './given.js';
import type { Mutations } from './mutations.js';

export const shippingMutations = {
  shippingProfileCreate: async (_, { input }, context) => {
    const { zones, ...rest } = filled(input);
    checkId('shop', rest.shopId, 'shopId');
    const terms = { ...rest, zones: input.zones.map(zoneFrom) };
    return payload('shippingProfile', await createProfile(context, context.viewer.required(), terms));
  },
  shippingProfileUpdate: async (_, { input: { profileId, zones, ...rest } }, context) => {
    const changes = { ...given(rest), ...(zones && { zones: zones.map(zoneFrom) }) };
    const actor = context.viewer.required();
    return payload('shippingProfile', await updateProfile(context, actor, profile(profileId), changes));
  },
  shippingProfileRemove: async (_, { input }, context) =>
    payload('removedId', await removeProfile(context, context.viewer.required(), profile(input.profileId))),
} satisfies Mutations;

const profile = (id: string) => checkId('sprof', id, 'profileId');

const zoneFrom = ({ name, countries, regions, rates }: ShippingZoneInput): ShippingZone => ({
  name: name.trim(),
  countries: [...new Set(countries)],
  regions: [...new Set(regions ?? [])],
  rates: rates.map(rateFrom),
});

/** Amounts become minor units of the rate's currency. Malformed: BAD_USER_INPUT. */
function rateFrom({ currencyCode: currency, bands, freeFrom, ...rest }: ShippingRateInput): ShippingRate {
  const minor = (amount: string, field: string) => moneyFrom(amount, currency, field).minor;
  return {
    ...rest,
    currency,
    bands: bands.map(({ upToGrams, price }) => ({ upToGrams: upToGrams ?? null, minor: minor(price, 'price') })),
    freeFromMinor: freeFrom == null ? null : minor(freeFrom, 'freeFrom'),
  };
}
