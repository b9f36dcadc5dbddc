// What is done with an operation's variables each time that it is asked: they are checked as they were sent, and coerced.

import { getVariableValues } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { answerMeter } from './answerMeter.js';

export type Variables = Readonly<Record<string, unknown>>;
export type Taken = { variables: Variables } | { refused: readonly GraphQLError[] };
/** Throws the GraphQLError of a check that does not pass; what does not fit its type is refused. */
export type TakeVariables = (sent: Variables) => Taken;

export function takeVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  node: OperationDefinitionNode,
  { foreign }: { foreign: boolean },
): TakeVariables {
  const definitions = node.variableDefinitions ?? [];
  // How long the lists of others are is theirs to know.
  const check = foreign ? () => undefined : answerMeter(schema, document, node);
  return (sent) => {
    check(sent);
    const { coerced, errors } = getVariableValues(schema, definitions, sent);
    return errors ? { refused: errors } : { variables: coerced };
  };
}
