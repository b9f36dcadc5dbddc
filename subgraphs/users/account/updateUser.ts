import type { Clock } from '../../kit/clock.js';
import { done, failed } from '../../kit/result.js';
import type { Markets } from '../clients/products.js';
import { profileFault } from './profile.js';
import type { ProfileInput } from './profile.js';
import type { UserStore } from './userStore.js';

type Deps = { users: UserStore; markets: Markets; clock: Clock };

/** Changes the fields that are given; a market of null is none. Fails with INVALID, MARKET_UNKNOWN or NOT_FOUND, and then nothing has changed. */
export async function updateUser({ users, markets, clock }: Deps, userId: string, input: ProfileInput) {
  const { marketCode } = input;
  const displayName = input.displayName?.trim();
  const languages = input.languages && [...input.languages];
  const fault = profileFault({ displayName, languages });
  if (fault) return fault;
  if (typeof marketCode === 'string' && !(await markets.isKnown(marketCode)))
    return failed('MARKET_UNKNOWN', 'marketCode');

  const change = {
    ...(displayName !== undefined && { displayName }),
    ...(marketCode !== undefined && { marketCode }),
    ...(languages !== undefined && { languages }),
  };
  const user = await users.change(userId, change, clock.now());
  return user ? done(user) : failed('NOT_FOUND');
}
