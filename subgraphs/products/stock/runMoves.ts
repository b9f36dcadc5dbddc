// Runs a batch of moves in one transaction: reads what they touch, decides in memory, writes what changed, tells of states that changed.

import type { Clock } from '../../kit/clock.js';
import { guardStands } from '../../kit/env.js';
import type { Transaction } from '../../kit/transaction.js';
import type { ProductStore } from '../catalogue/productStore.js';
import { stockStatesChanged } from '../catalogue/stockStatesChanged.js';
import type { VariantStore } from '../catalogue/variantStore.js';
import type { Transact } from '../../kit/transaction.js';
import { isDuplicateKey, type HoldStore } from './holdStore.js';
import type { ReservationStore } from './reservationStore.js';
import type { RestockStore } from './restockStore.js';
import { applyMove } from './stockMoves.js';
import { openPlaces, closePlaces, type PlaceDeps } from '../warehouse/openPlaces.js';
import { emptyPlaces } from '../warehouse/placeRecords.js';
import type { Ledger, Level, Move, MoveAnswer } from './stockRecords.js';
import type { StockSetStore } from './stockSetStore.js';
import { stockStateOf } from './stockState.js';
import type { StockRecord, StockStore } from './stockStore.js';

export type MoveDeps = PlaceDeps & {
  stock: StockStore;
  holds: HoldStore;
  reservations: ReservationStore;
  stockSets: StockSetStore;
  restocks: RestockStore;
  products: ProductStore;
  variants: VariantStore;
  transact: Transact;
  clock: Clock;
};

/**
 * Answers in the order of the moves. Reservations are hardly ever asked for twice: nobody looks for their holds before they are written, and
 * one that was there is known by its key, which ends the transaction, and has the batch run again with a look. So has a record that another
 * process made first.
 */
export async function runMoves(deps: MoveDeps, moves: readonly Move[]): Promise<MoveAnswer[]> {
  const look = moves.every((move) => move.kind === 'reserve') ? 'HOLDS_NEW' : 'HOLDS_READ';
  try {
    return await runOnce(deps, moves, look);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return runOnce(deps, moves, 'HOLDS_READ');
  }
}

type Look = 'HOLDS_READ' | 'HOLDS_NEW';

const runOnce = (deps: MoveDeps, moves: readonly Move[], look: Look): Promise<MoveAnswer[]> =>
  deps.transact(async (tx) => {
    const ledger = await open(deps, moves, look, tx);
    const answers = moves.map((move) => applyMove(ledger, move));
    await close(deps, ledger, tx);
    return answers;
  });

async function open(deps: MoveDeps, moves: readonly Move[], look: Look, tx: Transaction) {
  const { stock, holds, reservations, stockSets, restocks, clock } = deps;
  const ledger = emptyLedger(clock.now());
  const orderIds = unique(moves.flatMap((move) => ('orderId' in move ? [move.orderId] : [])));
  const movementIds = unique(moves.flatMap((move) => (move.kind === 'restock' ? [move.movementId] : [])));
  const keys = unique(moves.flatMap((move) => ('callerKey' in move ? [move.callerKey] : [])));
  if (orderIds.length > 0 && look === 'HOLDS_READ') {
    for (const hold of await holds.byOrders(orderIds, tx)) ledger.holds.set(hold.orderId, hold);
  }
  if (keys.length > 0) {
    for (const set of await stockSets.byKeys(keys, tx)) ledger.sets.set(set._id, { ...set, callerKey: set._id });
  }
  if (movementIds.length > 0) {
    for (const known of await restocks.byIds(movementIds, tx)) ledger.restocks.set(known.movementId, known);
  }
  const settled = moves.flatMap((move) => ('orderId' in move && move.kind !== 'reserve' ? [move.orderId] : []));
  const withLines = unique(settled).filter((orderId) => ledger.holds.get(orderId)?.heldHash);
  if (withLines.length > 0) {
    for (const line of await reservations.byOrders(withLines, tx)) {
      ledger.lines.set(line.orderId, [...(ledger.lines.get(line.orderId) ?? []), line]);
    }
  }
  const touched = [...moves.flatMap(variantsOf), ...[...ledger.lines.values()].flat().map((line) => line.variantId)];
  for (const record of await stock.byVariants(unique(touched), tx.session)) {
    ledger.levels.set(record.variantId, levelOf(record));
  }
  await openPlaces(deps, ledger, moves, tx);
  return ledger;
}

async function close(deps: MoveDeps, ledger: Ledger, tx: Transaction): Promise<void> {
  const { stock, holds, reservations, stockSets, restocks } = deps;
  const { now } = ledger;
  const levels = [...ledger.changedLevels];
  const crossed: Level[] = [];
  for (const level of levels) {
    if (guardStands('stock') && (level.reserved < 0 || level.onHand < level.reserved))
      throw new Error(`Stock of ${level.variantId} does not add up`);
    const state = stockStateOf(level);
    if (state !== level.state) crossed.push(level);
    level.state = state;
  }
  await stock.write(levels, tx);
  await holds.insertMany([...ledger.madeHolds], now, tx);
  await holds.write(without(ledger.changedHolds, ledger.madeHolds), now, tx);
  await reservations.insertMany([...ledger.madeLines], now, tx);
  await reservations.write(without(ledger.changedLines, ledger.madeLines), now, tx);
  await stockSets.insertMany([...ledger.madeSets], now, tx);
  await restocks.insertMany([...ledger.madeRestocks], now, tx);
  await closePlaces(deps, ledger, tx);
  if (crossed.length > 0) await stockStatesChanged(deps, crossed, now, tx);
}

export const variantsOf = (move: Move): readonly string[] => {
  if ('lines' in move) return move.lines.map((line) => line.variantId);
  return 'variantId' in move ? [move.variantId] : [];
};

const emptyLedger = (now: Date): Ledger => ({
  ...emptyPlaces(),
  now,
  levels: new Map(),
  holds: new Map(),
  lines: new Map(),
  sets: new Map(),
  restocks: new Map(),
  changedLevels: new Set(),
  changedParties: new Set(),
  madeHolds: new Set(),
  changedHolds: new Set(),
  madeLines: new Set(),
  changedLines: new Set(),
  madeSets: new Set(),
  madeRestocks: new Set(),
});

const levelOf = ({
  _id: id,
  variantId,
  productId,
  onHand,
  reserved,
  state,
  version,
  fulfilledBy,
  updatedAt,
}: StockRecord): Level => {
  const known = { id, variantId, productId, onHand, reserved, state, version, updatedAt };
  return fulfilledBy ? { ...known, fulfilledBy } : known;
};
const unique = (keys: readonly string[]) => [...new Set(keys)];
const without = <T>(all: ReadonlySet<T>, some: ReadonlySet<T>) => [...all].filter((each) => !some.has(each));
