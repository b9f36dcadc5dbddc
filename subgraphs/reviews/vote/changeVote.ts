import type { Clock } from '../../kit/clock.js';
import type { ClientSession } from '../../kit/mongo.js';
import { done, failed } from '../../kit/result.js';
import type { ChangeProduct } from '../rating/productChanges.js';
import type { ReviewStore } from '../review/reviewStore.js';
import type { VoteStore } from './voteStore.js';

type Deps = { reviews: ReviewStore; votes: VoteStore; changeProduct: ChangeProduct; clock: Clock };

/** `wanted` says whether the user finds it helpful from now on; asking for what is so already changes nothing. NOT_FOUND, OWN_REVIEW. */
export async function changeVote(deps: Deps, userId: string, reviewId: string, wanted: boolean) {
  const { reviews } = deps;
  const review = await reviews.byId(reviewId);
  if (!review) return failed('NOT_FOUND', 'reviewId');
  if (review.authorId === userId) return failed('OWN_REVIEW', 'reviewId');

  const voted = await deps.changeProduct(review.productId, async (session) => {
    const moved = wanted
      ? await add(deps, reviewId, userId, session)
      : await deps.votes.remove(reviewId, userId, session);
    return moved ? reviews.countVote(reviewId, wanted ? 1 : -1, session) : reviews.byId(reviewId, session);
  });
  return voted ? done(voted) : failed('NOT_FOUND', 'reviewId');
}

async function add({ votes, clock }: Deps, reviewId: string, userId: string, session: ClientSession): Promise<boolean> {
  if (await votes.has(reviewId, userId, session)) return false;
  await votes.add(reviewId, userId, clock.now(), session);
  return true;
}
