import { moneyNode } from '../../kit/money.js';
import { keyOf } from '../../kit/schema.js';
import { kindOf, partyOf } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { PayoutResolvers } from '../types.generated.js';

export const Payout: PayoutResolvers = {
  __resolveReference: async (reference, { load, viewer }) => {
    const payout = await load.payout.load(keyOf(reference));
    return payout && (await maySeeAccount(viewer, payout.account, load.moneyOf)) ? payout : null;
  },
  id: (payout) => payout._id,
  ref: (payout) => payout._id,
  shop: ({ account }) => (kindOf(account) === 'SELLER' ? { id: partyOf(account) } : null),
  creator: ({ account }) => (kindOf(account) === 'CREATOR' ? { id: partyOf(account) } : null),
  amount: ({ minor, currency }) => moneyNode({ minor, currency }),
  reserve: ({ reserveMinor, currency }) => moneyNode({ minor: reserveMinor, currency }),
};
