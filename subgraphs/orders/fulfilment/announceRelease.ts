// Tells a shop of its part of an order: the first that anyone but the buyer and operators hear of it. Tells the warehouses of what they send.

import type { Transaction } from '../../kit/transaction.js';
import type { SellerOrderRecord } from '../order/sellerOrderStore.js';

export function announceRelease(part: SellerOrderRecord, tx: Transaction): void {
  const { _id, orderId, shopId, version, stored } = part;
  tx.emit({
    type: 'sellerOrder.released',
    aggregate: { type: 'sellerOrder', id: _id },
    version,
    payload: { sellerOrderId: _id, orderId, shopId },
  });
  if (!stored) return;
  tx.emit({
    type: 'storedGoods.wanted',
    aggregate: { type: 'storedGoods', id: _id },
    version,
    payload: { sellerOrderId: _id, orderId },
  });
}
