// Proposes to move an amount from one account of the ledger to another: nothing moves until a second operator approves.

import { checkId } from '../../kit/ids.js';
import { moneyFrom } from '../../kit/money.js';
import type { ProductsClient } from '../clients/products.js';
import { refusal } from '../fulfilment/refusal.js';
import { account } from '../ledger/account.js';
import type { AccountKind } from '../ledger/account.js';
import { balancesOf } from '../ledger/balancesOf.js';
import type { BalanceDeps } from '../ledger/balancesOf.js';
import type { JournalStore } from '../ledger/journalStore.js';
import { saleId } from '../ledger/postSale.js';
import { checkText } from '../bounds.js';
import { act } from './act.js';
import type { ActDeps, Acted } from './act.js';
import type { AdjustmentStore } from './adjustmentStore.js';

type Deps = ActDeps &
  BalanceDeps & {
    adjustments: Pick<AdjustmentStore, 'insert'>;
    journals: Pick<JournalStore, 'ofOrder'>;
    products: Pick<ProductsClient, 'shopExists'>;
  };
type Side = { kind: AccountKind; party: string };
export type ProposeInput = {
  from: Side;
  to: Side;
  amount: { amount: string; currencyCode: string };
  orderId?: string | null | undefined;
  reason: string;
  idempotencyKey: string;
};

/**
 * Fails with ACCOUNT_INVALID, AMOUNT_INVALID, NOT_FOUND where there is no such shop, an account that nothing was ever posted to, or an order
 * without a sale, and as `act` does. The action's target is the adjustment.
 */
export async function proposeAdjustment(deps: Deps, by: string, input: ProposeInput): Promise<Acted> {
  const { reason, idempotencyKey, orderId = null } = input;
  const money = moneyFrom(input.amount.amount, input.amount.currencyCode, 'amount.amount');
  const sides = { from: nameOf(input.from, 'from'), to: nameOf(input.to, 'to') };
  if (orderId !== null) checkId('order', orderId, 'orderId');
  const missing = await missingOf(deps, sides, orderId);
  const _id = deps.ids.next('adj');
  const now = deps.clock.now();
  const wanted = { kind: 'ADJUSTMENT_PROPOSE', targetId: _id, by, reason, idempotencyKey } as const;
  return act(deps, { ...wanted, input: [sides, money, orderId] }, async ({ session }) => {
    const wrong = (['from', 'to'] as const).find((side) => sides[side] === null);
    if (wrong) return { refused: { code: 'ACCOUNT_INVALID', field: wrong } };
    if (sides.from === sides.to) return { refused: { code: 'ACCOUNT_INVALID', field: 'to' } };
    if (money.minor <= 0) return { refused: { code: 'AMOUNT_INVALID', field: 'amount' } };
    if (missing) throw refusal('NOT_FOUND', missing);
    const undecided = { decidedBy: null, decisionReason: null, decidedAt: null, version: 1 };
    const proposed = { ...sides, ...money, orderId, reason, state: 'PROPOSED', proposedBy: by } as const;
    await deps.adjustments.insert(
      { _id, ...proposed, from: sides.from ?? '', to: sides.to ?? '', ...undecided, createdAt: now, updatedAt: now },
      session,
    );
    return { detail: `${sides.from} → ${sides.to}: ${money.minor} minor units of ${money.currency}` };
  });
}

/** Null of accounts that people don't adjust: what a buyer paid is moved by refunds, taxes and providers by what they are for. */
function nameOf({ kind, party }: Side, field: string): string | null {
  checkText(party, `${field}.party`, 200);
  switch (kind) {
    case 'SELLER':
      return account.seller(checkId('shop', party, `${field}.party`));
    case 'CREATOR':
      return account.creator(checkId('crtr', party, `${field}.party`));
    case 'PARTNER':
      return account.partner(checkId('rtlr', party, `${field}.party`));
    case 'PLATFORM':
      return party === 'fees' ? account.platform : null;
    case 'FUNDER':
      return account.funder(party);
    default:
      return null;
  }
}

/** The field that names what is not there. A shop may be given something before it sold anything; of others, the ledger alone is asked. */
async function missingOf(deps: Deps, sides: { from: string | null; to: string | null }, orderId: string | null) {
  for (const field of ['from', 'to'] as const) {
    const name = sides[field];
    if (name === null || name === account.platform) continue;
    const [balances = []] = await balancesOf(deps, [name]);
    const isShop = name.startsWith(account.seller(''));
    if (balances.length > 0 || (isShop && (await deps.products.shopExists(name.slice(account.seller('').length)))))
      continue;
    return field;
  }
  if (orderId === null) return null;
  const [first] = await deps.journals.ofOrder(orderId);
  return first?._id === saleId(orderId) ? null : 'orderId';
}
