// Tells how a cancellation stands: `cancellation.requested`, `.accepted`, `.declined`, `.withdrawn`.

import type { Transaction } from '../../kit/transaction.js';
import type { CancellationRecord } from './cancellationStore.js';

export function announceCancellation(cancellation: CancellationRecord, tx: Transaction): void {
  const { _id, orderId, sellerOrderId, shopId, initiator, reason, lines, state, refundId, version } = cancellation;
  tx.emit({
    type: `cancellation.${state.toLowerCase()}`,
    aggregate: { type: 'cancellation', id: _id },
    version,
    payload: { cancellationId: _id, orderId, sellerOrderId, shopId, initiator, reason, lines, refundId },
  });
}
