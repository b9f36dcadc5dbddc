// Interleaved rounds: in each, every contender plays the same sessions, one after another, and each round another one begins.

import type { Contender, ContenderName } from '../contenders/contender.js';
import { sessionsOf } from '../load/sessions.js';
import type { Play } from '../load/startGenerator.js';
import { slice } from './slice.js';
import type { Slice } from './slice.js';

export type Effort = { warmUpRequests: number; rounds: number; requests: number; concurrency: number };
export type Round = ReadonlyMap<ContenderName, Slice>;

/** V8 has compiled what it will, and the databases' pages are in its cache, before anything counts. */
export async function runRounds(
  play: Play,
  contenders: readonly Contender[],
  { warmUpRequests, rounds, requests, concurrency }: Effort,
  say: (line: string) => void,
): Promise<Round[]> {
  for (const contender of contenders) {
    say(`warming up ${contender.name}`);
    await play({ contender, sessions: sessionsOf(warmUpRequests, 0), concurrency });
  }
  const run: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const sessions = sessionsOf(requests, round + 1);
    const slices = new Map<ContenderName, Slice>();
    for (const [turn] of contenders.entries()) {
      const contender = contenders[(turn + round) % contenders.length] as Contender;
      slices.set(contender.name, await slice(play, contender, sessions, concurrency));
    }
    run.push(slices);
    say(`round ${round + 1} of ${rounds}: ${spoken(slices)}`);
  }
  return run;
}

const spoken = (slices: ReadonlyMap<ContenderName, Slice>) =>
  [...slices].map(([name, { cpuMs }]) => `${name} ${cpuMs.total.toFixed(1)}`).join(', ') + ' CPU-ms';
