// `bench profile`: where the CPU time of the last profiled run went, process by process.

import { existsSync, readdirSync } from 'node:fs';
import { print } from './processes/runBench.js';
import { profiles } from './processes/profiling.js';
import { keptWindows } from './report/profile/keptWindows.js';
import { profileReport } from './report/profile/profileReport.js';

/** The processes named, or all that were profiled. Answers the exit code: 1 where there is nothing to tell of. */
export function benchProfile(names: readonly string[]): 0 | 1 {
  const kept = keptWindows();
  const there = existsSync(profiles) ? readdirSync(profiles, { withFileTypes: true }) : [];
  const all = there.filter((each) => each.isDirectory()).map(({ name }) => name);
  const reports = (names.length > 0 ? names : all).flatMap((name) => {
    const { windows = null, pages = null } = kept[name] ?? {};
    return profileReport({ name, folder: `${profiles}/${name}`, windows, pages }) ?? [];
  });
  if (reports.length === 0) {
    process.stderr.write('There is no profile of that. `npm run bench -- feed --profile` writes them.\n');
    return 1;
  }
  print(reports.join('\n\n'));
  return 0;
}
