// Tells an object's type from what its sources say, as far as they may be believed.

import { sourceObject } from './readField.js';
import { typedPlace } from './places.js';
import type { Place, TypedPlace } from './places.js';
import { ownValue } from './values.js';
import type { Answered } from './values.js';

/**
 * A name counts if it is a possible type of the place. An interface object's subgraph knows its interface's name only: then another
 * source's word goes first. Undefined where a source names another type, and nobody a possible one.
 */
export function typeOf(place: Place, value: unknown): string | undefined {
  const { names, type, isExact, graph } = place;
  let isRefused = false;
  let interfaceName: string | undefined;
  for (const { source, key } of names) {
    const object = sourceObject(place, value, source);
    const name = object && ownValue(object, key);
    if (name === undefined || name === null) continue;
    if (isExact && name === type) return type;
    if (typeof name !== 'string') isRefused = true;
    else if (type === undefined) return name;
    else if (!isExact && graph.types.of(type).has(name)) return name;
    else if (isExact ? graph.types.of(name).has(type) : name === type) interfaceName = type;
    else isRefused = true;
  }
  if (interfaceName !== undefined) return interfaceName;
  return isRefused || place.isUnion ? undefined : type;
}

/** Null where the object's type can't be told, so that nothing of it can be read. */
export function typedAt(place: Place, value: unknown): TypedPlace | null {
  const name = place.nameKey === null ? undefined : (value as Answered)[place.nameKey];
  const known = name === undefined ? undefined : place.byName.get(name);
  if (known) return known;
  const type = typeOf(place, value);
  if (type === undefined && place.type !== undefined) return null;
  const typed = typedPlace(place, type);
  // Where the type is not declared, any name is one, and hostile ones are not kept.
  if (name !== undefined && name === type && place.type !== undefined) place.byName.set(name, typed);
  return typed;
}
