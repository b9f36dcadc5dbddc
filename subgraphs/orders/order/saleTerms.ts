// How long what may happen after a sale has time to happen. A shop's part of an order keeps what held when it was placed.

export type SaleTerms = {
  /** From the confirmation until the shop gets its part: until then the buyer cancels without asking. */
  freeCancelSeconds: number;
  /** From a buyer's wish to cancel until silence is consent. */
  cancellationAnswerSeconds: number;
  /** From the release to the shop until what was not sent is late. */
  shipBySeconds: number;
  /** From then until what was not sent is cancelled. */
  lateShippingSeconds: number;
  /** From the arrival until the goods can't be given back any more. */
  returnWindowSeconds: number;
  /** From a wish to give back until silence is approval. */
  returnAnswerSeconds: number;
  /** From the approval until the goods have to be on their way. */
  returnSendSeconds: number;
  /** From the sending until an operator looks for goods that nobody got. */
  returnTransitSeconds: number;
  /** From the goods' coming back until they are paid back whatever they are like. */
  returnInspectionSeconds: number;
  /** From a refusal until it stands. */
  escalationSeconds: number;
};

const daySeconds = 24 * 60 * 60;

const usual: Omit<SaleTerms, 'freeCancelSeconds'> = {
  cancellationAnswerSeconds: 2 * daySeconds,
  shipBySeconds: 5 * daySeconds,
  lateShippingSeconds: 5 * daySeconds,
  returnWindowSeconds: 30 * daySeconds,
  returnAnswerSeconds: 3 * daySeconds,
  returnSendSeconds: 14 * daySeconds,
  returnTransitSeconds: 21 * daySeconds,
  returnInspectionSeconds: 5 * daySeconds,
  escalationSeconds: 14 * daySeconds,
};

/**
 * What the law asks for at least, where that is more than nothing: 14 days to withdraw from the day of the arrival (Directive 2011/83/EU,
 * article 9, and its equal in the United Kingdom, SI 2013/3134, regulation 30), 8 in Japan where a shop names no others (Act on Specified
 * Commercial Transactions, article 15-3).
 */
const leastReturnDays: Readonly<Record<string, number>> = { DE: 14, GB: 14, JP: 8 };

/** Of a market, by its code. */
export function saleTermsOf(market: string | null, freeCancelSeconds: number): SaleTerms {
  const least = (leastReturnDays[market ?? ''] ?? 0) * daySeconds;
  return { ...usual, freeCancelSeconds, returnWindowSeconds: Math.max(usual.returnWindowSeconds, least) };
}
