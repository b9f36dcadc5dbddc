import { moneyNode } from '../../kit/money.js';
import { kindOf, partyOf } from '../ledger/account.js';
import type { LedgerEntryResolvers } from '../types.generated.js';

export const LedgerEntry: LedgerEntryResolvers = {
  account: ({ account }) => kindOf(account),
  party: ({ account }) => partyOf(account),
  amount: ({ minor, currency }) => moneyNode({ minor, currency }),
};
