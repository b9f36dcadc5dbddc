// Reads an object's parts from the fetches that were asked for them.

import { asObject, isPlainKey, isPresent, linkOf, ownValue } from './values.js';
import type { Answered } from './values.js';
import type { FieldSource, Place } from './places.js';

/** `value` stands at the place: an object, or of a place that inherits from several fetches an array of what each answered. */
export type ReadField = (value: unknown) => unknown;

/** The objects at a place that are not null, to which entities are linked. */
export function objectsAt(place: Place, value: unknown): Answered[] {
  if (place.inherited.length <= 1) return [value as Answered];
  return (value as unknown[]).map(asObject).filter((each) => each !== undefined);
}

/** What one source of a place answered for it; undefined where it answered no object. */
export function sourceObject(place: Place, value: unknown, source: number): Answered | undefined {
  const { inherited, linked } = place;
  if (source < inherited.length) return asObject(inherited.length === 1 ? value : (value as unknown[])[source]);
  const link = linkOf(linked[source - inherited.length]?.fetch ?? 0);
  for (const object of objectsAt(place, value)) {
    const entity = object[link];
    if (entity !== undefined) return entity as Answered;
  }
  return undefined;
}

/**
 * A leaf that several sources answer is the first that is not null. Objects that several sources answer stay apart, as an array of
 * one value for each source, null where all are.
 */
export function fieldReader(place: Place, sources: readonly FieldSource[], isComposite: boolean): ReadField {
  const [first] = sources;
  if (!first) return () => undefined;
  const readers = sources.map((source) => sourceReader(place, source));
  if (sources.length === 1) return readers[0] as ReadField;
  if (!isComposite) {
    return (value) => {
      let found: unknown;
      for (const read of readers) {
        const next = read(value);
        if (next !== undefined && !isPresent(found)) found = next;
      }
      return found;
    };
  }
  return (value) => {
    const values = readers.map((read) => read(value));
    return values.some(isPresent) ? values : null;
  };
}

function sourceReader(place: Place, { source, fetch, key }: FieldSource): ReadField {
  const isPlain = isPlainKey(key);
  if (place.inherited.length <= 1 && isPlain) {
    if (source < place.inherited.length) return (value) => (value as Answered)[key];
    const link = linkOf(fetch);
    return (value) => ((value as Answered)[link] as Answered | undefined)?.[key];
  }
  return (value) => {
    const object = sourceObject(place, value, source);
    return object && ownValue(object, key);
  };
}

/** The items of a list, each as a value at the list's place; undefined where what stands there is no list. */
export function itemsOf(place: Place | null, value: unknown): readonly unknown[] | undefined {
  if (!place || place.inherited.length <= 1) return Array.isArray(value) ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const lists = value.map((each) => (Array.isArray(each) ? (each as unknown[]) : undefined));
  const length = lists.find((each) => each !== undefined)?.length;
  return length === undefined
    ? undefined
    : Array.from({ length }, (_, index) => {
        const items = lists.map((list) => list?.[index]);
        return items.some(isPresent) ? items : null;
      });
}
