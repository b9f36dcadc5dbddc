import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import { deviceNameOf } from '../account/profile.js';
import type { Markets } from '../clients/products.js';
import type { Transact } from '../../kit/transaction.js';
import { openSession } from './openSession.js';
import type { OpenedSession } from './openSession.js';
import type { SessionStore } from './sessionStore.js';

type Deps = { sessions: SessionStore; markets: Markets; clock: Clock; ids: IdSource; transact: Transact };

/** A guest is nothing but a session, until they sign up. Fails with INVALID or MARKET_UNKNOWN. */
export async function beginGuestSession(
  deps: Deps,
  input: { marketCode: string | null; deviceName: string | null },
): Promise<Result<OpenedSession, 'INVALID' | 'MARKET_UNKNOWN'>> {
  const { marketCode } = input;
  const deviceName = deviceNameOf(input.deviceName);
  if (deviceName === undefined) return failed('INVALID', 'deviceName');
  if (marketCode !== null && !(await deps.markets.isKnown(marketCode))) return failed('MARKET_UNKNOWN', 'marketCode');
  const subjectId = deps.ids.next('guest');
  return done(await deps.transact((tx) => openSession(deps, tx, { subjectId, deviceName, marketCode })));
}
