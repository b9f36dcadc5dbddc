// How values are written: what every part of the writer agrees on.

import { pathAt } from '../path.js';
import type { PathPattern } from '../path.js';
import { wentWrong } from '../problems.js';
import type { Problems } from '../problems.js';
import type { Output } from './output.js';

export type Writing = {
  output: Output;
  /** The index in each of the lists around the value. */
  at: number[];
  problems: Problems;
  variables: Readonly<Record<string, unknown>>;
};

/** False where the value is null, and then nothing is written: whoever asked decides whether a null may stand there. */
export type Write = (value: unknown, writing: Writing) => boolean;

/** Sees to it that a null where none may be has a reason. */
export function unaccounted(path: PathPattern, { at, problems }: Writing): false {
  problems.account(pathAt(path, at));
  return false;
}

/** What can't stand here is null, with an error. */
export function refused(path: PathPattern, { at, problems }: Writing): false {
  problems.add(wentWrong, pathAt(path, at));
  return false;
}

export const nullText = Buffer.from('null');
