import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { ChangeProduct } from '../rating/productChanges.js';
import { limits } from './reviewRecord.js';
import type { ReviewStore } from './reviewStore.js';

type Deps = {
  reviews: ReviewStore;
  users: { membershipRole(userId: string, tenantId: string): Promise<string | null> };
  changeProduct: ChangeProduct;
  clock: Clock;
};

/** Takes the place of an earlier answer. Fails with NOT_FOUND for whoever is no staff of the shop, EMPTY or TOO_LONG. */
export async function replyToReview(deps: Deps, userId: string, reviewId: string, answer: string) {
  const { reviews, users, clock } = deps;
  const text = answer.trim();
  if (text === '') return failed('EMPTY', 'text');
  if (text.length > limits.replyLength) return failed('TOO_LONG', 'text');
  const review = await reviews.byId(reviewId);
  const staff = review?.shopId ? await users.membershipRole(userId, review.shopId) : null;
  if (!review || !staff) return failed('NOT_FOUND', 'reviewId');

  const now = clock.now();
  const reply = { text, byUserId: userId, repliedAt: now };
  const answered = await deps.changeProduct(review.productId, (session) =>
    reviews.answer(reviewId, reply, now, session),
  );
  return answered ? done(answered) : failed('NOT_FOUND', 'reviewId');
}
