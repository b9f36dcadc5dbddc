// Tells a shop of its part of an order: the first that anyone but the buyer and operators hear of it.

import type { Transaction } from '../../kit/transaction.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';

export function announceRelease({ _id, orderId, shopId, version }: SellerOrderRecord, tx: Transaction): void {
  tx.emit({
    type: 'sellerOrder.released',
    aggregate: { type: 'sellerOrder', id: _id },
    version,
    payload: { sellerOrderId: _id, orderId, shopId },
  });
}
