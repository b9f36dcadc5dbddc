// Reads the places that a batch of moves touches, and writes those that changed: nothing at all where no move is of a warehouse.

import type { Transaction } from '../../kit/transaction.js';
import type { VariantStore } from '../catalogue/variantStore.js';
import type { Ledger, Move } from '../stock/stockRecords.js';
import type { PlaceMoveStore } from './placeMoveStore.js';
import type { PlaceMove } from './placeRecords.js';
import type { PlaceStore } from './placeStore.js';
import type { WarehouseStore } from './warehouseStore.js';

export type PlaceDeps = {
  places: Pick<PlaceStore, 'ofVariants' | 'insertMany' | 'write'>;
  placeMoves: PlaceMoveStore;
  warehouses: Pick<WarehouseStore, 'all' | 'arriveAt'>;
  variants: Pick<VariantStore, 'update'>;
};

export async function openPlaces(deps: PlaceDeps, ledger: Ledger, moves: readonly Move[], tx: Transaction) {
  const own = moves.filter((move) => move.kind === 'place' || move.kind === 'fulfil');
  if (own.length === 0) return;
  const placeMoves = own.filter((move): move is PlaceMove => move.kind === 'place');
  const ids = [...new Set(placeMoves.map(({ movementId }) => movementId))];
  for (const { _id, ...known } of ids.length > 0 ? await deps.placeMoves.byIds(ids, tx) : []) {
    ledger.moved.set(_id, { ...known, movementId: _id });
  }
  const variantIds = own.flatMap((move) =>
    move.kind === 'place' ? move.lines.map((line) => line.variantId) : [move.variantId],
  );
  for (const place of await deps.places.ofVariants([...new Set(variantIds)], tx)) {
    const { _id: id, variantId, warehouseId, onHand, allocated, version } = place;
    ledger.places.set(id, { id, variantId, warehouseId, onHand, allocated, version });
  }
  if (placeMoves.length === 0) return;
  ledger.warehouses = (await deps.warehouses.all(tx)).map(({ _id: id, countryCode, region }) => {
    return { id, countryCode, region };
  });
}

export async function closePlaces(deps: PlaceDeps, ledger: Ledger, tx: Transaction): Promise<void> {
  const { now, madePlaces, changedPlaces, madeMoves, changedParties, arrivals } = ledger;
  for (const { id, onHand, allocated } of [...madePlaces, ...changedPlaces]) {
    if (allocated < 0 || onHand < allocated) throw new Error(`The place ${id} does not add up`);
  }
  await deps.places.insertMany([...madePlaces], now, tx);
  await deps.places.write(
    [...changedPlaces].filter((place) => !madePlaces.has(place)),
    now,
    tx,
  );
  await deps.placeMoves.insertMany([...madeMoves], now, tx);
  if (arrivals.size > 0) await deps.warehouses.arriveAt([...arrivals], now, tx);
  const changed = [...changedParties].map(({ variantId: _id, fulfilledBy = 'SELLER' }) => {
    return { _id, fulfilledBy, updatedAt: now };
  });
  await deps.variants.update(changed, tx);
}
