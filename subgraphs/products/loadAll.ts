import type { ById } from '../kit/byId.js';

/** Those that are there, in their order; throws the first failure. */
export async function loadAll<T>(loader: ById<T>, ids: readonly string[]): Promise<T[]> {
  const loaded = await loader.loadMany(ids);
  return loaded.flatMap((each) => {
    if (each instanceof Error) throw each;
    return each === null ? [] : [each];
  });
}
