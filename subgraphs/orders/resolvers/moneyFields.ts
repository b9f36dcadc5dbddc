// What shops and creators see of their money, as both types have it: null for anyone else.

import type { PageArgs } from '../../kit/connection.js';
import type { Context } from '../context.js';
import { maySeeAccount } from '../ledger/accountAccess.js';
import { statementPage } from '../ledger/statements.js';

type Party = { id: string };

export const moneyFields = (accountOf: (party: Party) => string) => {
  const guarded =
    <Args, T>(read: (account: string, args: Args, context: Context) => Promise<T>) =>
    async (party: Party, args: Args, context: Context): Promise<T | null> => {
      const account = accountOf(party);
      return (await maySeeAccount(context.viewer, account, context.load.moneyOf)) ? read(account, args, context) : null;
    };
  return {
    balances: guarded((account, _: object, { load }) => load.balancesOf.load(account)),
    statements: guarded(async (account, page: PageArgs, { load }) =>
      statementPage(await load.statementsOf.load(account), page),
    ),
    payouts: guarded((account, page: PageArgs, { load }) => load.payoutsOf.load(account, page)),
  };
};
