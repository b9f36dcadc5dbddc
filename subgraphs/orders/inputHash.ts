// The hash that binds an idempotency key to what it was first sent with.

import { createHash } from 'node:crypto';

/** `parts` in a fixed order; dates and nulls count as JSON has them. */
export const inputHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
