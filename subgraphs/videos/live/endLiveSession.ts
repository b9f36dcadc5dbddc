import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import { liveSessionAfter } from './liveSessionStates.js';
import type { LiveSessionStore } from './liveSessionStore.js';
import { ownLiveSession, type OwnLiveSessionDeps } from './ownLiveSession.js';

type Deps = OwnLiveSessionDeps & { liveSessions: Pick<LiveSessionStore, 'byId' | 'move'>; clock: Clock };

/** Ends what is live. Fails with NOT_FOUND or INVALID_STATE. */
export async function endLiveSession(deps: Deps, userId: string, id: string) {
  const session = await ownLiveSession(deps, userId, id);
  if (!session) return failed('NOT_FOUND', 'liveSessionId');
  const status = liveSessionAfter(session.status, 'end');
  if (!status) return failed('INVALID_STATE', 'liveSessionId');

  const now = deps.clock.now();
  const ended = await deps.liveSessions.move(session, { status, endedAt: now, updatedAt: now });
  return ended && ended !== 'ALREADY_LIVE' ? done(ended) : failed('INVALID_STATE', 'liveSessionId');
}
