// Sets how many units of a variant there are, if as many are there as the caller expects.

import { codedError } from '../../kit/codedError.js';
import { done, failed, type Failed, type Result } from '../result.js';
import type { VariantRecord, VariantStore } from '../catalogue/variantStore.js';
import { inputHash } from '../../kit/inputHash.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import type { MoveStock } from './moveQueue.js';
import type { Units } from './stockRecords.js';

type Deps = RightsDeps & { variants: VariantStore; moveStock: MoveStock };
type Input = { variantId: string; expected: number; quantity: number; idempotencyKey: string };
export type StockAnswer = { variant: VariantRecord; units: Units };

const unitsMost = 10_000_000;

/**
 * The same key and input change nothing again and are answered as the first time; other input: IDEMPOTENCY_KEY_REUSED. Not as expected:
 * STOCK_CHANGED, with the units there are (`current`). Fails with NOT_FOUND, QUANTITY_OUT_OF_BOUNDS, BELOW_RESERVED and
 * FULFILLED_BY_PLATFORM, too.
 */
export async function setVariantStock(
  deps: Deps,
  actor: string,
  input: Input,
): Promise<Result<StockAnswer> & { current?: Units }> {
  const { variantId, expected, quantity, idempotencyKey } = input;
  if (idempotencyKey.length < 1 || idempotencyKey.length > 200) {
    throw codedError('BAD_USER_INPUT', 'idempotencyKey must have 1 to 200 characters.');
  }
  const [variant] = await deps.variants.byIds([variantId]);
  if (!variant || !(await hasRole(deps, actor, variant.shopId, 'STAFF'))) return failed('NOT_FOUND', 'variantId');
  if (quantity < 0 || quantity > unitsMost) return failed('QUANTITY_OUT_OF_BOUNDS', 'quantity');
  const answer = await deps.moveStock({
    kind: 'set',
    callerKey: `${actor}:${idempotencyKey}`,
    inputHash: inputHash({ variantId, expected, quantity }),
    variantId,
    expected,
    quantity,
  });
  if (answer.outcome === 'SET') {
    const [after] = await deps.variants.byIds([variantId]);
    return done({ variant: after ?? variant, units: answer.units });
  }
  if (answer.outcome === 'STOCK_CHANGED') return { ...stockChanged(answer.units), current: answer.units };
  if (answer.outcome === 'BELOW_RESERVED') {
    return { ...failed('BELOW_RESERVED', 'quantity', `${answer.units.reserved} are reserved.`), current: answer.units };
  }
  if (answer.outcome === 'PLATFORM_STOCK') {
    return { ...failed('FULFILLED_BY_PLATFORM', 'variantId'), current: answer.units };
  }
  return failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
}

const stockChanged = ({ onHand }: Units): Failed => failed('STOCK_CHANGED', 'expected', `There are ${onHand}.`);
