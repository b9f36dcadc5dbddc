import { kindOf, partyOf } from '../ledger/account.js';
import type { LedgerAccountResolvers } from '../types.generated.js';

export const LedgerAccount: LedgerAccountResolvers = {
  kind: ({ account }) => kindOf(account),
  party: ({ account }) => partyOf(account),
  balances: ({ account }, _, { load }) => load.balancesOf.load(account),
};
