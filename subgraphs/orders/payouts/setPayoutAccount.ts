// Says to which account of a payment provider a party is paid out from now on. What is under way stays where it goes.

import { checkId, prefixOf } from '../../kit/ids.js';
import { failed } from '../../kit/result.js';
import type { ProductsClient } from '../clients/products.js';
import { act } from '../operations/act.js';
import type { ActDeps } from '../operations/act.js';
import type { PayoutAccountStore } from './payoutAccountStore.js';

type Deps = ActDeps & {
  payoutAccounts: Pick<PayoutAccountStore, 'of' | 'set'>;
  products: Pick<ProductsClient, 'shopExists'>;
};
type Input = {
  partyId: string;
  stripeAccountId?: string | null | undefined;
  reason: string;
  idempotencyKey: string;
};

const form = /^acct_[A-Za-z0-9]{1,100}$/;

/** Fails with NOT_FOUND for an unknown shop, ACCOUNT_INVALID, and as `act` does. */
export async function setPayoutAccount(deps: Deps, by: string, { partyId, reason, idempotencyKey, ...input }: Input) {
  const isCreator = prefixOf(partyId) === 'crtr';
  if (!isCreator) checkId('shop', partyId, 'partyId');
  const stripeAccountId = input.stripeAccountId ?? null;
  if (stripeAccountId !== null && !form.test(stripeAccountId)) return failed('ACCOUNT_INVALID', 'stripeAccountId');
  if (!isCreator && !(await deps.products.shopExists(partyId))) return failed('NOT_FOUND', 'partyId');
  const given = [partyId, stripeAccountId];
  const wanted = { kind: 'PAYOUT_ACCOUNT_SET', targetId: partyId, by, reason, idempotencyKey, input: given } as const;
  return act(deps, wanted, async ({ session }) => {
    const before = await deps.payoutAccounts.of(partyId, session);
    await deps.payoutAccounts.set(partyId, stripeAccountId, by, deps.clock.now(), session);
    return { detail: `${before ?? 'none'} → ${stripeAccountId ?? 'none'}` };
  });
}
