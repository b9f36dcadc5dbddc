// Says who sends a variant: its seller, or the platform out of its warehouses.

import { codedError } from '../../kit/codedError.js';
import { inputHash } from '../../kit/inputHash.js';
import type { VariantRecord, VariantStore } from '../catalogue/variantStore.js';
import { done, failed, type Result } from '../result.js';
import { hasRole, type RightsDeps } from '../rights/requireRole.js';
import type { MoveStock } from '../stock/moveQueue.js';
import type { FulfilmentParty } from './placeRecords.js';

type Deps = RightsDeps & { variants: Pick<VariantStore, 'byIds'>; moveStock: MoveStock };
type Input = { variantId: string; fulfilledBy: FulfilmentParty; idempotencyKey: string };

/** Fails with NOT_FOUND for strangers, STOCK_LEFT where there are units of it, and IDEMPOTENCY_KEY_REUSED. */
export async function setVariantFulfilment(deps: Deps, actor: string, input: Input): Promise<Result<VariantRecord>> {
  const { variantId, fulfilledBy, idempotencyKey } = input;
  if (idempotencyKey.length < 1 || idempotencyKey.length > 200) {
    throw codedError('BAD_USER_INPUT', 'idempotencyKey must have 1 to 200 characters.');
  }
  const [variant] = await deps.variants.byIds([variantId]);
  if (!variant || !(await hasRole(deps, actor, variant.shopId, 'STAFF'))) return failed('NOT_FOUND', 'variantId');
  const callerKey = `${actor}:${idempotencyKey}`;
  const hash = inputHash({ variantId, fulfilledBy });
  const answer = await deps.moveStock({ kind: 'fulfil', callerKey, inputHash: hash, variantId, fulfilledBy });
  if (answer.outcome === 'STOCK_LEFT') {
    const message = `${answer.units.onHand} units are there, ${answer.units.reserved} of them reserved, or some are in a warehouse.`;
    return failed('STOCK_LEFT', 'variantId', message);
  }
  if (answer.outcome !== 'SET') return failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  const [after] = await deps.variants.byIds([variantId]);
  return done(after ?? variant);
}
