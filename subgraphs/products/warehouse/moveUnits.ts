// Moves units into, out of and between warehouses, as orders' documents say.

import { codedError } from '../../kit/codedError.js';
import { inputHash } from '../../kit/inputHash.js';
import type { MoveStock } from '../stock/moveQueue.js';
import type { Destination, PlaceKind, PlaceLine, PlacedUnits } from './placeRecords.js';

type Input = {
  movementId: string;
  kind: PlaceKind;
  lines: readonly PlaceLine[];
  to: Destination | null;
  avoid: readonly string[];
};

const linesMost = 200;
const avoidMost = 100;
const unitsMost = 10_000_000;
const placeless: readonly PlaceKind[] = ['ALLOCATE', 'CANCEL'];

/** Once a movement, a refusal too. The same movement with other lines is a fault of the caller, as is what is malformed: BAD_USER_INPUT. */
export async function moveUnits(
  { moveStock }: { moveStock: MoveStock },
  { movementId, kind: what, lines, to, avoid }: Input,
): Promise<{ outcome: 'MOVED' | 'REFUSED'; placed: PlacedUnits[] }> {
  const fault = (message: string) => codedError('BAD_USER_INPUT', message);
  if (movementId.length < 1 || movementId.length > 200 || lines.length < 1 || lines.length > linesMost) {
    throw fault('A movement has an id of 1 to 200 characters, and 1 to 200 lines.');
  }
  if (avoid.length > avoidMost) throw fault('100 warehouses at most are left out.');
  for (const { quantity, warehouseId } of lines) {
    if (quantity < 1 || quantity > unitsMost) throw fault('A line has 1 to 10,000,000 units.');
    if (warehouseId === null && !placeless.includes(what)) throw fault(`${what} wants a warehouse for each line.`);
  }
  const plain = lines.map(({ lineId, variantId, quantity, warehouseId }) => {
    return { lineId, variantId, quantity, warehouseId };
  });
  const hash = inputHash([what, plain, to, avoid]);
  const move = { kind: 'place', what, movementId, inputHash: hash, lines: plain, to, avoid } as const;
  const answer = await moveStock(move);
  if (answer.outcome === 'MOVED') return { outcome: 'MOVED', placed: [...answer.placed] };
  if (answer.outcome === 'REFUSED') return { outcome: 'REFUSED', placed: [] };
  throw fault('This movement was made before, with other lines.');
}
