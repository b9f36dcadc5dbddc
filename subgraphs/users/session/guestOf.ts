import type { Clock } from '../../kit/clock.js';
import { isId } from '../../kit/ids.js';
import { refreshTokenHash } from '../token/refreshToken.js';
import type { GuestMergeStore } from './guestMergeStore.js';
import type { SessionStore } from './sessionStore.js';

type Deps = { sessions: SessionStore; guestMerges: GuestMergeStore; clock: Clock };

/**
 * The guest who becomes an account: the request's own, else the one whose live refresh token is shown. Null where there is none, where the
 * token does not work any more, and where the guest went over to an account before.
 */
export async function guestOf(deps: Deps, guestId: string | null, refreshToken: string | null): Promise<string | null> {
  const guest = guestId ?? (refreshToken ? await guestOfToken(deps, refreshToken) : null);
  if (guest === null || !isId('guest', guest)) return null;
  return (await deps.guestMerges.isMerged(guest)) ? null : guest;
}

async function guestOfToken({ sessions, clock }: Deps, refreshToken: string): Promise<string | null> {
  const hash = refreshTokenHash(refreshToken);
  const token = hash && (await sessions.tokenByHash(hash));
  if (!token || token.spentAt || token.expiresAt <= clock.now()) return null;
  const session = await sessions.byId(token.sessionId);
  return session && !session.revokedAt ? session.subjectId : null;
}
