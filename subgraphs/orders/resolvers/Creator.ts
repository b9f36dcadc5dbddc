import { account } from '../ledger/account.js';
import type { CreatorResolvers } from '../types.generated.js';
import { moneyFields } from './moneyFields.js';

export const Creator: CreatorResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ...moneyFields(({ id }) => account.creator(id)),
};
