// Interleaved rounds: in each, every contender plays the same sessions, one after another, and each round another one begins.

import type { Contender } from '../contenders/contender.js';
import { sessionsOf } from '../load/sessions.js';
import type { Person } from '../load/sessions.js';
import type { Play } from '../load/startGenerator.js';
import { slice } from './slice.js';
import type { Slice } from './slice.js';

export type Effort = {
  warmUpRequests: number;
  rounds: number;
  requests: number;
  concurrency: number;
  /** Who asks, if not the usual audience. */
  people?: readonly Person[];
};
export type Round = ReadonlyMap<string, Slice>;

/** V8 has compiled what it will, and the databases' pages are in its cache, before anything counts. */
export async function runRounds(
  play: Play,
  contenders: readonly Contender[],
  { warmUpRequests, rounds, requests, concurrency, people }: Effort,
  say: (line: string) => void,
): Promise<Round[]> {
  for (const contender of contenders) {
    say(`warming up ${contender.name}`);
    await play({ contender, sessions: sessionsOf(warmUpRequests, 0, people), concurrency });
  }
  const run: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sessions = sessionsOf(requests, round + 1, people);
    const slices = new Map<string, Slice>();
    for (const [turn] of contenders.entries()) {
      const contender = contenders[(turn + round) % contenders.length] as Contender;
      slices.set(contender.name, await slice(play, contender, sessions, concurrency));
    }
    run.push(slices);
    say(`round ${round + 1} of ${rounds}: ${spoken(slices)}`);
  }
  return run;
}

const spoken = (slices: ReadonlyMap<string, Slice>) =>
  [...slices].map(([name, { cpuMs }]) => `${name} ${cpuMs.total.toFixed(2)}`).join(', ') + ' CPU-ms';
