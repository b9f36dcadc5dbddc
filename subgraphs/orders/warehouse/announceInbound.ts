// A shop announces goods that it sends to a warehouse, tells that they are on their way, or takes that back.

import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { StockMovesClient } from '../clients/stockMoves.js';
import type { UsersClient } from '../clients/users.js';
import { refusal, refusalOf } from '../fulfilment/refusal.js';
import { after } from '../order/deadlines.js';
import { inboundTransitions } from './documentStates.js';
import type { InboundRecord, InboundStore } from './inboundStore.js';
import { checkUnits, unitsFault } from './storedUnits.js';
import type { StoredUnits } from './storedUnits.js';
import { currentOf, moveDocument, notFound, takeStep } from './takeStep.js';
import type { StepDeps } from './takeStep.js';

type Deps = StepDeps & {
  inbounds: InboundStore;
  users: Pick<UsersClient, 'shopsOf'>;
  stockMoves: Pick<StockMovesClient, 'warehouseFacts'>;
  ids: IdSource;
};
type Sending = { carrier?: string | null | undefined; trackingNumber?: string | null | undefined };
export type AnnounceInput = Sending & {
  shopId: string;
  warehouseId: string;
  lines: StoredUnits;
  idempotencyKey: string;
};
type Code = 'NOT_ALLOWED_IN_STATE';

/** Announced goods that never come are not waited for any longer. */
export const inboundWaitSeconds = 60 * 24 * 60 * 60;

/**
 * Fails with NOT_FOUND for strangers to the shop and for goods that are not its, WAREHOUSE_INVALID, LINES_INVALID, QUANTITY_INVALID,
 * FULFILLED_BY_SELLER, TEXT_INVALID and IDEMPOTENCY_KEY_REUSED. The same key and input answer the same announcement.
 */
export async function announceInbound(deps: Deps, by: string, input: AnnounceInput) {
  const { shopId, warehouseId, lines, idempotencyKey: key } = input;
  checkId('shop', shopId, 'shopId');
  checkId('whse', warehouseId, 'warehouseId');
  checkUnits(lines);
  if (!(await deps.users.shopsOf(by, [shopId])).has(shopId)) return notFound('shopId');
  const { carrier, trackingNumber, fault } = sending(input);
  if (fault) return failed('TEXT_INVALID', fault);
  const variantIds = lines.map(({ variantId }) => variantId);
  const facts = await deps.stockMoves.warehouseFacts([warehouseId], variantIds);
  const units = lines.map(({ variantId, quantity }) => [variantId, quantity]);
  const named = [shopId, warehouseId, units, carrier, trackingNumber];
  return takeStep<InboundRecord, never>(
    deps,
    { by, key, name: 'announce', input: named },
    deps.inbounds,
    async (tx) => {
      const wrong = unitsFault(lines, facts, shopId);
      if (wrong) throw refusalOf(wrong);
      if (facts.warehouses.get(warehouseId)?.status !== 'ACTIVE') {
        throw refusal('WAREHOUSE_INVALID', 'warehouseId');
      }
      const now = deps.clock.now();
      const inbound: InboundRecord = {
        ...{ _id: deps.ids.next('inbd'), shopId, warehouseId, carrier, trackingNumber, state: 'ANNOUNCED' },
        lines: lines.map(({ variantId, quantity }) => ({ variantId, announced: quantity, counted: 0, damaged: 0 })),
        ...{ dueAt: after(now, inboundWaitSeconds), attempts: 0, version: 1, createdAt: now, updatedAt: now },
        ...{ sentAt: null, receivedAt: null },
      };
      await deps.inbounds.insert(inbound, tx.session);
      return inbound;
    },
  );
}

type OnWay = Sending & { inboundShipmentId: string; carrier: string; idempotencyKey: string };

/** Fails with NOT_FOUND for strangers to the shop, TEXT_INVALID and NOT_ALLOWED_IN_STATE. */
export async function sendInbound(deps: Deps, by: string, input: OnWay) {
  const known = await inboundOfShop(deps, by, input.inboundShipmentId);
  if (!known) return notFound('inboundShipmentId');
  const { carrier, trackingNumber, fault } = sending(input);
  if (fault || carrier === null) return failed('TEXT_INVALID', fault ?? 'carrier');
  const now = deps.clock.now();
  const changes = { state: 'IN_TRANSIT' as const, carrier, trackingNumber, sentAt: now, updatedAt: now };
  const step = { by, key: input.idempotencyKey, name: 'send', input: [known._id, carrier, trackingNumber] };
  return moveInbound(deps, known._id, step, changes);
}

/** Fails with NOT_FOUND for strangers to the shop, and NOT_ALLOWED_IN_STATE once something has arrived. */
export async function cancelInbound(
  deps: Deps,
  by: string,
  { inboundShipmentId, idempotencyKey: key }: { inboundShipmentId: string; idempotencyKey: string },
) {
  const known = await inboundOfShop(deps, by, inboundShipmentId);
  if (!known) return notFound('inboundShipmentId');
  const changes = { state: 'CANCELLED' as const, dueAt: null, updatedAt: deps.clock.now() };
  return moveInbound(deps, known._id, { by, key, name: 'cancel', input: known._id }, changes);
}

const moveInbound = (
  deps: Deps,
  id: string,
  step: Parameters<typeof takeStep>[1],
  changes: Partial<InboundRecord> & Pick<InboundRecord, 'state' | 'updatedAt'>,
) =>
  takeStep<InboundRecord, Code>(deps, step, deps.inbounds, async (tx) =>
    moveDocument(
      deps.inbounds,
      inboundTransitions,
      await currentOf(deps.inbounds, id, tx),
      changes,
      tx,
      'inboundShipmentId',
    ),
  );

async function inboundOfShop({ inbounds, users }: Deps, by: string, id: string): Promise<InboundRecord | null> {
  const known = await inbounds.byId(checkId('inbd', id, 'inboundShipmentId'));
  return known && (await users.shopsOf(by, [known.shopId])).has(known.shopId) ? known : null;
}

function sending({ carrier, trackingNumber = null }: Sending) {
  const name = carrier?.trim() ?? null;
  if (name !== null && (name.length < 1 || name.length > 100))
    return { carrier: name, trackingNumber, fault: 'carrier' };
  return { carrier: name, trackingNumber, fault: (trackingNumber ?? '').length > 100 ? 'trackingNumber' : null };
}
