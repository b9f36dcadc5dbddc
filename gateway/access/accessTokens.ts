// Who a request's access token says is asking. A token that is expired, forged or no token at all is refused, and never
// taken for nobody.

import { errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../subgraphs/kit/clock.js';
import { gatewayRole } from '../../subgraphs/kit/viewer.js';
import { refusal } from '../errors/refusal.js';
import type { AccessKeys } from './accessKeys.js';

export type Bearer = {
  userId: string | null;
  guestId: string | null;
  sessionId: string | null;
  roles: readonly string[];
  market: string | null;
};

export type ReadBearer = (authorization: string | undefined) => Promise<Bearer>;

export const issuer = 'vitrine';
export const audience = 'vitrine';
const anonymous: Bearer = { userId: null, guestId: null, sessionId: null, roles: [], market: null };
const rememberedTokens = 10_000;
const longestToken = 4_096;

/** Throws UNAUTHENTICATED (401); SUBGRAPH_UNAVAILABLE where the keys cannot be read. A token is verified once. */
export function accessTokens(keys: AccessKeys, clock: Clock): ReadBearer {
  const remembered = new LRUCache<string, { bearer: Bearer; expiresAtSeconds: number }>({ max: rememberedTokens });

  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization.slice(0, longestToken))?.[1];
    if (!token) throw unauthenticated();
    const known = remembered.get(token);
    if (known && known.expiresAtSeconds * 1000 > clock.now().getTime()) return known.bearer;
    const payload = await verified(token, keys, clock);
    const bearer = bearerOf(payload);
    remembered.set(token, { bearer, expiresAtSeconds: payload.exp ?? 0 });
    return bearer;
  };
}

async function verified(token: string, keys: AccessKeys, clock: Clock): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const key = await keys.find(kid ?? '');
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      { issuer, audience, algorithms: ['EdDSA'], requiredClaims: ['sub', 'exp'], currentDate: clock.now() },
    );
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw unauthenticated();
    throw refusal('SUBGRAPH_UNAVAILABLE', 'Access tokens cannot be checked just now.', 503);
  }
}

function bearerOf({ sub = '', sid, roles, market }: JWTPayload): Bearer {
  const isUser = sub.startsWith('user_');
  if (!isUser && !sub.startsWith('guest_')) throw unauthenticated();
  return {
    userId: isUser ? sub : null,
    guestId: isUser ? null : sub,
    sessionId: typeof sid === 'string' ? sid : null,
    roles: Array.isArray(roles) ? roles.filter(isRoleOfClients) : [],
    market: typeof market === 'string' ? market : null,
  };
}

const isRoleOfClients = (role: unknown): role is string => typeof role === 'string' && role !== gatewayRole;

const unauthenticated = () =>
  refusal('UNAUTHENTICATED', 'The access token is expired or not one of ours: sign in again, or leave it out.', 401);
