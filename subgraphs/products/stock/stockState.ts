// What a buyer may know of stock, from the units that can be had.

export type StockState = 'IN_STOCK' | 'LOW_STOCK' | 'SOLD_OUT';

/** As many units or fewer are few. */
const fewUnits = 5;
const bestFirst: readonly StockState[] = ['IN_STOCK', 'LOW_STOCK', 'SOLD_OUT'];

export function stockStateOf({ onHand, reserved }: { onHand: number; reserved: number }): StockState {
  const available = onHand - reserved;
  if (available <= 0) return 'SOLD_OUT';
  return available <= fewUnits ? 'LOW_STOCK' : 'IN_STOCK';
}

/** A product stands as well as the best of its variants. */
export const bestState = (states: readonly StockState[]): StockState =>
  bestFirst.find((state) => states.includes(state)) ?? 'SOLD_OUT';
