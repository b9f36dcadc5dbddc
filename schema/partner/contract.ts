// The contract as a partner must define it, read from its file: the types by name, and the root fields.

import { Kind, parse, print, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, TypeDefinitionNode } from 'graphql';
import { contractFile } from '../load.js';

const document: DocumentNode = parse(contractFile('partner-contract.graphql'), { noLocation: true });

const isType = (one: DefinitionNode): one is TypeDefinitionNode => one.kind.endsWith('TypeDefinition');

/** Our own copy of each type that a partner may refer to. */
export const contractTypes: ReadonlyMap<string, TypeDefinitionNode> = new Map(
  document.definitions.filter(isType).map((type) => [type.name.value, type]),
);

/** Root fields that our client calls directly, and that no client of the graph may. */
export const contractRoots: ReadonlySet<string> = new Set(
  document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_EXTENSION ? (one.fields ?? []).map(({ name }) => name.value) : [],
  ),
);

/** Descriptions, directives and the order of fields aside. */
export function isSameAsContract(definition: DefinitionNode): boolean {
  const name = 'name' in definition ? definition.name?.value : undefined;
  const ours = contractTypes.get(name ?? '');
  return ours !== undefined && bare(ours) === bare(definition);
}

const bare = (definition: DefinitionNode): string =>
  print(
    visit(definition, {
      StringValue: (_node, key) => (key === 'description' ? null : undefined),
      Directive: () => null,
      ObjectTypeDefinition: { leave: (node) => ({ ...node, fields: byName(node.fields) }) },
      EnumTypeDefinition: { leave: (node) => ({ ...node, values: byName(node.values) }) },
    }),
  );

const byName = <T extends { name: { value: string } }>(nodes: readonly T[] | undefined): T[] =>
  [...(nodes ?? [])].sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
