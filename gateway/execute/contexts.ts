// Values that a subgraph's arguments take from what an entity stands in (@fromContext), which set fetches for one entity apart from
// those for another.

import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import type { ResponsePath } from './path.js';
import type { Place } from './places.js';
import { itemsOf } from './readField.js';
import { typedAt } from './typeOf.js';

type Spot = { place: Place; value: unknown };
const fragmentPrefix = '... on ';
const up = '..';

/** `path` is where the entity stands. Of several rewrites for one variable, each for another type, the one that applies counts. */
export function contextAt(
  root: Place,
  rootValue: unknown,
  path: ResponsePath,
  rewrites: readonly FetchDataKeyRenamer[],
): Record<string, unknown> {
  const context: Record<string, unknown> = {};
  for (const { path: way, renameKeyTo } of rewrites) {
    const levels = way.filter((each) => each === up).length;
    const from = follow({ place: root, value: rootValue }, ancestor(path, levels));
    const found = from && look(from, way.slice(levels));
    if (found !== undefined) context[renameKeyTo] = found;
  }
  return context;
}

/** The place that many fields up; the places in lists that lead to a field go with it. */
function ancestor(path: ResponsePath, levels: number): ResponsePath {
  let end = path.length;
  for (let level = 0; level < levels; level++) {
    do end--;
    while (end > 0 && typeof path[end] === 'number');
  }
  return path.slice(0, Math.max(end, 0));
}

function follow(from: Spot, path: ResponsePath): Spot | undefined {
  let at: Spot = from;
  for (const element of path) {
    const next = typeof element === 'number' ? itemAt(at, element) : fieldAt(at, element);
    if (!next) return undefined;
    at = next;
  }
  return at;
}

const itemAt = ({ place, value }: Spot, index: number): Spot => ({ place, value: itemsOf(place, value)?.[index] });

function fieldAt({ place, value }: Spot, key: string): Spot | undefined {
  const typed = typeof value === 'object' && value !== null ? typedAt(place, value) : null;
  const field = typed && [...typed.fields.values()].find(({ shown, child }) => shown === key && child !== null);
  return field?.child ? { place: field.child, value: field.read(value) } : undefined;
}

/** What stands at the end of the way; undefined where a type condition does not apply or nothing was answered. */
function look(from: Spot, way: readonly string[]): unknown {
  const [first, ...rest] = way;
  const { place, value } = from;
  if (first === undefined || typeof value !== 'object' || value === null) return undefined;
  const typed = typedAt(place, value);
  if (!typed) return undefined;
  if (first.startsWith(fragmentPrefix)) {
    const applies = place.graph.types.applies(first.slice(fragmentPrefix.length), typed.type);
    return applies ? look(from, rest) : undefined;
  }
  const field = [...typed.fields.values()].find(({ name }) => name === first);
  if (!field) return undefined;
  if (rest.length === 0) return field.read(value);
  return field.child ? look({ place: field.child, value: field.read(value) }, rest) : undefined;
}
