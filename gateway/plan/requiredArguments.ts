// Fields that @requires asks for with different arguments, each under a name of its own. Apollo's planner takes them for one field, so
// that one of those who require it gets the other's value. For the planner such a field is one field for each set of arguments; in the
// plan it is the field itself again, under an alias, and who requires different ones of it is asked in fetches of their own.

import { Kind, parse, print, visit } from 'graphql';
import type { ConstDirectiveNode, FieldDefinitionNode, FieldNode, SelectionSetNode } from 'graphql';
import type { QueryPlan } from '@apollo/query-planner';
import { baseOf, graphOf, isExternal, isFieldsType, isJoinField, setOf } from './joinSpec.js';
import type { FieldsType, Types } from './joinSpec.js';
import { mendedPlan } from './mendedPlan.js';

/** A field with the arguments that fields of some subgraphs require it with; `coordinate` is `Type.field`. */
export type Variant = { name: string; coordinate: string; field: FieldNode; graphs: Set<string> };
export type Variants = {
  /** By the name that they have for the planner. */
  byName: ReadonlyMap<string, Variant>;
  /** What a field requires of them, by its `Type.field`. */
  requiredBy: ReadonlyMap<string, readonly Variant[]>;
};

/** The supergraph as it is to be planned, and what makes its plans right; the very same where nothing is in conflict. */
export function withRequiredArguments(supergraphSdl: string): {
  supergraphSdl: string;
  mend(plan: QueryPlan): QueryPlan;
} {
  const document = parse(supergraphSdl, { noLocation: true });
  const types: Types = new Map(
    document.definitions.filter(isFieldsType).map((definition) => [definition.name.value, definition]),
  );
  const variants = variantsIn(types);
  if (variants.size === 0) return { supergraphSdl, mend: (plan) => plan };
  const requiredBy = new Map<string, Variant[]>();
  const provided = providedIn(types);
  const isOfInterface = ({ interfaces = [] }: FieldsType, { name }: FieldDefinitionNode) =>
    interfaces.some((each) => types.get(each.name.value)?.fields?.some((field) => field.name.value === name.value));
  const changed = visit(document, {
    ObjectTypeDefinition: (type) => withVariants(type),
    InterfaceTypeDefinition: (type) => withVariants(type),
  });
  const byName = new Map([...variants.values()].flatMap((each) => [...each.values()]).map((each) => [each.name, each]));
  return { supergraphSdl: print(changed), mend: (plan) => mendedPlan(plan, { byName, requiredBy }) };

  function withVariants<T extends FieldsType>(type: T): T {
    const fields = (type.fields ?? []).flatMap((field) => {
      const directives = field.directives?.map((directive) => requiring(type, field, directive));
      const own = { ...field, ...(directives && { directives }) };
      const more = variants.get(`${type.name.value}.${field.name.value}`);
      if (!more) return [own];
      const asVariant = ({ name, graphs }: Variant) => ({
        ...own,
        name: { ...field.name, value: name },
        arguments: [],
        directives: directives?.filter((each) => !isExternal(each) || graphs.has(graphOf(each))) ?? [],
      });
      const isStillNamed = provided.has(field.name.value) || isOfInterface(type, field);
      const rest = isStillNamed ? own : { ...own, directives: directives?.filter((each) => !isExternal(each)) ?? [] };
      return [rest, ...[...more.values()].map(asVariant)];
    });
    return { ...type, fields };
  }

  function requiring(type: FieldsType, field: FieldDefinitionNode, directive: ConstDirectiveNode): ConstDirectiveNode {
    const set = requiredSet(directive);
    if (!set) return directive;
    const used: Variant[] = [];
    const renamed = mapFields(set, type.name.value, types, (node, coordinate) => {
      const variant = variants.get(coordinate)?.get(argumentsOf(node));
      if (!variant) return node;
      used.push(variant);
      return { ...node, name: { ...node.name, value: variant.name }, arguments: [] };
    });
    const coordinate = `${type.name.value}.${field.name.value}`;
    if (used.length > 0) requiredBy.set(coordinate, [...(requiredBy.get(coordinate) ?? []), ...used]);
    const value = { kind: Kind.STRING as const, value: print(renamed).replace(/^\{|\}$/g, '') };
    const own = (directive.arguments ?? []).map((each) => (each.name.value === 'requires' ? { ...each, value } : each));
    return { ...directive, arguments: own };
  }
}

/** Of the fields of objects that are required with more than one set of arguments: by coordinate, by their arguments' text. */
function variantsIn(types: Types): Map<string, Map<string, Variant>> {
  const found = new Map<string, Map<string, Variant>>();
  for (const type of types.values()) {
    for (const { directives = [] } of type.fields ?? []) {
      for (const directive of directives) {
        const set = requiredSet(directive);
        if (!set) continue;
        mapFields(set, type.name.value, types, (field, coordinate, isExact) => {
          if (!isExact) return field;
          const variants = found.get(coordinate) ?? new Map<string, Variant>();
          const text = argumentsOf(field);
          const name = `${field.name.value}__required${variants.size}`;
          const variant = variants.get(text) ?? { name, coordinate, field, graphs: new Set<string>() };
          variant.graphs.add(graphOf(directive));
          found.set(coordinate, variants.set(text, variant));
          return field;
        });
      }
    }
  }
  for (const [coordinate, variants] of found) if (variants.size < 2) found.delete(coordinate);
  return found;
}

/** Each field that takes arguments, as `change` makes it; `isExact`: it is a field of objects. */
function mapFields(
  set: SelectionSetNode,
  parent: string,
  types: Types,
  change: (field: FieldNode, coordinate: string, isExact: boolean) => FieldNode,
): SelectionSetNode {
  const selections = set.selections.map((each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return each;
    if (each.kind === Kind.INLINE_FRAGMENT) {
      const type = each.typeCondition?.name.value ?? parent;
      return { ...each, selectionSet: mapFields(each.selectionSet, type, types, change) };
    }
    const type = types.get(parent);
    const field = type?.fields?.find(({ name }) => name.value === each.name.value);
    if (!type || !field) return each;
    const inner = each.selectionSet && mapFields(each.selectionSet, baseOf(field.type).name.value, types, change);
    const own = { ...each, ...(inner && { selectionSet: inner }) };
    const takes = (field.arguments ?? []).length > 0;
    return takes ? change(own, `${parent}.${each.name.value}`, type.kind === Kind.OBJECT_TYPE_DEFINITION) : own;
  });
  return { ...set, selections };
}

/** The names of all fields that are provided: where they are external, that is what for. */
function providedIn(types: Types): Set<string> {
  const names = new Set<string>();
  for (const { fields = [] } of types.values())
    for (const { directives = [] } of fields)
      for (const directive of directives) {
        const set = isJoinField(directive) && setOf(directive, 'provides');
        if (set) visit(set, { Field: ({ name }) => void names.add(name.value) });
      }
  return names;
}

const requiredSet = (directive: ConstDirectiveNode) =>
  isJoinField(directive) ? setOf(directive, 'requires') : undefined;

const argumentsOf = ({ arguments: values = [] }: FieldNode): string => values.map(print).sort().join();
