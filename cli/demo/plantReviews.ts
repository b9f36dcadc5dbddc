// What the demo world's buyers wrote, with each product's stars summed up, and the lines that await a review.

import type { Database } from '../../subgraphs/kit/mongo.js';
import { plant } from '../../subgraphs/kit/plant.js';
import { transaction } from '../../subgraphs/kit/transaction.js';
import { eligibleLines } from '../../subgraphs/reviews/eligibility/eligibleLineStore.js';
import { ratingSummaryStore } from '../../subgraphs/reviews/rating/ratingSummaryStore.js';
import { summaryTotals } from '../../subgraphs/reviews/rating/summaryTotals.js';
import { reviewStore } from '../../subgraphs/reviews/review/reviewStore.js';
import { demoPurchases } from './purchases.js';

const productsAtOnce = 100;

export async function plantReviews(db: Database, at: Date): Promise<void> {
  const reviews = reviewStore(db);
  const summaries = ratingSummaryStore(db);
  await plant(
    db.model(eligibleLines),
    demoPurchases.map(({ orderLineId, buyer, product, deliveredAt, review }) => ({
      _id: orderLineId,
      buyerId: buyer.userId,
      shopId: product.shop.shopId,
      productId: product.productId,
      title: product.title,
      deliveredAt,
      reviewId: review?.reviewId ?? null,
      createdAt: deliveredAt,
      updatedAt: deliveredAt,
    })),
  );
  await plant(
    reviews.model,
    demoPurchases.flatMap(({ orderLineId, buyer, product, review }) => {
      if (!review) return [];
      return [
        {
          _id: review.reviewId,
          productId: product.productId,
          shopId: product.shop.shopId,
          authorId: buyer.userId,
          authorName: buyer.displayName,
          orderLineId,
          externalId: null,
          rowHash: null,
          rating: review.rating,
          title: null,
          text: review.text,
          media: [],
          helpfulCount: review.helpful,
          voteCount: review.helpful,
          recommended: null,
          ageBand: null,
          reply: null,
          source: 'BUYER' as const,
          createdAt: review.createdAt,
          updatedAt: review.createdAt,
        },
      ];
    }),
  );
  const productIds = [...new Set(demoPurchases.map(({ product }) => product.productId))];
  await summaries.ensure(productIds, at);
  for (let from = 0; from < productIds.length; from += productsAtOnce) {
    const some = productIds.slice(from, from + productsAtOnce);
    await transaction(db, async ({ session }) => {
      await summaries.lock(some, at, session);
      await summaries.setAll(await summaryTotals(reviews, some, session), session);
    });
  }
}
