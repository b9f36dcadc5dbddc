// The keys that this process signs access tokens by: the settings', or a pair of its own while it runs.

import { makeAccessKey } from './accessToken.js';
import type { AccessKey } from './accessToken.js';

export type AccessKeys = {
  /** The first one: it signs. */
  signing(): Promise<AccessKey>;
  /** All of them: tokens that a former first one signed still verify. */
  all(): Promise<readonly AccessKey[]>;
};

/** Throws at once where a configured key is no private Ed25519 key. Without any, several processes would not agree. */
export function accessKeys(configured: readonly AccessKey[] | undefined): AccessKeys {
  for (const { kid, kty, crv, x, d } of configured ?? []) {
    if (kty !== 'OKP' || crv !== 'Ed25519' || !x || !d)
      throw new Error(`VITRINE_ACCESS_KEYS: ${kid} is no private Ed25519 key.`);
  }
  let made: Promise<readonly AccessKey[]> | undefined;
  const all = () => (made ??= configured?.length ? Promise.resolve(configured) : makeAccessKey().then((key) => [key]));
  return {
    all,
    signing: async () => {
      const [first] = await all();
      if (!first) throw new Error('There is no key to sign access tokens by.');
      return first;
    },
  };
}
