// When a shop gets its part of an order, the platform sets aside in its warehouses what it sends of it.

import type { Clock } from '../../kit/clock.js';
import type { Consumer } from '../../kit/events.js';
import type { Transaction } from '../../kit/transaction.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { OrderStore } from '../order/orderStore.js';
import type { SellerOrderRecord, SellerOrderStore } from '../order/sellerOrderStore.js';
import type { MovementRecord } from './movementStore.js';
import type { PickTaskStore } from './pickTaskStore.js';
import { isStored, unplaced } from './unplaced.js';
import { writeMovement } from './writeMovement.js';
import type { WriteMovementDeps } from './writeMovement.js';

type Deps = WriteMovementDeps & {
  orders: Pick<OrderStore, 'touch'>;
  sellerOrders: Pick<SellerOrderStore, 'byIdIn'>;
  orderLines: Pick<OrderLineStore, 'ofSellerOrder'>;
  pickTasks: Pick<PickTaskStore, 'ofParts'>;
  clock: Clock;
};

export const allocateParts: Consumer<Deps> = {
  name: 'allocateParts',
  owner: 'orders',
  types: ['storedGoods.wanted'],
  async handle({ payload }, tx: Transaction, deps) {
    const { sellerOrderId, orderId } = payload;
    if (typeof sellerOrderId !== 'string' || typeof orderId !== 'string') {
      throw new Error('storedGoods.wanted names no part or no order.');
    }
    const lines = (await deps.orderLines.ofSellerOrder(sellerOrderId, tx.session)).filter(isStored);
    if (lines.length === 0) return;
    // Whatever else happens to the order at the same time comes before, or finds what is written here.
    await deps.orders.touch(orderId, deps.clock.now(), tx.session);
    const part = await deps.sellerOrders.byIdIn(sellerOrderId, tx.session);
    if (!part) throw new Error(`There is no part ${sellerOrderId}.`);
    const tasks = await deps.pickTasks.ofParts([sellerOrderId], tx.session);
    const wanted = lines.map((line) => {
      return { lineId: line._id, variantId: line.variantId ?? '', quantity: unplaced(line, tasks), warehouseId: null };
    });
    await writeAllocation(deps, part, wanted, {}, tx);
  },
};

export const writeAllocation = (
  deps: WriteMovementDeps,
  { _id: sellerOrderId, orderId, address }: Pick<SellerOrderRecord, '_id' | 'orderId' | 'address'>,
  lines: MovementRecord['lines'],
  how: { avoid?: string[]; dueAt?: Date },
  tx: Transaction,
) => {
  const to = address && { countryCode: address.countryCode, region: address.region };
  return writeMovement(
    deps,
    { kind: 'ALLOCATE', causeId: sellerOrderId, sellerOrderId, orderId, to, lines, ...how },
    tx,
  );
};
