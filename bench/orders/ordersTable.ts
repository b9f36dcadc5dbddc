// What a run of orders measured, as a table, and how a hot variant compares with spread-out ones.

import { median, quantile } from '../measure/quantile.js';
import { markdown } from '../report/markdown.js';
import type { OrdersRound } from './measureOrders.js';

/** The aim: one variant that all want, at half the rate of spread-out ones at least. */
const hotAim = 0.5;

export function ordersTable(rounds: readonly OrdersRound[]): string {
  const rows = (['alone', 'feed'] as const).flatMap((beside) =>
    (['spread', 'hot'] as const).map((goods) => {
      const own = rounds.filter((round) => round.goods === goods && round.beside === beside);
      const latencies = own.flatMap(({ latenciesMs }) => latenciesMs);
      return [
        `${goods === 'hot' ? 'one hot variant' : 'spread out'}, ${beside === 'feed' ? 'beside a feed load' : 'alone'}`,
        median(own.map(({ ordersPerSecond }) => ordersPerSecond)).toFixed(1),
        quantile(latencies, 0.5).toFixed(1),
        quantile(latencies, 0.99).toFixed(1),
        `${(100 * median(own.map(({ mongodShare }) => mongodShare))).toFixed(0)}%`,
      ];
    }),
  );
  const ratios = (['alone', 'feed'] as const).map((beside) => {
    const own = rounds.filter((round) => round.beside === beside);
    const rates = (goods: string) => own.filter((round) => round.goods === goods).map((round) => round.ordersPerSecond);
    const pairs = rates('hot').map((hot, round) => hot / (rates('spread')[round] ?? Number.NaN));
    const ratio = median(pairs);
    const met = ratio >= hotAim ? 'met' : 'missed';
    return `hot ÷ spread out, ${beside === 'feed' ? 'beside a feed load' : 'alone'}: ${ratio.toFixed(2)} (aim ≥ ${hotAim}: ${met})`;
  });
  const head = ['orders', 'orders/s', 'p50 ms', 'p99 ms', 'mongod’s share of CPU'];
  return [markdown([head, ...rows]), '', ...ratios].join('\n');
}
