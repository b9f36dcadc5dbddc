// Lets shops know of their parts of orders at once, for tests that are not about the time in which a buyer may still cancel.

import type { TestGraph } from '../../kit/graph.js';

export async function releasedParts({ cluster }: TestGraph): Promise<void> {
  const parts = cluster.database('orders').connection.collection('sellerOrders');
  await parts.updateMany({ release: 'HELD' }, { $set: { release: 'RELEASED' } });
}
