// How many records each of some filters finds, and since when the oldest of them is there: what `/metrics` tells of what waits.

import { countEach, findEach } from './findEach.js';
import type { Model, QueryFilter } from './mongo.js';

export type Standing = { count: number; oldestAt: Date | null };

const countedMost = 10_000;

/** In the filters' order; `field` is the time that tells, each filter counted up to 10000. An index on what they compare and `field` makes it cheap. */
export async function standing<T>(
  model: Model<T>,
  filters: readonly QueryFilter<T>[],
  field: keyof T & string,
): Promise<Standing[]> {
  const count = countEach(model, filters, { limit: countedMost });
  const [oldest, counts] = await Promise.all([
    findEach(model, filters, { sort: { [field]: 1 }, limit: 1, projection: { [field]: 1 } }),
    Promise.all(filters.map((_, place) => count(place))),
  ]);
  return filters.map((_, place) => ({
    count: counts[place] ?? 0,
    oldestAt: (oldest[place]?.[0]?.[field] as Date | undefined) ?? null,
  }));
}

/** Of records in each of these states, by when they were made. */
export async function standingIn<S extends string, T extends { state: S; createdAt: Date }>(
  model: Model<T>,
  states: readonly S[],
): Promise<(Standing & { state: S })[]> {
  const filters = states.map((state) => ({ state }) as QueryFilter<T>);
  const found = await standing(model, filters, 'createdAt');
  return states.map((state, place) => ({ ...(found[place] ?? { count: 0, oldestAt: null }), state }));
}

/** Since when, as a figure: 0 where there is none. */
export const ageSeconds = ({ oldestAt }: Standing, now: Date): number =>
  oldestAt ? Math.max(0, now.getTime() - oldestAt.getTime()) / 1000 : 0;
