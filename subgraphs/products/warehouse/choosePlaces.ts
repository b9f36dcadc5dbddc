// Which warehouses send the goods of a part of an order: the same question is always answered the same.

import { freeIn } from './placeRecords.js';
import type { Destination, KnownWarehouse, Place, PlaceLine, PlacedUnits } from './placeRecords.js';

type Candidate = { warehouse: KnownWarehouse; distance: number; free: Map<string, number> };

/**
 * One warehouse that has all of it goes before any that has a part, and of those the nearest. Where none has all: the nearest that has any
 * of it, of equally near ones the one that has the most, and so on with what is left. What is nowhere is not answered.
 */
export function choosePlaces(
  lines: readonly PlaceLine[],
  places: Iterable<Place>,
  warehouses: readonly KnownWarehouse[],
  to: Destination | null,
): PlacedUnits[] {
  const candidates = candidatesOf([...places], warehouses, to);
  let left = lines.map((line) => ({ ...line }));
  const placed: PlacedUnits[] = [];
  const whole = candidates.find((each) => unitsOf(each, left) === unitsIn(left));
  let next = whole ?? best(candidates, left);
  while (next && left.length > 0) {
    const taken = takeFrom(next.warehouse.id, next.free, left);
    placed.push(...taken.placed);
    left = taken.left;
    next = best(candidates, left);
  }
  return placed;
}

/** The nearest first. */
function candidatesOf(places: readonly Place[], warehouses: readonly KnownWarehouse[], to: Destination | null) {
  return warehouses
    .map((warehouse): Candidate => {
      const own = places.filter(({ warehouseId }) => warehouseId === warehouse.id);
      const free = new Map(own.map((place) => [place.variantId, freeIn(place)]));
      return { warehouse, distance: distanceOf(warehouse, to), free };
    })
    .sort((a, b) => a.distance - b.distance || (a.warehouse.id < b.warehouse.id ? -1 : 1));
}

/** In the same region, in the same country, elsewhere. */
function distanceOf({ countryCode, region }: KnownWarehouse, to: Destination | null): number {
  if (countryCode !== to?.countryCode) return 2;
  return region !== null && region === to.region ? 0 : 1;
}

function best(candidates: readonly Candidate[], left: readonly PlaceLine[]): Candidate | undefined {
  const able = candidates.filter((each) => unitsOf(each, left) > 0);
  const nearest = able.filter(({ distance }) => distance === able[0]?.distance);
  const most = Math.max(...nearest.map((each) => unitsOf(each, left)));
  return nearest.find((each) => unitsOf(each, left) === most);
}

const unitsIn = (lines: readonly { quantity: number }[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);
const unitsOf = ({ free }: Candidate, lines: readonly PlaceLine[]) =>
  unitsIn(takeFrom('', new Map(free), lines).placed);

/** Takes what there is out of `free`. */
function takeFrom(warehouseId: string, free: Map<string, number>, lines: readonly PlaceLine[]) {
  const placed: PlacedUnits[] = [];
  const left: PlaceLine[] = [];
  for (const line of lines) {
    const { lineId, variantId } = line;
    const there = free.get(variantId) ?? 0;
    const quantity = Math.min(there, line.quantity);
    free.set(variantId, there - quantity);
    if (quantity > 0) placed.push({ lineId, variantId, warehouseId, quantity });
    if (quantity < line.quantity) left.push({ ...line, quantity: line.quantity - quantity });
  }
  return { placed, left };
}
