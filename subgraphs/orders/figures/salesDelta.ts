// What a journal of an order adds to the figures: by shop, product, creator, video and the whole platform, and by programme what it gave.

import type { AttributionSource } from '../order/attribution.js';
import { kindOf, partyOf } from '../ledger/account.js';
import type { Entry, JournalRecord } from '../ledger/journalStore.js';
import { soldLines } from '../ledger/lineParts.js';
import type { SoldLine } from '../ledger/lineParts.js';
import type { OrderRecord, OrderedLine } from '../order/orderStore.js';

/** In minor units of the row's currency. What is sold is as it was sold; `refunded` is told apart; the rest is net of what was given back. */
export const measures = [
  ...(['orders', 'units', 'goods', 'discounts', 'shipping', 'tax', 'paid'] as const),
  ...(['refunded', 'commission', 'fees', 'subsidy'] as const),
] as const;
export type Measures = Record<(typeof measures)[number], number>;
export type SaleSource = AttributionSource | 'UNKNOWN';
export type Bucket = {
  /** `SHOP:shop_…`, `PROGRAMME:summer`; see saleScope. */
  scope: string;
  /** The first moment of the day, UTC. */
  day: Date;
  market: string;
  source: SaleSource;
  currency: string;
};
export type Delta = Bucket & Measures;

export const saleScope = {
  platform: 'PLATFORM',
  shop: (id: string) => `SHOP:${id}`,
  product: (id: string) => `PRODUCT:${id}`,
  creator: (id: string) => `CREATOR:${id}`,
  video: (id: string) => `VIDEO:${id}`,
  programme: (name: string) => `PROGRAMME:${name}`,
};
export const programmePrefix = saleScope.programme('');

const zero = (): Measures => Object.fromEntries(measures.map((name) => [name, 0])) as Measures;

type Line = SoldLine & Partial<OrderedLine>;
/** For whom a line counts: for all, for all but its shop and product, for these alone, or for nobody. */
export type Counting = 'ALL' | 'OTHERS' | 'SHOP' | 'NONE';

/**
 * Counted on the day of the journal: what is given back later changes no day that is past. Rows that add nothing are left out. `counting`
 * tells of each line, or of what is on no line, for whom it counts.
 */
export function salesDelta(
  order: OrderRecord,
  journal: JournalRecord,
  counting: (line: Line | undefined) => Counting = () => 'ALL',
): Delta[] {
  const day = new Date(Math.floor(journal.at.getTime() / dayMs) * dayMs);
  const rows = new Map<string, Delta>();
  const row = (scope: string, source: SaleSource, currency: string): Delta => {
    const key = `${scope} ${source} ${currency}`;
    const known = rows.get(key) ?? { scope, day, market: order.market ?? '', source, currency, ...zero() };
    rows.set(key, known);
    return known;
  };
  const lines = new Map(soldLines(order).map((line) => [line.orderLineId, line as Line]));
  const isSale = journal.kind === 'SALE';

  for (const entry of journal.entries) {
    const line = lines.get(entry.orderLineId ?? '');
    const source = line?.attribution?.source ?? 'UNKNOWN';
    const added = measured(entry, isSale);
    const whom = counting(line);
    for (const scope of scopesOf(line, whom)) add(row(scope, source, entry.currency), added);
    if (entry.component === 'DISCOUNT' && kindOf(entry.account) === 'FUNDER' && isForOthers(whom)) {
      row(saleScope.programme(partyOf(entry.account)), source, entry.currency).subsidy -= entry.minor;
    }
  }
  if (isSale) countOrder(order, counting, row);
  return [...rows.values()].filter((each) => measures.some((name) => each[name] !== 0));
}

const isForOthers = (counting: Counting): boolean => counting === 'ALL' || counting === 'OTHERS';

const dayMs = 24 * 60 * 60 * 1000;

/** An order counts once in each row that it touches; what a retailer charged itself counts in none. */
function countOrder(
  order: OrderRecord,
  counting: (line: Line | undefined) => Counting,
  row: (scope: string, source: SaleSource, currency: string) => Delta,
): void {
  const touched = new Set<Delta>();
  for (const line of order.lines.filter(({ retailer = null }) => retailer === null)) {
    const source = line.attribution?.source ?? 'UNKNOWN';
    for (const scope of scopesOf(line, counting(line))) {
      const its = row(scope, source, order.currency);
      its.units += line.quantity;
      touched.add(its);
    }
  }
  for (const its of touched) its.orders += 1;
}

/** What is on no line, as a bank's taking beyond the order, is the platform's alone; what a retailer sells is of no shop. */
function scopesOf(line: Line | undefined, counting: Counting): string[] {
  const others = isForOthers(counting);
  if (!line) return others ? [saleScope.platform] : [];
  const { creatorId = null, videoId = null } = line.attribution ?? {};
  const shops = counting === 'ALL' || counting === 'SHOP';
  return [
    ...(others ? [saleScope.platform] : []),
    ...(shops && line.shopId ? [saleScope.shop(line.shopId)] : []),
    ...(shops && line.productId ? [saleScope.product(line.productId)] : []),
    ...(others && creatorId ? [saleScope.creator(creatorId)] : []),
    ...(others && videoId ? [saleScope.video(videoId)] : []),
  ];
}

function measured({ account, component, minor }: Entry, isSale: boolean): Partial<Measures> {
  const kind = kindOf(account);
  if (kind === 'BUYER') return isSale ? { paid: -minor } : { refunded: minor };
  if (kind === 'CREATOR' && component === 'COMMISSION') return { commission: minor };
  if (kind === 'PLATFORM' && component === 'FEE') return { fees: minor };
  if (component === 'DISCOUNT') {
    const subsidy = kind === 'FUNDER' ? -minor : 0;
    return isSale ? { discounts: -minor, subsidy } : { subsidy };
  }
  if (!isSale) return {};
  if (kind === 'TAX') return { tax: minor };
  if (kind === 'SELLER' && component === 'GOODS') return { goods: minor };
  return kind === 'SELLER' && component === 'SHIPPING' ? { shipping: minor } : {};
}

function add(to: Delta, added: Partial<Measures>): void {
  for (const name of measures) to[name] += added[name] ?? 0;
}
