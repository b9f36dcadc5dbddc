import type { Clock } from '../../kit/clock.js';
import type { AccessKeys } from '../token/accessKeys.js';
import { accessTokenLifetimeSeconds, signAccessToken } from '../token/accessToken.js';
import type { OpenedSession } from './openSession.js';
import type { SessionRecord } from './sessionStore.js';

type Deps = { accessKeys: AccessKeys; clock: Clock };

export type SessionTokens = {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
  session: SessionRecord;
};

/** The pair that a client gets: an access token made now beside the session's refresh token. */
export async function sessionTokens(
  { accessKeys, clock }: Deps,
  { opened, roles, marketCode }: { opened: OpenedSession; roles: readonly string[]; marketCode: string | null },
): Promise<SessionTokens> {
  const now = clock.now();
  const { session } = opened;
  const claims = { sub: session.subjectId, sid: session._id, roles, market: marketCode };
  return {
    ...opened,
    accessToken: await signAccessToken(await accessKeys.signing(), claims, now),
    accessTokenExpiresAt: new Date((Math.floor(now.getTime() / 1000) + accessTokenLifetimeSeconds) * 1000),
  };
}
