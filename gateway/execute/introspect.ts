// Answers __schema and __type from the client's schema.

import { Kind, OperationTypeNode, executeSync, visit } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { fragmentsIn } from './asked.js';

/** The text of one introspection field; null of null. */
export type Introspect = (nodes: readonly FieldNode[], variables: Readonly<Record<string, unknown>>) => string | null;

export function introspection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Introspect {
  const fragments = fragmentsIn(document.definitions);
  return (nodes, variables) => {
    const { names, spread } = usedIn(nodes, fragments);
    const variableDefinitions = (operation.variableDefinitions ?? []).filter((each) =>
      names.has(each.variable.name.value),
    );
    const query: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      variableDefinitions,
      selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
    };
    const { data } = executeSync({
      schema,
      document: { kind: Kind.DOCUMENT, definitions: [query, ...spread] },
      variableValues: variables,
    });
    const [value] = Object.values(data ?? {});
    return value === null || value === undefined ? null : JSON.stringify(value);
  };
}

/** The variables and fragments of a selection: no others may be sent with it. */
function usedIn(nodes: readonly FieldNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const names = new Set<string>();
  const spread = new Set<FragmentDefinitionNode>();
  const look = (node: FieldNode | FragmentDefinitionNode): void => {
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || spread.has(fragment)) return;
        spread.add(fragment);
        look(fragment);
      },
    });
  };
  nodes.forEach(look);
  return { names, spread: [...spread] };
}
