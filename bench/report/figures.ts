// What the rounds say: medians over rounds, percentiles over all requests, and ratios that are made within a round.

import { median, quantile } from '../measure/quantile.js';
import type { Round } from '../measure/rounds.js';
import type { CpuMs, Slice } from '../measure/slice.js';

export type Figures = { cpuMs: number; rps: number; p50: number; p99: number; rssMb: number };
export type Result = {
  contenders: Record<string, Figures>;
  /** CPU-milliseconds a request by where they went. */
  parts: Record<string, CpuMs>;
};

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

export function resultOf(rounds: readonly Round[]): Result {
  const names = [...(rounds[0]?.keys() ?? [])];
  const byName = <T>(of: (slices: Slice[]) => T): Record<string, T> =>
    Object.fromEntries(names.map((name) => [name, of(rounds.map((round) => round.get(name) as Slice))]));
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
  };
}

/** The median of the rounds' own ratios of CPU time; null where one of the two did not run. */
export function ratioOf(rounds: readonly Round[], [a, b]: readonly [string, string]): number | null {
  const each = rounds.flatMap((round) => {
    const [of, to] = [round.get(a), round.get(b)];
    return of && to ? [of.cpuMs.total / to.cpuMs.total] : [];
  });
  return each.length > 0 ? rounded(median(each), 4) : null;
}
