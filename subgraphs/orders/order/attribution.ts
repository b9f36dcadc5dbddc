// What led a buyer to goods, as a line keeps it from its placing on.

export type AttributionSource = 'VIDEO' | 'LIVE' | 'SHOWCASE' | 'SHOP' | 'SEARCH';
/** `commissionBasisPoints` of what the buyer pays for the goods go to the creator; the shop pays it. */
export type Attribution = {
  source: AttributionSource;
  creatorId: string | null;
  videoId: string | null;
  liveSessionId?: string | null;
  commissionBasisPoints: number;
};
/** As a quote has it: what the creator gets is agreed when the order is placed. */
export type QuotedAttribution = Omit<Attribution, 'commissionBasisPoints'>;
