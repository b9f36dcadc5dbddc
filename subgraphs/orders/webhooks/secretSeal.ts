// Seals the secrets of endpoints, so that whoever reads the database can't sign in our name.

import { hkdfSync, randomBytes } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import type { Keyring } from '../../kit/identity.js';
import { serviceIssuer } from '../../kit/viewer.js';

export type SecretSeal = {
  seal(secret: string): Promise<string>;
  /** Throws where the key that sealed it is no longer among ours. */
  open(sealed: string): Promise<string>;
};
type SealingKey = { kid: string; k?: unknown };

const issuer = serviceIssuer('orders');
const keyBytes = 32;

/** As Standard Webhooks has them: 24 to 64 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Without keys of its own it seals by keys that are derived from those that the subgraph signs with. */
export function secretSeal(configured: readonly SealingKey[] | undefined, keyring: Keyring): SecretSeal {
  const derived = () => keyring.privateKeys.filter((key) => key.issuer === issuer).map(derivedKey);
  const keys = new Map(configured?.map(({ kid, k }) => [kid, Buffer.from(String(k), 'base64url')]) ?? derived());
  return {
    async seal(secret) {
      const [current] = keys;
      if (!current)
        throw new Error(`No key to seal secrets by: set VITRINE_SEALING_KEYS, or a private key of ${issuer}.`);
      const [kid, key] = current;
      const header = { alg: 'dir', enc: 'A256GCM', kid };
      return new CompactEncrypt(new TextEncoder().encode(secret)).setProtectedHeader(header).encrypt(key);
    },
    async open(sealed) {
      const keyOf = ({ kid }: { kid?: string }): Uint8Array => {
        const key = keys.get(kid ?? '');
        if (!key) throw new Error('sealed by a key that is gone');
        return key;
      };
      const algorithms = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };
      return new TextDecoder().decode((await compactDecrypt(sealed, keyOf, algorithms)).plaintext);
    },
  };
}

const derivedKey = ({ kid, d }: { kid: string; d?: string }): [string, Buffer] => {
  const bytes = hkdfSync('sha256', Buffer.from(d ?? '', 'base64url'), '', 'vitrine:webhook-secrets', keyBytes);
  return [kid, Buffer.from(bytes)];
};
