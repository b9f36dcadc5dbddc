// Reads V8's CPU profiles: how long each function itself ran, within given spans of time.

import { readFileSync, readdirSync } from 'node:fs';

/** From and to, in microseconds of the machine's monotonic clock. */
export type Window = readonly [number, number];
/** `line` is 0 of what is no script's; `url` is empty of that, and of code that was made while running. */
export type SelfTime = { name: string; url: string; line: number; microseconds: number };

type Frame = { functionName: string; url: string; lineNumber: number };
type Profile = {
  nodes: { id: number; callFrame: Frame }[];
  startTime: number;
  samples: number[];
  timeDeltas: number[];
};

/** All profiles of a folder (a process writes one a thread), summed up. Without windows the whole of each counts. Idle time is left out. */
export function selfTimes(folder: string, windows: readonly Window[] | null): SelfTime[] {
  const sums = new Map<string, SelfTime>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const profile = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Profile;
    const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [id, microseconds] of timeByNode(profile, windows)) {
      const { functionName, url, lineNumber } = frames.get(id) as Frame;
      if (functionName === '(idle)') continue;
      const key = `${functionName} ${url}:${lineNumber}`;
      const sum = sums.get(key) ?? { name: functionName || '(anonymous)', url, line: lineNumber + 1, microseconds: 0 };
      sums.set(key, { ...sum, microseconds: sum.microseconds + microseconds });
    }
  }
  return [...sums.values()].sort((a, b) => b.microseconds - a.microseconds);
}

/** A sample stands for the time until the next one. */
function timeByNode({ samples, timeDeltas, startTime }: Profile, windows: readonly Window[] | null) {
  const times = new Map<number, number>();
  let at = startTime;
  for (const [index, id] of samples.entries()) {
    at += timeDeltas[index] ?? 0;
    const lasted = timeDeltas[index + 1] ?? 0;
    const counts = windows === null || windows.some(([from, to]) => at >= from && at < to);
    if (counts && lasted > 0) times.set(id, (times.get(id) ?? 0) + lasted);
  }
  return times;
}
