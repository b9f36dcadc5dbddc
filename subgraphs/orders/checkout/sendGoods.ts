// How each shop sends its goods to an address: by which profiles, for how much, within how many days.

import { moneyFrom, plus, times, total, zero } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import { done, failed } from '../../kit/result.js';
import type { ProfileFacts, RateFacts, ShippingFacts, ShippingMethod, ZoneFacts } from '../clients/shipping.js';
import type { Goods, PostalAddress, QuotedSeller, SendingOption } from './quotedOrder.js';

export type Parcel = { weightGrams: number | null; shippingProfileId: string | null };
type Sent = Goods & { trade: Parcel };
type Way = {
  facts: ShippingFacts;
  to: Pick<PostalAddress, 'countryCode' | 'region'>;
  methods: ReadonlyMap<string, ShippingMethod>;
  currency: string;
};
export type Sending = { sellers: QuotedSeller[]; options: Map<string, SendingOption[]> };

/**
 * What one profile sends of one shop's is a parcel; a shop's price is the sum of its parcels', its days those of the slowest. Fails with
 * NOT_DELIVERABLE at the line that can't be sent there, or SHIPPING_METHOD_UNAVAILABLE at the choice.
 */
export function sendGoods(goods: readonly Sent[], way: Way) {
  const sellers: QuotedSeller[] = [];
  const options = new Map<string, SendingOption[]>();
  for (const shopId of new Set(goods.map((line) => line.shopId))) {
    const parcels: SendingOption[][] = [];
    for (const [profile, lines] of byProfile(goods, shopId, way.facts)) {
      const ways = waysOf(profile, lines, way);
      if (ways.length === 0) return failed('NOT_DELIVERABLE', `lines.${lines[0] ? goods.indexOf(lines[0]) : 0}`);
      parcels.push(ways);
    }
    const open = together(parcels, way.currency);
    const first = goods.findIndex((line) => line.shopId === shopId);
    if (open.length === 0) return failed('NOT_DELIVERABLE', `lines.${first}`);
    const wanted = way.methods.get(shopId);
    const taken = open.find((option) => option.method === (wanted ?? 'STANDARD')) ?? (wanted ? undefined : open[0]);
    if (!taken) {
      const choice = [...way.methods.keys()].indexOf(shopId);
      return failed('SHIPPING_METHOD_UNAVAILABLE', `shippingChoices.${choice}.method`);
    }
    options.set(shopId, open);
    sellers.push({ shopId, method: taken.method, shipping: taken.price, days: taken.days });
  }
  return done<Sending>({ sellers, options });
}

/** The profile that a product names, else its shop's default, else the platform's. */
function byProfile(goods: readonly Sent[], shopId: string, { profiles }: ShippingFacts): Map<ProfileFacts, Sent[]> {
  const own = profiles.filter((profile) => profile.shopId === shopId);
  const usual = own.find((profile) => profile.isDefault) ?? profiles.find((profile) => profile.shopId === null);
  const parcels = new Map<ProfileFacts, Sent[]>();
  for (const line of goods.filter((each) => each.shopId === shopId)) {
    const profile = own.find(({ id }) => id !== null && id === line.trade.shippingProfileId) ?? usual;
    if (!profile) throw new Error('Products told of no platform profile.');
    parcels.set(profile, [...(parcels.get(profile) ?? []), line]);
  }
  return parcels;
}

function waysOf({ zones, handlingDays }: ProfileFacts, lines: readonly Sent[], { to, currency }: Way): SendingOption[] {
  const grams = lines.reduce((sum, { trade, quantity }) => sum + (trade.weightGrams ?? 0) * quantity, 0);
  const worth = total(
    lines.map(({ unitPrice, quantity }) => times(unitPrice, quantity)),
    currency,
  );
  return (zoneOf(zones, to)?.rates ?? []).flatMap((rate) => {
    const price = rate.currencyCode === currency ? priceOf(rate, grams, worth) : null;
    const { method, transitDaysLeast, transitDaysMost } = rate;
    const days = { least: handlingDays + transitDaysLeast, most: handlingDays + transitDaysMost };
    return price ? [{ method, price, days }] : [];
  });
}

/** A part of a country goes before the country; a zone that names parts of a country serves those alone. */
function zoneOf(zones: readonly ZoneFacts[], { countryCode, region }: Way['to']): ZoneFacts | undefined {
  const whole = (zone: ZoneFacts) =>
    zone.countries.includes(countryCode) && !zone.regions.some((part) => part.startsWith(`${countryCode}-`));
  return zones.find((zone) => region !== null && zone.regions.includes(region)) ?? zones.find(whole);
}

/** Null where it is heavier than anything that is sent. */
function priceOf({ bands, freeFrom }: RateFacts, grams: number, worth: Money): Money | null {
  const band = bands.find(({ upToGrams }) => upToGrams === null || grams <= upToGrams);
  if (!band) return null;
  const isFree = freeFrom !== null && worth.minor >= moneyFrom(freeFrom.amount, freeFrom.currencyCode).minor;
  return isFree ? zero(worth.currency) : moneyFrom(band.price.amount, band.price.currencyCode);
}

/** The methods that all parcels can go by. */
function together(parcels: readonly SendingOption[][], currency: string): SendingOption[] {
  return (['STANDARD', 'EXPRESS'] as const).flatMap((method) => {
    const each = parcels.map((ways) => ways.find((option) => option.method === method));
    if (each.some((option) => option === undefined)) return [];
    const taken = each as SendingOption[];
    const price = taken.reduce((sum, option) => plus(sum, option.price), zero(currency));
    const least = Math.max(...taken.map((option) => option.days.least));
    return [{ method, price, days: { least, most: Math.max(...taken.map((option) => option.days.most)) } }];
  });
}
