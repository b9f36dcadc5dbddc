// What people do with a support case: each change by the table, in the case's history, and told of as a fact.

import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact, Transaction } from '../../kit/transaction.js';
import type { UsersClient } from '../clients/users.js';
import { orRefusal, refusal } from '../fulfilment/refusal.js';
import type { Side } from '../messages/messageStore.js';
import { sideOfCase } from './caseAccess.js';
import type { Asking } from './caseAccess.js';
import { caseTransitions } from './caseStates.js';
import type { CaseState } from './caseStates.js';
import type { CaseChanges, CaseRecord, CaseStore } from './caseStore.js';

export type ChangeDeps = {
  cases: Pick<CaseStore, 'byId' | 'change'>;
  users: Pick<UsersClient, 'shopsOf'>;
  transact: Transact;
  clock: Clock;
};
export type CaseError =
  'NOT_FOUND' | 'NOT_ALLOWED_IN_STATE' | 'NOT_ASSIGNED_TO_YOU' | 'SECOND_PERSON_REQUIRED' | 'TEXT_INVALID';
export type CaseMove = {
  to: CaseState;
  changes?: CaseChanges;
  reason?: string | null;
  /** Whether it is between operators alone. */
  internal?: boolean;
};
type Decide<T> = (record: CaseRecord, side: Side, tx: Transaction) => Promise<T>;

/** Runs `decide` on the case as it is, in a transaction; NOT_FOUND for strangers. What `decide` throws by `refusal` is the answer. */
export async function withCase<T>(
  deps: ChangeDeps,
  who: Asking,
  caseId: string,
  decide: Decide<T>,
): Promise<Result<T, CaseError>> {
  checkId('case', caseId, 'caseId');
  const known = await deps.cases.byId(caseId);
  const staffOf = async (shopId: string) => (await deps.users.shopsOf(who.userId ?? '', [shopId])).has(shopId);
  const side = known && (await sideOfCase(who, known, staffOf));
  const work = async (tx: Transaction): Promise<Result<T, CaseError>> => {
    const record = side && (await deps.cases.byId(caseId, tx.session));
    if (!record || !side) throw refusal('NOT_FOUND', 'caseId');
    return done(await decide(record, side, tx));
  };
  return orRefusal<Result<T, CaseError>, CaseError>(deps.transact(work));
}

/** Throws the refusal NOT_ALLOWED_IN_STATE where the table knows no such way. */
export async function moveCase(
  deps: Pick<ChangeDeps, 'cases' | 'clock'>,
  record: CaseRecord,
  { side, byId }: { side: Side; byId: string },
  { to, changes = {}, reason = null, internal = false }: CaseMove,
  tx: Transaction,
): Promise<CaseRecord> {
  if (record.state !== to && !caseTransitions[record.state].includes(to))
    throw refusal('NOT_ALLOWED_IN_STATE', 'caseId');
  const now = deps.clock.now();
  const entry = { state: to, by: side, byId, reason, internal, at: now };
  const changed = await deps.cases.change(record, { ...changes, state: to }, entry, now, tx.session);
  if (!changed) throw new Error(`${record._id} changed under the transaction that read it.`);
  tx.emit({
    type: 'supportCase.changed',
    aggregate: { type: 'supportCase', id: record._id },
    version: changed.version,
    payload: { caseId: record._id, orderId: record.orderId, state: to, by: side },
  });
  return changed;
}
