// Signs whoever asks: an access token for our door, the finished identity for those who only hand it on.

import { LRUCache } from 'lru-cache';
import { identitySigner } from '../../subgraphs/kit/identity.js';
import { identityHeader } from '../../subgraphs/kit/transport.js';
import { signAccessToken } from '../../subgraphs/users/token/accessToken.js';
import type { Contender } from '../contenders/contender.js';
import type { Keys } from '../world/keys.js';
import type { Person } from './sessions.js';

export type Headers = Record<string, string>;
export type HeadersFor = (credentials: Contender['credentials'], person: Person) => Promise<Headers>;

/** As long as our gateway reuses a signature, so that every contender's subgraphs verify equally often. */
const reuseMs = 30_000;

export async function headersFor({ keyring, accessKey }: Keys): Promise<HeadersFor> {
  const sign = await identitySigner(keyring, 'gateway');
  const recent = new LRUCache<string, Promise<Headers>>({ max: 10_000, ttl: reuseMs });
  const common = { 'content-type': 'application/json' };

  async function byToken({ userId, market, roles = [] }: Person): Promise<Headers> {
    if (userId === null) return { ...common, 'x-market': market };
    const claims = { sub: userId, sid: 'sess_bench', roles, market: null };
    return {
      ...common,
      'x-market': market,
      authorization: `Bearer ${await signAccessToken(accessKey, claims, new Date())}`,
    };
  }
  async function byIdentity({ userId, market }: Person): Promise<Headers> {
    const viewer = { userId, guestId: null, sessionId: userId && 'sess_bench', roles: [], market, languages: ['en'] };
    return { ...common, [identityHeader]: await sign(viewer) };
  }

  return (credentials, person) => {
    const key = `${credentials} ${person.userId} ${person.market} ${person.roles ?? ''}`;
    const known = recent.get(key) ?? (credentials === 'access token' ? byToken(person) : byIdentity(person));
    recent.set(key, known, { noUpdateTTL: true });
    return known;
  };
}
