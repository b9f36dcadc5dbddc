// What a movement does to places and to what can be sold: all of its lines or nothing, and never a number below zero.

import type { Ledger, Level } from '../stock/stockRecords.js';
import { choosePlaces } from './choosePlaces.js';
import { placeIdOf, type Place, type PlaceAnswer, type PlaceKind, type PlaceLine } from './placeRecords.js';
import type { PlaceMove, PlacedUnits } from './placeRecords.js';

/** What a unit of a line adds to its place, to what is set aside there, and to what can be sold. */
type Effect = { onHand: 0 | 1 | -1; allocated: 0 | -1; sum: 0 | 1 | -1 };
const comesIn: Effect = { onHand: 1, allocated: 0, sum: 1 };
const leavesUnsold: Effect = { onHand: -1, allocated: 0, sum: -1 };
const effects: Record<Exclude<PlaceKind, 'ALLOCATE' | 'LOSE'>, Effect> = {
  RECEIVE: comesIn,
  TRANSFER_IN: comesIn,
  RETURN: comesIn,
  SEND_BACK: leavesUnsold,
  TRANSFER_OUT: leavesUnsold,
  DEALLOCATE: { onHand: 0, allocated: -1, sum: 0 },
  CANCEL: { onHand: 0, allocated: -1, sum: 1 },
  DISPATCH: { onHand: -1, allocated: -1, sum: 0 },
};
type Change = { place: Place | null; level: Level; onHand: number; allocated: number; sum: number };

const refused: PlaceAnswer = { outcome: 'REFUSED', placed: [] };

/** What was answered before is answered again; with other lines it is a fault of the caller: KEY_REUSED. */
export function applyPlaceMove(ledger: Ledger, move: PlaceMove): PlaceAnswer | { outcome: 'KEY_REUSED' } {
  const { movementId, inputHash, what, lines } = move;
  const known = ledger.moved.get(movementId);
  if (known) return known.inputHash === inputHash ? known : { outcome: 'KEY_REUSED' };
  const answer = decide(ledger, move);
  const moved = { movementId, inputHash, what, lines, ...answer };
  ledger.moved.set(movementId, moved);
  ledger.madeMoves.add(moved);
  return answer;
}

function decide(ledger: Ledger, move: PlaceMove): PlaceAnswer {
  if (move.what === 'ALLOCATE') return allocate(ledger, move);
  if (move.what === 'LOSE') return lose(ledger, move.lines);
  const effect = effects[move.what];
  const changes = move.lines.map((line) => changeOf(ledger, line, effect, move.what));
  const whole = changes.filter((change) => change !== null);
  return whole.length === changes.length && apply(ledger, whole) ? { outcome: 'MOVED', placed: [] } : refused;
}

/** What comes in although its seller sends it by now, and has none, is the platform's to send again. */
const arrives: readonly PlaceKind[] = ['RECEIVE', 'TRANSFER_IN'];

/** Null where it can't be. What comes back of a variant that its seller sends by now goes back to the seller, and needs no place. */
function changeOf(ledger: Ledger, line: PlaceLine, effect: Effect, what: PlaceKind): Change | null {
  const level = ledger.levels.get(line.variantId);
  if (!level) return null;
  const { quantity, warehouseId } = line;
  const sum = effect.sum * quantity;
  if (level.fulfilledBy !== 'PLATFORM' && !(arrives.includes(what) && level.onHand === 0)) {
    return what === 'RETURN' ? { place: null, level, onHand: 0, allocated: 0, sum } : null;
  }
  if (warehouseId === null) return what === 'CANCEL' ? { place: null, level, onHand: 0, allocated: 0, sum } : null;
  if (!ledger.warehouses.some(({ id }) => id === warehouseId)) return null;
  const place = placeAt(ledger, line.variantId, warehouseId);
  return { place, level, onHand: effect.onHand * quantity, allocated: effect.allocated * quantity, sum };
}

/** Several lines may be of one place: they count together. */
function apply(ledger: Ledger, changes: readonly Change[]): boolean {
  const undo = changes.map(({ place, level }) => [place, place && { ...place }, level, level.onHand] as const);
  for (const { place, level, onHand, allocated, sum } of changes) {
    if (place) place.onHand += onHand;
    if (place) place.allocated += allocated;
    level.onHand += sum;
  }
  const stands = changes.every(
    ({ place, level, sum }) =>
      (place === null || (place.allocated >= 0 && place.onHand >= place.allocated)) &&
      (sum >= 0 || level.onHand >= level.reserved),
  );
  if (!stands) {
    for (const [place, before, level, onHand] of undo.reverse()) {
      if (place && before) Object.assign(place, before);
      level.onHand = onHand;
    }
    return false;
  }
  for (const change of changes) touch(ledger, change);
  return true;
}

function touch(ledger: Ledger, { place, level, onHand, sum }: Change): void {
  if (place) {
    if (place.version === 0) ledger.madePlaces.add(place);
    else ledger.changedPlaces.add(place);
    if (onHand > 0) ledger.arrivals.add(place.warehouseId);
    if (level.fulfilledBy !== 'PLATFORM') {
      level.fulfilledBy = 'PLATFORM';
      ledger.changedParties.add(level);
    }
  }
  if (sum === 0) return;
  level.updatedAt = ledger.now;
  ledger.changedLevels.add(level);
}

function allocate(ledger: Ledger, { lines, to, avoid }: PlaceMove): PlaceAnswer {
  const stored = lines.filter(({ variantId }) => ledger.levels.get(variantId)?.fulfilledBy === 'PLATFORM');
  const open = ledger.warehouses.filter(({ id }) => !avoid.includes(id));
  const placed = choosePlaces(stored, ledger.places.values(), open, to);
  for (const { variantId, warehouseId, quantity } of placed) {
    const place = placeAt(ledger, variantId, warehouseId);
    place.allocated += quantity;
    ledger.changedPlaces.add(place);
  }
  return { outcome: 'MOVED', placed };
}

/** Unsold units stand in for lost ones, as far as there are any; answers those that none stands in for. */
function lose(ledger: Ledger, lines: readonly PlaceLine[]): PlaceAnswer {
  const before = new Map(lines.map(({ variantId }) => [variantId, ledger.levels.get(variantId)]));
  const changes: Change[] = [];
  const uncovered: PlacedUnits[] = [];
  const taken = new Map<string, number>();
  for (const { lineId, variantId, quantity, warehouseId } of lines) {
    const level = before.get(variantId);
    if (!level || warehouseId === null) return refused;
    const soFar = taken.get(variantId) ?? 0;
    const stoodIn = Math.min(quantity, Math.max(0, level.onHand - level.reserved - soFar));
    taken.set(variantId, soFar + stoodIn);
    const place = placeAt(ledger, variantId, warehouseId);
    changes.push({ place, level, onHand: -quantity, allocated: -quantity, sum: -stoodIn });
    if (stoodIn < quantity) uncovered.push({ lineId, variantId, warehouseId, quantity: quantity - stoodIn });
  }
  return apply(ledger, changes) ? { outcome: 'MOVED', placed: uncovered } : refused;
}

/** `version` 0: not written yet. */
function placeAt({ places }: Ledger, variantId: string, warehouseId: string): Place {
  const id = placeIdOf(variantId, warehouseId);
  const known = places.get(id);
  if (known) return known;
  const made: Place = { id, variantId, warehouseId, onHand: 0, allocated: 0, version: 0 };
  places.set(id, made);
  return made;
}
