// Sums and differences of ranges: which parts of a line are spoken for, and which are left.

import type { Range } from './unitShares.js';

/** What is left of `ranges` without those in `taken`, in order. */
export function without(ranges: readonly Range[], taken: readonly Range[]): Range[] {
  const left = taken.reduce<Range[]>(
    (rest, { from, to }) =>
      rest
        .flatMap((range) => [
          { from: range.from, to: Math.min(range.to, from) },
          { from: Math.max(range.from, to), to: range.to },
        ])
        .filter(filled),
    ranges.filter(filled),
  );
  return left.sort((a, b) => a.from - b.from);
}

/** What lies both in `ranges` and in `window`. */
export const within = (ranges: readonly Range[], window: Range): Range[] =>
  ranges.map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) })).filter(filled);

const filled = ({ from, to }: Range): boolean => from < to;
