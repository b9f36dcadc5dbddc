// When each process was measured and how many pages it served, kept beside the profiles, which are written only when processes end.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Contender } from '../../contenders/contender.js';
import type { Round } from '../../measure/rounds.js';
import { profiles } from '../../processes/profiling.js';
import { roster } from '../../../subgraphs/roster.js';
import type { Window } from './readProfile.js';

/** By the name of the profiles' folder. The shared subgraphs are looked at while the contender `http` has its turn. */
export type Kept = Record<string, { windows: readonly Window[]; pages: number }>;

const file = `${profiles}/windows.json`;

export const keep = (kept: Kept): void => writeFileSync(file, JSON.stringify(kept));

export function keepWindows(contenders: readonly Contender[], rounds: readonly Round[]): void {
  const of = (name: string) => {
    const slices = rounds.flatMap((round) => round.get(name) ?? []);
    const pages = slices.reduce((sum, { latenciesMs }) => sum + latenciesMs.length, 0);
    return { windows: slices.map(({ window }) => window), pages };
  };
  const kept: Kept = Object.fromEntries(contenders.map(({ name }) => [name, of(name)]));
  for (const { name } of roster) kept[name] = of('http');
  keep(kept);
}

export const keptWindows = (): Kept => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {});
