// What was agreed with a shop about money, and what holds where nothing was.

import { defaultFeeBasisPoints } from '../ledger/lineParts.js';

export type Terms = {
  /** Of the goods' price less the shop's own discounts. A line keeps what held when it was placed. */
  feeBasisPoints: number;
  /** Of what the buyer pays for goods that a creator led to: the creator's. A line keeps what held when it was placed. */
  commissionBasisPoints: number;
  /** How long after its delivery what a line earned is held. */
  holdSeconds: number;
  /** Of each payout, kept back for refunds that may come, and for how long. */
  reserveBasisPoints: number;
  reserveSeconds: number;
};

const daySeconds = 24 * 60 * 60;

export const defaultTerms: Terms = {
  feeBasisPoints: defaultFeeBasisPoints,
  commissionBasisPoints: 0,
  holdSeconds: 7 * daySeconds,
  reserveBasisPoints: 500,
  reserveSeconds: 30 * daySeconds,
};
/** Creators are paid all of what they may have: what a refund takes back of a commission is carried forward. */
export const creatorTerms: Pick<Terms, 'reserveBasisPoints' | 'reserveSeconds'> = {
  reserveBasisPoints: 0,
  reserveSeconds: 0,
};
export const longestSeconds = 365 * daySeconds;
