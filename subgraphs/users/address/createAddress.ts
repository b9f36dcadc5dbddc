import type { Clock } from '../../kit/clock.js';
import type { IdSource } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { addressFault, trimmed } from './addressForm.js';
import { addressLimit } from './addressLimit.js';
import type { AddressRecord, AddressStore, Postal } from './addressStore.js';

type Deps = { addresses: AddressStore; clock: Clock; ids: IdSource; transact: Transact };

/** The customer's first address is the default. Fails with INVALID or LIMIT_REACHED. */
export async function createAddress(
  { addresses, clock, ids, transact }: Deps,
  customerId: string,
  { isDefault, ...given }: Postal & { isDefault: boolean },
): Promise<Result<AddressRecord, 'INVALID' | 'LIMIT_REACHED'>> {
  const postal = trimmed(given);
  const fault = addressFault(postal);
  if (fault) return fault;

  return transact(async (tx) => {
    await addresses.lock(customerId, tx);
    const held = await addresses.countOf(customerId, tx);
    if (held >= addressLimit) return failed('LIMIT_REACHED');
    if (isDefault) await addresses.clearDefault(customerId, tx);
    const at = clock.now();
    const address = {
      _id: ids.next('addr'),
      customerId,
      ...postal,
      isDefault: isDefault || held === 0,
      createdAt: at,
      updatedAt: at,
    };
    await addresses.add(address, tx);
    return done(address);
  });
}
