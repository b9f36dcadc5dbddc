// The contenders side by side, and their ratios beside what they are asked to be.

import type { Round } from '../measure/rounds.js';
import type { Aim } from './aims.js';
import { ratioOf } from './figures.js';
import type { Result } from './figures.js';
import { markdown } from './markdown.js';

const columns = [
  'contender',
  'CPU-ms a page',
  'gateway',
  'subgraphs',
  'mongod',
  'pages/s',
  'p50 ms',
  'p99 ms',
  'RSS MB',
];

export function table({ contenders, parts }: Result): string {
  const rows = Object.entries(contenders).map(([name, { rps, p50, p99, rssMb }]) => {
    const { gateway, subgraphs, mongod, total } = parts[name] as Result['parts'][string];
    const inside = subgraphs === 0 ? '–' : subgraphs.toFixed(2);
    return [
      name,
      total.toFixed(2),
      gateway.toFixed(2),
      inside,
      mongod.toFixed(2),
      rps.toFixed(0),
      p50.toFixed(1),
      p99.toFixed(1),
      `${rssMb}`,
    ];
  });
  return markdown([columns, ...rows]);
}

export type Judged = { figure: string; ratio: number; aim: string; met: string };

/** Pairs of which one did not run are left out. */
export function judged(rounds: readonly Round[], aims: readonly Aim[]): Judged[] {
  return aims.flatMap(({ pair, atMost, inWords }) => {
    const ratio = ratioOf(rounds, pair);
    if (ratio === null) return [];
    const met = atMost === undefined ? '' : ratio <= atMost ? 'yes' : 'no';
    return [{ figure: pair.join(' : '), ratio, aim: inWords === undefined ? '' : `≤ ${inWords}`, met }];
  });
}

export const ratioTable = (rows: readonly Judged[]): string =>
  markdown([
    ['CPU time a page', 'ratio', 'aim', 'met'],
    ...rows.map(({ figure, ratio, aim, met }) => [figure, ratio.toFixed(3), aim, met]),
  ]);
