import { checkId } from '../../kit/ids.js';
import { payload } from '../../kit/result.js';
import { recordImportedReviews } from '../imported/recordImportedReviews.js';
import { createReview } from '../review/createReview.js';
import { textOrNull } from '../review/faultOf.js';
import { replyToReview } from '../review/replyToReview.js';
import type { MutationResolvers } from '../types.generated.js';
import { changeVote } from '../vote/changeVote.js';

export const Mutation: MutationResolvers = {
  reviewCreate: async (_, { input }, { viewer, stores, clients, ...services }) => {
    const { orderLineId, rating, title, text, mediaUrls } = input;
    const draft = { rating, title: textOrNull(title), text: textOrNull(text), media: mediaUrls ?? [] };
    const line = checkId('oline', orderLineId, 'orderLineId');
    const deps = { ...services, ...stores, users: clients.users };
    return payload('review', await createReview(deps, viewer.required(), line, draft));
  },
  reviewVote: async (_, { input }, { viewer, stores, ...services }) => {
    const reviewId = checkId('rev', input.reviewId, 'reviewId');
    return payload('review', await changeVote({ ...services, ...stores }, viewer.required(), reviewId, true));
  },
  reviewUnvote: async (_, { input }, { viewer, stores, ...services }) => {
    const reviewId = checkId('rev', input.reviewId, 'reviewId');
    return payload('review', await changeVote({ ...services, ...stores }, viewer.required(), reviewId, false));
  },
  reviewReply: async (_, { input }, { viewer, stores, clients, ...services }) => {
    const reviewId = checkId('rev', input.reviewId, 'reviewId');
    const deps = { ...services, ...stores, users: clients.users };
    return payload('review', await replyToReview(deps, viewer.required(), reviewId, input.text));
  },
  importedReviewsRecord: async (_, { input }, { viewer, stores, clients, ...services }) => {
    viewer.requireRole('OPERATOR');
    const deps = { ...services, ...stores, products: clients.products };
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
