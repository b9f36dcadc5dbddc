// The one way in which an operator's action is done: under its key, with a reason, and in the log together with its effect.

import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import { isDuplicateKey } from '../../kit/mongo.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import { checkKey } from '../bounds.js';
import { orRefusal } from '../fulfilment/refusal.js';
import type {
  ActionRefusal,
  OperatorActionKind,
  OperatorActionRecord,
  OperatorActionStore,
} from './operatorActionStore.js';

export type ActDeps = {
  operatorActions: Pick<OperatorActionStore, 'byKey' | 'insert'>;
  transact: Transact;
  ids: IdSource;
  clock: Clock;
};
/** The key is bound to `input`, or else to the target. */
export type Wanted = {
  kind: OperatorActionKind;
  targetId: string;
  by: string;
  reason: string;
  idempotencyKey: string;
  input?: unknown;
};
export type Decision = { detail?: string; refused?: { code: ActionRefusal; field: string | null } };
export type ActError = ActionRefusal | 'NOT_FOUND' | 'TEXT_INVALID' | 'IDEMPOTENCY_KEY_REUSED';
export type Acted = Result<OperatorActionRecord, ActError>;

const reasonMost = 1000;

/**
 * `decide` checks and writes, or refuses and writes nothing: both are logged, and answered again under the same key. What it throws by
 * `refusal` (NOT_FOUND) is answered and not logged. Fails with TEXT_INVALID and IDEMPOTENCY_KEY_REUSED before it is run.
 */
export async function act(
  deps: ActDeps,
  wanted: Wanted,
  decide: (tx: Transaction) => Promise<Decision>,
): Promise<Acted> {
  const { kind, targetId, by, reason, idempotencyKey, input = targetId } = wanted;
  const key = checkKey(idempotencyKey);
  const hash = inputHash([kind, reason, input]);
  const known = await deps.operatorActions.byKey(by, key);
  if (known) return replay(known, hash);
  if (reason.trim().length === 0 || reason.length > reasonMost) return failed('TEXT_INVALID', 'reason');

  const work = async (tx: Transaction): Promise<Acted> => {
    const { detail = null, refused = null } = await decide(tx);
    const action: OperatorActionRecord = {
      ...{ _id: deps.ids.next('opact'), kind, targetId, by, reason, key, hash },
      outcome: refused ? 'REFUSED' : 'DONE',
      ...{ code: refused?.code ?? null, field: refused?.field ?? null, detail, at: deps.clock.now() },
    };
    await deps.operatorActions.insert(action, tx.session);
    return answerOf(action);
  };
  try {
    return await orRefusal<Acted, ActError>(deps.transact(work));
  } catch (error) {
    const twin = isDuplicateKey(error) ? await deps.operatorActions.byKey(by, key) : null;
    if (!twin) throw error;
    return replay(twin, hash);
  }
}

const answerOf = (action: OperatorActionRecord): Acted =>
  action.code === null ? done(action) : failed(action.code, action.field);

const replay = (action: OperatorActionRecord, hash: string): Acted =>
  action.hash === hash ? answerOf(action) : failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
