// Finds statements by their ids: what was posted under one names its account.

import type { JournalStore } from './journalStore.js';
import { statementsOf } from './statements.js';
import type { StatementDeps, StatementRecord } from './statements.js';

type Deps = StatementDeps & { journals: Pick<JournalStore, 'accountsOfStatements'> };

/** In the ids' order; null where there is none. */
export async function statementNamed(deps: Deps, ids: readonly string[]): Promise<(StatementRecord | null)[]> {
  const accounts = [...new Set(await deps.journals.accountsOfStatements(ids))];
  const found = (await statementsOf(deps, accounts)).flat();
  const byId = new Map(found.map((statement) => [statement._id, statement]));
  return ids.map((id) => byId.get(id) ?? null);
}
