// What is composed of an admitted partner: its own types, its prefixed Query fields, and our own copy of the contract's types they use.

import { Kind, print, visit } from 'graphql';
import type { DefinitionNode, FieldDefinitionNode } from 'graphql';
import type { Admitted } from './admission.js';
import { contractTypes } from './contract.js';

const header = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag"])`;

export function strippedSdl({ ownTypes, rootFields }: Admitted): string {
  const used = contractTypesUsed([...ownTypes, ...rootFields]);
  const roots = rootFields.map((field) => print({ ...field, directives: [...(field.directives ?? []), storefront] }));
  const query = roots.length > 0 ? [`type Query {\n${roots.join('\n')}\n}`] : [];
  return [header, ...query, ...[...used].map((name) => printed(name)), ...ownTypes.map(print)].join('\n\n');
}

const printed = (name: string) => {
  const type = contractTypes.get(name);
  return type ? print(type) : '';
};

function contractTypesUsed(
  from: readonly (DefinitionNode | FieldDefinitionNode)[],
  found = new Set<string>(),
): Set<string> {
  for (const node of from) {
    visit(node, {
      NamedType({ name }) {
        const type = contractTypes.get(name.value);
        if (!type || found.has(name.value)) return;
        found.add(name.value);
        contractTypesUsed([type], found);
      },
    });
  }
  return found;
}

const storefront = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'tag' },
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'name' },
      value: { kind: Kind.STRING, value: 'storefront' },
    },
  ],
} as const;
