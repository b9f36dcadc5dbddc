// What a supergraph says of its types and fields, by the directives of the join specification.

import { Kind, parse } from 'graphql';
import type {
  ConstDirectiveNode,
  InterfaceTypeDefinitionNode,
  NamedTypeNode,
  ObjectTypeDefinitionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql';

export type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
export type Types = ReadonlyMap<string, FieldsType>;

export const isFieldsType = (definition: { kind: string }): definition is FieldsType =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

export const baseOf = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : baseOf(type.type));

export const valueOf = ({ arguments: values = [] }: ConstDirectiveNode, name: string) =>
  values.find((each) => each.name.value === name)?.value;

/** The subgraph that a directive is of; empty where it names none. */
export function graphOf(directive: ConstDirectiveNode): string {
  const value = valueOf(directive, 'graph');
  return value?.kind === Kind.ENUM ? value.value : '';
}

export const isJoinField = ({ name }: ConstDirectiveNode): boolean => name.value === 'join__field';
export const isJoinType = ({ name }: ConstDirectiveNode): boolean => name.value === 'join__type';

export function isExternal(directive: ConstDirectiveNode): boolean {
  const value = valueOf(directive, 'external');
  return isJoinField(directive) && value?.kind === Kind.BOOLEAN && value.value;
}

/** Whether a key is one that its subgraph resolves. */
export function isResolvable(directive: ConstDirectiveNode): boolean {
  const value = valueOf(directive, 'resolvable');
  return value?.kind !== Kind.BOOLEAN || value.value;
}

/** The fields that a directive names under an argument, parsed. */
export function setOf(directive: ConstDirectiveNode, argument: 'requires' | 'provides' | 'key') {
  const value = valueOf(directive, argument);
  if (value?.kind !== Kind.STRING) return undefined;
  const [definition] = parse(`{${value.value}}`, { noLocation: true }).definitions;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
}

/** The `Type.field` of all fields that are named under an argument: in the keys of types, or by fields. `isMeant` tells which count. */
export function coordinatesIn(
  types: Types,
  argument: 'requires' | 'provides' | 'key',
  isMeant: (graph: string, coordinate: string) => boolean = () => true,
): Set<string> {
  const found = new Set<string>();
  const add = (set: SelectionSetNode, parent: string): void => {
    for (const each of set.selections) {
      if (each.kind === Kind.INLINE_FRAGMENT) add(each.selectionSet, each.typeCondition?.name.value ?? parent);
      if (each.kind !== Kind.FIELD) continue;
      const own = types.get(parent)?.fields?.find(({ name }) => name.value === each.name.value);
      found.add(`${parent}.${each.name.value}`);
      if (own && each.selectionSet) add(each.selectionSet, baseOf(own.type).name.value);
    }
  };
  const addNamed = (directives: readonly ConstDirectiveNode[] | undefined, parent: string, coordinate: string) => {
    for (const directive of directives ?? []) {
      const set = isJoinType(directive) || isJoinField(directive) ? setOf(directive, argument) : undefined;
      if (set && isMeant(graphOf(directive), coordinate)) add(set, parent);
    }
  };
  for (const type of types.values()) {
    const name = type.name.value;
    addNamed(type.directives, name, name);
    for (const field of type.fields ?? []) {
      const parent = argument === 'provides' ? baseOf(field.type).name.value : name;
      addNamed(field.directives, parent, `${name}.${field.name.value}`);
    }
  }
  return found;
}
