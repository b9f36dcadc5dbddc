// The plan's rewrites of data: what a representation says to a subgraph, and what an answer's keys are called.

import type { FetchDataRewrite, FetchNode } from '@apollo/query-planner';
import type { Asked } from './asked.js';
import type { PossibleTypes } from './possibleTypes.js';
import { asObject, ownValue } from './values.js';
import type { Answered } from './values.js';

const fragmentPrefix = '... on ';
/** Answers nest as deep as operations may; what nests deeper is no answer to one. */
const deepest = 64;

/**
 * Renames the keys in what a fetch asks for, so that its answers are read by the keys that the plan means. The planner's aliases are
 * unique among the fields of an object, so that type conditions on the way need no look.
 */
export function renameAsked(asked: Asked[], path: readonly string[], to: string): void {
  const [key, ...rest] = path.filter((each) => !each.startsWith(fragmentPrefix));
  if (key === undefined) return;
  for (const each of asked) {
    if (each.kind === 'fragment') renameAsked(each.selections, path, to);
    else if (each.key === key && rest.length === 0) each.as = to;
    else if (each.key === key && each.selections) renameAsked(each.selections, rest, to);
  }
}

/** What of a fetch's output rewrites changes data: keys are renamed in what is asked for. */
export const settersOf = ({ outputRewrites = [] }: FetchNode): FetchDataRewrite[] =>
  outputRewrites.filter(({ kind }) => kind === 'ValueSetter');

/** Changes `value` in place: a representation, or what a subgraph answered. */
export function rewriteData(value: unknown, rewrites: readonly FetchDataRewrite[], types: PossibleTypes): void {
  for (const rewrite of rewrites) rewriteAt(value, rewrite.path, rewrite, types, 0);
}

function rewriteAt(
  value: unknown,
  path: readonly string[],
  rewrite: FetchDataRewrite,
  types: PossibleTypes,
  depth: number,
): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(item, path, rewrite, types, depth + 1);
    return;
  }
  const object = asObject(value);
  const [first, ...rest] = path;
  if (!object || first === undefined) return;
  if (first.startsWith(fragmentPrefix)) {
    const name = object['__typename'];
    const applies = types.applies(first.slice(fragmentPrefix.length), typeof name === 'string' ? name : undefined);
    if (applies) rewriteAt(object, rest, rewrite, types, depth + 1);
  } else if (rest.length > 0) rewriteAt(ownValue(object, first), rest, rewrite, types, depth + 1);
  else rewriteKey(object, first, rewrite);
}

function rewriteKey(object: Answered, key: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') setOwn(object, key, rewrite.setValueTo);
  else if (ownValue(object, key) !== undefined) {
    setOwn(object, rewrite.renameKeyTo, object[key]);
    Reflect.deleteProperty(object, key);
  }
}

/** Defines, so that a key such as `__proto__` is a key like any other. */
const setOwn = (object: Answered, key: string, value: unknown): void => {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
};
