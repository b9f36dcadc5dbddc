// Takes a shop's silence on a cancellation for its consent.

import type { CancellationStore } from './cancellationStore.js';
import { followAcceptance } from './acceptCancellation.js';
import type { Accepted } from './acceptCancellation.js';
import { settleCancellation } from './answerCancellation.js';
import type { AnswerDeps } from './answerCancellation.js';

type Deps = AnswerDeps & { cancellations: Pick<CancellationStore, 'sweepDue'> };

const leaseMs = 60_000;

export async function sweepCancellations(deps: Deps): Promise<void> {
  await deps.cancellations.sweepDue({
    clock: deps.clock,
    leaseMs,
    handle: async (cancellation) => {
      const accepted: Accepted[] = [];
      await settleCancellation(deps, cancellation, { state: 'ACCEPTED', answer: null }, accepted);
      for (const each of accepted) await followAcceptance(deps, each);
    },
    onError: (error, { _id }) => deps.log.warn({ err: error, cancellation: _id }, 'a deadline has passed in vain'),
  });
}
