// Batches lookups of the many records that one key has, within a fetch: each key's in the order of their ids.

import DataLoader from 'dataloader';
import type { Model } from '../../kit/mongo.js';

export type Grouped<T> = DataLoader<string, T[]>;

/** Needs an index on (field, _id). */
export function grouped<T extends { _id: string }>(model: Model<T>, field: keyof T & string): Grouped<T> {
  return new DataLoader(async (keys) => {
    const rows = await model
      .find({ [field]: { $in: [...keys] } } as never)
      .sort({ [field]: 1, _id: 1 } as never)
      .lean<T[]>();
    const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
    for (const row of rows) groups.get(String(row[field]))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}
