// Has products take goods back into stock: written down with what they come back by, and done afterwards, as often as it takes.

import type { Clock } from '../../kit/clock.js';
import type { Logger } from '../../kit/log.js';
import type { Transaction } from '../../kit/transaction.js';
import type { ProductsClient } from '../clients/products.js';
import type { OrderLineRecord } from '../order/orderLineStore.js';
import { isStored } from '../warehouse/unplaced.js';
import type { RestockRecord, RestockStore } from './restockStore.js';

type WriteDeps = { restocks: Pick<RestockStore, 'insert'>; clock: Clock };
export type GiveBackDeps = {
  restocks: Pick<RestockStore, 'byId' | 'settle'>;
  products: Pick<ProductsClient, 'restock'>;
  log: Logger;
};
type Units = { line: OrderLineRecord; quantity: number };

const leaseMs = 60_000;

/** Of goods whose variant nobody knows any more, nothing goes back; those in the platform's warehouses move there (warehouse/). */
export async function writeRestock(
  { restocks, clock }: WriteDeps,
  of: { _id: string; orderId: string },
  units: readonly Units[],
  { session }: Transaction,
): Promise<void> {
  const lines = units
    .filter(({ line }) => !isStored(line))
    .flatMap(({ line: { _id: lineId, variantId }, quantity }) => (variantId ? [{ lineId, variantId, quantity }] : []));
  if (lines.length === 0) return;
  const now = clock.now();
  const { _id, orderId } = of;
  await restocks.insert({ _id, orderId, lines, dueAt: now, attempts: 0, createdAt: now }, session);
}

/** Right after it was written; what fails now is left to the sweep. */
export async function giveBackNow(deps: GiveBackDeps, movementId: string): Promise<void> {
  try {
    const restock = await deps.restocks.byId(movementId);
    if (restock?.dueAt) await giveBack(deps, restock);
  } catch (error) {
    deps.log.warn({ err: error, movement: movementId }, 'goods are left to the sweep to go back into stock');
  }
}

async function giveBack({ products, restocks }: GiveBackDeps, { _id, lines }: RestockRecord): Promise<void> {
  await products.restock(_id, lines);
  await restocks.settle(_id);
}

export async function sweepRestocks(
  deps: GiveBackDeps & { restocks: Pick<RestockStore, 'sweepDue'>; clock: Clock },
): Promise<void> {
  await deps.restocks.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: (restock) => giveBack(deps, restock),
    onError: (error, { _id }) => deps.log.warn({ err: error, movement: _id }, 'goods are not back in stock yet'),
  });
}
