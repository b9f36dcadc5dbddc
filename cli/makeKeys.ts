// All the keys that a Vitrine needs: the gateway's and the seven's signatures, the access tokens', the example partner's administration.

import { randomBytes } from 'node:crypto';
import { makeIssuerKey } from '../subgraphs/kit/identity.js';
import type { Keyring } from '../subgraphs/kit/identity.js';
import { serviceIssuer } from '../subgraphs/kit/viewer.js';
import { roster } from '../subgraphs/roster.js';
import { makeAccessKey } from '../subgraphs/users/token/accessToken.js';
import type { AccessKey } from '../subgraphs/users/token/accessToken.js';

export type Keys = { keyring: Keyring; accessKeys: readonly AccessKey[]; partnerAdminKey: string };

export async function makeKeys(): Promise<Keys> {
  const issuers = ['gateway', ...roster.map(({ name }) => serviceIssuer(name))];
  const pairs = await Promise.all(issuers.map(makeIssuerKey));
  return {
    keyring: {
      privateKeys: pairs.map(({ privateKey }) => privateKey),
      publicKeys: pairs.map(({ publicKey }) => publicKey),
    },
    accessKeys: [await makeAccessKey()],
    partnerAdminKey: randomBytes(32).toString('base64url'),
  };
}
