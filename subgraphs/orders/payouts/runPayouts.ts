// Pays parties what is theirs: all of them each day, or one when an operator says so.

import { checkId, prefixOf } from '../../kit/ids.js';
import { inputHash } from '../../kit/inputHash.js';
import type { Logger } from '../../kit/log.js';
import type { Transaction } from '../../kit/transaction.js';
import { isDuplicateKey } from '../../kit/mongo.js';
import { done, failed } from '../../kit/result.js';
import { checkKey } from '../bounds.js';
import { account, kindOf, partyOf } from '../ledger/account.js';
import { balancesOf } from '../ledger/balancesOf.js';
import { accountsOf } from '../ledger/accountStore.js';
import type { AccountStore } from '../ledger/accountStore.js';
import type { OperatorActionRecord, OperatorActionStore } from '../operations/operatorActionStore.js';
import { noPayouts } from './noPayouts.js';
import type { PayoutRecord, PayoutStore } from './payoutStore.js';
import { payable, requestPayouts } from './requestPayouts.js';
import type { PayoutRequest, RequestDeps } from './requestPayouts.js';
import { askForPayout } from './settlePayout.js';
import type { SettleDeps } from './settlePayout.js';
import { creatorTerms } from './shopTerms.js';
import type { Terms } from './shopTerms.js';
import type { ShopTermsStore } from './shopTermsStore.js';

type Deps = RequestDeps &
  SettleDeps & {
    payouts: Pick<PayoutStore, 'byKey'>;
    shopTerms: Pick<ShopTermsStore, 'ofShops'>;
    log: Logger;
  };
type RunDeps = Deps & { operatorActions: Pick<OperatorActionStore, 'byKey' | 'insert'> };
type Run = { partyId: string; reason: string; idempotencyKey: string };

const schedule = 'SCHEDULE';

/** The day is the key: however often it runs, a party is paid once a day at most. */
export async function payEveryone(deps: Deps & { accounts: Pick<AccountStore, 'ofKind'> }): Promise<void> {
  if (deps.payoutProvider === noPayouts) return;
  const day = deps.clock.now().toISOString().slice(0, 10);
  for await (const some of accountsOf(deps.accounts, ['SELLER', 'CREATOR'])) {
    const balances = await balancesOf(deps, some);
    const due = some.filter((_, index) => balances[index]?.some((balance) => payable(balance) > 0));
    for (const name of due) {
      const request = { account: name, requestedBy: schedule, key: `${day} ${name}`, hash: inputHash([name]) };
      await payOne(deps, request).catch((error: unknown) => {
        deps.log.warn({ err: error, account: name }, 'a party is not paid today');
      });
    }
  }
}

const reaches = async ({ payoutProvider }: Deps, party: string): Promise<boolean> =>
  payoutProvider.reaches === undefined || payoutProvider.reaches(party);

async function payOne(deps: Deps, request: Omit<PayoutRequest, 'terms'>): Promise<void> {
  if (!(await reaches(deps, partyOf(request.account)))) return;
  const terms = await termsOf(deps, request.account);
  await ask(deps, (await requestPayouts(deps, { ...request, terms })).payouts);
}

/**
 * Fails with PAYOUTS_UNAVAILABLE where nobody is set up to pay out, or not to this party; with BALANCE_NEGATIVE where a refund after a payout is to be made up
 * for first, else with NOTHING_PAYABLE, and with TEXT_INVALID; none of them is remembered.
 * IDEMPOTENCY_KEY_REUSED where the key was for something else. The same key and input answer the same payouts; the first has logged them.
 */
export async function runPayouts(deps: RunDeps, operatorId: string, { partyId, ...input }: Run) {
  const key = checkKey(input.idempotencyKey);
  if (deps.payoutProvider === noPayouts) return failed('PAYOUTS_UNAVAILABLE');
  const name =
    prefixOf(partyId) === 'crtr' ? account.creator(partyId) : account.seller(checkId('shop', partyId, 'partyId'));
  if (!(await reaches(deps, partyId))) return failed('PAYOUTS_UNAVAILABLE', 'partyId');
  const { reason } = input;
  if (reason.trim().length === 0 || reason.length > 1000) return failed('TEXT_INVALID', 'reason');
  const hash = inputHash([name, reason]);
  const terms = await termsOf(deps, name);
  const log = async (made: readonly PayoutRecord[], tx: Transaction) => {
    const action = actionOf(deps, { by: operatorId, targetId: partyId, reason, key, hash }, made);
    await deps.operatorActions.insert(action, tx.session);
  };
  const request = { account: name, terms, requestedBy: operatorId, key, hash, log };
  const requested = await requestPayouts(deps, request).catch(async (error: unknown) => {
    // A run for another party took the key meanwhile.
    const theirs = isDuplicateKey(error) ? await deps.payouts.byKey(operatorId, key) : [];
    if (theirs.length > 0) return { payouts: theirs, balances: [] };
    if (await deps.operatorActions.byKey(operatorId, key)) return null;
    throw error;
  });
  if (!requested) return failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  const { payouts, balances } = requested;
  if (payouts.some((payout) => payout.hash !== hash)) return failed('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey');
  if (payouts.length > 0) return done(await ask(deps, payouts));
  const negative = balances.some((balance) => payable(balance) < 0);
  return failed(negative ? 'BALANCE_NEGATIVE' : 'NOTHING_PAYABLE', 'partyId');
}

const actionOf = (
  { ids, clock }: Pick<Deps, 'ids' | 'clock'>,
  known: Pick<OperatorActionRecord, 'by' | 'targetId' | 'reason' | 'key' | 'hash'>,
  made: readonly PayoutRecord[],
): OperatorActionRecord => ({
  ...{ _id: ids.next('opact'), kind: 'PAYOUTS_RUN', ...known, outcome: 'DONE', code: null, field: null },
  ...{ detail: made.map(({ _id }) => _id).join(', '), at: clock.now() },
});

/** What the provider does not tell now stays requested, for the sweep to ask for. */
const ask = (deps: Deps, payouts: readonly PayoutRecord[]): Promise<PayoutRecord[]> =>
  Promise.all(
    payouts.map((payout) =>
      payout.state === 'REQUESTED'
        ? askForPayout(deps, payout).catch((error: unknown) => {
            deps.log.warn({ err: error, payout: payout._id }, 'a payout is left to the sweep');
            return payout;
          })
        : payout,
    ),
  );

async function termsOf(
  { shopTerms }: Deps,
  name: string,
): Promise<Pick<Terms, 'reserveBasisPoints' | 'reserveSeconds'>> {
  if (kindOf(name) === 'CREATOR') return creatorTerms;
  const shopId = partyOf(name);
  return (await shopTerms.ofShops([shopId])).get(shopId) ?? creatorTerms;
}
