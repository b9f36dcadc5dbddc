// Puts a step that somebody took in the platform's name into the log of what operators did, with its effect.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import type { Transaction } from '../../kit/transaction.js';
import type { OperatorActionStore } from '../operations/operatorActionStore.js';

export type LogDeps = { operatorActions: Pick<OperatorActionStore, 'insert'>; ids: IdSource; clock: Clock };
type Taken = { by: string; name: string; targetId: string; state: string };

/** It has no reason, as it is a day's work. Its key is its own: that under which it was asked for is kept with the steps. */
export async function logStep(deps: LogDeps, { by, name, targetId, state }: Taken, tx: Transaction): Promise<void> {
  const _id = deps.ids.next('opact');
  const action = {
    ...{
      _id,
      kind: 'WAREHOUSE_STEP' as const,
      targetId,
      by,
      reason: null,
      key: _id,
      hash: inputHash([name, targetId]),
    },
    ...{ outcome: 'DONE' as const, code: null, field: null, detail: `${name} → ${state}`, at: deps.clock.now() },
  };
  await deps.operatorActions.insert(action, tx.session);
}
