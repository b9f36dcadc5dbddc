import { moneyNode } from '../../kit/money.js';
import { shippingRates } from '../checkout/shippingRates.js';
import type { QuoteResolvers } from '../types.generated.js';

export const Quote: QuoteResolvers = {
  marketCode: ({ quoted }) => quoted.market,
  address: ({ quoted }) => quoted.address,
  lines: ({ quoted }) => quoted.lines,
  totals: ({ quoted }) => quoted.totals,
  sellers: ({ quoted: { sellers, market, currency } }) => {
    const rates = shippingRates(market, currency);
    return sellers.map(({ shopId, method, shipping }) => ({
      shop: { id: shopId },
      shippingMethod: method,
      shipping: moneyNode(shipping),
      shippingOptions: (['STANDARD', 'EXPRESS'] as const).map((each) => ({
        method: each,
        price: moneyNode(rates[each]),
      })),
    }));
  },
};
