// Finds the objects that a Flatten path leads to: those for which an entity fetch is made, and where in the answer they stand.

import type { ResponsePath } from './path.js';
import { isOfUse } from './places.js';
import type { Place, Route, Step, TypedPlace, Way } from './places.js';
import { itemsOf } from './readField.js';
import { typedAt } from './typeOf.js';

/** Is told of each target in the order of the answer; `path` is one array, which moves on. */
export type Visit = (typed: TypedPlace, value: unknown, path: ResponsePath) => void;

/** Reads `key`, `@` (each item of a list) and `|[A,B]` (only objects of these types), which may stand at a key's end or alone. */
export function routeOf(source: Route['source'], path: readonly (string | number)[]): Route {
  let arrived: ReadonlySet<string> | null = null;
  const steps: Step[] = [];
  for (const element of path) {
    const [key = '', condition] = String(element).split('|', 2);
    if (key !== '@' && key !== '') steps.push({ key, lists: 0, types: null });
    const last = steps.at(-1);
    if (key === '@' && last) last.lists++;
    if (condition === undefined) continue;
    const types = new Set(condition.slice(1, -1).split(','));
    if (last) last.types = types;
    else arrived = types;
  }
  return { source, arrived, steps };
}

/** A list where the path has none, or none where it has one, leads nowhere. */
export function visitTargets(place: Place, value: unknown, fetch: number, visit: Visit, path: ResponsePath): void {
  const typed = typedAt(place, value);
  if (!typed) return;
  for (const source of place.linked) {
    if (source.fetch !== fetch) continue;
    const isMeant = !source.types || (typed.type !== undefined && source.types.has(typed.type));
    if (isMeant) visit(typed, value, path);
    return;
  }
  for (const { field, child, lists } of waysTo(typed, fetch)) {
    path.push(field.shown);
    visitInLists(child, field.read(value), lists, fetch, visit, path);
    path.pop();
  }
}

function visitInLists(
  place: Place,
  value: unknown,
  lists: number,
  fetch: number,
  visit: Visit,
  path: ResponsePath,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (lists === 0) {
    if (place.inherited.length > 1 || !Array.isArray(value)) visitTargets(place, value, fetch, visit, path);
    return;
  }
  const items = itemsOf(place, value) ?? [];
  for (let index = 0; index < items.length; index++) {
    path.push(index);
    visitInLists(place, items[index], lists - 1, fetch, visit, path);
    path.pop();
  }
}

function waysTo(typed: TypedPlace, fetch: number): readonly Way[] {
  const known = typed.ways.get(fetch);
  if (known) return known;
  const onTheWay = (steps: readonly Step[], source: Route['source']) => source.fetch === fetch && steps.length > 0;
  const heads = typed.place.routes
    .filter(({ steps, source }) => onTheWay(steps, source))
    .map(({ steps }) => steps[0] as Step);
  const ways = [...typed.fields.values()].flatMap((field) => {
    const { child } = field;
    const step = heads.find(({ key }) => key === field.as);
    const leads =
      child && [...child.linked, ...child.routes.map(({ source }) => source)].some((each) => each.fetch === fetch);
    return step && child && leads && isOfUse(field, typed) ? [{ field, child, lists: step.lists }] : [];
  });
  typed.ways.set(fetch, ways);
  return ways;
}
