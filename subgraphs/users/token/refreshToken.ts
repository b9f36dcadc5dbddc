// Refresh tokens: opaque to clients, and kept here as a hash alone.

import { createHash, randomBytes } from 'node:crypto';

export const refreshTokenLifetimeSeconds = 30 * 24 * 60 * 60;
const secretBytes = 32;
const form = /^vrt_[A-Za-z0-9_-]{43}$/;

/** The prefix lets secret scanners find leaked ones. */
export const makeRefreshToken = (): string => `vrt_${randomBytes(secretBytes).toString('base64url')}`;

/** What the store knows a token by; null where it is no token of ours. 256 random bits need no slow hash. */
export const refreshTokenHash = (token: string): string | null =>
  form.test(token) ? createHash('sha256').update(token).digest('base64url') : null;
