// The one seam through which records are loaded by id: from the process's cache where their collection is in it, else batched in a fetch.

import DataLoader from 'dataloader';
import { isUnderTest } from './env.js';
import { frozen } from './frozen.js';
import { all, type MaybePromise } from './maybePromise.js';
import { memoryOf, type Model } from './mongo.js';
import type { CachedRecords, Projection } from './recordCache.js';

/** What a loader answers is shared: nobody changes it. */
export type ById<T> = {
  /** Absent ids answer null. */
  load(id: string): MaybePromise<T | null>;
  /** In the ids' order; rejects with the first failure. */
  loadMany(ids: readonly string[]): MaybePromise<(T | null)[]>;
  /** Forget what this loader was told; what the process remembers is kept right by itself. */
  clear(id: string): void;
  clearAll(): void;
};

const whole: Projection = {};

/**
 * Made anew for each fetch. What is in the process's memory is answered at once; the rest is read with what other fetches ask for. A
 * projection is one object that is kept: the memory is looked up by it.
 */
export function byId<T extends { _id: string }>(model: Model<T>, projection: Projection = whole): ById<T> {
  const memory = memoryOf(model);
  if (!memory) return freshById(model, projection);
  memory.cache.checkHeard();
  return remembering(memory.records.under(projection));
}

function remembering<T>(records: CachedRecords): ById<T> {
  /** While records are read past the memory, one fetch still asks for each only once, unless the process wrote meanwhile. */
  let asked: Map<string, Promise<T | null>> | undefined;
  let writes = 0;
  const load = (id: string): MaybePromise<T | null> => {
    const held = records.held(id);
    if (held !== undefined) return held as T | null;
    if (!asked || writes !== records.writes()) {
      asked = new Map();
      writes = records.writes();
    }
    const reading = asked.get(id) ?? (records.read(id) as Promise<T | null>);
    asked.set(id, reading);
    return reading;
  };
  return {
    load,
    loadMany: (ids) => all(ids.map(load)),
    clear: (id) => void asked?.delete(id),
    clearAll: () => void asked?.clear(),
  };
}

/**
 * Never from memory: for what decides. Made anew for each fetch, so nothing is remembered from one to the next. It asks the driver
 * itself, since ids need no casting and records no hydration, and all come in one batch.
 */
export function freshById<T extends { _id: string }>(model: Model<T>, projection: Projection = whole): ById<T> {
  return batched(
    async (ids) => {
      const options = { projection, batchSize: ids.length + 1 };
      const rows = await model.collection.find({ _id: { $in: [...ids] } } as never, options).toArray();
      return (isUnderTest() ? rows.map(frozen) : rows) as unknown as T[];
    },
    (row) => row._id,
  );
}

/** Batches any lookup by key: rows in any order, at most one a key. */
export function batched<T>(fetch: (keys: readonly string[]) => Promise<T[]>, keyOf: (row: T) => string): ById<T> {
  const loader = new DataLoader<string, T | null>(async (keys) => {
    const found = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
  return {
    load: (id) => loader.load(id),
    loadMany: (ids) => all(ids.map((id) => loader.load(id))),
    clear: (id) => void loader.clear(id),
    clearAll: () => void loader.clearAll(),
  };
}
