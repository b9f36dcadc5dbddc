// Gives each thing that went wrong its places in the answer, once all is fetched.

import type { GraphQLFormattedError } from 'graphql';
import { notedOf, subgraphReason } from './outcomes.js';
import type { Outcome } from './outcomes.js';
import type { ResponsePath } from './path.js';
import { typedPlace } from './places.js';
import type { FieldPlace, Place, TypedPlace } from './places.js';
import { entityNotFound, wentWrong } from './problems.js';
import type { Problems, Reason } from './problems.js';
import { itemsOf, sourceObject } from './readField.js';
import { visitTargets } from './targets.js';
import { typedAt } from './typeOf.js';
import { isPresent, ownValue } from './values.js';

type Answer = { place: Place; root: unknown; problems: Problems; missingEntities: 'error' | 'silent' };

export function explain(outcome: Outcome, { place: rootPlace, root, problems, missingEntities }: Answer): void {
  const { fetch, targets, failed, missing, malformed, blocked, isEmptied } = outcome;
  const errors = sorted(outcome);
  visitTargets(
    rootPlace,
    root,
    fetch,
    (typed, value, path) => {
      const reason = blocked && notedOf(blocked, typed.place, value);
      if (reason) lost(typed, value, path, fetch, reason, problems);
      const index = targets ? notedOf(targets, typed.place, value) : 0;
      if (index === undefined) return;
      if (failed) lost(typed, value, path, fetch, failed, problems);
      if (isEmptied) coverFields(typed, path, fetch, problems);
      for (const each of errors.unplaced) tell(each, path, problems);
      const own = errors.placed.get(index) ?? [];
      const told = own.filter((each) => place(each, typed, value, path, fetch, problems));
      if (malformed?.has(index)) tell(wentWrong, path, problems);
      else if (!missing?.has(index)) return;
      else if (own[0]) {
        if (told.length === 0) problems.add(own[0].reason, path);
        // Other fetches may require what was lost with the entity.
        problems.cover(path);
      } else if (missingEntities === 'silent') problems.absent(path);
      else tell(entityNotFound, path, problems);
    },
    [],
  );
}

type Placed = { reason: Reason; path: readonly (string | number)[] };

/** By the representation that they are about, whatever its list is called; those of a fetch of root fields are all about the one object. */
function sorted({ errors = [], targets }: Outcome): { placed: Map<number, Placed[]>; unplaced: Reason[] } {
  const placed = new Map<number, Placed[]>();
  const unplaced: Reason[] = [];
  for (const error of errors) {
    const reason = subgraphReason(error);
    const path = pathOf(error);
    const [, index] = path;
    const at = targets ? (typeof index === 'number' ? index : -1) : 0;
    const own = placed.get(at) ?? [];
    if (at < 0 || path.length === 0) unplaced.push(reason);
    else if (own.push({ reason, path: targets ? path.slice(2) : path }) === 1) placed.set(at, own);
  }
  return { placed, unplaced };
}

const pathOf = ({ path }: GraphQLFormattedError): (string | number)[] =>
  Array.isArray(path) && path.every((each) => typeof each === 'string' || typeof each === 'number') ? [...path] : [];

/** All that the fetch was asked for here is null for reasons that are told. */
function coverFields(typed: TypedPlace, path: ResponsePath, fetch: number, problems: Problems): void {
  for (const { shown, sources } of typed.fields.values()) {
    if (sources.some((source) => source.fetch === fetch)) problems.cover([...path, shown]);
  }
}

function tell(reason: Reason, path: ResponsePath, problems: Problems): void {
  problems.add(reason, path);
  problems.cover(path);
}

/**
 * Tells an error at the field that failed; of a field that only another fetch requires, at the object that it is of. False where it is
 * of a field that is nobody's on this type, which is not told.
 */
