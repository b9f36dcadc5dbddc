// Draws that are the same each time for the same name: what the demo world is made of.

import { createHash } from 'node:crypto';

export type Draw = {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** True once in `times` draws. */
  oneIn(times: number): boolean;
  /** `count` different members, in a drawn order. */
  some<T>(from: readonly T[], count: number): T[];
};

/** mulberry32 (Tommy Ettinger, public domain), begun from a hash of the name. */
export function drawFor(name: string): Draw {
  let state = createHash('sha256').update(name).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[int(0, from.length - 1)];
    if (chosen === undefined) throw new Error(`Nothing to draw from for ${name}.`);
    return chosen;
  };
  return {
    int,
    pick,
    oneIn: (times) => int(1, times) === 1,
    some(from, count) {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(int(0, left.length - 1), 1)).flat();
    },
  };
}
