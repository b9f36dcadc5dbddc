// One imported review: what is wrong with it, and what is kept of it.

import { createHash } from 'node:crypto';
import { isId } from '../../kit/ids.js';
import { faultOf, textOrNull } from '../review/faultOf.js';

export type ImportedRow = {
  externalId: string;
  productId: string;
  rating: number;
  title: string | null;
  text: string | null;
  authorName: string;
  helpfulCount: number;
  createdAt: Date;
  recommended: boolean | null;
  ageBand: string | null;
};

type Fault = { code: string; field: string; message: string };
const fault = (code: string, field: string, message: string): Fault => ({ code, field, message });

/** Null where nothing is wrong with the row by itself. */
export function rowFault(row: ImportedRow, now: Date): Fault | null {
  const { externalId, authorName, helpfulCount } = row;
  if (externalId === '' || externalId.length > 200) return fault('OUT_OF_BOUNDS', 'externalId', '1 to 200 characters.');
  if (!isId('prod', row.productId)) return fault('BAD_ID', 'productId', 'Not the id of a product.');
  if (authorName === '' || authorName.length > 100) return fault('OUT_OF_BOUNDS', 'authorName', '1 to 100 characters.');
  if (helpfulCount < 0 || helpfulCount > 1e9) return fault('OUT_OF_BOUNDS', 'helpfulCount', '0 to 1,000,000,000.');
  if ((row.ageBand?.length ?? 0) > 20) return fault('OUT_OF_BOUNDS', 'ageBand', 'At most 20 characters.');
  if (row.createdAt > now) return fault('OUT_OF_BOUNDS', 'createdAt', 'Not in the future.');
  const wrong = faultOf({ ...row, media: [] });
  return wrong && fault(wrong.code, wrong.field, 'Out of bounds.');
}

export const tidied = (row: ImportedRow): ImportedRow => ({
  ...row,
  externalId: row.externalId.trim(),
  authorName: row.authorName.trim(),
  title: textOrNull(row.title),
  text: textOrNull(row.text),
  ageBand: textOrNull(row.ageBand),
});

export function rowHash(row: ImportedRow): string {
  const { rating, title, text, authorName, helpfulCount, createdAt, recommended, ageBand } = row;
  const content = [rating, title, text, authorName, helpfulCount, createdAt.toISOString(), recommended, ageBand];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}
