// When two answers are the same: the data to the letter, and the errors by path and code, as far as federation lets them be.
//
// The rules, where federation legitimately differs from a monolith:
//  1. An entity that a subgraph does not know, or fails on as a whole (`lossCodes`), is one error at the entity's place; a monolith
//     has one at each field that is lost with it. So the monolith's are moved from the field to its parent.
//  2. A field that only `@requires` asks for is not the client's: what fails there may be told at an object that it stands in, or
//     at a path that the answer does not hold, or not at all.
//     Likewise an entity that a subgraph was asked for, and does not know, though no field of the answer was lost with it.
//  3. Where null propagation takes an object away, GraphQL lets an executor leave out what else failed within, and a gateway does not
//     even ask for it. So at such a null some error is required, at or below the place, and each must be one that the monolith's
//     resolvers met as well (their list is complete: they run even where their result is thrown away).
//     Where an argument's value does not fit, the monolith runs nothing beside it, nor what its field requires, nor, where no data are
//     left, any later mutation: then the list is not complete.
//  4. A gateway tells so many errors and no more, and says so: then none is missed.
//  5. The same error twice (two subgraphs were asked for a shared field) is one.

import { lossCodes } from './values.js';
import type { Run } from './values.js';

export type Path = readonly (string | number)[];
export type Failure = { path?: Path | undefined; message?: string; extensions?: Record<string, unknown> | undefined };
/** `text` is the answer's `data` as JSON. */
export type Answer = { text: string; errors: readonly Failure[] };

type Fault = { path: Path; code: string };

/** What differs, a line each; nothing where the answers are the same. */
export function differences(ours: Answer, right: Answer, run: Pick<Run, 'faults' | 'aside'>): string[] {
  if (ours.text !== right.text) return [`data: ${firstDifference(ours.text, right.text)}`];
  const data: unknown = JSON.parse(right.text);
  const told = ours.errors.filter(({ extensions }) => codeFrom(extensions) !== 'ERRORS_OMITTED');
  const isCut = told.length < ours.errors.length;
  const [here, there] = [placed(told, data), placed(right.errors, data)];
  const met = new Set([
    ...run.faults.map((fault) => keyOf(atEntity(fault))),
    ...asFederated(right.errors).map(({ path = [], extensions }) => keyOf({ path, code: codeFrom(extensions) })),
  ]);
  const aside = new Set(run.aside.map(keyOf));
  const isComplete = data !== null && !right.errors.some(({ extensions }) => codeFrom(extensions) === 'BAD_USER_INPUT');
  return [
    ...here.misplaced
      .filter((fault) => isComplete && !aside.has(keyOf(fault)) && !run.aside.some((each) => isWithin(fault, each)))
      .map((fault) => `error where nothing is wrong: ${keyOf(fault)}`),
    ...(isCut ? [] : missingFrom(here.exact, there.exact)).map((key) => `error missing: ${key}`),
    ...missingFrom(new Set([...there.exact, ...aside]), here.exact).map((key) => `error too many: ${key}`),
    ...(isCut ? [] : missingFrom(new Set(here.nulled.keys()), new Set(there.nulled.keys()))).map(
      (place) => `null without reason: ${place}`,
    ),
    ...[...here.nulled.values()]
      .flat()
      .flatMap((fault) =>
        !isComplete || met.has(keyOf(fault)) || aside.has(keyOf(fault))
          ? []
          : [`error that nothing raised: ${keyOf(fault)}`],
      ),
  ];
}

/** A loss is told at the entity's place, wherever the subgraph or the monolith met it. */
const atEntity = ({ path, code }: Fault): Fault => ({
  path: lossCodes.includes(code) ? path.slice(0, -1) : path,
  code,
});
/** Of a field that is required inside another, which the client asked for, too: told at that one. */
const isWithin = ({ path, code }: Fault, aside: Run['aside'][number]) =>
  aside.isRequired && aside.code === code && aside.path.every((step, depth) => step === path[depth]);
const keyOf = ({ path, code }: Fault) => `${code} at ${path.join('.')}`;

type Placed = { exact: Set<string>; nulled: Map<string, Fault[]>; misplaced: Fault[] };

/** Errors at a null of their own; errors within an object that null propagation took away; errors at a place that has a value. */
function placed(errors: readonly Failure[], data: unknown): Placed {
  const found: Placed = { exact: new Set(), nulled: new Map(), misplaced: [] };
  for (const error of asFederated(errors)) {
    const { path = [], extensions } = error;
    const fault = { path, code: codeFrom(extensions) };
    const depth = depthOfNull(path, data);
    if (depth === 'hidden') continue;
    if (depth === 'value') {
      if (lossCodes.includes(fault.code)) found.exact.add(keyOf(fault));
      else found.misplaced.push(fault);
    } else if (depth === path.length && !lossCodes.includes(fault.code)) {
      found.exact.add(keyOf(fault));
    } else {
      const place = path.slice(0, depth).join('.');
      found.nulled.set(place, [...(found.nulled.get(place) ?? []), fault]);
    }
  }
  return found;
}

/** The stock executor's own name for an accident is INVALID_GRAPHQL; elsewhere an accident has no code. */
function codeFrom(extensions: Failure['extensions']): string {
  const code = extensions?.['code'];
  return code === undefined || code === 'INVALID_GRAPHQL' ? 'INTERNAL_SERVER_ERROR' : String(code);
}

/** How many steps of the path lead to a null; `hidden` where the answer does not hold the path. */
function depthOfNull(path: Path, data: unknown): number | 'value' | 'hidden' {
  let value = data;
  for (let depth = 0; ; depth++) {
    if (value === null) return depth;
    if (depth === path.length) return 'value';
    const step = path[depth] as string | number;
    if (typeof value !== 'object' || !Object.hasOwn(value as object, step)) return 'hidden';
    value = (value as Record<string | number, unknown>)[step];
  }
}

/** Rule 1, for the monolith, and for a subgraph that holds the entity's reference and was asked for its field directly. */
function asFederated(errors: readonly Failure[]): Failure[] {
  return errors.map((error) => {
    const isAtField = error.extensions?.['atField'] === true;
    return isAtField && error.path ? { ...error, path: error.path.slice(0, -1) } : error;
  });
}

const missingFrom = (present: ReadonlySet<string>, wanted: ReadonlySet<string>) =>
  [...wanted].filter((each) => !present.has(each));

function firstDifference(ours: string, right: string): string {
  let at = 0;
  while (at < ours.length && ours[at] === right[at]) at++;
  const from = Math.max(0, at - 60);
  return `at ${at}: …${ours.slice(from, at + 60)}… in place of …${right.slice(from, at + 60)}…`;
}
