// Records that a parcel was sent.

import { checkId } from '../../kit/ids.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Transaction } from '../../kit/transaction.js';
import { checkKey, checkSize } from '../bounds.js';
import type { UsersClient } from '../clients/users.js';
import type { InTurn } from '../../kit/inTurn.js';
import { inputHash } from '../../kit/inputHash.js';
import { isReleased } from '../order/access.js';
import type { OrderLineStore } from '../order/orderLineStore.js';
import type { SellerOrderStore } from '../order/sellerOrderStore.js';
import type { Transact } from '../../kit/transaction.js';
import { isStored } from '../warehouse/unplaced.js';
import { orRefusal, refusal } from './refusal.js';
import { shipParcel } from './shipParcel.js';
import type { ShipDeps } from './shipParcel.js';
import type { ShipmentRecord, ShipmentStore } from './shipmentStore.js';

type Deps = ShipDeps & {
  sellerOrders: Pick<SellerOrderStore, 'byId'>;
  orderLines: Pick<OrderLineStore, 'ofSellerOrder'>;
  shipments: Pick<ShipmentStore, 'byKey'>;
  users: Pick<UsersClient, 'shopsOf'>;
  transact: Transact;
  inTurn: InTurn;
  ids: IdSource;
};
export type ShipmentInput = {
  sellerOrderId: string;
  lines: readonly { orderLineId: string; quantity: number }[];
  carrier: string;
  trackingNumber?: string | null | undefined;
  idempotencyKey: string;
};

/**
 * Fails with NOT_FOUND for strangers to the shop, NOT_SHIPPABLE for orders that were recorded from elsewhere, FULFILLED_BY_PLATFORM of what
 * is in its warehouses, EXCEEDS_UNSHIPPED, QUANTITY_INVALID, TEXT_INVALID and IDEMPOTENCY_KEY_REUSED. The same key and input answer the same parcel.
 */
export async function createShipment(deps: Deps, userId: string, input: ShipmentInput) {
  const key = checkKey(input.idempotencyKey);
  checkId('sord', input.sellerOrderId, 'sellerOrderId');
  checkSize(input.lines, 'lines', 100);
  for (const { orderLineId } of input.lines) checkId('oline', orderLineId, 'orderLineId');
  const trackingNumber = input.trackingNumber ?? null;
  const hash = inputHash([
    input.sellerOrderId,
    input.lines.map((line) => [line.orderLineId, line.quantity]),
    input.carrier,
    trackingNumber,
  ]);
  const known = await deps.shipments.byKey(userId, key);
  if (known) return replay(known, hash);

  const part = await deps.sellerOrders.byId(input.sellerOrderId);
  if (!part || !(await deps.users.shopsOf(userId, [part.shopId])).has(part.shopId)) {
    return failed('NOT_FOUND', 'sellerOrderId');
  }
  if (!isReleased(part)) return failed('NOT_FOUND', 'sellerOrderId');
  if (part.source === 'IMPORTED') return failed('NOT_SHIPPABLE', 'sellerOrderId');
  const carrier = input.carrier.trim();
  if (carrier.length === 0 || carrier.length > 100) return failed('TEXT_INVALID', 'carrier');
  if ((trackingNumber ?? '').length > 100) return failed('TEXT_INVALID', 'trackingNumber');
  const wrong = input.lines.findIndex(({ quantity }) => quantity < 1 || quantity > 1_000_000);
  if (wrong >= 0) return failed('QUANTITY_INVALID', `lines.${wrong}.quantity`);

  const lines = input.lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity }));
  const parcel = { _id: deps.ids.next('ship'), createdBy: userId, key, hash, carrier, trackingNumber, lines };
  const ship = async (tx: Transaction) => {
    const own = new Map((await deps.orderLines.ofSellerOrder(part._id, tx.session)).map((line) => [line._id, line]));
    for (const [index, { orderLineId }] of lines.entries()) {
      const line = own.get(orderLineId);
      if (!line) throw refusal('NOT_FOUND', `lines.${index}.orderLineId`);
      if (isStored(line)) throw refusal('FULFILLED_BY_PLATFORM', `lines.${index}.orderLineId`);
    }
    return done(await shipParcel(deps, part, parcel, '', tx));
  };
  const outcome = await orRefusal<
    Awaited<ReturnType<typeof ship>>,
    'NOT_FOUND' | 'EXCEEDS_UNSHIPPED' | 'FULFILLED_BY_PLATFORM'
  >(deps.inTurn(part.orderId, () => deps.transact(ship))).catch((error: unknown) => ({ ok: false as const, error }));
  if (outcome.ok) return outcome;
  // A twin of this very request may have been faster: its answer is ours.
  const twin = await deps.shipments.byKey(userId, key);
  if (twin) return replay(twin, hash);
  if ('error' in outcome) throw outcome.error;
  return outcome;
}

const replay = (shipment: ShipmentRecord, hash: string) =>
  shipment.hash === hash ? done(shipment) : failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