function place(
  { reason, path }: Placed,
  typed: TypedPlace,
  value: unknown,
  base: ResponsePath,
  fetch: number,
  problems: Problems,
): boolean {
  const full = [...base];
  let at: { place: Place | null; value: unknown } = { place: typed.place, value };
  for (const element of path) {
    if (typeof element === 'number') {
      const items = isPresent(at.value) ? itemsOf(at.place, at.value) : undefined;
      if (isPresent(at.value) ? !(items && element in items) : !Number.isInteger(element) || element < 0) break;
      full.push(element);
      at = { place: at.place, value: items?.[element] };
      continue;
    }
    if (!at.place) break;
    const { field, isRequired } = fieldAt(at.place, at.value, fetch, element);
    if (!field) {
      const isLost = full.length > base.length && !isPresent(at.value);
      if (isRequired || isLost) tell(reason, full, problems);
      return isRequired || isLost;
    }
    full.push(field.shown);
    if (isPartLost(field, at.place, at.value, fetch)) problems.cover(full);
    at = { place: field.child, value: isObject(at.value) ? field.read(at.value) : null };
  }
  if (path.length === 0) tell(reason, full, problems);
  else problems.add(reason, full);
  return true;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** Whether several fetches were to answer parts of an object, and this one answered none. */
function isPartLost({ sources }: FieldPlace, place: Place, value: unknown, fetch: number): boolean {
  const own = sources.find((source) => source.fetch === fetch);
  if (sources.length === 1 || !own || !isObject(value)) return false;
  const object = sourceObject(place, value, own.source);
  return !object || !isPresent(ownValue(object, own.key));
}

/**
 * The field that the client asked for and a fetch answered under this key; of an object that is null, or that nobody told the type of, of
 * any type that it might have been. A key that is nobody's counts as required, so that what a subgraph says of it is not lost.
 */
function fieldAt(
  place: Place,
  value: unknown,
  fetch: number,
  key: string,
): { field?: FieldPlace; isRequired: boolean } {
  const typed = isObject(value) ? typedAt(place, value) : null;
  const candidates = typed && !typed.isUntold ? [typed] : [...typesOf(place)].map((type) => typedPlace(place, type));
  const fields = candidates.flatMap((each) =>
    [...each.fields.values()]
      .filter(({ sources }) => sources.some((source) => source.fetch === fetch && source.key === key))
      .map((field) => ({ field, isRequired: each.required.has(field) })),
  );
  const asked = fields.find(({ field }) => field.isAsked);
  return asked ?? { isRequired: fields.length === 0 || fields.some(({ isRequired }) => isRequired) };
}

const typesOf = ({ graph, type }: Place): Iterable<string> => (type === undefined ? [] : graph.types.of(type));

/** The fields that only this fetch was to answer; where another answers a part of an object, those of the rest. */
function lost(
  typed: TypedPlace,
  value: unknown,
  path: ResponsePath,
  fetch: number,
  reason: Reason,
  problems: Problems,
): void {
  for (const field of typed.fields.values()) {
    if (!field.isAsked || !field.sources.some((source) => source.fetch === fetch)) continue;
    path.push(field.shown);
    const found = field.sources.every((source) => source.fetch === fetch) ? null : field.read(value);
    if (!isPresent(found)) problems.add(reason, path);
    else if (field.child) lostBelow(field.child, found, path, fetch, reason, problems);
    path.pop();
  }
}

function lostBelow(
  place: Place,
  value: unknown,
  path: ResponsePath,
  fetch: number,
  reason: Reason,
  problems: Problems,
): void {
  const items = isPresent(value) ? itemsOf(place, value) : undefined;
  if (items && path.length < 200) {
    items.forEach((item, index) => {
      path.push(index);
      lostBelow(place, item, path, fetch, reason, problems);
      path.pop();
    });
    return;
  }
  const typed = isObject(value) ? typedAt(place, value) : null;
  if (typed) lost(typed, value, path, fetch, reason, problems);
}
