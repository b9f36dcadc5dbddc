import type { SaleSource, SalesFiguresResolvers } from '../types.generated.js';

export const SalesFigures: SalesFiguresResolvers = {
  totals: ({ scope, ...days }, _, { load }) => load.figuresOf(scope, days, null),
  bySource: async ({ scope, ...days }, _, { load }) =>
    (await load.figuresOf(scope, days, 'source')).map((sum) => ({
      source: (sum.source ?? 'UNKNOWN') as SaleSource,
      sum,
    })),
  byMarket: async ({ scope, ...days }, _, { load }) =>
    (await load.figuresOf(scope, days, 'market')).map((sum) => ({ marketCode: sum.market ?? '', sum })),
  byDay: async ({ scope, ...days }, _, { load }) =>
    (await load.figuresOf(scope, days, 'day')).map((sum) => ({ day: sum.day ?? days.since, sum })),
};
