// What everything uses while nobody asks: an idle change stream or a clock that ticks would fall on whoever has its turn.

import { setTimeout } from 'node:timers/promises';
import type { Contender } from '../contenders/contender.js';
import { cpuMsOf, familyOf } from '../processes/processUse.js';
import type { Say } from '../processes/runBench.js';

const seconds = 5;

/** One sentence: CPU-milliseconds a second, of each gateway process, the subgraphs together, and mongod. */
export async function atRest(contenders: readonly Contender[], say: Say): Promise<string> {
  say('letting everything rest');
  const parts = new Map<string, number[]>();
  for (const {
    name,
    parts: { gateway, subgraphs, mongod },
  } of contenders) {
    parts.set(name, familyOf(gateway));
    if (subgraphs.length > 0) parts.set('the seven subgraphs', subgraphs.flatMap(familyOf));
    parts.set('mongod', [mongod]);
  }
  const before = new Map([...parts].map(([name, pids]) => [name, cpuMsOf(pids)]));
  await setTimeout(seconds * 1000);
  const used = [...parts].map(
    ([name, pids]) => `${name} ${((cpuMsOf(pids) - (before.get(name) ?? 0)) / seconds).toFixed(0)}`,
  );
  return `At rest, CPU-ms a second: ${used.join(', ')}.`;
}
