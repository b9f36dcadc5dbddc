// Unsold goods move to another warehouse: asked for, sent, counted; or left where they are after all.

import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import type { StockMovesClient } from '../clients/stockMoves.js';
import { refusal } from '../fulfilment/refusal.js';
import { transferTransitions } from './documentStates.js';
import { checkUnits, movedFrom, unitsFault } from './storedUnits.js';
import type { StoredUnits } from './storedUnits.js';
import { currentOf, moveDocument, notFound, takeStep } from './takeStep.js';
import type { StepDeps } from './takeStep.js';
import { tellNow } from './tellMovement.js';
import type { TellDeps } from './tellMovement.js';
import type { TransferRecord, TransferStore } from './transferStore.js';
import { writeMovement } from './writeMovement.js';

export type TransferStepDeps = StepDeps &
  TellDeps & { transfers: TransferStore; stockMoves: Pick<StockMovesClient, 'warehouseFacts'>; ids: IdSource };
export type TransferInput = {
  fromWarehouseId: string;
  toWarehouseId: string;
  lines: StoredUnits;
  idempotencyKey: string;
};
type Which = { stockTransferId: string; idempotencyKey: string };
type Arrived = readonly { variantId: string; receivedQuantity: number }[];

/**
 * Fails with NOT_FOUND, WAREHOUSE_INVALID, LINES_INVALID, QUANTITY_INVALID, FULFILLED_BY_SELLER and IDEMPOTENCY_KEY_REUSED. Where there are
 * not as many, the transfer is REFUSED.
 */
export async function requestTransfer(deps: TransferStepDeps, by: string, input: TransferInput) {
  const { fromWarehouseId, toWarehouseId, lines, idempotencyKey: key } = input;
  checkId('whse', fromWarehouseId, 'fromWarehouseId');
  checkId('whse', toWarehouseId, 'toWarehouseId');
  checkUnits(lines);
  const variantIds = lines.map(({ variantId }) => variantId);
  const facts = await deps.stockMoves.warehouseFacts([fromWarehouseId, toWarehouseId], variantIds);
  if (!facts.warehouses.has(fromWarehouseId)) return notFound('fromWarehouseId');
  const open = facts.warehouses.get(toWarehouseId)?.status === 'ACTIVE' && fromWarehouseId !== toWarehouseId;
  if (!open) return failed('WAREHOUSE_INVALID', 'toWarehouseId');
  const fault = unitsFault(lines, facts, null);
  if (fault) return fault;
  const plain = lines.map(({ variantId, quantity }) => ({ variantId, quantity, receivedQuantity: 0 }));
  let written: string | null = null;
  const wanted = [fromWarehouseId, toWarehouseId, plain];
  const step = { by, key, name: 'requestTransfer', input: wanted, platform: true };
  const outcome = await takeStep<TransferRecord, never>(deps, step, deps.transfers, async (tx) => {
    const now = deps.clock.now();
    const transfer: TransferRecord = {
      ...{ _id: deps.ids.next('strf'), fromWarehouseId, toWarehouseId, lines: plain, state: 'REQUESTED' },
      ...{ sentAt: null, receivedAt: null },
      ...{ dueAt: null, attempts: 0, version: 1, createdAt: now, updatedAt: now },
    };
    await deps.transfers.insert(transfer, tx.session);
    const wish = { kind: 'TRANSFER_OUT', causeId: transfer._id, lines: movedFrom(plain, fromWarehouseId) } as const;
    written = (await writeMovement(deps, wish, tx))?._id ?? null;
    return transfer;
  });
  await tellNow(deps, written);
  return outcome.ok ? done((await deps.transfers.byId(outcome.value._id)) ?? outcome.value) : outcome;
}

/** Fails with NOT_FOUND and NOT_ALLOWED_IN_STATE, as does what follows. */
export const sendTransfer = (deps: TransferStepDeps, by: string, input: Which) =>
  move(deps, by, input, 'send', null, () => ({ state: 'SENT', sentAt: deps.clock.now() }));

export const cancelTransfer = (deps: TransferStepDeps, by: string, input: Which) =>
  move(deps, by, input, 'cancel', null, ({ lines, fromWarehouseId }) => ({
    state: 'CANCELLED',
    back: movedFrom(lines, fromWarehouseId),
  }));

/** Fails with LINES_INVALID unless each line is named once, and QUANTITY_INVALID of more than left, too. What has not arrived is written off. */
export function receiveTransfer(deps: TransferStepDeps, by: string, { lines, ...which }: Which & { lines: Arrived }) {
  checkUnits(lines);
  const arrived = new Map(lines.map(({ variantId, receivedQuantity }) => [variantId, receivedQuantity]));
  const counts = lines.map(({ variantId, receivedQuantity }) => [variantId, receivedQuantity]);
  return move(deps, by, which, 'receive', counts, (transfer) => {
    const named = arrived.size === lines.length && arrived.size === transfer.lines.length;
    if (!named || !transfer.lines.every(({ variantId }) => arrived.has(variantId))) {
      throw refusal('LINES_INVALID', 'lines');
    }
    const counted = transfer.lines.map((line) => ({ ...line, receivedQuantity: arrived.get(line.variantId) ?? 0 }));
    const wrong = counted.find(({ quantity, receivedQuantity }) => receivedQuantity < 0 || receivedQuantity > quantity);
    const at = lines.findIndex(({ variantId }) => variantId === wrong?.variantId);
    if (wrong) throw refusal('QUANTITY_INVALID', `lines.${at}.receivedQuantity`);
    const there = counted.map(({ variantId, receivedQuantity: quantity }) => ({ variantId, quantity }));
    const changes = { state: 'RECEIVED' as const, lines: counted, receivedAt: deps.clock.now() };
    return { ...changes, back: movedFrom(there, transfer.toWarehouseId) };
  });
}

type Next = Partial<TransferRecord> & Pick<TransferRecord, 'state'> & { back?: ReturnType<typeof movedFrom> };

/** `back`: what can be sold again by it, and where it is. */
async function move(
  deps: TransferStepDeps,
  by: string,
  { stockTransferId, idempotencyKey: key }: Which,
  name: string,
  how: unknown,
  decide: (transfer: TransferRecord) => Next,
) {
  const known = await deps.transfers.byId(checkId('strf', stockTransferId, 'stockTransferId'));
  if (!known) return notFound('stockTransferId');
  let written: string | null = null;
  type Code = 'NOT_ALLOWED_IN_STATE' | 'LINES_INVALID' | 'QUANTITY_INVALID';
  const step = { by, key, name: `${name}Transfer`, input: [stockTransferId, how], platform: true };
  const outcome = await takeStep<TransferRecord, Code>(deps, step, deps.transfers, async (tx: Transaction) => {
    const current = await currentOf(deps.transfers, known._id, tx);
    const { back, ...changes } = decide(current);
    const next = { ...changes, updatedAt: deps.clock.now() };
    const moved = await moveDocument(deps.transfers, transferTransitions, current, next, tx, 'stockTransferId');
    if (back) {
      const movement = await writeMovement(deps, { kind: 'TRANSFER_IN', causeId: known._id, lines: back }, tx);
      written = movement?._id ?? null;
    }
    return moved;
  });
  await tellNow(deps, written);
  return outcome;
}
