// The public keys that access tokens are signed by, as users publishes them through the graph.

import { importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { ServiceCall } from '../../subgraphs/kit/serviceCall.js';

export type AccessKey = { kty: string; crv: string; x: string; kid: string; alg: string };

export type AccessKeys = {
  /** The key of this id, or undefined where there is none; throws where users cannot be asked. */
  find(kid: string): Promise<CryptoKey | undefined>;
  /** The keys as JWKS documents show them. */
  all(): Promise<readonly AccessKey[]>;
};

const document = '{ accessTokenKeys { kty crv x kid alg } }';
/** Unknown key ids are anybody's to make up, so they have the keys read again only so often. */
const cooldownMs = 5_000;
/** A withdrawn key is forgotten after this. */
const freshMs = 5 * 60_000;

type Loaded = { keys: ReadonlyMap<string, CryptoKey>; published: readonly AccessKey[]; at: number };

export function accessKeys(users: ServiceCall): AccessKeys {
  let loaded: Loaded | undefined;
  let loading: Promise<Loaded> | undefined;

  const reload = () => {
    loading ??= load(users)
      .then((next) => (loaded = next))
      .finally(() => (loading = undefined));
    return loading;
  };
  const olderThan = (ageMs: number) => !loaded || Date.now() - loaded.at > ageMs;

  return {
    async find(kid) {
      const current = olderThan(freshMs) ? await reload() : (loaded as Loaded);
      const key = current.keys.get(kid);
      return key ?? (olderThan(cooldownMs) ? (await reload()).keys.get(kid) : undefined);
    },
    all: async () => (olderThan(cooldownMs) ? await reload() : (loaded as Loaded)).published,
  };
}

async function load(users: ServiceCall): Promise<Loaded> {
  const { accessTokenKeys: published } = await users<{ accessTokenKeys: AccessKey[] }>(document, {});
  const keys = await Promise.all(
    published.map(async (jwk) => [jwk.kid, (await importJWK(jwk as JWK, 'EdDSA')) as CryptoKey] as const),
  );
  return { keys: new Map(keys), published, at: Date.now() };
}
