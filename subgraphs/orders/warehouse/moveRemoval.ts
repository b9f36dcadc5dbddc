// Goods on their way back to their seller: picked, sent, arrived; or left where they are after all.

import { checkId } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { after } from '../order/deadlines.js';
import { serviceOf } from './carriers.js';
import { removalTransitions } from './documentStates.js';
import type { RemovalRecord } from './removalStore.js';
import type { RemovalStepDeps } from './requestRemoval.js';
import { movedFrom } from './storedUnits.js';
import { currentOf, moveDocument, notFound, takeStep } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import { writeMovement } from './writeMovement.js';

type Which = { stockRemovalId: string; idempotencyKey: string };
type Actor = { userId: string; operator: boolean };
type Sending = Which & { carrierCode: string; serviceCode: string; trackingNumber?: string | null | undefined };

/** What nobody said has arrived is taken to have. */
const arrivalWaitSeconds = 30 * 24 * 60 * 60;

/** Fails with NOT_FOUND and NOT_ALLOWED_IN_STATE. */
export const pickRemoval = (deps: RemovalStepDeps, actor: Actor, input: Which) =>
  move(deps, actor, input, 'pick', null, { state: 'PICKED' });

/** Fails with NOT_FOUND, CARRIER_UNKNOWN, TEXT_INVALID and NOT_ALLOWED_IN_STATE. */
export async function sendRemoval(deps: RemovalStepDeps, actor: Actor, input: Sending) {
  const { carrierCode, serviceCode, trackingNumber = null } = input;
  const names = serviceOf(carrierCode, serviceCode);
  if (!names) return failed('CARRIER_UNKNOWN', 'carrierCode');
  if ((trackingNumber ?? '').length > 100) return failed('TEXT_INVALID', 'trackingNumber');
  const now = deps.clock.now();
  const changes = {
    ...{ state: 'SENT' as const, carrier: `${names.carrier} ${names.service}`, trackingNumber },
    ...{ sentAt: now, dueAt: after(now, arrivalWaitSeconds) },
  };
  return move(deps, actor, input, 'send', [carrierCode, serviceCode, trackingNumber], changes);
}

/** Fails with NOT_FOUND for strangers to the shop, and NOT_ALLOWED_IN_STATE. */
export const deliverRemoval = (deps: RemovalStepDeps, actor: Actor, input: Which) =>
  move(deps, actor, input, 'deliver', null, { state: 'DELIVERED', deliveredAt: deps.clock.now(), dueAt: null });

/** Fails with NOT_FOUND for strangers to the shop, and NOT_ALLOWED_IN_STATE once it was sent, or while products has not answered. */
export async function cancelRemoval(deps: RemovalStepDeps, actor: Actor, input: Which) {
  let written: string | null = null;
  const outcome = await move(deps, actor, input, 'cancel', null, { state: 'CANCELLED' }, async (removal, tx) => {
    const { _id: causeId, warehouseId, lines } = removal;
    const back = { kind: 'RECEIVE', causeId, lines: movedFrom(lines, warehouseId) } as const;
    written = (await writeMovement(deps, back, tx))?._id ?? null;
  });
  await tellNow(deps, written);
  return outcome;
}

async function move(
  deps: RemovalStepDeps,
  { userId, operator }: Actor,
  { stockRemovalId, idempotencyKey: key }: Which,
  name: string,
  how: unknown,
  changes: Partial<RemovalRecord> & Pick<RemovalRecord, 'state'>,
  follow: (removal: RemovalRecord, tx: Transaction) => Promise<void> = () => Promise.resolve(),
) {
  const known = await deps.removals.byId(checkId('rmvl', stockRemovalId, 'stockRemovalId'));
  const own = known && (operator || (await deps.users.shopsOf(userId, [known.shopId])).has(known.shopId));
  if (!own) return notFound('stockRemovalId');
  const step = { by: userId, key, name: `${name}Removal`, input: [stockRemovalId, how], platform: operator };
  return takeStep<RemovalRecord, 'NOT_ALLOWED_IN_STATE'>(deps, step, deps.removals, async (tx) => {
    const current = await currentOf(deps.removals, known._id, tx);
    const next = { ...changes, updatedAt: deps.clock.now() };
    const moved = await moveDocument(deps.removals, removalTransitions, current, next, tx, 'stockRemovalId');
    await follow(moved, tx);
    return moved;
  });
}
