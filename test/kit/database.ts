// The MongoDB of this run of the tests, and names in it that no other test file uses.

import { randomBytes } from 'node:crypto';

export function testUri(): string {
  const uri = process.env.VITRINE_TEST_MONGODB_URI;
  if (!uri) throw new Error('VITRINE_TEST_MONGODB_URI is not set: test/kit/globalSetup.js sets it, by jest.config.js');
  return uri;
}

/** Twelve characters that begin a database's name; MongoDB takes 63 bytes in all. */
export const freshPrefix = (): string => `t${randomBytes(5).toString('hex')}_`;
