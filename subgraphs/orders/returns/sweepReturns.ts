// Takes silence on a return for what it means in each of its states, and sees replacements through.

import { refusal } from '../fulfilment/refusal.js';
import { moveReturn } from './moveReturn.js';
import { replaceGoods } from './replaceGoods.js';
import type { ReplaceDeps } from './replaceGoods.js';
import { onSilence } from './returnStates.js';
import type { ReturnStore } from './returnStore.js';

type Deps = ReplaceDeps & { returns: Pick<ReturnStore, 'sweepDue'> };

const leaseMs = 60_000;

export async function sweepReturns(deps: Deps): Promise<void> {
  await deps.returns.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: async (claimed) => {
      if (claimed.state === 'REPLACING') {
        await replaceGoods(deps, claimed);
        return;
      }
      // Whoever moved it meanwhile has given it another deadline, or none.
      await moveReturn(deps, claimed, (current) => {
        const silence = onSilence[current.state];
        if (!silence || current.version !== claimed.version) throw refusal('NOT_ALLOWED_IN_STATE', null);
        return { to: silence.to };
      });
    },
    onError: (error, { _id }) => deps.log.warn({ err: error, return: _id }, 'a deadline has passed in vain'),
  });
}
