// Pages of the reviews of many products in one query: each product's own page is cut out by the index of its order.

import { connectionOf, dateOfCursor, emptyPage, pageWindow } from '../../kit/connection.js';
import type { Connection, CursorKey, PageArgs } from '../../kit/connection.js';
import { codedError } from '../../kit/codedError.js';
import type { PipelineStage } from '../../kit/mongo.js';
import type { RatingSummaryRecord, RatingSummaryStore } from '../rating/ratingSummaryStore.js';
import type { ReviewRecord } from './reviewRecord.js';

export type ReviewSortKey = 'HELPFUL' | 'CREATED_AT' | 'RATING';
export type ReviewPageArgs = PageArgs & { sortKey: ReviewSortKey; reverse: boolean; rating: number | null };

const fields = { HELPFUL: 'helpfulCount', CREATED_AT: 'createdAt', RATING: 'rating' } as const;
type Row = Pick<RatingSummaryRecord, '_id' | 'count' | 'histogram'> & { reviews: ReviewRecord[] };

/** A page for each product, in their order. Throws BAD_USER_INPUT on arguments that are none of a page. */
export async function reviewPages(
  { model }: Pick<RatingSummaryStore, 'model'>,
  productIds: readonly string[],
  args: ReviewPageArgs,
): Promise<Connection<ReviewRecord>[]> {
  const window = pageWindow(args);
  const field = fields[args.sortKey];
  const descending = args.reverse === window.backward;
  const direction = descending ? -1 : 1;
  const only = args.rating === null ? {} : { rating: args.rating };
  const pipeline: PipelineStage.Lookup['$lookup']['pipeline'] = [
    { $match: { ...only, ...(window.from && beyond(args.sortKey, window.from, descending)) } },
    { $sort: { [field]: direction, _id: direction } },
    { $limit: window.limit + 1 },
  ];
  const rows = await model.aggregate<Row>([
    { $match: { _id: { $in: [...productIds] } } },
    { $project: { count: 1, histogram: 1 } },
    { $lookup: { from: 'reviews', localField: '_id', foreignField: 'productId', pipeline, as: 'reviews' } },
  ]);
  const keyOf = (review: ReviewRecord): CursorKey => ({ value: Number(review[field]), id: review._id });
  const found = new Map(rows.map((row) => [row._id, row]));
  return productIds.map((id) => {
    const row = found.get(id);
    return row ? connectionOf(row.reviews, window, keyOf, async () => totalOf(row, args.rating)) : emptyPage(args);
  });
}

const totalOf = ({ count, histogram }: Pick<Row, 'count' | 'histogram'>, rating: number | null): number =>
  rating === null ? count : (histogram[rating - 1] ?? 0);

function beyond(sortKey: ReviewSortKey, key: CursorKey, descending: boolean) {
  const { value, id } = key;
  if (typeof value !== 'number') throw codedError('BAD_USER_INPUT', 'Not a cursor of this list.');
  const field = fields[sortKey];
  const operator = descending ? '$lt' : '$gt';
  const from = sortKey === 'CREATED_AT' ? dateOfCursor(key) : value;
  return { $or: [{ [field]: { [operator]: from } }, { [field]: from, _id: { [operator]: id } }] };
}
