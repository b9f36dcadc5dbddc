import { accepted, bulkLimit, refused, type BulkResult } from '../../kit/bulk.js';
import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { isId } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import type { CreatorDirectory } from '../clients/creators.js';
import type { ProductCatalogue } from '../clients/products.js';
import { lanes } from '../../kit/lanes.js';
import type { VideoFields } from '../video/videoFields.js';
import type { StoredVideo } from '../video/videoStore.js';
import { hashOf, readRow, videoOf, type ImportRow } from './importRow.js';
import type { ImportStore } from './importStore.js';

type Deps = {
  imports: ImportStore;
  creators: CreatorDirectory;
  products: ProductCatalogue;
  clock: Clock;
  inLongTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
};
type Accepted = { row: ImportRow; index: number; fields: VideoFields };

export type ImportVideos = (rows: readonly ImportRow[]) => Promise<BulkResult[]>;

/** Imports run one after another in a process: two with the same rows would undo each other's transactions until both were late. */
export function videoImport(deps: Deps): ImportVideos {
  const enqueue = lanes(
    (_: string, batch: (readonly ImportRow[])[]) => Promise.all(batch.map((rows) => importVideos(deps, rows))),
    1,
  );
  return (rows) => enqueue('import', rows);
}

/** Takes published videos over; throws BAD_USER_INPUT past 500 rows. Of rows with one external id, the last one stands. */
async function importVideos(deps: Deps, rows: readonly ImportRow[]): Promise<BulkResult[]> {
  if (rows.length > bulkLimit) throw codedError('BAD_USER_INPUT', `An import has ${bulkLimit} rows at most.`);
  const { imports, creators, products, clock, inLongTransaction } = deps;
  const productIds = rows.flatMap(({ tags }) => (tags ?? []).map(({ productId }) => productId));
  const [knownCreators, knownProducts] = await Promise.all([
    creators.known(rows.map(({ creatorId }) => creatorId).filter((id) => isId('crtr', id))),
    products.published(productIds.filter((id) => isId('prod', id))),
  ]);

  const results: BulkResult[] = [];
  const usable: Accepted[] = [];
  rows.forEach((row, index) => {
    const read = readRow(row, { creators: knownCreators, products: knownProducts });
    if (read.ok) return void usable.push({ row, index, fields: read.value });
    const [error] = read.userErrors;
    results[index] = refused(index, error?.code ?? '', error?.field?.join('.') ?? null, error?.message ?? '');
  });

  const written = await inLongTransaction(async (tx) => {
    const known = await imports.known(
      usable.map(({ row }) => row.externalId),
      tx,
    );
    const { outcomes, records } = applied(usable, known, clock.now());
    const isNew = ({ externalId }: StoredVideo) => !known.has(externalId ?? '');
    await imports.write({ made: records.filter(isNew), changed: records.filter((record) => !isNew(record)) }, tx);
    return { outcomes, creatorIds: records.map(({ creatorId }) => creatorId) };
  });
  await imports.listed(written.creatorIds, clock.now());
  for (const result of written.outcomes) results[result.index] = result;
  return results;
}

/** Row by row, as if each had come alone: a second row with the same external id meets what the first one made. */
function applied(usable: readonly Accepted[], known: ReadonlyMap<string, StoredVideo>, now: Date) {
  const current = new Map(known);
  const changed = new Map<string, StoredVideo>();
  const outcomes = usable.map(({ row, index, fields }) => {
    const before = current.get(row.externalId);
    if (before && before.importHash === hashOf(row)) return accepted(index, 'UNCHANGED', before._id);
    const video = videoOf(row, fields, before, now);
    current.set(row.externalId, video);
    changed.set(row.externalId, video);
    return accepted(index, before ? 'UPDATED' : 'CREATED', video._id);
  });
  return { outcomes, records: [...changed.values()] };
}
