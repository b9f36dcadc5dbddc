// How many fields an answer may come to: pages inside pages multiply, and a short text can ask for more than memory holds.

import {
  GraphQLInt,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  valueFromAST,
} from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { limits } from './limits.js';

type Document = {
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
};

/**
 * The fields that an answer holds if each page is as full as was asked for, and each list that has no pages holds
 * `limits.assumedListLength`. For a document that is valid and passed `checkDocument`: the work is linear in its expanded fields.
 */
export function measureAnswer(schema: GraphQLSchema, asked: Document): number {
  function ofSet(set: SelectionSetNode, type: GraphQLNamedType, page: number | null): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += ofField(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum += ofSet(selection.selectionSet, narrowed(schema, selection.typeCondition?.name.value, type), page);
      } else {
        const fragment = asked.fragments.get(selection.name.value);
        if (fragment)
          sum += ofSet(fragment.selectionSet, narrowed(schema, fragment.typeCondition.name.value, type), page);
      }
    }
    return sum;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, page: number | null): number {
    const field = isCompositeType(parent) && !isUnionType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 1;
    const type = getNamedType(field.type);
    const size = pageSize(node, field, asked);
    const isList = isListType(getNullableType(field.type));
    const times = isList ? (size ?? page ?? listed(node, asked) ?? limits.assumedListLength) : 1;
    if (!node.selectionSet || !isCompositeType(type)) return times;
    return times * (1 + ofSet(node.selectionSet, type, isList ? null : size));
  }

  const root = schema.getRootType(asked.operation.operation);
  return root ? ofSet(asked.operation.selectionSet, root, null) : 0;
}

const narrowed = (schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType) =>
  (condition === undefined ? undefined : schema.getType(condition)) ?? type;

/** What `first` or `last` asks for; for a field that takes the one or the other and is given neither, the usual page. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, asked: Document): number | null {
  const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length === 0) return null;
  for (const { name, defaultValue } of sizes) {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const size = given ? valueFromAST(given, GraphQLInt, variablesOf(asked)) : defaultValue;
    if (typeof size === 'number') return Math.min(Math.max(size, 0), limits.pageLength);
  }
  return limits.assumedPageLength;
}

/** What is asked for by a list of ids comes to as many. */
function listed(node: FieldNode, { variables }: Document): number | null {
  for (const { value } of node.arguments ?? []) {
    if (value.kind === Kind.LIST) return value.values.length;
    const sent = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    if (Array.isArray(sent)) return sent.length;
  }
  return null;
}

/** The variables as they were sent, with the operation's own defaults. */
function variablesOf({ operation, variables }: Document): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}
