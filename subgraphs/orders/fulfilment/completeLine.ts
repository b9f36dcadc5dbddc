// Tells that all of a line has arrived, of what was not cancelled: once, in the transaction that made it so. Of goods that replace others
// nobody is told: what they earned, and may be reviewed by, is the line's that was paid for them.

import type { Transaction } from '../../kit/transaction.js';
import { hasArrived } from '../order/lineCounts.js';
import type { OrderLineRecord, OrderLineStore } from '../order/orderLineStore.js';

type Deps = { orderLines: Pick<OrderLineStore, 'complete'> };

/** Does nothing where something is left to arrive, or where it was told before. */
export async function completeLine({ orderLines }: Deps, line: OrderLineRecord, deliveredAt: Date, tx: Transaction) {
  if (line.deliveredAt || !hasArrived(line)) return;
  await orderLines.complete(line._id, deliveredAt, tx.session);
  if (line.paidAs) return;
  const { _id: orderLineId, orderId, buyerId, shopId, productId, variantId, title, version } = line;
  tx.emit({
    type: 'orderLine.delivered',
    aggregate: { type: 'orderLine', id: orderLineId },
    version,
    payload: { orderLineId, orderId, buyerId, shopId, productId, variantId, title, deliveredAt },
  });
}
