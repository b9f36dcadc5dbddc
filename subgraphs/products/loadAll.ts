import type { ById } from '../kit/byId.js';
import { then, type MaybePromise } from '../kit/maybePromise.js';

/** Those that are there, in their order; rejects with the first failure. */
export const loadAll = <T>(loader: ById<T>, ids: readonly string[]): MaybePromise<T[]> =>
  then(loader.loadMany(ids), (loaded) => loaded.filter((each) => each !== null));
