// The page as JSON: what the graph answers to examples/operations/feed.graphql, field by field.

import { encodeCursor } from '../../../subgraphs/kit/connection.js';
import { moneyNode } from '../../../subgraphs/kit/money.js';
import type { Money } from '../../../subgraphs/kit/money.js';
import { priceNow } from '../../../subgraphs/products/price/priceNow.js';
import { average } from '../../../subgraphs/reviews/rating/average.js';
import type { Part } from './ranking.js';
import type { Page, PageRows } from './readPage.js';
import type { OfferRow, PriceRow, ProductRow, SummaryRow, VideoRow } from './records.js';

const mostShown = 2 ** 31 - 1;
const money = (amount: Money | null) => (amount === null ? null : moneyNode(amount));
const counted = (count: number) => Math.min(count, mostShown);

export function shapePage(part: Part, { rows, shown, last }: Page, market: string | null) {
  const now = new Date();
  const cursorAt = (place: number) => encodeCursor({ value: place, id: part.id });
  const edges = shown.map(({ place, sources, video }) => ({
    cursor: cursorAt(place),
    node: { why: sources.map((source) => ({ source })), video: shapeVideo(video, rows, market, now) },
  }));
  const endCursor = edges.at(-1)?.cursor ?? (last >= part.from ? cursorAt(last) : null);
  return { data: { feed: { pageInfo: { hasNextPage: last < part.size - 1, endCursor }, edges } } };
}

function shapeVideo(video: VideoRow, rows: PageRows, market: string | null, now: Date) {
  const { _id: id, caption, posterUrl, playback, publishedAt, counts, tags } = video;
  const creator = rows.creators.get(video.creatorId);
  return {
    id,
    caption,
    posterUrl,
    durationSeconds: playback?.durationSeconds ?? null,
    publishedAt: publishedAt && publishedAt.toISOString(),
    creator: creator
      ? { id: creator._id, handle: creator.handle, displayName: creator.displayName, avatarUrl: creator.avatarUrl }
      : null,
    engagement: {
      viewCount: counted(counts.views),
      likeCount: counted(counts.likes),
      commentCount: counted(counts.comments),
      shareCount: counted(counts.shares),
    },
    viewerHasLiked: rows.liked.has(id),
    tags: tags.map(({ id: tagId, startSeconds, endSeconds, shoppableId }) => ({
      id: tagId,
      startSeconds,
      endSeconds,
      shoppable: shapeShoppable(shoppableId, rows, market, now),
    })),
  };
}

function shapeShoppable(id: string, rows: PageRows, market: string | null, now: Date) {
  const product = rows.products.get(id);
  if (product) return product.listed ? shapeProduct(product, rows, market, now) : null;
  const offer = rows.offers.get(id);
  return offer ? shapeOffer(offer, rows) : null;
}

function shapeProduct(
  { _id: id, title, media, stockState, shopId, prices }: ProductRow,
  rows: PageRows,
  market: string | null,
  now: Date,
) {
  const shop = rows.shops.get(shopId);
  const summary = rows.summaries.get(id);
  const price = market === null ? undefined : prices?.[market];
  return {
    __typename: 'Product',
    id,
    title,
    media: media.slice(0, 1).map(({ url, alt }) => ({ url, alt })),
    price: price ? shapePrice(price, now) : null,
    stockState,
    shop: shop ? { id: shop._id, name: shop.name } : null,
    rating: { average: average(summary?.sum ?? 0, summary?.count ?? 0), count: summary?.count ?? 0 },
    bestReviews: summary ? shapeReviews(summary, rows) : [],
  };
}

function shapePrice(kept: PriceRow, now: Date) {
  const { amount, compareAt, flashEndsAt } = priceNow(kept, now);
  return {
    amount: moneyNode(amount),
    compareAt: money(compareAt),
    flashEndsAt: flashEndsAt && flashEndsAt.toISOString(),
  };
}

function shapeReviews({ best }: SummaryRow, { users }: PageRows) {
  return best.slice(0, 2).map(({ _id: id, rating, text, authorId }) => {
    const author = authorId === null ? undefined : users.get(authorId);
    return { id, rating, text, author: author ? { id: author._id, displayName: author.displayName } : null };
  });
}

function shapeOffer(
  { _id: id, title, pictureUrl, price, availability, linkUrl, observedAt, retailerId }: OfferRow,
  rows: PageRows,
) {
  const retailer = rows.retailers.get(retailerId);
  return {
    __typename: 'RetailerOffer',
    id,
    title,
    pictureUrl,
    offerPrice: money(price),
    availability,
    linkUrl,
    observedAt: observedAt.toISOString(),
    retailer: retailer ? { id: retailer._id, name: retailer.name } : null,
  };
}
