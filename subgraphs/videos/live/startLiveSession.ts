import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import { liveSessionAfter } from './liveSessionStates.js';
import type { LiveSessionStore } from './liveSessionStore.js';
import { ownLiveSession, type OwnLiveSessionDeps } from './ownLiveSession.js';

type Deps = OwnLiveSessionDeps & { liveSessions: Pick<LiveSessionStore, 'byId' | 'move'>; clock: Clock };

/** Goes live. Fails with NOT_FOUND, INVALID_STATE, or ALREADY_LIVE where the creator is live in another session. */
export async function startLiveSession(deps: Deps, userId: string, id: string) {
  const session = await ownLiveSession(deps, userId, id);
  if (!session) return failed('NOT_FOUND', 'liveSessionId');
  const status = liveSessionAfter(session.status, 'start');
  if (!status) return failed('INVALID_STATE', 'liveSessionId');

  const now = deps.clock.now();
  const started = await deps.liveSessions.move(session, { status, startedAt: now, updatedAt: now });
  if (started === 'ALREADY_LIVE') return failed('ALREADY_LIVE', 'liveSessionId');
  return started ? done(started) : failed('INVALID_STATE', 'liveSessionId');
}
