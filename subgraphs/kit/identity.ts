// Signs and verifies the identity that accompanies every request to a subgraph, in-process or over HTTP.

import { SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose';
import type { JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { codedError } from './codedError.js';
import { nobody } from './viewer.js';
import type { Identity, ViewerClaims } from './viewer.js';

/** A key is bound to the one issuer that may sign by it. */
export type IssuerKey = JWK & { kid: string; issuer: string };
export type Keyring = { privateKeys: readonly IssuerKey[]; publicKeys: readonly IssuerKey[] };
export type SignIdentity = (viewer: ViewerClaims) => Promise<string>;
export type VerifyIdentity = (token: string | undefined) => Promise<Identity>;

const audience = 'vitrine:subgraphs';
/** The only one that may say on whose behalf it calls. */
const viewerIssuer = 'gateway';
const lifetimeSeconds = 60;
/** A token is verified once and remembered for its lifetime: one client request makes many fetches with it. */
const rememberedTokens = 10_000;

export async function makeIssuerKey(issuer: string): Promise<{ privateKey: IssuerKey; publicKey: IssuerKey }> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  const named = { kid, issuer, alg: 'EdDSA' };
  return { privateKey: { ...(await exportJWK(pair.privateKey)), ...named }, publicKey: { ...publicJwk, ...named } };
}

/** Of a keyring, in this process: what was verified, and what was signed here by a key that is trusted here. */
const remembered = new WeakMap<Keyring, LRUCache<string, Identity>>();
function rememberedBy(keyring: Keyring): LRUCache<string, Identity> {
  const known = remembered.get(keyring) ?? new LRUCache<string, Identity>({ max: rememberedTokens });
  remembered.set(keyring, known);
  return known;
}

/** A service speaks for itself alone: whoever got hold of its key is still nobody's viewer. */
const identityOf = (issuer: string, viewer: ViewerClaims): Identity => ({
  issuer,
  viewer: issuer === viewerIssuer ? viewer : nobody,
});

/** Throws where the keyring holds no private key of this issuer. */
export async function identitySigner(keyring: Keyring, issuer: string): Promise<SignIdentity> {
  const jwk = keyring.privateKeys.find((key) => key.issuer === issuer);
  if (!jwk) throw new Error(`No private key to sign as ${issuer}: set VITRINE_SIGNING_KEYS (see \`vitrine keys\`).`);
  const key = await importJWK(jwk, 'EdDSA');
  const isTrusted = keyring.publicKeys.some(({ kid, issuer: owner }) => kid === jwk.kid && owner === issuer);
  return async (viewer) => {
    const token = await new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(key);
    // A second short of its lifetime, which begins with a whole second.
    if (isTrusted) rememberedBy(keyring).set(token, identityOf(issuer, viewer), { ttl: (lifetimeSeconds - 1) * 1000 });
    return token;
  };
}

/** Whoever is not signed by a trusted key, in that key's own name and in time, is refused with UNAUTHENTICATED. */
export async function identityVerifier(keyring: Keyring): Promise<VerifyIdentity> {
  const keys = new Map(
    await Promise.all(
      keyring.publicKeys.map(
        async (jwk) => [jwk.kid, { issuer: jwk.issuer, key: await importJWK(jwk, 'EdDSA') }] as const,
      ),
    ),
  );
  const known = rememberedBy(keyring);

  return async (token) => {
    const before = token === undefined ? undefined : known.get(token);
    if (before) return before;
    try {
      let issuer = '';
      const { payload } = await jwtVerify<{ viewer: ViewerClaims }>(
        token ?? '',
        (header) => {
          const entry = keys.get(header.kid ?? '');
          if (!entry) throw new Error('unknown key');
          issuer = entry.issuer;
          return entry.key;
        },
        { audience, algorithms: ['EdDSA'], requiredClaims: ['iss', 'exp', 'viewer'] },
      );
      if (payload.iss !== issuer) throw new Error('signed in the name of another');
      const identity = identityOf(issuer, payload.viewer);
      known.set(token ?? '', identity, { ttl: Math.max(1, (payload.exp ?? 0) * 1000 - Date.now()) });
      return identity;
    } catch {
      throw codedError('UNAUTHENTICATED', 'This request bears no valid identity.');
    }
  };
}
