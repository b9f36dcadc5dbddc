// Passwords: argon2id with the parameters that OWASP's Password Storage Cheat Sheet asks for at least.

import { hash, verify } from '@node-rs/argon2';

export const passwordBounds = { min: 10, max: 200 };

/** 19 MiB, two passes, one lane; the library's default algorithm is argon2id. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Precomposed, so that the same password typed on two systems is the same bytes. */
const bytesOf = (password: string) => password.normalize('NFC');

export const isPasswordBound = (password: string): boolean => {
  const { length } = [...password];
  return length >= passwordBounds.min && length <= passwordBounds.max;
};

export const hashPassword = (password: string): Promise<string> => hash(bytesOf(password), cost);

let decoy: Promise<string> | undefined;

/** Takes as long where there is no hash as where there is one, so that nobody learns by time who has an account. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  decoy ??= hashPassword('a password that is nobody’s');
  const matches = await verify(hashed ?? (await decoy), bytesOf(password));
  return matches && hashed !== null;
}
