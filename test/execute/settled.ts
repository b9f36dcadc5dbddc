// An operation without @skip and @include: what they leave out is not in it.

import { Kind, getDirectiveValues, getVariableValues, visit } from 'graphql';
import { GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLSchema, OperationDefinitionNode, SelectionNode } from 'graphql';
import type { Operation } from './operations.js';

const typename = { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: '__typename' } };

/** The very same document where it has neither. A selection that nothing is left of asks for `__typename`. */
export function settled(api: GraphQLSchema, { document, variables }: Operation): DocumentNode {
  const definition = document.definitions.find(isOperation);
  const { coerced = {} } = getVariableValues(api, definition?.variableDefinitions ?? [], variables);
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, coerced)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.['if'] === false;
  return visit(document, {
    SelectionSet: (set) => {
      const selections = set.selections.filter((each) => !isLeftOut(each));
      if (selections.length === set.selections.length) return undefined;
      return { ...set, selections: selections.length > 0 ? selections : [typename] };
    },
    Directive: () => null,
  });
}

const isOperation = (node: ASTNode): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;
