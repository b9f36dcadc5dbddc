// What cold operations took, beside what known ones do.

import { quantile } from '../measure/quantile.js';
import { markdown } from '../report/markdown.js';
import type { Asked } from './askAlone.js';
import { kinds } from './coldOperations.js';

/** The p50 of operations never seen: at most so many times the p50 of the same ones once known. */
export const mostTimes = 3;

export type ColdFigures = { operation: string; coldP50: number; coldP99: number; knownP50: number; ratio: number };

/** Milliseconds, a row a kind and one of all. */
export function coldFigures(asked: readonly Asked[]): ColdFigures[] {
  const of = (operation: string, some: readonly Asked[]): ColdFigures => {
    const cold = some.map(({ coldMs }) => coldMs);
    const known = some.map(({ knownMs }) => knownMs);
    const [coldP50, knownP50] = [quantile(cold, 0.5), quantile(known, 0.5)];
    return { operation, coldP50, coldP99: quantile(cold, 0.99), knownP50, ratio: coldP50 / knownP50 };
  };
  const each = kinds.map((kind) =>
    of(
      kind,
      asked.filter((one) => one.kind === kind),
    ),
  );
  return [...each, of('all', asked)];
}

export const coldTable = (figures: readonly ColdFigures[]): string =>
  markdown([
    ['operation', 'cold p50 ms', 'cold p99 ms', 'known p50 ms', 'cold : known', 'aim', 'met'],
    ...figures.map(({ operation, coldP50, coldP99, knownP50, ratio }) => [
      operation,
      coldP50.toFixed(1),
      coldP99.toFixed(1),
      knownP50.toFixed(1),
      ratio.toFixed(2),
      `≤ ${mostTimes}`,
      ratio <= mostTimes ? 'yes' : 'no',
    ]),
  ]);
