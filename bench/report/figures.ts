// What the rounds say: medians over rounds, percentiles over all requests, and ratios that are made within a round.

import { contenderNames } from '../contenders/contender.js';
import type { ContenderName } from '../contenders/contender.js';
import { median, quantile } from '../measure/quantile.js';
import type { Round } from '../measure/rounds.js';
import type { CpuMs, Slice } from '../measure/slice.js';

export type Figures = { cpuMs: number; rps: number; p50: number; p99: number; rssMb: number };
export type Result = {
  contenders: Record<ContenderName, Figures>;
  /** CPU-milliseconds a request by where they went. */
  parts: Record<ContenderName, CpuMs>;
  /** `a:b`: the CPU time of a request to a, of one to b the unit. */
  ratios: Record<string, number>;
};

export const pairs: readonly [ContenderName, ContenderName][] = [
  ['in-process', 'stock'],
  ['http', 'stock'],
  ['in-process', 'hive-gateway'],
  ['http', 'hive-gateway'],
  ['in-process', 'by-hand'],
  ['http', 'by-hand'],
];

export function resultOf(rounds: readonly Round[]): Result {
  const slicesOf = (name: ContenderName) => rounds.map((round) => round.get(name) as Slice);
  const byName = <T>(of: (slices: Slice[]) => T) =>
    Object.fromEntries(contenderNames.map((name) => [name, of(slicesOf(name))])) as Record<ContenderName, T>;
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  const middle = (slices: Slice[], of: (slice: Slice) => number, digits: number) =>
    rounded(median(slices.map(of)), digits);

  return {
    contenders: byName((slices) => {
      const latencies = slices.flatMap(({ latenciesMs }) => latenciesMs);
      return {
        cpuMs: middle(slices, ({ cpuMs }) => cpuMs.total, 2),
        rps: middle(slices, ({ rps }) => rps, 1),
        p50: rounded(quantile(latencies, 0.5), 1),
        p99: rounded(quantile(latencies, 0.99), 1),
        rssMb: middle(slices, ({ rssMb }) => rssMb, 0),
      };
    }),
    parts: byName((slices) => ({
      gateway: middle(slices, ({ cpuMs }) => cpuMs.gateway, 2),
      subgraphs: middle(slices, ({ cpuMs }) => cpuMs.subgraphs, 2),
      mongod: middle(slices, ({ cpuMs }) => cpuMs.mongod, 2),
      total: middle(slices, ({ cpuMs }) => cpuMs.total, 2),
    })),
    ratios: Object.fromEntries(
      pairs.map(([a, b]) => {
        const each = rounds.map((round) => (round.get(a) as Slice).cpuMs.total / (round.get(b) as Slice).cpuMs.total);
        return [`${a}:${b}`, rounded(median(each), 3)];
      }),
    ),
  };
}
