import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { EligibleLineRecord, EligibleLineStore } from '../eligibility/eligibleLineStore.js';
import type { ChangeProduct } from '../rating/productChanges.js';
import type { RatingSummaryStore } from '../rating/ratingSummaryStore.js';
import { faultOf } from './faultOf.js';
import type { ReviewDraft } from './faultOf.js';
import type { ReviewRecord } from './reviewRecord.js';
import type { ReviewStore } from './reviewStore.js';

type Deps = {
  lines: EligibleLineStore;
  reviews: ReviewStore;
  summaries: RatingSummaryStore;
  users: { displayName(userId: string): Promise<string | null> };
  changeProduct: ChangeProduct;
  clock: Clock;
  ids: IdSource;
};

/**
 * One review a delivered line, by its buyer. Fails with NOT_FOUND for whoever did not buy it, ALREADY_REVIEWED, RATING_OUT_OF_RANGE,
 * TOO_LONG or TOO_MANY, and then nothing has changed.
 */
export async function createReview(deps: Deps, buyerId: string, orderLineId: string, draft: ReviewDraft) {
  const { lines, reviews, summaries, clock } = deps;
  const fault = faultOf(draft);
  if (fault) return failed(fault.code, fault.field);
  const line = await lines.ofBuyer(orderLineId, buyerId);
  if (!line) return failed('NOT_FOUND', 'orderLineId');
  if (line.reviewId) return failed('ALREADY_REVIEWED', 'orderLineId');
  const authorName = await deps.users.displayName(buyerId);
  if (authorName === null) throw codedError('UNAUTHENTICATED', 'This account is gone.');

  const now = clock.now();
  const review = reviewOf(line, { ...draft, _id: deps.ids.next('rev'), authorName, createdAt: now, updatedAt: now });
  await summaries.ensure([line.productId], now);
  const written = await deps.changeProduct(line.productId, async (session) => {
    if (!(await lines.claim(line._id, review._id, now, session))) return false;
    await reviews.insert(review, session);
    await summaries.addStars(line.productId, review.rating, session);
    return true;
  });
  return written ? done(review) : failed('ALREADY_REVIEWED', 'orderLineId');
}

type Written = ReviewDraft & Pick<ReviewRecord, '_id' | 'authorName' | 'createdAt' | 'updatedAt'>;

const reviewOf = (line: EligibleLineRecord, written: Written): ReviewRecord => ({
  ...written,
  productId: line.productId,
  shopId: line.shopId,
  authorId: line.buyerId,
  orderLineId: line._id,
  externalId: null,
  rowHash: null,
  helpfulCount: 0,
  voteCount: 0,
  recommended: null,
  ageBand: null,
  reply: null,
  source: 'BUYER',
});
