// Ratios are made within a round, and judged by their aims; a pair of which one did not run is left out.

import type { Round } from '../../../bench/measure/rounds.js';
import type { Slice } from '../../../bench/measure/slice.js';
import { judged } from '../../../bench/report/table.js';

const slice = (total: number): Slice => ({
  cpuMs: { gateway: total, subgraphs: 0, mongod: 0, total },
  rps: 1,
  latenciesMs: [1],
  rssMb: 1,
  window: [0, 1],
});
const round = (ours: number, theirs: number): Round =>
  new Map([
    ['ours', slice(ours)],
    ['theirs', slice(theirs)],
  ]);

test('the median of the rounds’ ratios, and whether it is low enough', () => {
  // 0.5, 0.2 and 0.25: the ratio of the medians would be 0.2.
  const rounds = [round(1, 2), round(4, 20), round(5, 20)];
  const pair = ['ours', 'theirs'] as const;
  const ratios = judged(rounds, [
    { pair, atMost: 0.25, inWords: '1/4' },
    { pair, atMost: 0.2, inWords: '1/5' },
    { pair },
    { pair: ['ours', 'nobody'], atMost: 1, inWords: '1' },
  ]);
  expect(ratios).toEqual([
    { figure: 'ours : theirs', ratio: 0.25, aim: '≤ 1/4', met: 'yes' },
    { figure: 'ours : theirs', ratio: 0.25, aim: '≤ 1/5', met: 'no' },
    { figure: 'ours : theirs', ratio: 0.25, aim: '', met: '' },
  ]);
});
