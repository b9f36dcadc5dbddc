// The stock executor nulls the place of an entity that no longer exists and says so in an extension only; here it becomes
// an error with a code, so that a null always has a reason.

import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';

type Result = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;
type Completion = { message: string; path?: readonly (string | number)[] };

export function explained(result: Result): Result {
  const { valueCompletion, ...extensions } = (result.extensions ?? {}) as { valueCompletion?: Completion[] };
  if (!valueCompletion) return result;
  const errors = [...(result.errors ?? []), ...valueCompletion.map(reasonOf)];
  const others = Object.keys(extensions).length > 0;
  return { data: result.data ?? null, errors, ...(others && { extensions }) };
}

function reasonOf({ message, path }: Completion): GraphQLError {
  const isMissing = message.startsWith('Cannot return null');
  return new GraphQLError(
    isMissing ? 'What stood here does not exist any more.' : 'Something went wrong on our side.',
    { path: path ?? null, extensions: { code: isMissing ? 'ENTITY_NOT_FOUND' : 'INTERNAL_SERVER_ERROR' } },
  );
}
