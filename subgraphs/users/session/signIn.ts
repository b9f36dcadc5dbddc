import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { isPassword, passwordBounds } from '../account/password.js';
import { deviceNameOf, emailLimit } from '../account/profile.js';
import type { UserRecord, UserStore } from '../account/userStore.js';
import type { Transact } from '../../kit/transaction.js';
import { guestOf } from './guestOf.js';
import { mergeGuest } from './mergeGuest.js';
import { openSession } from './openSession.js';
import type { OpenedSession } from './openSession.js';

type Deps = { users: UserStore; clock: Clock; ids: IdSource; transact: Transact } & Parameters<typeof guestOf>[0] &
  Parameters<typeof mergeGuest>[0] &
  Parameters<typeof openSession>[0];

type Input = { email: string; password: string; deviceName: string | null; guestRefreshToken: string | null };

/** Who signed in, and what their access token is to say. */
export type SignedIn = { user: UserRecord; opened: OpenedSession; roles: readonly string[]; marketCode: string | null };

/** One answer, in one time, for an address that is not known and for a password that is wrong. */
export async function signIn(
  deps: Deps,
  guestId: string | null,
  input: Input,
): Promise<Result<SignedIn, 'INVALID' | 'CREDENTIALS_WRONG'>> {
  const deviceName = deviceNameOf(input.deviceName);
  if (deviceName === undefined) return failed('INVALID', 'deviceName');
  const { users, transact } = deps;
  const bound = input.email.length <= emailLimit && [...input.password].length <= passwordBounds.max;
  const known = bound ? await users.credentialsByEmail(input.email.toLowerCase()) : null;
  const matches = await isPassword(bound ? input.password : '', known?.passwordHash ?? null);
  const account = matches && known ? await users.accountById(known._id) : null;
  if (!account) return failed('CREDENTIALS_WRONG');

  const guest = await guestOf(deps, guestId, input.guestRefreshToken);
  const opened = await transact(async (tx) => {
    if (guest) await mergeGuest(deps, tx, guest, account._id);
    return openSession(deps, tx, { subjectId: account._id, deviceName, marketCode: null });
  });
  return done({ user: account, opened, roles: account.roles, marketCode: account.marketCode });
}
