// Keys made for one run of the benchmark: who signs identities, and who signs access tokens.

import { makeIssuerKey } from '../../subgraphs/kit/identity.js';
import type { Keyring } from '../../subgraphs/kit/identity.js';
import { serviceIssuer } from '../../subgraphs/kit/viewer.js';
import { roster } from '../../subgraphs/roster.js';
import { makeAccessKey } from '../../subgraphs/users/token/accessToken.js';
import type { AccessKey } from '../../subgraphs/users/token/accessToken.js';

export type Keys = { keyring: Keyring; accessKey: AccessKey };

export async function makeKeys(): Promise<Keys> {
  const issuers = ['gateway', ...roster.map(({ name }) => serviceIssuer(name))];
  const keys = await Promise.all(issuers.map(makeIssuerKey));
  const keyring = {
    privateKeys: keys.map(({ privateKey }) => privateKey),
    publicKeys: keys.map(({ publicKey }) => publicKey),
  };
  return { keyring, accessKey: await makeAccessKey() };
}
