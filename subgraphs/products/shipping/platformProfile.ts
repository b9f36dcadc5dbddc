// How a shop sends that has said nothing of it: flat rates for each market, whatever the weight.

import { currencyOf } from '../../kit/money.js';
import type { MarketRecord } from '../market/marketStore.js';
import type { ShippingMethod, ShippingRate, ShippingTerms } from './shippingProfile.js';

type Flat = Record<ShippingMethod, number>;

const byMarket: Record<string, Flat | undefined> = {
  US: { STANDARD: 499, EXPRESS: 1499 },
  GB: { STANDARD: 399, EXPRESS: 999 },
  DE: { STANDARD: 490, EXPRESS: 1290 },
  JP: { STANDARD: 500, EXPRESS: 1200 },
  BR: { STANDARD: 1490, EXPRESS: 3990 },
};
const handlingDays = 1;
const transitDays = { STANDARD: [3, 7], EXPRESS: [1, 2] } as const;

/** A market that is not listed: 5 and 15 units of its currency. */
export function platformProfile({ code, name, countries, currencyCode }: MarketRecord): ShippingTerms {
  const unit = 10 ** currencyOf(currencyCode).exponent;
  const flat = byMarket[code] ?? { STANDARD: 5 * unit, EXPRESS: 15 * unit };
  const rate = (method: ShippingMethod): ShippingRate => ({
    ...{ method, currency: currencyCode, bands: [{ upToGrams: null, minor: flat[method] }], freeFromMinor: null },
    ...{ transitDaysLeast: transitDays[method][0], transitDaysMost: transitDays[method][1] },
  });
  const zone = { name, countries: [...countries], regions: [], rates: [rate('STANDARD'), rate('EXPRESS')] };
  return { name: 'Platform default', handlingDays, zones: [zone] };
}
