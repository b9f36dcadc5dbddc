// Where a warehouse may go from where it is.

export type WarehouseStatus = 'ACTIVE' | 'CLOSING' | 'CLOSED';

/** A closed one that goods arrive at all the same is closing again: what is there has to be told of, and to leave. */
export const warehouseTransitions: Record<WarehouseStatus, readonly WarehouseStatus[]> = {
  ACTIVE: ['CLOSING'],
  CLOSING: ['CLOSED'],
  CLOSED: ['CLOSING'],
};

export const nextWarehouseStatus = (from: WarehouseStatus, to: WarehouseStatus): WarehouseStatus | null =>
  warehouseTransitions[from].includes(to) ? to : null;
