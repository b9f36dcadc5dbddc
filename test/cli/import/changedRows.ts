// Rows of a format, given as changes of a usual one.

import { formats } from '../../../cli/import/formats.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { csv, fileOf, importFiles, rememberingGraph } from './rig.js';

/** Imports rows given as changes of a usual one, and tells what was sent, by mutation. */
export async function imported(
  name: string,
  usual: Record<string, string>,
  changes: readonly Record<string, string>[],
  { folder = scratchFolder(), goods = [] as string[] } = {},
) {
  const format = formats.find((each) => each.name === name)!;
  const { targets, state } = rememberingGraph(Infinity, goods);
  const rows = changes.map((change) => Object.keys(usual).map((column) => change[column] ?? usual[column]!));
  const file = fileOf(folder, 'some.csv', csv([Object.keys(usual), ...rows]));
  const outcome = await importFiles(format, [file], { folder, targets });
  const sent = (what: string) =>
    [...state].filter(([key]) => key.startsWith(`${what} `)).map(([, value]) => value as any);
  return { ...outcome, sent };
}
export const codes = ({ refusals }: { refusals: Record<string, unknown>[] }) =>
  refusals.map(({ field, code }) => `${field} ${code}`);
