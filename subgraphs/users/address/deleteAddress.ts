import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import type { AddressStore } from './addressStore.js';

type Deps = { addresses: AddressStore; clock: Clock; transact: Transact };

/** Where the default goes, the latest of the others takes its place. Fails with NOT_FOUND. */
export async function deleteAddress(
  { addresses, clock, transact }: Deps,
  customerId: string,
  addressId: string,
): Promise<Result<string, 'NOT_FOUND'>> {
  const id = checkId('addr', addressId, 'addressId');
  return transact(async (tx) => {
    const present = await addresses.find(id, customerId, tx);
    if (!present) return failed('NOT_FOUND', 'addressId');
    await addresses.lock(customerId, tx);
    await addresses.remove(id, tx);
    const heir = present.isDefault ? await addresses.latest(customerId, tx) : null;
    if (heir) await addresses.change(heir._id, { isDefault: true, updatedAt: clock.now() }, tx);
    return done(id);
  });
}
