// What a selection asks for, in one form for the client's operation and for the fetches of its plan, without fragments to look up.

import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, SchemaMetaFieldDef, TypeMetaFieldDef } from 'graphql';
import type { DirectiveNode, FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

export type AskedField = {
  kind: 'field';
  /** The key in the answer of who is asked. */
  key: string;
  /** The key that the plan means: another one where an output rewrite renames it. */
  as: string;
  name: string;
  selections: Asked[] | null;
  /** Of introspection alone, which is answered from the client's own selection. */
  node?: FieldNode;
};
export type AskedFragment = { kind: 'fragment'; condition: string | undefined; selections: Asked[] };
export type Asked = AskedField | AskedFragment;

/** The values of the Boolean variables that decide what is asked for. */
export type Flags = Readonly<Record<string, boolean>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export const fragmentsIn = (definitions: readonly { kind: string }[]): Fragments =>
  new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );

/** What is left out by @skip and @include under these flags is not asked for. */
export function askedIn(set: SelectionSetNode, fragments: Fragments, flags: Flags): Asked[] {
  const asked: Asked[] = [];
  for (const selection of set.selections) {
    if (!isIncluded(selection.directives, flags)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const selections = selection.selectionSet ? askedIn(selection.selectionSet, fragments, flags) : null;
      const name = selection.name.value;
      const isIntrospection = name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name;
      asked.push({ kind: 'field', key, as: key, name, selections, ...(isIntrospection && { node: selection }) });
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      asked.push({ kind: 'fragment', condition, selections: askedIn(fragment.selectionSet, fragments, flags) });
    }
  }
  return asked;
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, flags: Flags): boolean {
  return (directives ?? []).every((directive) => {
    const wanted = wantedBy(directive);
    if (wanted === undefined) return true;
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) return value.value === wanted;
    return value?.kind !== Kind.VARIABLE || flags[value.name.value] === wanted;
  });
}

const wantedBy = ({ name }: DirectiveNode): boolean | undefined => {
  if (name.value === GraphQLSkipDirective.name) return false;
  return name.value === GraphQLIncludeDirective.name ? true : undefined;
};

export type Collected = { key: string; as: string; name: string; sets: Asked[][] | null; nodes: FieldNode[] };

/**
 * The fields asked of an object, those of one name under one key together, in the order in which they are first asked for.
 * `applies` tells whether the object is of a type condition's type.
 */
export function collect(sets: readonly Asked[][], applies: (condition: string) => boolean): Collected[] {
  const fields = new Map<string, Collected>();
  const visit = (asked: readonly Asked[]): void => {
    for (const each of asked) {
      if (each.kind === 'fragment') {
        if (each.condition === undefined || applies(each.condition)) visit(each.selections);
        continue;
      }
      const id = `${each.as}:${each.name}`;
      const { key, as, name, selections, node } = each;
      const known = fields.get(id);
      if (!known) fields.set(id, { key, as, name, sets: selections && [selections], nodes: node ? [node] : [] });
      else {
        if (selections) known.sets?.push(selections);
        if (node) known.nodes.push(node);
      }
    }
  };
  for (const asked of sets) visit(asked);
  return [...fields.values()];
}

/** The keys under which a selection asks for its object's type, whatever the type. */
export function typenameKeys(sets: readonly Asked[][]): string[] {
  const keys = new Set<string>();
  const visit = (asked: readonly Asked[]): void => {
    for (const each of asked) {
      if (each.kind === 'fragment') visit(each.selections);
      else if (each.name === '__typename') keys.add(each.key);
    }
  };
  for (const asked of sets) visit(asked);
  return [...keys];
}
