// Keeps a client's fields apart from those that a plan fetches for itself. Apollo's planner takes two fields of one response name for
// one field, whatever their arguments: one that a key or @requires needs, and the client's own of that name, asked for with other
// arguments or as an alias of something else. So the client's is planned under a name that no plan fetches.

import { Kind, parse, print, visit } from 'graphql';
import type { ConstDirectiveNode, DocumentNode, FieldNode, SelectionSetNode } from 'graphql';

export type DistinctNames = {
  /** The same operation; the very same document where no name had to change. */
  document: DocumentNode;
  /** What the client calls a field, by the name that it is planned under. */
  shown: ReadonlyMap<string, string>;
};

/** For operations on one supergraph. */
export function distinctNamesFor(supergraphSdl: string): (document: DocumentNode) => DistinctNames {
  const { needed, withArguments } = namesIn(parse(supergraphSdl, { noLocation: true }));
  const isAmbiguous = ({ alias, name }: FieldNode) =>
    needed.has((alias ?? name).value) &&
    ((alias !== undefined && alias.value !== name.value) || withArguments.has(name.value));
  return (document) => rename(document, isAmbiguous);
}

function rename(document: DocumentNode, isAmbiguous: (field: FieldNode) => boolean): DistinctNames {
  const used = new Set<string>();
  const shown = new Map<string, string>();
  if (!mark(document, used, isAmbiguous)) return { document, shown };
  const names = new Map<string, string>();
  const renamed = visit(document, {
    Field: {
      enter: (node) => (isIntrospection(node) ? false : undefined),
      leave(node: FieldNode) {
        if (!isAmbiguous(node)) return undefined;
        const as = (node.alias ?? node.name).value;
        // Fields that GraphQL merges keep one name.
        const same = `${as}:${node.name.value}(${(node.arguments ?? []).map(print).sort().join()})`;
        const name = names.get(same) ?? unusedName(as, used);
        names.set(same, name);
        shown.set(name, as);
        return { ...node, alias: { kind: Kind.NAME, value: name } };
      },
    },
  });
  return { document: renamed, shown };
}

/** Notes the names that are in use; whether one of them is ambiguous. By hand: most documents are only looked through. */
function mark(document: DocumentNode, used: Set<string>, isAmbiguous: (field: FieldNode) => boolean): boolean {
  let found = false;
  const markSet = ({ selections }: SelectionSetNode): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        used.add((each.alias ?? each.name).value);
        if (isIntrospection(each)) continue;
        if (isAmbiguous(each)) found = true;
      }
      if (each.kind !== Kind.FRAGMENT_SPREAD && each.selectionSet) markSet(each.selectionSet);
    }
  };
  for (const each of document.definitions) if ('selectionSet' in each) markSet(each.selectionSet);
  return found;
}

/** No plan fetches it. */
const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';

function unusedName(as: string, used: Set<string>): string {
  let index = 0;
  while (used.has(`${as}__${index}`)) index++;
  used.add(`${as}__${index}`);
  return `${as}__${index}`;
}

/** Names of fields that keys and @requires need, and names of fields that take arguments, of whatever type. */
function namesIn(supergraph: DocumentNode): { needed: Set<string>; withArguments: Set<string> } {
  const needed = new Set<string>();
  const withArguments = new Set<string>();
  const addSets = (directives: readonly ConstDirectiveNode[] | undefined, directive: string, argument: string) => {
    for (const each of directives ?? []) {
      if (each.name.value !== directive) continue;
      for (const { name, value } of each.arguments ?? [])
        if (name.value === argument && value.kind === Kind.STRING) addFields(value.value);
    }
  };
  const addFields = (set: string) => visit(fieldSet(set), { Field: ({ name }) => void needed.add(name.value) });
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    addSets(type.directives, 'join__type', 'key');
    for (const field of type.fields ?? []) {
      addSets(field.directives, 'join__field', 'requires');
      if ((field.arguments ?? []).length > 0) withArguments.add(field.name.value);
    }
  }
  return { needed, withArguments };
}

function fieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
}
