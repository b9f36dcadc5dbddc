// Refuses an operation whose answer would be too large to be made, before anything of it is planned or fetched.

import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { FragmentDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { limits } from './limits.js';
import { measureAnswer } from './measureAnswer.js';

export const limitAnswer: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      if (!operation) return;
      const fragments = new Map(
        document.definitions
          .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
          .map((each) => [each.name.value, each] as const),
      );
      const fields = measureAnswer(schema, { operation, fragments, variables: request.variables ?? {} });
      if (fields <= limits.answerFields) return;
      throw new GraphQLError(
        `The answer could come to more than ${limits.answerFields} fields: ask for smaller pages, or for less inside them.`,
        { extensions: { code: 'ANSWER_TOO_LARGE', http: { status: 400 } } },
      );
    },
  }),
};
