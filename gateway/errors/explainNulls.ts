// The stock executor nulls the place of an entity that no longer exists and says so in an extension only; here it becomes
// an error with a code, so that a null always has a reason.

import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context.js';

type Completion = { message: string; path?: readonly (string | number)[] };

export const explainNulls: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response }) {
      if (response.body.kind !== 'single') return;
      const result = response.body.singleResult;
      const { valueCompletion, ...extensions } = (result.extensions ?? {}) as { valueCompletion?: Completion[] };
      if (!valueCompletion) return;
      const errors = [...(result.errors ?? []), ...valueCompletion.map(reasonOf)];
      const others = Object.keys(extensions).length > 0;
      response.body.singleResult = { data: result.data ?? null, errors, ...(others && { extensions }) };
    },
  }),
};

function reasonOf({ message, path }: Completion): GraphQLFormattedError {
  const place = path ? { path } : {};
  if (message.startsWith('Cannot return null')) {
    return { message: 'What stood here does not exist any more.', ...place, extensions: { code: 'ENTITY_NOT_FOUND' } };
  }
  return { message: 'Something went wrong on our side.', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
