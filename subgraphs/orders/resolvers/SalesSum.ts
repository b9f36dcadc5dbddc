import { moneyNode } from '../../kit/money.js';
import type { FigureSum } from '../figures/figureStore.js';
import type { Measures } from '../figures/salesDelta.js';
import type { SalesSumResolvers } from '../types.generated.js';

const amount = (of: keyof Measures) => (sum: FigureSum) => moneyNode({ minor: sum[of], currency: sum.currency });

export const SalesSum: SalesSumResolvers = {
  currencyCode: ({ currency }) => currency,
  orderCount: ({ orders }) => orders,
  unitCount: ({ units }) => units,
  goods: amount('goods'),
  discounts: amount('discounts'),
  shipping: amount('shipping'),
  tax: amount('tax'),
  paid: amount('paid'),
  refunded: amount('refunded'),
  commission: amount('commission'),
  fees: amount('fees'),
  subsidy: amount('subsidy'),
};
