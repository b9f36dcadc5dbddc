import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Memberships } from '../clients/users.js';
import type { LiveSessionRecord, LiveSessionStore } from './liveSessionStore.js';

type Deps = { liveSessions: Pick<LiveSessionStore, 'add'>; memberships: Memberships; clock: Clock; ids: IdSource };
type Announcement = { creatorId: string; title: string; scheduledFor: Date; posterUrl: string | null };

const titleLength = 200;
const furthestMs = 90 * 24 * 3600 * 1000;

/** Announces a session. Fails with NOT_FOUND, INVALID or TOO_LONG (title), or OUT_OF_RANGE: in the future, and within 90 days. */
export async function scheduleLiveSession(
  { liveSessions, memberships, clock, ids }: Deps,
  userId: string,
  { creatorId, title, scheduledFor, posterUrl }: Announcement,
) {
  if (!(await memberships.roleOf(userId, creatorId))) return failed('NOT_FOUND', 'creatorId');
  if (title.trim() === '') return failed('INVALID', 'title');
  if ([...title].length > titleLength) return failed('TOO_LONG', 'title');
  const now = clock.now();
  const inMs = scheduledFor.getTime() - now.getTime();
  if (inMs <= 0 || inMs > furthestMs) return failed('OUT_OF_RANGE', 'scheduledFor');

  const session: LiveSessionRecord = {
    _id: ids.next('live'),
    creatorId,
    title: title.trim(),
    posterUrl,
    status: 'SCHEDULED',
    scheduledFor,
    startedAt: null,
    endedAt: null,
    createdAt: now,
    updatedAt: now,
  };
  await liveSessions.add(session);
  return done(session);
}
