// Takes units back into stock that were sold, and were not sent or came back.

import { codedError } from '../../kit/codedError.js';
import { inputHash } from '../../kit/inputHash.js';
import type { MoveStock } from './moveQueue.js';
import type { Line } from './stockRecords.js';

type Deps = { moveStock: MoveStock };
type Input = { movementId: string; lines: readonly Line[] };

const linesMost = 100;
const unitsMost = 1_000_000;

/** Once a movement, however often it is asked for. The same movement with other lines is a fault of the caller. */
export async function restockStock(
  { moveStock }: Deps,
  { movementId, lines }: Input,
): Promise<{ outcome: 'RESTOCKED' }> {
  if (movementId.length < 1 || movementId.length > 200 || lines.length < 1 || lines.length > linesMost) {
    throw codedError('BAD_USER_INPUT', 'A movement has an id of 1 to 200 characters, and 1 to 100 lines.');
  }
  if (lines.some(({ quantity }) => quantity < 1 || quantity > unitsMost)) {
    throw codedError('BAD_USER_INPUT', 'A line has 1 to 1,000,000 units.');
  }
  const plain = lines.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity }));
  const { outcome } = await moveStock({ kind: 'restock', movementId, inputHash: inputHash(plain), lines: plain });
  if (outcome !== 'RESTOCKED') throw codedError('BAD_USER_INPUT', 'This movement was made before, with other lines.');
  return { outcome };
}
