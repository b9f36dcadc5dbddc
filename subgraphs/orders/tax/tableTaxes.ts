// Taxes and duty by the tables of this folder.

import { nearestShare } from '../money/unitShares.js';
import { dutyRateOn, dutyRates } from './dutyRates.js';
import { europe, europeanUnion } from './europe.js';
import { importRules } from './importRules.js';
import type { ImportRule, Territory } from './importRules.js';
import { japan } from './japan.js';
import { dayOf, holdsOn, rateOn } from './rateRow.js';
import type { Levies, TaxableLine, TaxQuestion, TaxService } from './taxService.js';
import { usStates } from './usStates.js';

const whole = 1_000_000;
const table = [...usStates, ...europe, ...japan];

export const tableTaxes: TaxService = { quote: (question) => Promise.resolve(quoteTaxes(question)) };

/** What is sent by one shop from abroad is one parcel to customs. */
function quoteTaxes(question: TaxQuestion): Map<string, Levies> {
  const levies = new Map(question.lines.map((line) => [line.lineId, taxOf(line, question)]));
  const home = territoryOf(question.to.countryCode);
  const day = dayOf(question.on);
  const rule = importRules.find((each) => each.territory === home && holdsOn(each, day));
  if (!rule) return levies;
  const foreign = question.lines.filter((line) => territoryOf(line.shipsFrom) !== home);
  for (const shopId of new Set(foreign.map((line) => line.shopId))) {
    const parcel = foreign.filter((line) => line.shopId === shopId);
    importParcel(parcel, rule, question, levies);
  }
  return levies;
}

const territoryOf = (country: string): Territory | string => (europeanUnion.has(country) ? 'EU' : country);

/** Of a place that the tables do not know, and of an address in the United States without its state: the market's usual rate. */
function taxOf({ taxCategory }: TaxableLine, { to, on, usualBasisPoints }: TaxQuestion): Levies {
  const place = to.countryCode === 'US' ? (to.region ?? '') : to.countryCode;
  const row = rateOn(table, place, taxCategory, dayOf(on));
  const goodsMillionths = row?.millionths ?? usualBasisPoints * 100;
  const shippingMillionths = !row || row.shipping === 'AS_GOODS' ? goodsMillionths : row.shipping;
  return { goodsMillionths, shippingMillionths, duty: 0, importCharges: 'NONE' };
}

function importParcel(
  parcel: readonly TaxableLine[],
  rule: ImportRule,
  question: TaxQuestion,
  levies: Map<string, Levies>,
): void {
  const net = (line: TaxableLine) => netOf(line, levies.get(line.lineId), question.taxIncluded);
  const value = parcel.reduce((sum, line) => {
    return sum + (rule.valued === 'GOODS_NET' ? net(line).goods : line.goods.minor + line.shipping.minor);
  }, 0);
  const within = (limit: number | null) => limit !== null && rule.currency === question.currency && value <= limit;
  const relieved = (line: TaxableLine) =>
    within(rule.dutyFreeTo) && !rule.neverFree.some((heading) => line.hsCode?.startsWith(heading));
  const paidFlat = new Set<string>();
  for (const line of parcel) {
    const tax = levies.get(line.lineId);
    if (!tax) continue;
    const free = relieved(line);
    const untaxed = free && within(rule.taxFreeTo) ? { goodsMillionths: 0, shippingMillionths: 0 } : {};
    const owed = free ? flatDuty(line, rule, paidFlat) : dutyOf(line, net(line), rule, question, tax);
    levies.set(line.lineId, { ...tax, ...untaxed, ...owed });
  }
}

type Owed = Pick<Levies, 'duty' | 'importCharges'>;
const onDelivery: Owed = { duty: 0, importCharges: 'ON_DELIVERY' };

/** Once for each kind of goods in the parcel, on the first line of that kind. */
function flatDuty({ hsCode }: TaxableLine, rule: ImportRule, paid: Set<string>): Owed {
  if (rule.flatDuty === 0) return { duty: 0, importCharges: 'NONE' };
  if (hsCode === null) return onDelivery;
  const kind = hsCode.slice(0, 6);
  const duty = paid.has(kind) ? 0 : rule.flatDuty;
  paid.add(kind);
  return { duty, importCharges: 'INCLUDED' };
}

function dutyOf(
  { hsCode, originCountry, shipsFrom }: TaxableLine,
  net: { goods: number; shipping: number },
  { territory, dutyOn, dutyTaxed }: ImportRule,
  { on }: TaxQuestion,
  { goodsMillionths }: Levies,
): Owed {
  const origin = originCountry ?? shipsFrom;
  const rate = hsCode === null ? undefined : dutyRateOn(dutyRates, { territory, hsCode, origin, day: dayOf(on) });
  if (rate === undefined) return onDelivery;
  const base = dutyOn === 'WITH_SENDING' ? net.goods + net.shipping : net.goods;
  const duty = nearestShare(base, rate, whole);
  return { duty: duty + (dutyTaxed ? nearestShare(duty, goodsMillionths, whole) : 0), importCharges: 'INCLUDED' };
}

/** Without the tax that the price holds. */
function netOf({ goods, shipping }: TaxableLine, levies: Levies | undefined, taxIncluded: boolean) {
  if (!taxIncluded || !levies) return { goods: goods.minor, shipping: shipping.minor };
  const less = (minor: number, millionths: number) => minor - nearestShare(minor, millionths, whole + millionths);
  return {
    goods: less(goods.minor, levies.goodsMillionths),
    shipping: less(shipping.minor, levies.shippingMillionths),
  };
}
