// Access tokens of the operator that imports act as: signed by the data folder's own key, so only who owns the folder has them.

import { derivedId } from '../../subgraphs/kit/ids.js';
import { accessTokenLifetimeSeconds, signAccessToken } from '../../subgraphs/users/token/accessToken.js';
import type { AccessKey } from '../../subgraphs/users/token/accessToken.js';

const since = new Date('2026-01-01T00:00:00Z');

/** What the imports' writes are signed with: one system user, the same in each data folder. */
export const importOperator = {
  userId: derivedId('user', 'import-operator', since),
  sessionId: derivedId('sess', 'import-operator', since),
  roles: ['OPERATOR'],
} as const;

/** A token with at least half of its life before it. */
export function operatorTokens(key: AccessKey): () => Promise<string> {
  let current: { token: Promise<string>; until: number } | undefined;
  return () => {
    const now = new Date();
    if (!current || current.until < now.getTime()) {
      const { userId: sub, sessionId: sid, roles } = importOperator;
      current = {
        token: signAccessToken(key, { sub, sid, roles, market: null }, now),
        until: now.getTime() + (accessTokenLifetimeSeconds * 1000) / 2,
      };
    }
    return current.token;
  };
}
