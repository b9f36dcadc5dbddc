// Reserves an order's lines, all or none.

import type { Clock } from '../../kit/clock.js';
import { codedError } from '../../kit/codedError.js';
import { inputHash } from '../../kit/inputHash.js';
import type { HeldVariants } from './heldVariants.js';
import type { MoveStock } from './moveQueue.js';
import type { Line, Shortage } from './stockRecords.js';

type Deps = { moveStock: MoveStock; held: HeldVariants; clock: Clock };
type Input = { orderId: string; expiresInSeconds: number; lines: readonly Line[] };
type Answer = { outcome: 'RESERVED' | 'REFUSED' | 'CANCELLED'; shortages: readonly Shortage[] };

const linesMost = 100;
const unitsMost = 1_000_000;
const secondsMost = 7 * 24 * 3600;
const idLengthMost = 200;

/**
 * The same order and lines are answered the same, a refusal too. After a refusal the order may try with other lines; while it holds some,
 * other lines throw IDEMPOTENCY_KEY_REUSED. Released before: CANCELLED. Malformed: BAD_USER_INPUT.
 */
export async function reserveStock({ moveStock, held, clock }: Deps, input: Input): Promise<Answer> {
  check(input);
  const { orderId, expiresInSeconds } = input;
  const lines = input.lines.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity }));
  const expiresAt = new Date(clock.now().getTime() + expiresInSeconds * 1000);
  const answer = await moveStock({ kind: 'reserve', orderId, inputHash: inputHash(lines), lines, expiresAt });
  if (answer.outcome === 'KEY_REUSED') {
    throw codedError('IDEMPOTENCY_KEY_REUSED', 'The order holds other lines than these.');
  }
  if (answer.outcome === 'REFUSED') return { outcome: 'REFUSED', shortages: answer.shortages };
  if (answer.outcome !== 'RESERVED') return { outcome: 'CANCELLED', shortages: [] };
  const variantIds = lines.map((line) => line.variantId);
  held.remember(orderId, variantIds);
  return { outcome: 'RESERVED', shortages: [] };
}

function check({ orderId, expiresInSeconds, lines }: Input): void {
  const fault = (message: string) => codedError('BAD_USER_INPUT', message);
  if (!isName(orderId)) throw fault('orderId must have 1 to 200 characters.');
  if (expiresInSeconds < 1 || expiresInSeconds > secondsMost) throw fault('expiresInSeconds must be 1 to 604,800.');
  if (lines.length < 1 || lines.length > linesMost) throw fault('There must be 1 to 100 lines.');
  if (new Set(lines.map((line) => line.lineId)).size < lines.length) throw fault('Each line may come once.');
  for (const { lineId, variantId, quantity } of lines) {
    if (!isName(lineId) || !isName(variantId)) throw fault('Ids must have 1 to 200 characters.');
    if (quantity < 1 || quantity > unitsMost) throw fault('quantity must be 1 to 1,000,000.');
  }
}

const isName = (text: string) => text.length >= 1 && text.length <= idLengthMost;
