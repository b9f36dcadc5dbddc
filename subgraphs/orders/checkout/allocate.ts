// Splits an amount by weights, so that the parts sum to it exactly.

import type { Money } from '../../kit/money.js';

/**
 * Each part is its share rounded down; what remains goes out one minor unit each, the largest weight first. All weights zero: all of it
 * falls to the first. In bigints, since amount times weight may leave the safe integers.
 */
export function allocate({ minor, currency }: Money, weights: readonly number[]): Money[] {
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) return weights.map((_, index) => ({ minor: index === 0 ? minor : 0, currency }));
  const parts = weights.map((weight) => (BigInt(minor) * BigInt(weight)) / sum);
  const largestFirst = weights.map((weight, index) => ({ weight, index })).sort((a, b) => b.weight - a.weight);
  const remainder = Number(BigInt(minor) - parts.reduce((a, b) => a + b, 0n));
  for (const { index } of largestFirst.slice(0, remainder)) parts[index] = (parts[index] ?? 0n) + 1n;
  return parts.map((part) => ({ minor: Number(part), currency }));
}
