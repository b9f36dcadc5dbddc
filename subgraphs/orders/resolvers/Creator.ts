import { figureDays } from '../figures/figureDays.js';
import { saleScope } from '../figures/salesDelta.js';
import { account } from '../ledger/account.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import type { CreatorResolvers } from '../types.generated.js';
import { moneyFields } from './moneyFields.js';

export const Creator: CreatorResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  sales: async ({ id }, { window }, { load, viewer }) =>
    (await maySeeAccount(viewer, account.creator(id), load.moneyOf))
      ? { scope: saleScope.creator(id), ...figureDays(window) }
      : null,
  ...moneyFields(({ id }) => account.creator(id)),
};
