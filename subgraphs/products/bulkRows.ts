// The rows of one bulk input, where the same natural key may come more than once.

import { refused, type BulkResult } from '../kit/bulk.js';
import { inputHash } from '../kit/inputHash.js';

/** A row that comes again just so has the first one's id, UNCHANGED; one that comes again otherwise is refused. */
export function bulkRows<Row extends { externalId: string }>(
  rows: readonly Row[],
  write: (row: Row, index: number) => BulkResult,
): BulkResult[] {
  const seen = new Map<string, { hash: string; result: BulkResult }>();
  return rows.map((row, index) => {
    const hash = inputHash(row);
    const before = seen.get(row.externalId);
    if (!before) {
      const result = write(row, index);
      seen.set(row.externalId, { hash, result });
      return result;
    }
    if (before.hash !== hash) {
      return refused(
        index,
        'DUPLICATE',
        'externalId',
        'Another row of this input has the same external id and differs.',
      );
    }
    return { ...before.result, index, outcome: before.result.outcome === 'REFUSED' ? 'REFUSED' : 'UNCHANGED' };
  });
}
