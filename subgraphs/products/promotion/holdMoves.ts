// What may happen to promotions' budgets, as moves on a ledger in memory: the one place that decides who is given what.

import { leftOf } from './promotion.js';
import type { PromotionRecord } from './promotionStore.js';

/** Minor units of the promotion's currency, in one order. */
export type Use = { promotionId: string; minor: number };
export type Shortfall = { promotionId: string; reason: 'BUDGET_SPENT' | 'BUYER_LIMIT_REACHED' };
export type PromotionHold = {
  orderId: string;
  buyerId: string;
  state: 'HELD' | 'REFUSED' | 'CANCELLED' | 'EXPIRED' | 'COMMITTED';
  inputHash: string | null;
  uses: Use[];
  refused: Shortfall[];
  /** What of it came back after it was given, each movement once; missing where none did. */
  givenBack?: { movementId: string; uses: Use[] }[];
  /** Set while it is held. */
  expiresAt: Date | null;
};
export type HoldMove =
  | { kind: 'hold'; orderId: string; buyerId: string; inputHash: string; uses: Use[]; expiresAt: Date }
  | { kind: 'release' | 'commit' | 'expire'; orderId: string }
  | { kind: 'giveBack'; orderId: string; movementId: string; uses: Use[] };
export type HoldAnswer =
  | { outcome: 'HELD' | 'RELEASED' | 'CANCELLED' | 'COMMITTED' | 'EXPIRED' | 'KEY_REUSED' }
  | { outcome: 'REFUSED'; refused: Shortfall[] };

/** What a batch of moves touches; what is changed in it is written. */
export type HoldLedger = {
  now: Date;
  promotions: Map<string, PromotionRecord>;
  holds: Map<string, PromotionHold>;
  /** Uses by promotion and buyer; see useKey. */
  buyers: Map<string, number>;
  changedHolds: Set<PromotionHold>;
  changedPromotions: Set<PromotionRecord>;
  changedBuyers: Set<string>;
};

export const useKey = (promotionId: string, buyerId: string) => `${promotionId}:${buyerId}`;

/** Twice is once. A release that comes first leaves a tombstone, so that a late hold finds itself cancelled. */
export function applyHold(ledger: HoldLedger, move: HoldMove): HoldAnswer {
  const hold = ledger.holds.get(move.orderId);
  switch (move.kind) {
    case 'hold':
      return decideHold(ledger, hold, move);
    case 'release':
      return release(ledger, hold, move.orderId);
    case 'commit':
      return commit(ledger, hold);
    case 'giveBack':
      return giveBack(ledger, hold, move);
    case 'expire':
      if (hold?.state !== 'HELD') return { outcome: 'RELEASED' };
      if (hold.expiresAt === null || hold.expiresAt > ledger.now) return { outcome: 'HELD' };
      for (const use of hold.uses) take(ledger, hold.buyerId, use, -1, 'held');
      settle(ledger, hold, 'EXPIRED');
      return { outcome: 'EXPIRED' };
  }
}

function decideHold(ledger: HoldLedger, hold: PromotionHold | undefined, move: Extract<HoldMove, { kind: 'hold' }>) {
  if (hold?.state === 'CANCELLED' || hold?.state === 'EXPIRED') return { outcome: 'CANCELLED' as const };
  if (hold && hold.inputHash !== move.inputHash) return { outcome: 'KEY_REUSED' as const };
  if (hold?.state === 'REFUSED') return { outcome: 'REFUSED' as const, refused: hold.refused };
  if (hold) return { outcome: 'HELD' as const };

  const { orderId, buyerId, inputHash, uses, expiresAt } = move;
  const refused = shortfallsOf(ledger, buyerId, uses);
  const state = refused.length > 0 ? 'REFUSED' : 'HELD';
  const made: PromotionHold = { orderId, buyerId, state, inputHash, uses, refused, expiresAt: null };
  ledger.holds.set(orderId, made);
  ledger.changedHolds.add(made);
  if (state === 'REFUSED') return { outcome: 'REFUSED' as const, refused };
  made.expiresAt = expiresAt;
  for (const use of uses) take(ledger, buyerId, use, 1, 'held');
  return { outcome: 'HELD' as const };
}

/** Each promotion comes once in an order. */
function shortfallsOf({ promotions, buyers }: HoldLedger, buyerId: string, uses: readonly Use[]): Shortfall[] {
  return uses.flatMap(({ promotionId, minor }): Shortfall[] => {
    const promotion = promotions.get(promotionId);
    if (!promotion) return [{ promotionId, reason: 'BUDGET_SPENT' }];
    const left = leftOf(promotion);
    const spent = (left.minor !== null && left.minor < minor) || (left.uses !== null && left.uses < 1);
    if (spent) return [{ promotionId, reason: 'BUDGET_SPENT' }];
    const used = buyers.get(useKey(promotionId, buyerId)) ?? 0;
    const limited = promotion.perBuyerLimit !== null && used >= promotion.perBuyerLimit;
    return limited ? [{ promotionId, reason: 'BUYER_LIMIT_REACHED' }] : [];
  });
}

