import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { makeRefreshToken, refreshTokenHash, refreshTokenLifetimeSeconds } from '../token/refreshToken.js';
import type { SessionRecord, SessionStore } from './sessionStore.js';

type Deps = { sessions: SessionStore; clock: Clock; ids: IdSource };

/** A session with the one refresh token that works; the token is known to nobody else. */
export type OpenedSession = { session: SessionRecord; refreshToken: string; refreshTokenExpiresAt: Date };

/** The sessions that one account may have at a time; those unused for longest end when there are more. */
const sessionLimit = 100;

export const refreshExpiry = (now: Date): Date => new Date(now.getTime() + refreshTokenLifetimeSeconds * 1000);

/** Begins a session inside the caller's transaction. */
export async function openSession(
  { sessions, clock, ids }: Deps,
  tx: Transaction,
  of: Pick<SessionRecord, 'subjectId' | 'deviceName' | 'marketCode'>,
): Promise<OpenedSession> {
  const at = clock.now();
  const expiresAt = refreshExpiry(at);
  const session: SessionRecord = {
    _id: ids.next('sess'),
    ...of,
    lastUsedAt: at,
    expiresAt,
    revokedAt: null,
    revokeReason: null,
    createdAt: at,
    updatedAt: at,
  };
  await sessions.add(session, tx);
  await sessions.trim(of.subjectId, sessionLimit, at, tx);
  return { session, ...(await nextToken({ sessions }, tx, session._id, at)) };
}

/** The token that is traded next in a session. */
export async function nextToken({ sessions }: Pick<Deps, 'sessions'>, tx: Transaction, sessionId: string, at: Date) {
  const refreshToken = makeRefreshToken();
  const expiresAt = refreshExpiry(at);
  await sessions.addToken({ _id: refreshTokenHash(refreshToken) ?? '', sessionId, expiresAt, createdAt: at }, tx);
  return { refreshToken, refreshTokenExpiresAt: expiresAt };
}
