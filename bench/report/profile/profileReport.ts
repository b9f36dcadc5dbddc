// Where a process's CPU time went while it was measured, by part and by function.

import { existsSync } from 'node:fs';
import { markdown } from '../markdown.js';
import { groupOf } from './groupOf.js';
import { selfTimes } from './readProfile.js';
import type { SelfTime, Window } from './readProfile.js';

const mostGroups = 18;
const mostFunctions = 30;

export type ProfileOf = {
  name: string;
  folder: string;
  windows: readonly Window[] | null;
  /** Pages served in the windows: times are then told a page. */
  pages: number | null;
};

/** Two tables; null where there is no profile. */
export function profileReport({ name, folder, windows, pages }: ProfileOf): string | null {
  if (!existsSync(folder)) return null;
  const times = selfTimes(folder, windows);
  const total = times.reduce((sum, { microseconds }) => sum + microseconds, 0);
  if (total === 0) return null;
  const per = (microseconds: number) => (microseconds / (pages ?? 1000)).toFixed(pages === null ? 0 : 1);
  const share = (microseconds: number) => `${((microseconds * 100) / total).toFixed(1)} %`;
  const unit = pages === null ? 'ms' : 'µs a page';

  const groups = sumBy(times, (time) => groupOf(time).group);
  const functions = times.slice(0, mostFunctions).map((time) => {
    const { where } = groupOf(time);
    return [`${time.name} ${where}`.trim(), per(time.microseconds), share(time.microseconds)];
  });
  return [
    `${name}: ${per(total)} ${unit} in all, by the clock: where others wanted the processor, waiting for it counts`,
    '',
    markdown([
      ['part', unit, 'share'],
      ...groups.slice(0, mostGroups).map(([group, sum]) => [group, per(sum), share(sum)]),
    ]),
    '',
    markdown([['function, its own time', unit, 'share'], ...functions]),
  ].join('\n');
}

function sumBy(times: readonly SelfTime[], key: (time: SelfTime) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const time of times) sums.set(key(time), (sums.get(key(time)) ?? 0) + time.microseconds);
  return [...sums].sort(([, a], [, b]) => b - a);
}
