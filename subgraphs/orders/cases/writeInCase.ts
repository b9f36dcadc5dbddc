// Writing in a support case, and reading it: an operator's message waits for an answer, and the answer gives the case back.

import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { checkKey } from '../bounds.js';
import { refusal } from '../fulfilment/refusal.js';
import { commuting } from '../order/commuting.js';
import type { MessageRecord, MessageStore, Side } from '../messages/messageStore.js';
import { markRead } from '../messages/readMessages.js';
import type { MarkDeps } from '../messages/readMessages.js';
import { messageHash, writeMessage, wrongIn } from '../messages/writeMessage.js';
import type { WriteDeps, Written } from '../messages/writeMessage.js';
import type { Asking } from './caseAccess.js';
import { openCaseStates } from './caseStates.js';
import type { CaseRecord } from './caseStore.js';
import { moveCase, withCase } from './changeCase.js';
import type { CaseError, ChangeDeps } from './changeCase.js';

type Deps = ChangeDeps & WriteDeps & { messages: Pick<MessageStore, 'insert' | 'byKey'> };
type Input = Written & { caseId: string; idempotencyKey: string };
type Sent = Result<MessageRecord, CaseError | 'IDEMPOTENCY_KEY_REUSED'>;

/**
 * Fails with NOT_FOUND for strangers, NOT_ALLOWED_IN_STATE where the case is at its end, NOT_ASSIGNED_TO_YOU for operators who don't have it,
 * TEXT_INVALID and IDEMPOTENCY_KEY_REUSED.
 */
export async function writeInCase(deps: Deps, who: Asking, authorId: string, input: Input): Promise<Sent> {
  const { caseId } = input;
  const key = checkKey(input.idempotencyKey);
  checkId('case', caseId, 'caseId');
  const hash = messageHash(caseId, input);
  const known = await deps.messages.byKey(authorId, key);
  if (known) return replay(known, hash);
  const wrong = wrongIn(input);
  if (wrong) return failed('TEXT_INVALID', wrong);

  const sent = await commuting(() =>
    withCase(deps, who, caseId, async (record, side, tx) => {
      const twin = await deps.messages.byKey(authorId, key, tx.session);
      if (twin) return twin;
      if (!openCaseStates.includes(record.state)) throw refusal('NOT_ALLOWED_IN_STATE', 'caseId');
      if (side === 'OPERATOR' && record.assigneeId !== authorId) throw refusal('NOT_ASSIGNED_TO_YOU', 'caseId');
      const to = stateAfter(record, side);
      if (to !== record.state) await moveCase(deps, record, { side, byId: authorId }, { to }, tx);
      const { buyerId, shopId } = record;
      const draft = { thread: { _id: caseId, buyerId, shopId }, side, authorId, key, written: input };
      return writeMessage(deps, draft, tx);
    }),
  );
  return sent.ok ? replay(sent.value, hash) : sent;
}

/** Fails with NOT_FOUND for strangers, and where the message is none of this case. */
export function readCase(
  deps: ChangeDeps & MarkDeps,
  who: Asking,
  { caseId, messageId }: { caseId: string; messageId: string },
) {
  checkId('msg', messageId, 'messageId');
  return withCase(deps, who, caseId, async (record, side, tx) => {
    if (!(await markRead(deps, caseId, side, messageId, tx))) throw refusal('NOT_FOUND', 'messageId');
    return record;
  });
}

function stateAfter({ state }: CaseRecord, side: Side): CaseRecord['state'] {
  if (side === 'OPERATOR') return 'WAITING';
  return state === 'WAITING' ? 'IN_PROGRESS' : state;
}

const replay = (message: MessageRecord, hash: string): Sent =>
  message.hash === hash ? done(message) : failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
