// Asks an owner about many ids in requests of a bounded size.

const idsARequest = 100;

/** Each id is asked for once; the answers come in no order. */
export async function inChunks<T>(ids: readonly string[], ask: (ids: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const distinct = [...new Set(ids)];
  const chunks = Array.from({ length: Math.ceil(distinct.length / idsARequest) }, (_, index) =>
    distinct.slice(index * idsARequest, (index + 1) * idsARequest),
  );
  return (await Promise.all(chunks.map(ask))).flat();
}
