// The result as people read it: a table in Markdown, so that it goes into README as it is.

import { contenderNames } from '../contenders/contender.js';
import type { Result } from './figures.js';

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
  const rows = contenderNames.map((name) => {
    const { rps, p50, p99, rssMb } = contenders[name];
    const { gateway, subgraphs, mongod, total } = parts[name];
    const inside = subgraphs === 0 ? '–' : subgraphs.toFixed(1);
    return [
      name,
      total.toFixed(1),
      gateway.toFixed(1),
      inside,
      mongod.toFixed(1),
      rps.toFixed(1),
      p50.toFixed(0),
      p99.toFixed(0),
      `${rssMb}`,
    ];
  });
  return markdown([columns, ...rows]);
}

export const ratioTable = ({ ratios }: Result): string =>
  markdown([['CPU time', 'ratio'], ...Object.entries(ratios).map(([pair, ratio]) => [pair, ratio.toFixed(2)])]);

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}
