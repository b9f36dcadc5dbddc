// A plan that was made with a field's variants by arguments as fields: they are the field itself again, under an alias, and a subgraph
// that requires several of one field, which a representation can hold but one of, is asked once for each.

import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type {
  ASTNode,
  FieldNode,
  FragmentDefinitionNode,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import type { FetchDataRewrite, FetchNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner';
import { withFetches } from './withFetches.js';
import type { Variant, Variants } from './requiredArguments.js';

export const mendedPlan = (plan: QueryPlan, variants: Variants): QueryPlan =>
  withFetches(plan, (fetch) => split(fetch, variants).map((each) => aliased(each, variants)));

/** With what the planner left in fragments in their places. */
function definitionOf({ operation }: FetchNode): OperationDefinitionNode {
  const [definition, ...others] = parse(operation, { noLocation: true }).definitions;
  const fragments = new Map((others as FragmentDefinitionNode[]).map((each) => [each.name.value, each]));
  const inlined = <T extends ASTNode>(node: T): T =>
    visit(node, {
      FragmentSpread({ name, directives = [] }): InlineFragmentNode | undefined {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = fragment;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: inlined(selectionSet) };
      },
    });
  return inlined(definition as OperationDefinitionNode);
}

const operationOf = (
  { operationDocumentNode }: FetchNode,
  definition: OperationDefinitionNode,
): Pick<FetchNode, 'operation' | 'operationDocumentNode'> => ({
  operation: stripIgnoredCharacters(print(definition)),
  ...(operationDocumentNode && { operationDocumentNode: { kind: Kind.DOCUMENT, definitions: [definition] } }),
});

/** Which variant of each field the entities are represented with. */
type Group = Map<string, Variant>;

function split(fetch: FetchNode, { byName, requiredBy }: Variants): FetchNode[] {
  if (!fetch.requires) return [fetch];
  const definition = definitionOf(fetch);
  const groups: Group[] = [];
  const groupOf = (coordinate: string): Group | undefined => {
    const required = requiredBy.get(coordinate) ?? [];
    const group =
      groups.find((each) => required.every((own) => (each.get(own.coordinate) ?? own) === own)) ?? new Map();
    if (!groups.includes(group)) groups.push(group);
    for (const own of required) group.set(own.coordinate, own);
    return group;
  };
  const places = new Map<SelectionNode, Group | undefined>();
  const sort = ({ selections }: SelectionSetNode, type: string): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) places.set(each, groupOf(`${type}.${each.name.value}`));
      if (each.kind === Kind.INLINE_FRAGMENT) sort(each.selectionSet, each.typeCondition?.name.value ?? type);
    }
  };
  const [entities] = definition.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || !entities.selectionSet) return [fetch];
  sort(entities.selectionSet, '');
  if (groups.length < 2) return [fetch];
  return groups.map((group) => {
    const isElsewhere = (each: SelectionNode) => places.has(each) && places.get(each) !== group;
    const own = visit(definition, {
      Field: (node) => (isElsewhere(node) ? null : undefined),
      InlineFragment: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
    });
    const used = new Set<string>();
    visit(own.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
    const declared = own.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
    const isForOthers = ({ name }: { name: string }) => {
      const variant = byName.get(name);
      return variant !== undefined && group.get(variant.coordinate) !== variant;
    };
    return {
      ...fetch,
      ...operationOf(fetch, { ...own, ...(declared && { variableDefinitions: declared }) }),
      requires: without(fetch.requires ?? [], isForOthers),
      ...(fetch.variableUsages && { variableUsages: fetch.variableUsages.filter((name) => used.has(name)) }),
    };
  });
}

function without(
  selections: readonly QueryPlanSelectionNode[],
  isLeftOut: (field: { name: string }) => boolean,
): QueryPlanSelectionNode[] {
  return selections
    .filter((each) => each.kind !== 'Field' || !isLeftOut(each))
    .map((each) =>
      each.selections ? ({ ...each, selections: without(each.selections, isLeftOut) } as QueryPlanSelectionNode) : each,
    );
}

function aliased(fetch: FetchNode, { byName }: Variants): FetchNode {
  const definition = definitionOf(fetch);
  const operation: OperationDefinitionNode = visit(definition, {
    Field(node: FieldNode): FieldNode | undefined {
      const variant = byName.get(node.name.value);
      if (!variant) return undefined;
      return {
        ...variant.field,
        ...node,
        alias: node.alias ?? node.name,
        name: variant.field.name,
        arguments: variant.field.arguments ?? [],
      };
    },
  });
  const renamers: FetchDataRewrite[] = [];
  const requires = fetch.requires?.map((each) => renamed(each, [], byName, renamers));
  return {
    ...fetch,
    ...(operation !== definition && operationOf(fetch, operation)),
    ...(requires && { requires }),
    ...(renamers.length > 0 && { inputRewrites: [...(fetch.inputRewrites ?? []), ...renamers] }),
  };
}

/** A representation has the field under its own name. */
function renamed(
  node: QueryPlanSelectionNode,
  path: readonly string[],
  byName: Variants['byName'],
  renamers: FetchDataRewrite[],
): QueryPlanSelectionNode {
  if (node.kind === 'InlineFragment') {
    const within = node.typeCondition === undefined ? path : [...path, `... on ${node.typeCondition}`];
    return { ...node, selections: node.selections.map((each) => renamed(each, within, byName, renamers)) };
  }
  const here = [...path, node.alias ?? node.name];
  const variant = byName.get(node.name);
  const selections = node.selections?.map((each) => renamed(each, here, byName, renamers));
  const own = { ...node, ...(selections && { selections }) };
  if (!variant) return own;
  renamers.push({ kind: 'KeyRenamer', path: here, renameKeyTo: variant.field.name.value });
  return { ...own, alias: node.alias ?? node.name, name: variant.field.name.value };
}
