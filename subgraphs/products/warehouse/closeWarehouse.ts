// Takes a warehouse to its end: closing at first, closed once nothing is in it.

import type { Clock } from '../../kit/clock.js';
import type { Transact } from '../../kit/transaction.js';
import { done, failed, type Result } from '../result.js';
import type { PlaceStore } from './placeStore.js';
import { nextWarehouseStatus } from './warehouseStates.js';
import type { WarehouseRecord, WarehouseStore } from './warehouseStore.js';

type Deps = {
  warehouses: Pick<WarehouseStore, 'byIds' | 'change'>;
  places: Pick<PlaceStore, 'isEmpty'>;
  transact: Transact;
  clock: Clock;
};

/** Fails with NOT_FOUND, WAREHOUSE_NOT_EMPTY, and STATE_INVALID where it is closed. What comes in at the same time comes first, or reopens it. */
export const closeWarehouse = (deps: Deps, warehouseId: string): Promise<Result<WarehouseRecord>> =>
  deps.transact(async (tx) => {
    const [known] = await deps.warehouses.byIds([warehouseId], tx);
    if (!known) return failed('NOT_FOUND', 'warehouseId');
    const status = nextWarehouseStatus(known.status, known.status === 'ACTIVE' ? 'CLOSING' : 'CLOSED');
    if (!status) return failed('STATE_INVALID', 'warehouseId', 'It is closed.');
    if (status === 'CLOSED' && !(await deps.places.isEmpty(warehouseId, tx))) {
      return failed('WAREHOUSE_NOT_EMPTY', 'warehouseId');
    }
    const closed = await deps.warehouses.change(known, { status, updatedAt: deps.clock.now() }, tx);
    return closed ? done(closed) : failed('STATE_INVALID', 'warehouseId', 'Another changed it at the same time.');
  });
