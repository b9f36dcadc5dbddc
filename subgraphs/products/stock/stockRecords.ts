// Stock as the moves see it: levels, an order's hold with its lines, and what was set under a key.

import type { Shortage, Units } from './stockMoves.js';
import type { StockState } from './stockState.js';

export type Level = {
  /** `variantId:warehouseId` */
  id: string;
  variantId: string;
  productId: string;
  onHand: number;
  reserved: number;
  state: StockState;
  version: number;
  updatedAt: Date;
};

export type Line = { lineId: string; variantId: string; quantity: number };
export type LineState = Line & { orderId: string; state: 'HELD' | 'RELEASED' | 'EXPIRED' | 'COMMITTED' };

/** What was decided for an order as a whole. `REFUSED` is not final: fewer lines may be asked for. */
export type Hold = {
  orderId: string;
  state: 'HELD' | 'REFUSED' | 'CANCELLED' | 'EXPIRED' | 'COMMITTED';
  /** The hash of the lines that are, or were, held. */
  heldHash: string | null;
  /** Each set of lines that was refused, with what was short: the same lines are answered the same. */
  refusals: { inputHash: string; shortages: readonly Shortage[] }[];
  /** Set while it is held. */
  expiresAt: Date | null;
};

export type StockSet = { callerKey: string; inputHash: string; variantId: string; units: Units };
