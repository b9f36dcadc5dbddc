import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { SessionStore } from './sessionStore.js';

type Deps = { sessions: SessionStore; clock: Clock };

/** Ending twice is ending once. Fails with NOT_FOUND where the session is not the subject's. */
export async function revokeSession({ sessions, clock }: Deps, subjectId: string, sessionId: string | null) {
  if (sessionId === null) return failed('NOT_FOUND', 'sessionId');
  const session = await sessions.revoke(checkId('sess', sessionId, 'sessionId'), subjectId, clock.now(), 'SIGNED_OUT');
  return session ? done(session) : failed('NOT_FOUND', 'sessionId');
}
