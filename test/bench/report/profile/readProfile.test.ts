// Self times are summed by function over a folder's profiles, only within the windows, and without idle time.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfTimes } from '../../../../bench/report/profile/readProfile.js';

const frame = (functionName: string) => ({ functionName, url: 'file:///a.js', lineNumber: 4 });
const profile = {
  startTime: 1_000,
  nodes: [
    { id: 1, callFrame: frame('work') },
    { id: 2, callFrame: frame('rest') },
    { id: 3, callFrame: { functionName: '(idle)', url: '', lineNumber: -1 } },
    { id: 4, callFrame: frame('work') },
  ],
  // At 1000, 1100, 1200, 1300, 1400: each lasts until the next, the last one for no known time.
  samples: [1, 2, 3, 4, 1],
  timeDeltas: [0, 100, 100, 100, 100],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  writeFileSync(join(folder, 'one.cpuprofile'), JSON.stringify(profile));
});
afterEach(() => rmSync(folder, { recursive: true }));
const told = (windows: Parameters<typeof selfTimes>[1]) =>
  selfTimes(folder, windows).map(({ name, microseconds }) => [name, microseconds]);

test('without windows the whole counts', () => {
  expect(told(null)).toEqual([
    ['work', 200],
    ['rest', 100],
  ]);
});

test('of windows only what began in them', () => {
  expect(told([[1_050, 1_250]])).toEqual([['rest', 100]]);
  expect(told([[0, 500]])).toEqual([]);
});

test('a second thread’s profile is added', () => {
  writeFileSync(join(folder, 'two.cpuprofile'), JSON.stringify(profile));
  expect(told(null)[0]).toEqual(['work', 400]);
});
