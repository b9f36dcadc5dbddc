// What sending costs a seller's buyers, by market: flat rates, whatever the number of goods.

import { currencyOf } from '../../kit/money.js';
import type { Money } from '../../kit/money.js';
import type { ShippingMethod } from './quotedOrder.js';

type Rates = Record<ShippingMethod, Money>;

const rates = (currency: string, STANDARD: number, EXPRESS: number): Rates => ({
  STANDARD: { minor: STANDARD, currency },
  EXPRESS: { minor: EXPRESS, currency },
});

const byMarket: Record<string, Rates | undefined> = {
  US: rates('USD', 499, 1499),
  GB: rates('GBP', 399, 999),
  DE: rates('EUR', 490, 1290),
  JP: rates('JPY', 500, 1200),
  BR: rates('BRL', 1490, 3990),
};

/** A market that is not listed, or trades in another currency than its list: 5 and 15 units of its currency. */
export function shippingRates(market: string, currency: string): Rates {
  const listed = byMarket[market];
  if (listed?.STANDARD.currency === currency) return listed;
  const unit = 10 ** currencyOf(currency).exponent;
  return rates(currency, 5 * unit, 15 * unit);
}
