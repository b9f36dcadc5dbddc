import { accepted, bulkLimit, refused } from '../../kit/bulk.js';
import type { BulkResult } from '../../kit/bulk.js';
import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import type { IdSource } from '../../kit/ids.js';
import type { ClientSession } from '../../kit/mongo.js';
import type { RatingSummaryStore } from '../rating/ratingSummaryStore.js';
import { summaryTotals } from '../rating/summaryTotals.js';
import type { ReviewRecord } from '../review/reviewRecord.js';
import type { ReviewStore, ReviewWrite } from '../review/reviewStore.js';
import { rowFault, rowHash, tidied } from './importedRow.js';
import type { ImportedRow } from './importedRow.js';

type Deps = {
  reviews: ReviewStore;
  summaries: RatingSummaryStore;
  products: { shopsOf(productIds: readonly string[]): Promise<Map<string, string>> };
  transaction<T>(work: (tx: { session: ClientSession }) => Promise<T>): Promise<T>;
  clock: Clock;
  ids: IdSource;
};
type Row = { index: number; row: ImportedRow; shopId: string };

/** A row is known by its product and external id; of two with the same in one batch the later one counts. BAD_USER_INPUT past 500 rows. */
export async function recordImportedReviews(deps: Deps, given: readonly ImportedRow[]): Promise<BulkResult[]> {
  if (given.length > bulkLimit) throw codedError('BAD_USER_INPUT', `At most ${bulkLimit} rows at once.`);
  const now = deps.clock.now();
  const rows = given.map(tidied);
  const faults = rows.map((row) => rowFault(row, now));
  const shops = await deps.products.shopsOf([
    ...new Set(rows.flatMap(({ productId }, index) => (faults[index] ? [] : [productId]))),
  ]);
  const usable: Row[] = [];
  const results: BulkResult[] = [];
  for (const [index, row] of rows.entries()) {
    const fault = faults[index];
    const shopId = shops.get(row.productId);
    if (fault) results[index] = refused(index, fault.code, fault.field, fault.message);
    else if (!shopId) results[index] = refused(index, 'NOT_FOUND', 'productId', 'There is no such product.');
    else usable.push({ index, row, shopId });
  }
  const productIds = [...new Set(usable.map(({ row }) => row.productId))];
  await deps.summaries.ensure(productIds, now);
  for (const result of usable.length > 0 ? await write(deps, usable, productIds, now) : [])
    results[result.index] = result;
  return results;
}

function write(deps: Deps, rows: readonly Row[], productIds: string[], now: Date): Promise<BulkResult[]> {
  const { reviews, summaries } = deps;
  return deps.transaction(async ({ session }) => {
    await summaries.lock(productIds, now, session);
    const known = new Map(
      (
        await reviews.byExternalIds(
          rows.map(({ row }) => keyOf(row)),
          session,
        )
      ).map((review) => [textOf(review), review]),
    );
    const changed = new Map<string, ReviewWrite>();
    const results = rows.map(({ index, row, shopId }) => {
      const before = known.get(textOf(row));
      const hash = rowHash(row);
      if (before?.rowHash === hash) return accepted(index, 'UNCHANGED', before._id);
      const after = reviewOf(row, shopId, hash, before, before?._id ?? deps.ids.next('rev'), now);
      known.set(textOf(row), after);
      changed.set(after._id, { replaceOne: { filter: { _id: after._id }, replacement: after, upsert: true } });
      return accepted(index, before ? 'UPDATED' : 'CREATED', after._id);
    });
    if (changed.size === 0) return results;
    await reviews.write([...changed.values()], session);
    await summaries.setAll(await summaryTotals(reviews, productIds, session), session);
    return results;
  });
}

type Key = { productId: string; externalId: string | null };
const keyOf = ({ productId, externalId }: ImportedRow) => ({ productId, externalId });
const textOf = ({ productId, externalId }: Key) => `${productId} ${externalId}`;

const reviewOf = (
  row: ImportedRow,
  shopId: string,
  hash: string,
  before: ReviewRecord | undefined,
  _id: string,
  now: Date,
): ReviewRecord => ({
  ...row,
  _id,
  shopId,
  authorId: null,
  orderLineId: null,
  rowHash: hash,
  media: before?.media ?? [],
  voteCount: before?.voteCount ?? 0,
  helpfulCount: row.helpfulCount + (before?.voteCount ?? 0),
  reply: before?.reply ?? null,
  source: 'IMPORTED',
  updatedAt: now,
});
