// A shop wants unsold goods back: they are off sale as soon as products has answered that there are as many.

import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { done } from '../../kit/result.js';
import type { StockMovesClient } from '../clients/stockMoves.js';
import type { UsersClient } from '../clients/users.js';
import type { RemovalRecord, RemovalStore } from './removalStore.js';
import { checkUnits, movedFrom, unitsFault } from './storedUnits.js';
import type { StoredUnits } from './storedUnits.js';
import { notFound, takeStep } from './takeStep.js';
import type { StepDeps } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import type { TellDeps } from './tellMovement.js';
import { writeMovement } from './writeMovement.js';

export type RemovalStepDeps = StepDeps &
  TellDeps & {
    removals: RemovalStore;
    users: Pick<UsersClient, 'shopsOf'>;
    stockMoves: Pick<StockMovesClient, 'warehouseFacts'>;
    ids: IdSource;
  };
export type RemovalInput = { shopId: string; warehouseId: string; lines: StoredUnits; idempotencyKey: string };

/**
 * Fails with NOT_FOUND for strangers to the shop, for goods that are not its and for a warehouse that there is not, LINES_INVALID,
 * QUANTITY_INVALID, FULFILLED_BY_SELLER and IDEMPOTENCY_KEY_REUSED. Where there are not as many, the removal is REFUSED.
 */
export async function requestRemoval(deps: RemovalStepDeps, by: string, input: RemovalInput) {
  const { shopId, warehouseId, lines, idempotencyKey: key } = input;
  checkId('shop', shopId, 'shopId');
  checkId('whse', warehouseId, 'warehouseId');
  checkUnits(lines);
  if (!(await deps.users.shopsOf(by, [shopId])).has(shopId)) return notFound('shopId');
  const facts = await deps.stockMoves.warehouseFacts(
    [warehouseId],
    lines.map(({ variantId }) => variantId),
  );
  if (!facts.warehouses.has(warehouseId)) return notFound('warehouseId');
  const fault = unitsFault(lines, facts, shopId);
  if (fault) return fault;
  const plain = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
  let written: string | null = null;
  const step = { by, key, name: 'requestRemoval', input: [shopId, warehouseId, plain] };
  const outcome = await takeStep<RemovalRecord, never>(deps, step, deps.removals, async (tx) => {
    const now = deps.clock.now();
    const removal: RemovalRecord = {
      ...{ _id: deps.ids.next('rmvl'), shopId, warehouseId, lines: plain, state: 'REQUESTED' },
      ...{ carrier: null, trackingNumber: null, sentAt: null, deliveredAt: null },
      ...{ dueAt: null, attempts: 0, version: 1, createdAt: now, updatedAt: now },
    };
    await deps.removals.insert(removal, tx.session);
    const wish = { kind: 'SEND_BACK', causeId: removal._id, lines: movedFrom(plain, warehouseId) } as const;
    written = (await writeMovement(deps, wish, tx))?._id ?? null;
    return removal;
  });
  await tellNow(deps, written);
  return outcome.ok ? done((await deps.removals.byId(outcome.value._id)) ?? outcome.value) : outcome;
}
