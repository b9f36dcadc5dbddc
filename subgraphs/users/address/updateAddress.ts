import type { Clock } from '../../kit/clock.js';
import { checkId } from '../../kit/ids.js';
import { done, failed } from '../../kit/result.js';
import type { Result } from '../../kit/result.js';
import type { Transact } from '../../kit/transaction.js';
import { addressFault, trimmed } from './addressForm.js';
import type { AddressRecord, AddressStore, Postal } from './addressStore.js';

type Deps = { addresses: AddressStore; clock: Clock; transact: Transact };
type Change = Partial<Postal> & { isDefault?: boolean };

/** The changed address is judged as a whole. Fails with NOT_FOUND or INVALID; the default ceases only when another becomes it. */
export async function updateAddress(
  { addresses, clock, transact }: Deps,
  customerId: string,
  addressId: string,
  { isDefault, ...given }: Change,
): Promise<Result<AddressRecord, 'NOT_FOUND' | 'INVALID'>> {
  const id = checkId('addr', addressId, 'addressId');
  return transact(async (tx) => {
    const present = await addresses.find(id, customerId, tx);
    if (!present) return failed('NOT_FOUND', 'addressId');
    const postal = trimmed({ ...present, ...given });
    const fault = addressFault(postal);
    if (fault) return fault;
    if (isDefault === false && present.isDefault) return failed('INVALID', 'isDefault');

    await addresses.lock(customerId, tx);
    if (isDefault) await addresses.clearDefault(customerId, tx);
    const changed = await addresses.change(
      id,
      { ...postal, ...(isDefault && { isDefault }), updatedAt: clock.now() },
      tx,
    );
    return changed ? done(changed) : failed('NOT_FOUND', 'addressId');
  });
}
