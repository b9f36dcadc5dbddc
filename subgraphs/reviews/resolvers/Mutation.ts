import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import type { Context } from '../context.js';
import { recordImportedReviews } from '../imported/recordImportedReviews.js';
import { createReview } from '../review/createReview.js';
import { textOrNull } from '../review/faultOf.js';
import { replyToReview } from '../review/replyToReview.js';
import type { MutationResolvers } from '../types.generated.js';
import { changeVote } from '../vote/changeVote.js';

export const Mutation: MutationResolvers = {
  reviewCreate: async (_, { input }, context) => {
    const { orderLineId, rating, title, text, mediaUrls } = input;
    const draft = { rating, title: textOrNull(title), text: textOrNull(text), media: mediaUrls ?? [] };
    const line = checkId('oline', orderLineId, 'orderLineId');
    const deps = { ...depsOf(context), users: context.clients.users };
    return payload('review', await createReview(deps, context.viewer.required(), line, draft));
  },
  reviewVote: async (_, { input }, context) => {
    const reviewId = checkId('rev', input.reviewId, 'reviewId');
    return payload('review', await changeVote(depsOf(context), context.viewer.required(), reviewId, true));
  },
  reviewUnvote: async (_, { input }, context) => {
    const reviewId = checkId('rev', input.reviewId, 'reviewId');
    return payload('review', await changeVote(depsOf(context), context.viewer.required(), reviewId, false));
  },
  reviewReply: async (_, { input }, context) => {
    const reviewId = checkId('rev', input.reviewId, 'reviewId');
    const deps = { ...depsOf(context), users: context.clients.users };
    return payload('review', await replyToReview(deps, context.viewer.required(), reviewId, input.text));
  },
  importedReviewsRecord: async (_, { input }, context) => {
    context.viewer.requireRole('OPERATOR');
    const deps = { ...depsOf(context), products: context.clients.products };
    const rows = input.rows.map(({ title, text, recommended, ageBand, helpfulCount, ...row }) => ({
      ...row,
      helpfulCount: helpfulCount ?? 0,
      title: title ?? null,
      text: text ?? null,
      recommended: recommended ?? null,
      ageBand: ageBand ?? null,
    }));
    return { results: await recordImportedReviews(deps, rows) };
  },
};

const depsOf = ({ clock, ids, transaction, changeProduct, stores }: Context) => {
  return { clock, ids, transaction, changeProduct, ...stores };
};
