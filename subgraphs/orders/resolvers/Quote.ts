import { moneyNode } from '../../kit/money.js';
import { usesOf } from '../checkout/holdPromotions.js';
import type { QuoteResolvers } from '../types.generated.js';

export const Quote: QuoteResolvers = {
  marketCode: ({ quoted }) => quoted.market,
  address: ({ quoted }) => quoted.address,
  lines: ({ quoted: { lines, partners = [] } }) => [...lines, ...partners.flatMap((partner) => partner.lines)],
  partners: ({ quoted }) => quoted.partners ?? [],
  unavailableLines: ({ unavailable }) => unavailable,
  totals: ({ quoted }) => quoted.totals,
  promotions: ({ quoted }) =>
    usesOf(quoted).map(({ promotionId, minor }) => ({
      promotion: { id: promotionId },
      amount: moneyNode({ minor, currency: quoted.currency }),
    })),
  sellers: ({ quoted: { sellers }, options }) =>
    sellers.map(({ shopId, method, shipping, days }) => ({
      shop: { id: shopId },
      shippingMethod: method,
      shipping: moneyNode(shipping),
      delivery: days ?? null,
      shippingOptions: (options.get(shopId) ?? []).map((option) => ({
        method: option.method,
        price: moneyNode(option.price),
        delivery: option.days,
      })),
    })),
};