/** What was given already is taken back, too: only an order that is not confirmed is ever released. */
function release(ledger: HoldLedger, hold: PromotionHold | undefined, orderId: string): HoldAnswer {
  if (!hold) {
    const none = { buyerId: '', inputHash: null, uses: [], refused: [], expiresAt: null };
    const tombstone: PromotionHold = { ...none, orderId, state: 'CANCELLED' };
    ledger.holds.set(orderId, tombstone);
    ledger.changedHolds.add(tombstone);
    return { outcome: 'RELEASED' };
  }
  if (hold.state === 'HELD') for (const use of hold.uses) take(ledger, hold.buyerId, use, -1, 'held');
  if (hold.state === 'COMMITTED') for (const use of stillGiven(hold)) take(ledger, hold.buyerId, use, -1, 'spent');
  if (hold.state !== 'CANCELLED') settle(ledger, hold, 'CANCELLED');
  return { outcome: 'RELEASED' };
}

/**
 * Of what was given, so much comes back, as far as it did not before; the use itself with the last of it. A movement comes once, with
 * whatever it came first.
 */
function giveBack(
  ledger: HoldLedger,
  hold: PromotionHold | undefined,
  { movementId, uses }: Extract<HoldMove, { kind: 'giveBack' }>,
): HoldAnswer {
  if (hold?.state !== 'COMMITTED') return { outcome: 'CANCELLED' };
  const { givenBack = [] } = hold;
  if (givenBack.some((movement) => movement.movementId === movementId)) return { outcome: 'RELEASED' };
  const left = new Map(stillGiven(hold).map((use) => [use.promotionId, use.minor]));
  const back = uses.flatMap(({ promotionId, minor: asked }) => {
    const minor = Math.min(asked, left.get(promotionId) ?? 0);
    return minor > 0 ? [{ promotionId, minor }] : [];
  });
  for (const use of back) take(ledger, hold.buyerId, use, -1, 'spent', use.minor === left.get(use.promotionId) ? 1 : 0);
  hold.givenBack = [...givenBack, { movementId, uses: back }];
  ledger.changedHolds.add(hold);
  return { outcome: 'RELEASED' };
}

/** What of each use did not come back; one of which all did is none any more. */
function stillGiven({ uses, givenBack = [] }: PromotionHold): Use[] {
  const back = givenBack.flatMap((movement) => movement.uses);
  return uses.flatMap(({ promotionId, minor }) => {
    const own = back.filter((use) => use.promotionId === promotionId);
    const left = own.reduce((rest, use) => rest - use.minor, minor);
    return left > 0 || own.length === 0 ? [{ promotionId, minor: left }] : [];
  });
}

/** Where its time ran out, it is given all the same as long as there is enough. */
function commit(ledger: HoldLedger, hold: PromotionHold | undefined): HoldAnswer {
  if (hold?.state === 'COMMITTED') return { outcome: 'COMMITTED' };
  if (hold?.state === 'EXPIRED' && shortfallsOf(ledger, hold.buyerId, hold.uses).length > 0) {
    return { outcome: 'EXPIRED' };
  }
  if (hold?.state !== 'HELD' && hold?.state !== 'EXPIRED') return { outcome: 'CANCELLED' };
  for (const use of hold.uses) {
    if (hold.state === 'HELD') take(ledger, hold.buyerId, use, -1, 'held');
    take(ledger, hold.buyerId, use, 1, 'spent');
  }
  settle(ledger, hold, 'COMMITTED');
  return { outcome: 'COMMITTED' };
}

function take(
  ledger: HoldLedger,
  buyerId: string,
  use: Use,
  sign: 1 | -1,
  pot: 'held' | 'spent',
  uses: 0 | 1 = 1,
): void {
  const promotion = ledger.promotions.get(use.promotionId);
  if (!promotion) throw new Error(`There is no promotion ${use.promotionId}`);
  promotion[`${pot}Minor`] += sign * use.minor;
  promotion[`${pot}Uses`] += sign * uses;
  ledger.changedPromotions.add(promotion);
  if (uses === 0) return;
  const key = useKey(use.promotionId, buyerId);
  ledger.buyers.set(key, (ledger.buyers.get(key) ?? 0) + sign);
  ledger.changedBuyers.add(key);
}

function settle(ledger: HoldLedger, hold: PromotionHold, state: PromotionHold['state']): void {
  hold.state = state;
  hold.expiresAt = null;
  ledger.changedHolds.add(hold);
}
