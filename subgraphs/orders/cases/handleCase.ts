// How a support case is taken on, handed back, resolved, taken back and opened again.

import { failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { refusal } from '../fulfilment/refusal.js';
import type { Side } from '../messages/messageStore.js';
import type { Asking } from './caseAccess.js';
import { openCaseStates } from './caseStates.js';
import type { CaseRecord, CaseResolution } from './caseStore.js';
import { moveCase, withCase } from './changeCase.js';
import type { CaseError, CaseMove, ChangeDeps } from './changeCase.js';

type Input = { caseId: string; reason: string };
type Handled = Promise<Result<CaseRecord, CaseError>>;

const reasonMost = 1000;
const reopenedWithinMs = 30 * 24 * 60 * 60 * 1000;

/** Also from a colleague, and then its state stays. Whoever opened a case does not decide it. */
export const takeCase = (deps: ChangeDeps, who: Asking, input: Input): Handled =>
  move(deps, who, input, 'OPERATOR', (record, byId) => {
    if (!openCaseStates.includes(record.state)) throw refusal('NOT_ALLOWED_IN_STATE', 'caseId');
    if (record.assigneeId === byId) return null;
    const to = record.state === 'OPEN' ? 'IN_PROGRESS' : record.state;
    return { to, changes: { assigneeId: byId }, reason: input.reason, internal: true };
  });

export const handBackCase = (deps: ChangeDeps, who: Asking, input: Input): Handled =>
  move(deps, who, input, 'OPERATOR', (record, byId) => {
    checkAssignee(record, byId);
    return { to: 'OPEN', changes: { assigneeId: null }, reason: input.reason, internal: true };
  });

export const resolveCase = (deps: ChangeDeps, who: Asking, input: Input & { resolution: CaseResolution }): Handled =>
  move(deps, who, input, 'OPERATOR', (record, byId) => {
    checkAssignee(record, byId);
    const { reason, resolution } = input;
    return { to: 'RESOLVED', changes: { resolution, resolutionReason: reason, resolvedAt: deps.clock.now() }, reason };
  });

export const reopenCase = (deps: ChangeDeps, who: Asking, input: Input): Handled =>
  move(deps, who, input, 'OPENER', ({ state, resolvedAt }) => {
    const until = (resolvedAt?.getTime() ?? 0) + reopenedWithinMs;
    if (state !== 'RESOLVED' || deps.clock.now().getTime() > until) throw refusal('NOT_ALLOWED_IN_STATE', 'caseId');
    const open = { assigneeId: null, resolution: null, resolutionReason: null, resolvedAt: null };
    return { to: 'OPEN', changes: open, reason: input.reason };
  });

export const withdrawCase = (deps: ChangeDeps, who: Asking, { caseId }: Pick<Input, 'caseId'>): Handled =>
  move(deps, who, { caseId, reason: null }, 'OPENER', ({ state }) => {
    if (state === 'WITHDRAWN') throw refusal('NOT_ALLOWED_IN_STATE', 'caseId');
    return { to: 'WITHDRAWN' };
  });

/** An operator who is on the side that opened a case is told so; an opener's action by anyone else is one on nothing. */
async function move(
  deps: ChangeDeps,
  who: Asking,
  { caseId, reason }: { caseId: string; reason: string | null },
  by: 'OPERATOR' | 'OPENER',
  decide: (record: CaseRecord, byId: string) => CaseMove | null,
): Handled {
  if (reason !== null && (reason.trim().length === 0 || reason.length > reasonMost))
    return failed('TEXT_INVALID', 'reason');
  return withCase(deps, who, caseId, async (record, side, tx) => {
    checkSide(by, side);
    const byId = who.userId ?? who.guestId ?? '';
    const wanted = decide(record, byId);
    return wanted ? moveCase(deps, record, { side, byId }, wanted, tx) : record;
  });
}

function checkSide(by: 'OPERATOR' | 'OPENER', side: Side): void {
  if (by === 'OPERATOR' && side !== 'OPERATOR') throw refusal('SECOND_PERSON_REQUIRED', 'caseId');
  if (by === 'OPENER' && side === 'OPERATOR') throw refusal('NOT_FOUND', 'caseId');
}

function checkAssignee({ assigneeId, state }: CaseRecord, byId: string): void {
  if (!openCaseStates.includes(state)) throw refusal('NOT_ALLOWED_IN_STATE', 'caseId');
  if (assigneeId !== byId) throw refusal('NOT_ASSIGNED_TO_YOU', 'caseId');
}
