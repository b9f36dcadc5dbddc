// Asks partners what has become of their parts of orders, and for what they have not told yet.

import { askPartner } from './askPartner.js';
import type { AskDeps } from './askPartner.js';
import { askLeaseMs } from './cancelPartnerOrder.js';
import type { PartnerOrderStore } from './partnerOrderStore.js';

type Deps = AskDeps & { partnerOrders: Pick<PartnerOrderStore, 'sweepDue'> };

export async function sweepPartnerOrders(deps: Deps): Promise<void> {
  await deps.partnerOrders.sweepDue({
    clock: deps.clock,
    leaseMs: askLeaseMs,
    handle: (part) => askPartner(deps, part),
    onError: (error, { _id }) => deps.log.warn({ err: error, partnerOrder: _id }, 'a partner does not tell'),
  });
}
