// What an order that was recorded from elsewhere comes to: the sum of its lines, of which none was charged here.

import { zero } from '../../kit/money.js';
import type { Totals } from '../checkout/quotedOrder.js';

export function pastTotals(currency: string, minor: number): Totals {
  const none = zero(currency);
  const sum = { minor, currency };
  return {
    subtotal: sum,
    discount: none,
    shipping: none,
    tax: none,
    total: sum,
    chargedHere: none,
    taxIncluded: false,
  };
}
