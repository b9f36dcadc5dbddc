// Access tokens: what they say, how they are signed, and the public half that verifies them.

import { SignJWT, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { JWK } from 'jose';

export const accessTokenIssuer = 'vitrine';
export const accessTokenAudience = 'vitrine';
export const accessTokenAlgorithm = 'EdDSA';
export const accessTokenLifetimeSeconds = 15 * 60;

/** A private key, Ed25519, as a JWK with its name. */
export type AccessKey = JWK & { kid: string };
export type AccessPublicKey = { kid: string; kty: string; crv: string; x: string; alg: string; use: string };

/** What a token says beside the registered `iss`, `aud`, `iat` and `exp`. */
export type AccessClaims = {
  /** A `user_…` or a `guest_…` id. */
  sub: string;
  /** The session's id. */
  sid: string;
  roles: readonly string[];
  /** Code of the account's market; null: told by each request. */
  market: string | null;
};

/** A JWT (RFC 7519), signed by EdDSA (RFC 8037), that is valid for `accessTokenLifetimeSeconds` from `now`. */
export async function signAccessToken(key: AccessKey, { sub, ...claims }: AccessClaims, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: accessTokenAlgorithm, kid: key.kid, typ: 'at+jwt' })
    .setIssuer(accessTokenIssuer)
    .setAudience(accessTokenAudience)
    .setSubject(sub)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + accessTokenLifetimeSeconds)
    .sign(await importJWK(key, accessTokenAlgorithm));
}

/** A new private key, named by its thumbprint (RFC 7638). */
export async function makeAccessKey(): Promise<AccessKey> {
  const { privateKey } = await generateKeyPair(accessTokenAlgorithm, { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: accessTokenAlgorithm };
}

/** The half of a key that anyone may know: nothing but the named parts is passed on. */
export function publicAccessKey({ kid, kty = '', crv = '', x = '' }: AccessKey): AccessPublicKey {
  return { kid, kty, crv, x, alg: accessTokenAlgorithm, use: 'sig' };
}
