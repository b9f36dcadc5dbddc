// Asks the provider for payouts whose outcome is not known, and lets go of reserves whose time has come.

import type { Logger } from '../../kit/log.js';
import { postReserveRelease } from './postReserveRelease.js';
import type { PayoutStore } from './payoutStore.js';
import type { ReserveRecord, ReserveStore } from './reserveStore.js';
import { askForPayout } from './settlePayout.js';
import type { SettleDeps } from './settlePayout.js';

type Deps = SettleDeps & {
  payouts: Pick<PayoutStore, 'sweepDue'>;
  reserves: Pick<ReserveStore, 'sweepDue' | 'settle'>;
  log: Logger;
};

const leaseMs = 60_000;

export async function sweepPayouts(deps: Deps): Promise<void> {
  const { clock } = deps;
  await deps.payouts.sweepDue({
    ...{ clock, leaseMs },
    handle: async (payout) => {
      await askForPayout(deps, payout);
    },
    onError: (error, payout) => deps.log.warn({ err: error, payout: payout._id }, "a payout's outcome is not known"),
  });
  await deps.reserves.sweepDue({
    ...{ clock, leaseMs },
    handle: (reserve) => letGo(deps, reserve),
    onError: (error, reserve) => deps.log.warn({ err: error, payout: reserve._id }, 'a reserve stays held'),
  });
}

const letGo = (deps: Deps, reserve: ReserveRecord): Promise<void> =>
  deps.transact(async (tx) => {
    if (await deps.reserves.settle(reserve, tx.session)) await postReserveRelease(deps, reserve, tx);
  });
