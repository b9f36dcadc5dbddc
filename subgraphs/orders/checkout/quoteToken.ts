// A quote's token: a JWS by the orders subgraph's own key, which any of its processes can verify.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SignJWT, errors, importJWK, jwtVerify } from 'jose';
import type { IssuerKey, Keyring } from '../../kit/identity.js';
import { serviceIssuer } from '../../kit/viewer.js';
import type { QuotedOrder } from './quotedOrder.js';

export type QuoteTokens = {
  sign(quoted: QuotedOrder, expiresAt: Date): Promise<string>;
  /** 'INVALID' where it was not signed here, 'EXPIRED' where it was and no longer holds at `now`. */
  read(token: string, now: Date): Promise<QuotedOrder | 'INVALID' | 'EXPIRED'>;
};

const audience = 'vitrine:quotes';
const issuer = serviceIssuer('orders');
const tokenMostCharacters = 200_000;
const quoteMostBytes = 1024 * 1024;

export function quoteTokens(keyring: Keyring): QuoteTokens {
  const own = ({ issuer: whose }: IssuerKey) => whose === issuer;
  const jwk = keyring.privateKeys.find(own);
  const trusted = new Map(keyring.publicKeys.filter(own).map((key) => [key.kid, imported(key)]));
  const signingKey = jwk && imported(jwk);
  return {
    async sign(quoted, expiresAt) {
      if (!jwk || !signingKey) throw new Error(`No private key to sign quotes as ${issuer}.`);
      return new SignJWT({ quoted: packed(quoted) })
        .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(expiresAt)
        .sign(await signingKey());
    },
    async read(token, now) {
      if (token.length > tokenMostCharacters) return 'INVALID';
      try {
        const { payload } = await jwtVerify<{ quoted: string }>(
          token,
          async ({ kid }) => {
            const key = trusted.get(kid ?? '');
            if (!key) throw new Error('unknown key');
            return key();
          },
          { issuer, audience, algorithms: ['EdDSA'], requiredClaims: ['exp', 'quoted'], currentDate: now },
        );
        return unpacked(payload.quoted);
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'EXPIRED' : 'INVALID';
      }
    },
  };
}

/** Once a process, when it is first needed. */
function imported(jwk: IssuerKey) {
  let key: ReturnType<typeof importJWK> | undefined;
  return () => (key ??= importJWK(jwk, 'EdDSA'));
}

/** A hundred lines repeat themselves a lot: a tenth of the size. */
const packed = (quoted: QuotedOrder): string => deflateRawSync(JSON.stringify(quoted)).toString('base64url');

const unpacked = (text: string): QuotedOrder =>
  JSON.parse(
    inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: quoteMostBytes }).toString('utf8'),
  ) as QuotedOrder;
