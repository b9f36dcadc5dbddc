// The one seam through which records are loaded by id, batched within a fetch.

import DataLoader from 'dataloader';
import type { Model } from './mongo.js';

export type ById<T> = DataLoader<string, T | null>;

/**
 * Absent ids answer null. Made anew for each fetch, so nothing is remembered from one to the next. It asks the driver itself, since ids
 * need no casting and records no hydration, and all come in one batch.
 */
export function byId<T extends { _id: string }>(model: Model<T>, projection: Record<string, 0 | 1> = {}): ById<T> {
  return new DataLoader(async (ids) => {
    const options = { projection, batchSize: ids.length + 1 };
    const rows = await model.collection.find({ _id: { $in: [...ids] } } as never, options).toArray();
    return inOrder(ids, rows as unknown as T[], (row) => row._id);
  });
}

/** Batches any lookup by key: rows in any order, at most one a key. */
export function batched<T>(fetch: (keys: readonly string[]) => Promise<T[]>, keyOf: (row: T) => string): ById<T> {
  return new DataLoader(async (keys) => inOrder(keys, await fetch(keys), keyOf));
}

function inOrder<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): (T | null)[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => found.get(key) ?? null);
}
