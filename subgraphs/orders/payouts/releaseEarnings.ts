// Lets go of what lines earned once their holds are over.

import type { Logger } from '../../kit/log.js';
import type { Transact } from '../../kit/transaction.js';
import type { LedgerDeps } from '../ledger/postJournal.js';
import { postRelease } from '../ledger/postRelease.js';
import type { ReleaseStore } from './releaseStore.js';

type Deps = LedgerDeps & { releases: Pick<ReleaseStore, 'sweepDue' | 'settle'>; transact: Transact; log: Logger };

const leaseMs = 60_000;

export async function releaseEarnings(deps: Deps): Promise<void> {
  await deps.releases.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: (release) =>
      deps.transact(async (tx) => {
        if (!(await deps.releases.settle(release, tx.session))) return;
        // An order from before the ledger has nothing in it to release.
        await postRelease(deps, { orderId: release.orderId, orderLineId: release._id }, tx);
      }),
    onError: (error, release) => deps.log.warn({ err: error, line: release._id }, 'earnings stay held'),
  });
}
