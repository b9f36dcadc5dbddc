// Values of enums that the supergraph hides from clients. Where a subgraph answers one, nothing failed: a null stands for it, without an
// error where a null may stand. What no subgraph's schema has is an error.

import { Kind, parse } from 'graphql';

/** By the enum's name. */
export type HiddenValues = ReadonlyMap<string, ReadonlySet<string>>;

export function hiddenValuesIn(supergraphSdl: string): HiddenValues {
  const hidden = new Map<string, ReadonlySet<string>>();
  if (!supergraphSdl.includes('@inaccessible')) return hidden;
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    const names = (definition.values ?? [])
      .filter(({ directives }) => directives?.some(({ name }) => name.value === 'inaccessible'))
      .map(({ name }) => name.value);
    if (names.length > 0) hidden.set(definition.name.value, new Set(names));
  }
  return hidden;
}
