// A review as it is stored: in its own collection, and, for the two best of a product, inside the product's summary too.

import { nested } from '../../kit/mongo.js';

export type ReviewRecord = {
  _id: string;
  productId: string;
  /** The shop that sold or lists the product: its staff may reply. */
  shopId: string | null;
  authorId: string | null;
  authorName: string;
  /** Of a review written here; unique, so that a line is reviewed once. */
  orderLineId: string | null;
  /** Of an imported review; unique within its product. */
  externalId: string | null;
  /** Of an imported row as it came, so that the same row again changes nothing. */
  rowHash: string | null;
  rating: number;
  title: string | null;
  text: string | null;
  media: string[];
  /** `voteCount` and what an imported row brought along; kept as a sum, since lists are ordered by it. */
  helpfulCount: number;
  voteCount: number;
  recommended: boolean | null;
  ageBand: string | null;
  reply: { text: string; byUserId: string; repliedAt: Date } | null;
  source: 'BUYER' | 'IMPORTED';
  createdAt: Date;
  updatedAt: Date;
};

const textOrNull = { type: String, default: null };

export const reviewFields = {
  _id: String,
  productId: String,
  shopId: textOrNull,
  authorId: textOrNull,
  authorName: String,
  orderLineId: textOrNull,
  externalId: textOrNull,
  rowHash: textOrNull,
  rating: Number,
  title: textOrNull,
  text: textOrNull,
  media: [String],
  helpfulCount: Number,
  voteCount: Number,
  recommended: { type: Boolean, default: null },
  ageBand: textOrNull,
  reply: { type: nested({ text: String, byUserId: String, repliedAt: Date }), default: null },
  source: String,
  createdAt: Date,
  updatedAt: Date,
};

/** The order of the best: by helpfulness, then stars, then recency. */
export const bestFirst = { helpfulCount: -1, rating: -1, createdAt: -1, _id: -1 } as const;

export const limits = { titleLength: 120, textLength: 5000, replyLength: 2000, media: 10 } as const;
