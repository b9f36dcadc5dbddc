// Directives that clients may put into operations because all subgraphs know them: Apollo leaves them out of the client's schema.

import { DirectiveLocation, Kind, specifiedDirectives, specifiedScalarTypes, visit } from 'graphql';
import type { DirectiveDefinitionNode, DocumentNode } from 'graphql';

const executable = new Set<string>(
  [
    'QUERY',
    'MUTATION',
    'SUBSCRIPTION',
    'FIELD',
    'FRAGMENT_DEFINITION',
    'FRAGMENT_SPREAD',
    'INLINE_FRAGMENT',
    'VARIABLE_DEFINITION',
  ].map((name) => DirectiveLocation[name as keyof typeof DirectiveLocation]),
);
const specified = [...specifiedDirectives, ...specifiedScalarTypes].map(({ name }) => name);

/** Of a supergraph; only those whose arguments are of types that clients see in `api`, and only where operations may have them. */
export function executableDirectives(supergraph: DocumentNode, api: DocumentNode): DirectiveDefinitionNode[] {
  const known = new Set<string>(specified);
  for (const definition of api.definitions) {
    if ('name' in definition && definition.name) known.add(definition.name.value);
  }
  return supergraph.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.DIRECTIVE_DEFINITION) return [];
    const locations = definition.locations.filter(({ value }) => executable.has(value));
    const isTaken = definition.name.value.includes('__') || known.has(definition.name.value);
    return locations.length === 0 || isTaken || !isOf(definition, known) ? [] : [{ ...definition, locations }];
  });
}

function isOf(definition: DirectiveDefinitionNode, known: ReadonlySet<string>): boolean {
  let isKnown = true;
  visit(definition, {
    NamedType({ name }) {
      if (!known.has(name.value)) isKnown = false;
    },
    // Of an argument's own definition.
    Directive: () => null,
  });
  return isKnown;
}
