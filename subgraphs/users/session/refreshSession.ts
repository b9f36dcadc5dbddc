import type { UserStore } from '../account/userStore.js';
import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { refreshTokenHash } from '../token/refreshToken.js';
import { nextToken, refreshExpiry } from './openSession.js';
import type { OpenedSession } from './openSession.js';
import type { SessionStore } from './sessionStore.js';

type Deps = { users: UserStore; sessions: SessionStore; clock: Clock; transact: Transact };
type Refreshed = { opened: OpenedSession; roles: readonly string[]; marketCode: string | null };

/**
 * A refresh token works once. Its second use ends the session, without any grace (RFC 9700, 4.14.2): nobody can tell the thief from the
 * owner, and an owner whose answer was lost signs in again.
 */
export async function refreshSession(
  deps: Deps,
  refreshToken: string,
): Promise<Result<Refreshed, 'REFRESH_TOKEN_INVALID' | 'SESSION_REVOKED'>> {
  const { users, sessions, clock, transact } = deps;
  const at = clock.now();
  const hash = refreshTokenHash(refreshToken);
  const token = hash && (await sessions.tokenByHash(hash));
  if (!token || token.expiresAt <= at) return failed('REFRESH_TOKEN_INVALID', 'refreshToken');
  const session = await sessions.byId(token.sessionId);
  if (!session || session.revokedAt) return failed('SESSION_REVOKED', 'refreshToken');

  const account = session.subjectId.startsWith('user_') ? await users.accountById(session.subjectId) : null;
  const opened = await transact(async (tx) => {
    if (!(await sessions.spendToken(token._id, at, tx))) return 'REUSED';
    const renewed = await sessions.renew(session._id, at, refreshExpiry(at), tx);
    return renewed && { session: renewed, ...(await nextToken(deps, tx, session._id, at)) };
  });
  if (opened === 'REUSED') await sessions.revoke(session._id, session.subjectId, at, 'TOKEN_REUSED');
  if (opened === 'REUSED' || !opened) return failed('SESSION_REVOKED', 'refreshToken');
  return done({ opened, roles: account?.roles ?? [], marketCode: account ? account.marketCode : session.marketCode });
}
