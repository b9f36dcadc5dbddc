// What a step of the saga is: something that can be done again and again with one effect, and undone likewise.

import type { Placement, DriftLine, RefusalCode } from './placement.js';
import type { OrderRecord } from '../order/orderStore.js';

/** An order whose placing is under way. */
export type PlacingOrder = OrderRecord & { placement: Placement };
export type OrderChanges = Partial<
  Pick<PlacingOrder, 'lines' | 'sellers' | 'partners' | 'totals' | 'payment' | 'paymentState'>
>;

export type StepOutcome =
  | { kind: 'done'; drift?: DriftLine[]; changes?: OrderChanges }
  /** It has had no effect, and never will; `partly`: some of it has, and is to be undone. */
  | { kind: 'refused'; code: RefusalCode; drift?: DriftLine[]; partly?: boolean; changes?: OrderChanges }
  /** To be run once more, for fewer lines and under another reservation. */
  | { kind: 'again'; changes: OrderChanges; drift: DriftLine[]; reservation: string }
  /** The buyer has to do something first. */
  | { kind: 'waiting'; actionUrl: string; changes?: OrderChanges }
  /** The whole order is written already. */
  | { kind: 'settled'; order: OrderRecord };

export type UndoOutcome =
  | { kind: 'undone'; changes?: OrderChanges }
  | { kind: 'impossible' }
  /** Of the last step: it was done when nobody heard of it, and what is left is to finish it. */
  | { kind: 'sold' };

/** Throws what is transient or unknown: it is run again later, and must then find out what became of it. */
export type Step<Deps> = {
  run(deps: Deps, order: PlacingOrder): Promise<StepOutcome>;
  undo(deps: Deps, order: PlacingOrder): Promise<UndoOutcome>;
};

export const reservationOf = ({ placement }: PlacingOrder): string => placement.reservations.at(-1) ?? '';
