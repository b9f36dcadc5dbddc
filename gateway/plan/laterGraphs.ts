// Fields that require others and are required themselves. Where Apollo's planner needs such a field of an object that it is in the field's
// subgraph for already, it asks for it there and then, before it has what the field requires. So that it has to come back, the field is,
// for the planner, in a subgraph of its own: the same one, holding of the type but its keys and what the field requires.

import { Kind, parse, print } from 'graphql';
import type {
  ConstDirectiveNode,
  DefinitionNode,
  FieldDefinitionNode,
  InputObjectTypeDefinitionNode,
  SelectionSetNode,
  UnionTypeDefinitionNode,
} from 'graphql';
import type { QueryPlan } from '@apollo/query-planner';
import { inLaterGraphs, subgraphOf } from './inLaterGraphs.js';
import type { Later } from './inLaterGraphs.js';
import {
  baseOf,
  coordinatesIn,
  graphOf,
  isFieldsType,
  isJoinField,
  isJoinType,
  isResolvable,
  setOf,
  valueOf,
} from './joinSpec.js';
import type { FieldsType, Types } from './joinSpec.js';
import { withFetches } from './withFetches.js';

/** The supergraph as it is to be planned, and what makes its plans those of the subgraphs; the very same where no field is such. */
export function withLaterGraphs(supergraphSdl: string): { supergraphSdl: string; mend(plan: QueryPlan): QueryPlan } {
  const document = parse(supergraphSdl, { noLocation: true });
  const types: Types = new Map(
    document.definitions.filter(isFieldsType).map((definition) => [definition.name.value, definition]),
  );
  const intricate = new Set(document.definitions.flatMap((each) => (isIntricate(each) ? [each.name.value] : [])));
  const laters = latersIn(types, intricate);
  if (laters.size === 0) return { supergraphSdl, mend: (plan) => plan };
  return {
    supergraphSdl: print(inLaterGraphs(document, types, laters)),
    mend: (plan) => withFetches(plan, (fetch) => [{ ...fetch, serviceName: subgraphOf(fetch.serviceName) }]),
  };
}

function latersIn(types: Types, intricate: ReadonlySet<string>): Map<string, Later> {
  const required = coordinatesIn(types, 'requires');
  const laters = new Map<string, Later>();
  for (const type of types.values()) {
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      if (!required.has(coordinate)) continue;
      for (const directive of field.directives ?? []) {
        const graph = graphOf(directive);
        const found =
          isJoinField(directive) &&
          setOf(directive, 'requires') &&
          laterWith({ types, intricate }, type, field, directive);
        if (!found) continue;
        const later = laters.get(graph) ?? { moved: new Set(), fields: new Map(), leaves: new Set() };
        later.moved.add(coordinate);
        for (const [name, fields] of found.fields) fields.forEach((each) => addTo(later.fields, name, each));
        found.leaves.forEach((each) => later.leaves.add(each));
        laters.set(graph, later);
      }
    }
  }
  return laters;
}

/** What a subgraph with this field needs to have; null where that is more than keys and plain objects, and the field is left where it is. */
function laterWith(
  { types, intricate }: { types: Types; intricate: ReadonlySet<string> },
  type: FieldsType,
  field: FieldDefinitionNode,
  directive: ConstDirectiveNode,
): Omit<Later, 'moved'> | null {
  const graph = graphOf(directive);
  const fields = new Map<string, Set<string>>();
  const leaves = new Set<string>();

  const take = (set: SelectionSetNode, name: string): boolean => {
    const parent = types.get(name);
    if (parent?.kind !== Kind.OBJECT_TYPE_DEFINITION || isOfInterface(parent, graph)) return false;
    if (!fields.has(name)) {
      fields.set(name, new Set());
      if (!keysOf(parent, graph).every((key) => take(key, name))) return false;
    }
    return set.selections.every((each) => {
      if (each.kind !== Kind.FIELD) return false;
      const own = parent.fields?.find((one) => one.name.value === each.name.value);
      if (!own) return each.name.value === '__typename';
      addTo(fields, name, own.name.value);
      return takeTypes(own) && (each.selectionSet ? take(each.selectionSet, baseOf(own.type).name.value) : true);
    });
  };
  const takeTypes = ({ type: own, arguments: args = [] }: FieldDefinitionNode): boolean => {
    const named = [own, ...args.map((each) => each.type)].map((each) => baseOf(each).name.value);
    for (const each of named) if (!types.has(each)) leaves.add(each);
    return named.every((each) => !intricate.has(each));
  };

  const requires = setOf(directive, 'requires') as SelectionSetNode;
  const isPlain = !types.has(baseOf(field.type).name.value) && !valueOf(directive, 'contextArguments');
  if (!isPlain || keysOf(type, graph).length === 0 || !take(requires, type.name.value)) return null;
  addTo(fields, type.name.value, field.name.value);
  return takeTypes(field) ? { fields, leaves } : null;
}

function addTo(fields: Map<string, Set<string>>, type: string, field: string): void {
  fields.set(type, (fields.get(type) ?? new Set()).add(field));
}

const keysOf = (type: FieldsType, graph: string): SelectionSetNode[] =>
  (type.directives ?? []).flatMap((each) => {
    const key = isJoinType(each) && graphOf(each) === graph && isResolvable(each) ? setOf(each, 'key') : undefined;
    return key ? [key] : [];
  });

/** What is made of other types, and would need them beside it. */
const isIntricate = (
  definition: DefinitionNode,
): definition is InputObjectTypeDefinitionNode | UnionTypeDefinitionNode =>
  definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_DEFINITION;

/** What an interface declares must stay in its subgraph. */
const isOfInterface = (type: FieldsType, graph: string): boolean =>
  (type.directives ?? []).some((each) => each.name.value === 'join__implements' && graphOf(each) === graph);
