import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { Markets } from '../clients/products.js';
import { guestOf } from '../session/guestOf.js';
import { mergeGuest } from '../session/mergeGuest.js';
import { openSession } from '../session/openSession.js';
import type { SignedIn } from '../session/signIn.js';
import { hashPassword, isPasswordBound } from './password.js';
import { deviceNameOf, emailLimit, profileFault } from './profile.js';
import type { UserStore } from './userStore.js';

type Deps = { users: UserStore; markets: Markets; clock: Clock; ids: IdSource; transact: Transact } & Parameters<
  typeof guestOf
>[0] &
  Parameters<typeof mergeGuest>[0] &
  Parameters<typeof openSession>[0];

type Input = {
  email: string;
  password: string;
  displayName: string;
  marketCode: string | null;
  languages: readonly string[];
  deviceName: string | null;
  guestRefreshToken: string | null;
};

/** Makes the account, takes the guest over and opens a session, all or nothing. `guestId` is the request's own guest, if it is one's. */
export async function signUp(
  deps: Deps,
  guestId: string | null,
  input: Input,
): Promise<Result<SignedIn, 'INVALID' | 'MARKET_UNKNOWN' | 'EMAIL_TAKEN'>> {
  const email = input.email.toLowerCase();
  const displayName = input.displayName.trim();
  const deviceName = deviceNameOf(input.deviceName);
  const { marketCode } = input;
  const languages = [...input.languages];
  if (email.length > emailLimit) return failed('INVALID', 'email');
  if (!isPasswordBound(input.password)) return failed('INVALID', 'password');
  const fault = profileFault({ displayName, languages });
  if (fault) return fault;
  if (deviceName === undefined) return failed('INVALID', 'deviceName');
  if (marketCode !== null && !(await deps.markets.isKnown(marketCode))) return failed('MARKET_UNKNOWN', 'marketCode');

  const { users, clock, ids, transact } = deps;
  const passwordHash = await hashPassword(input.password);
  const guest = await guestOf(deps, guestId, input.guestRefreshToken);
  const at = clock.now();
  const user = {
    _id: ids.next('user'),
    email,
    passwordHash,
    displayName,
    marketCode,
    languages,
    createdAt: at,
    updatedAt: at,
  };
  try {
    const opened = await transact(async (tx) => {
      await users.add(user, tx);
      if (guest) await mergeGuest(deps, tx, guest, user._id);
      return openSession(deps, tx, { subjectId: user._id, deviceName, marketCode: null });
    });
    return done({ user, opened, roles: [], marketCode });
  } catch (error) {
    if (users.isEmailTaken(error)) return failed('EMAIL_TAKEN', 'email');
    throw error;
  }
}
