// Sales tax of the United States: the state's own rate, and whether separately stated shipping by a common carrier is taxed.
//
// Cities, counties and districts add rates of their own, which need a lookup by address: they are not here, and a service from outside
// would bring them. As a marketplace facilitator the platform collects the tax in every state that has one, whoever the seller is.
// Groceries, clothes and books are taxed as anything else here, since what a state exempts of them differs by state and by price.

import type { RateRow, Source } from './rateRow.js';

const rates: Source = {
  title: 'State rates: salestaxapi.io/sales-tax-by-state (2026), federalstatelaw.com/tables/sales-tax (2025-12-15)',
  takenOn: '2026-11-23',
};
const louisiana: Source = {
  title: 'Louisiana, 4.45 % to 5 % from 2025: weekonwallstreet.com/2025/02/04/state-and-local-sales-tax-rates-2025',
  takenOn: '2026-11-23',
};
const columbia: Source = {
  title: 'District of Columbia, 6 % until 2026-09-30, then 7 %: KPMG This Week in State Tax, 2025-12-15',
  takenOn: '2026-11-23',
};
/** Whether shipping is taxed: help.whatnot.com, Sales Tax on Shipping; taxhero.net/blog/sales-tax-on-shipping; taken 2026-11-23. */
type Shipping = 'TAXED' | 'UNTAXED';

const since2025 = '2025-01-01';
const row = (
  state: string,
  millionths: number,
  shipping: Shipping,
  { from = since2025, to = null, source = rates }: { from?: string; to?: string | null; source?: Source } = {},
): RateRow => ({
  ...{ place: `US-${state}`, category: 'GENERAL', millionths, from, to, source },
  shipping: shipping === 'TAXED' ? 'AS_GOODS' : 0,
});

export const usStates: readonly RateRow[] = [
  row('AL', 40_000, 'UNTAXED'),
  row('AK', 0, 'UNTAXED'),
  row('AZ', 56_000, 'UNTAXED'),
  row('AR', 65_000, 'TAXED'),
  row('CA', 72_500, 'UNTAXED'),
  row('CO', 29_000, 'UNTAXED'),
  row('CT', 63_500, 'TAXED'),
  row('DE', 0, 'UNTAXED'),
  row('DC', 60_000, 'TAXED', { to: '2026-09-30', source: columbia }),
  row('DC', 70_000, 'TAXED', { from: '2026-10-01', source: columbia }),
  // Taxed unless the buyer may fetch the goods, which nobody may here.
  row('FL', 60_000, 'TAXED'),
  row('GA', 40_000, 'TAXED'),
  row('HI', 40_000, 'TAXED'),
  row('ID', 60_000, 'UNTAXED'),
  row('IL', 62_500, 'UNTAXED'),
  row('IN', 70_000, 'TAXED'),
  row('IA', 60_000, 'UNTAXED'),
  row('KS', 65_000, 'TAXED'),
  row('KY', 60_000, 'TAXED'),
  row('LA', 50_000, 'UNTAXED', { source: louisiana }),
  row('ME', 55_000, 'UNTAXED'),
  row('MD', 60_000, 'UNTAXED'),
  row('MA', 62_500, 'UNTAXED'),
  row('MI', 60_000, 'UNTAXED'),
  row('MN', 68_750, 'TAXED'),
  row('MS', 70_000, 'TAXED'),
  row('MO', 42_250, 'UNTAXED'),
  row('MT', 0, 'UNTAXED'),
  row('NE', 55_000, 'TAXED'),
  row('NV', 68_500, 'UNTAXED'),
  row('NH', 0, 'UNTAXED'),
  row('NJ', 66_250, 'TAXED'),
  row('NM', 48_750, 'TAXED'),
  row('NY', 40_000, 'TAXED'),
  row('NC', 47_500, 'TAXED'),
  row('ND', 50_000, 'TAXED'),
  row('OH', 57_500, 'TAXED'),
  row('OK', 45_000, 'UNTAXED'),
  row('OR', 0, 'UNTAXED'),
  row('PA', 60_000, 'TAXED'),
  row('RI', 70_000, 'TAXED'),
  row('SC', 60_000, 'TAXED'),
  row('SD', 42_000, 'TAXED'),
  row('TN', 70_000, 'TAXED'),
  row('TX', 62_500, 'TAXED'),
  row('UT', 48_500, 'UNTAXED'),
  row('VT', 60_000, 'TAXED'),
  // With the 1 % that is levied in all of the state.
  row('VA', 53_000, 'UNTAXED'),
  row('WA', 65_000, 'TAXED'),
  row('WV', 60_000, 'TAXED'),
  row('WI', 50_000, 'TAXED'),
  row('WY', 40_000, 'UNTAXED'),
];
