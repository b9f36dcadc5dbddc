// Tells how parts of orders at partner retailers stand: `partnerOrder.placed`, `.shipped`, `.delivered`, `.cancelled`, `.refunded`.

import type { Transaction } from '../../kit/transaction.js';
import type { OrderedPartner, OrderRecord } from '../order/orderStore.js';
import type { PartnerOrderRecord } from './partnerOrderStore.js';

type Told = Pick<PartnerOrderRecord, '_id' | 'orderId' | 'retailerId' | 'buyerId' | 'version' | 'state'>;

export function announcePartnerOrder({ _id, orderId, retailerId, buyerId, version, state }: Told, tx: Transaction) {
  tx.emit({
    type: `partnerOrder.${state.toLowerCase()}`,
    aggregate: { type: 'partnerOrder', id: _id },
    version,
    payload: { partnerOrderId: _id, orderId, retailerId, buyerId },
  });
}

/** In the transaction that confirms the order: its version is not read again for that. */
export function announcePlaced(order: OrderRecord, { partnerOrderId, retailerId }: OrderedPartner, tx: Transaction) {
  const { _id: orderId, buyerId } = order;
  announcePartnerOrder({ _id: partnerOrderId, orderId, retailerId, buyerId, version: 1, state: 'PLACED' }, tx);
}
