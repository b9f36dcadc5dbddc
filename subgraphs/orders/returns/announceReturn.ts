// Tells how a return stands: `return.requested`, `.approved`, `.in_transit`, `.received`, `.refunded` and so on, as its states are called.

import type { Transaction } from '../../kit/transaction.js';
import type { ReturnRecord } from './returnStore.js';

export function announceReturn(record: ReturnRecord, tx: Transaction): void {
  const { _id, orderId, sellerOrderId, shopId, lines, state, refundId, replacement, version } = record;
  const replacedBy = state === 'REPLACED' ? (replacement?.sellerOrderId ?? null) : null;
  tx.emit({
    type: `return.${state.toLowerCase()}`,
    aggregate: { type: 'return', id: _id },
    version,
    payload: { returnId: _id, orderId, sellerOrderId, shopId, lines, refundId, replacedBy },
  });
}
