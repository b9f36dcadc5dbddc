// What may be wrong with a shipping profile.

import { countFault, firstFault, textFault } from '../checkText.js';
import { failed, type Failed } from '../result.js';
import type { ShippingRate, ShippingTerms, ShippingZone } from './shippingProfile.js';

const daysMost = 90;
const gramsMost = 100_000_000;
const minorMost = 1_000_000_000;

/** Fails with TEXT_INVALID, TOO_MANY, QUANTITY_OUT_OF_BOUNDS, PRICE_OUT_OF_BOUNDS, ZONES_OVERLAP or RATES_INVALID. */
export function profileFault(terms: Partial<ShippingTerms>): Failed | null {
  return firstFault(
    terms.name === undefined ? null : textFault(terms.name, 'name', 80, 1),
    terms.handlingDays === undefined ? null : daysFault(terms.handlingDays, 'handlingDays'),
    countFault(terms.zones, 'zones', 50),
    terms.zones?.length === 0 ? failed('RATES_INVALID', 'zones', 'A profile sends somewhere.') : null,
    ...(terms.zones ?? []).map((zone, index) => zoneFault(zone, `zones.${index}`)),
    overlapFault(terms.zones ?? []),
  );
}

function zoneFault({ name, countries, regions, rates }: ShippingZone, at: string): Failed | null {
  const strange = regions.findIndex((region) => !countries.includes(region.slice(0, 2)) || !regionForm.test(region));
  const kinds = rates.map(({ method, currency }) => `${method} ${currency}`);
  return firstFault(
    textFault(name, `${at}.name`, 80, 1),
    countFault(countries, `${at}.countries`, 250),
    countFault(regions, `${at}.regions`, 200),
    countFault(rates, `${at}.rates`, 40),
    countries.length === 0 ? failed('RATES_INVALID', `${at}.countries`, 'A zone has a country at least.') : null,
    strange < 0
      ? null
      : failed('TEXT_INVALID', `${at}.regions.${strange}`, 'Regions are ISO 3166-2, of its countries.'),
    rates.length === 0 ? failed('RATES_INVALID', `${at}.rates`, 'A zone has a rate at least.') : null,
    new Set(kinds).size < kinds.length
      ? failed('RATES_INVALID', `${at}.rates`, 'A zone has one rate for each method and currency.')
      : null,
    ...rates.map((rate, index) => rateFault(rate, `${at}.rates.${index}`)),
  );
}

const regionForm = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

function rateFault({ bands, freeFromMinor, transitDaysLeast, transitDaysMost }: ShippingRate, at: string) {
  const limits = bands.map(({ upToGrams }) => upToGrams ?? Infinity);
  const rising = limits.every((limit, index) => limit > (limits[index - 1] ?? 0));
  const bounded = limits.every((limit) => limit === Infinity || limit <= gramsMost);
  const prices = [...bands.map(({ minor }) => minor), freeFromMinor ?? 0];
  return firstFault(
    countFault(bands, `${at}.bands`, 50),
    bands.length > 0 && rising && bounded
      ? null
      : failed('RATES_INVALID', `${at}.bands`, 'Bands rise in weight, and only the last may be without a limit.'),
    prices.every((minor) => minor >= 0 && minor <= minorMost)
      ? null
      : failed('PRICE_OUT_OF_BOUNDS', at, 'A rate is 0 or more, and has at most 10 figures.'),
    daysFault(transitDaysLeast, `${at}.transitDaysLeast`),
    daysFault(transitDaysMost, `${at}.transitDaysMost`),
    transitDaysLeast <= transitDaysMost
      ? null
      : failed('QUANTITY_OUT_OF_BOUNDS', `${at}.transitDaysMost`, 'transitDaysMost is not below transitDaysLeast.'),
  );
}

const daysFault = (days: number, field: string): Failed | null =>
  days >= 0 && days <= daysMost ? null : failed('QUANTITY_OUT_OF_BOUNDS', field, `${field} must be 0 to ${daysMost}.`);

/** Each place is in one zone at most, so that nobody has to guess which rate holds; a region beats its country. */
function overlapFault(zones: readonly ShippingZone[]): Failed | null {
  const seen = new Set<string>();
  for (const [index, { countries, regions }] of zones.entries()) {
    const inParts = new Set(regions.map((region) => region.slice(0, 2)));
    for (const place of [...countries.filter((country) => !inParts.has(country)), ...regions]) {
      if (seen.has(place)) return failed('ZONES_OVERLAP', `zones.${index}`, `${place} is in two zones.`);
      seen.add(place);
    }
  }
  return null;
}
