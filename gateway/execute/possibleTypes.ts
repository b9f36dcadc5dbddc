// Which object types an interface or a union stands for, by name.

import { isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

export type PossibleTypes = {
  /** The object types that a name may stand for: of an object type itself, of an unknown name none. */
  of(name: string): ReadonlySet<string>;
  /**
   * Whether an object of this type meets a type condition. An entity that came from an interface object is so far known by its
   * interface's name only, and meets the conditions that all of the interface's types meet; of an object without a name nothing is
   * known, and it meets any.
   */
  applies(condition: string, type: string | undefined): boolean;
};

const remembered = new WeakMap<GraphQLSchema, PossibleTypes>();

export function possibleTypesIn(schema: GraphQLSchema): PossibleTypes {
  const known = remembered.get(schema);
  if (known) return known;
  const sets = new Map<string, ReadonlySet<string>>();
  const of = (name: string): ReadonlySet<string> => {
    const found = sets.get(name);
    if (found) return found;
    const type = schema.getType(name);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const names = new Set(possible.map((each) => each.name));
    // Names that a subgraph made up are not kept.
    if (type) sets.set(name, names);
    return names;
  };
  const applies = (condition: string, type: string | undefined): boolean => {
    if (type === undefined || type === condition || of(condition).has(type)) return true;
    if (!isInterfaceType(schema.getType(type))) return false;
    const wider = of(condition);
    return [...of(type)].every((each) => wider.has(each));
  };
  const types = { of, applies };
  remembered.set(schema, types);
  return types;
}
