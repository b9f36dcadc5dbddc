// The collections as the endpoint reads them: just the fields of a feed page.

import type { Money } from '../../../subgraphs/kit/money.js';
import type { PackedRanking } from '../../../subgraphs/videos/feed/packedRanking.js';

export type VideoRow = {
  _id: string;
  creatorId: string;
  caption: string;
  posterUrl: string | null;
  playback: { durationSeconds: number } | null;
  status: string;
  availableInMarkets: string[] | null;
  publishedAt: Date | null;
  counts: { views: number; likes: number; comments: number; shares: number };
  tags: { id: string; shoppableId: string; startSeconds: number; endSeconds: number }[];
};
/** A ranking, packed as ours are, since a cursor of any contender's serves for all. */
export type SnapshotRow = PackedRanking & {
  _id: string;
  kind: string;
  viewerId: string | null;
  market: string | null;
  hashtag: string | null;
  size: number;
  usedAt: Date;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
};
export type CreatorRow = { _id: string; handle: string; displayName: string; avatarUrl: string | null };
export type Flash = { minor: number; usualMinor: number; startsAt: Date; endsAt: Date };
export type PriceRow = {
  minor: number;
  currency: string;
  compareAtMinor: number | null;
  highestMinor: number;
  flashes: Flash[];
};
export type ProductRow = {
  _id: string;
  shopId: string;
  title: string;
  media: { url: string; alt: string }[];
  stockState: string;
  listed: boolean;
  prices?: Record<string, PriceRow | undefined>;
};
export type BestRow = { _id: string; rating: number; text: string | null; authorId: string | null };
export type SummaryRow = { _id: string; sum: number; count: number; best: BestRow[] };
export type OfferRow = {
  _id: string;
  retailerId: string;
  title: string;
  pictureUrl: string | null;
  price: Money | null;
  availability: string;
  linkUrl: string | null;
  observedAt: Date;
};
export type NamedRow = { _id: string; name: string };
export type UserRow = { _id: string; displayName: string };

/** Projections: what each query brings over, and nothing more. */
export const fields = {
  video: {
    creatorId: 1,
    caption: 1,
    posterUrl: 1,
    'playback.durationSeconds': 1,
    status: 1,
    availableInMarkets: 1,
    publishedAt: 1,
    'counts.views': 1,
    'counts.likes': 1,
    'counts.comments': 1,
    'counts.shares': 1,
    tags: 1,
  },
  creator: { handle: 1, displayName: 1, avatarUrl: 1 },
  product: (market: string | null) => ({
    shopId: 1,
    title: 1,
    media: { $slice: 1 },
    stockState: 1,
    listed: 1,
    ...(market !== null && { [`prices.${market}`]: 1 }),
  }),
  summary: { sum: 1, count: 1, 'best._id': 1, 'best.rating': 1, 'best.text': 1, 'best.authorId': 1 },
  offer: { retailerId: 1, title: 1, pictureUrl: 1, price: 1, availability: 1, linkUrl: 1, observedAt: 1 },
  named: { name: 1 },
  user: { displayName: 1 },
} as const;
