// Payloads that hold more than one thing.

import type { Result } from '../../kit/result.js';
import type { AccountRecord } from '../account/userStore.js';
import type { Context } from '../context.js';
import { sessionTokens } from '../session/sessionTokens.js';
import type { SignedIn } from '../session/signIn.js';
import { rolesIn } from './roles.js';

type Signer = Pick<Context, 'accessKeys' | 'clock'>;

export async function tokensPayload<Code extends string>(
  signer: Signer,
  result: Result<Parameters<typeof sessionTokens>[1], Code>,
) {
  return result.ok
    ? { tokens: await sessionTokens(signer, result.value), userErrors: [] }
    : { tokens: null, userErrors: result.userErrors };
}

export async function signedInPayload<Code extends string>(signer: Signer, result: Result<SignedIn, Code>) {
  return { user: result.ok ? result.value.user : null, ...(await tokensPayload(signer, result)) };
}

export const rolePayload = <Code extends string>(result: Result<AccountRecord, Code>) =>
  result.ok
    ? { user: result.value, roles: rolesIn(result.value.roles), userErrors: [] }
    : { user: null, roles: null, userErrors: result.userErrors };
