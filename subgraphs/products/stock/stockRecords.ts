// Stock as the moves see it: levels, an order's hold with its lines, what was set under a key; the moves, and what is answered.

import type { FulfilmentParty, PlaceAnswer, PlaceLedger, PlaceMove } from '../warehouse/placeRecords.js';
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
  /** Missing: its seller sends it. */
  fulfilledBy?: FulfilmentParty;
  updatedAt: Date;
};

export type Line = { lineId: string; variantId: string; quantity: number };
export type LineState = Line & {
  orderId: string;
  state: 'HELD' | 'RELEASED' | 'EXPIRED' | 'COMMITTED';
  /** Of what was reserved in the platform's warehouses. */
  fulfilledBy?: 'PLATFORM';
};

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

/** Units that came back into stock: once under its id, which is that of whatever they came back by. */
export type Restock = { movementId: string; inputHash: string; lines: readonly Line[] };

export type Shortage = { lineId: string; available: number };
export type Move =
  | { kind: 'reserve'; orderId: string; inputHash: string; lines: readonly Line[]; expiresAt: Date }
  | { kind: 'release'; orderId: string }
  | { kind: 'expire'; orderId: string }
  | { kind: 'commit'; orderId: string }
  | ({ kind: 'restock' } & Restock)
  | PlaceMove
  | { kind: 'fulfil'; callerKey: string; inputHash: string; variantId: string; fulfilledBy: FulfilmentParty }
  | { kind: 'set'; callerKey: string; inputHash: string; variantId: string; expected: number; quantity: number };

export type Units = { onHand: number; reserved: number; updatedAt: Date };
export type MoveAnswer =
  | { outcome: 'RESERVED' | 'RELEASED' | 'CANCELLED' | 'EXPIRED' | 'RESTOCKED' | 'KEY_REUSED' }
  /** With the lines that are in the platform's warehouses. */
  | { outcome: 'COMMITTED'; warehousedLines?: readonly string[] }
  | (PlaceAnswer & { outcome: 'MOVED' })
  | { outcome: 'REFUSED'; shortages: readonly Shortage[] }
  | { outcome: 'SET' | 'STOCK_CHANGED' | 'BELOW_RESERVED' | 'STOCK_LEFT' | 'PLATFORM_STOCK'; units: Units };

/** The records that a batch of moves touches, as copies; what was made or changed is told by the sets. */
export type Ledger = PlaceLedger & {
  now: Date;
  levels: Map<string, Level>;
  holds: Map<string, Hold>;
  /** By order. */
  lines: Map<string, LineState[]>;
  sets: Map<string, StockSet>;
  restocks: Map<string, Restock>;
  changedLevels: Set<Level>;
  /** Levels that another sends from now on. */
  changedParties: Set<Level>;
  madeHolds: Set<Hold>;
  changedHolds: Set<Hold>;
  madeLines: Set<LineState>;
  changedLines: Set<LineState>;
  madeSets: Set<StockSet>;
  madeRestocks: Set<Restock>;
};
