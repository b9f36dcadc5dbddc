// What a scenario is: a way to hurt the world, and what must hold of it afterwards.

import type { Guard } from '../subgraphs/kit/env.js';
import type { Graph } from './shop/graph.js';
import type { World } from './world/world.js';

export type Options = {
  rounds: number | null;
  seed: number;
  broken: Guard | null;
  /** After so long no other round is begun, and what there was is judged. */
  minutes: number | null;
  /** Sizes that fit a test. */
  small: boolean;
};
/** `orders`: how many were asked for; `kills`: of what is not among the world's own processes. Each violation is a sentence. */
export type Outcome = {
  rounds: number;
  orders: number;
  violations: string[];
  kills?: number;
  /** Of what can be died at, how many were. */
  boundaries?: { reached: number; of: number };
};

export type Setting = {
  world: World;
  graph: Graph;
  options: Options;
  /** 0 ≤ x < 1, the same row for the same seed. */
  random: () => number;
  timeIsUp(): boolean;
  say(line: string): void;
};
export type Scenario = {
  /** What it needs of the replica set. */
  members: 1 | 3;
  oplog?: readonly string[];
  run(setting: Setting): Promise<Outcome>;
};

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;
