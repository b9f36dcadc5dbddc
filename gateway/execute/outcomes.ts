// What went wrong with a fetch while a plan ran, kept until the answer is complete, when its places in the answer can be told.

import type { GraphQLFormattedError } from 'graphql';
import { objectsAt } from './readField.js';
import type { Place } from './places.js';
import { unreachable } from './problems.js';
import type { Reason } from './problems.js';
import type { Run } from './run.js';
import { asObject } from './values.js';
import type { Answered } from './values.js';

export type Outcome = {
  fetch: number;
  /** By the object that an entity was fetched for: the place of its representation in the call. Null of a fetch of root fields. */
  targets: ReadonlyMap<Answered, number> | null;
  /** Nothing was answered. */
  failed?: Reason;
  /** Of a fetch of root fields whose errors took all of its data away. */
  isEmptied?: boolean;
  /** As the subgraph sent them. */
  errors?: readonly GraphQLFormattedError[];
  /** The representations that stand for no entity, and those that something was answered for which is no object. */
  missing?: ReadonlySet<number>;
  malformed?: ReadonlySet<number>;
  /** The objects for which the fetch could not be made, since what it requires was lost. */
  blocked?: ReadonlyMap<Answered, Reason>;
};

/**
 * What was noted of a value, under any of its objects: between then and now another fetch may have answered a further part of it.
 */
export function notedOf<T>(notes: ReadonlyMap<Answered, T>, place: Place, value: unknown): T | undefined {
  for (const object of objectsAt(place, value)) {
    const note = notes.get(object);
    if (note !== undefined) return note;
  }
  return undefined;
}

export function note<T>(notes: Map<Answered, T>, place: Place, value: unknown, noted: T): void {
  for (const object of objectsAt(place, value)) notes.set(object, noted);
}

export function fail(run: Run, fetch: number, targets: Outcome['targets'], failed: Reason): void {
  run.failures.set(fetch, failed);
  run.outcomes.push({ fetch, targets, failed });
}

/** An error with a code is told as it is; what has none was not meant for clients. */
export function reasonOf(error: unknown): Reason {
  const { message, extensions } = (error ?? {}) as { message?: unknown; extensions?: { code?: unknown } };
  if (typeof extensions?.code !== 'string') return unreachable;
  return { message: String(message ?? ''), extensions: { ...extensions } };
}

/** What a subgraph says of one of its fields; a code of its own is not required of it. */
export function subgraphReason({ message, extensions }: GraphQLFormattedError): Reason {
  const details = { ...asObject(extensions) } as Record<string, unknown>;
  if (typeof details['code'] !== 'string') details['code'] = 'DOWNSTREAM_SERVICE_ERROR';
  const isWorded = typeof message === 'string' && message !== '';
  return { message: isWorded ? message : 'A subgraph reported an error.', extensions: details };
}
