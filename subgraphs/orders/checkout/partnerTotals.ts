// What an order comes to where partner retailers charge a part of it themselves.

import { plus } from '../../kit/money.js';
import { totalsOf } from './priceLines.js';
import type { LineAmounts, QuotedPartner, Totals } from './quotedOrder.js';

/** The sums of all lines; `total` is what is charged here and what each partner charges. */
export function totalsWith(
  lines: readonly { amounts: LineAmounts }[],
  partners: readonly Pick<QuotedPartner, 'retailerId' | 'charged' | 'lines'>[],
  currency: string,
  taxIncluded: boolean,
): Totals {
  const own = totalsOf(lines, currency, taxIncluded);
  if (partners.length === 0) return own;
  const theirs = totalsOf(
    partners.flatMap((partner) => partner.lines),
    currency,
    taxIncluded,
  );
  return {
    ...own,
    subtotal: plus(own.subtotal, theirs.subtotal),
    shipping: plus(own.shipping, theirs.shipping),
    tax: plus(own.tax, theirs.tax),
    total: plus(own.total, theirs.total),
    chargedBy: partners.map(({ retailerId, charged }) => ({ retailerId, amount: charged })),
  };
}
