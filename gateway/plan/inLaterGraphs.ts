// A supergraph with some of its fields moved to later graphs: its directives, as the join specification has them.

import { Kind, visit } from 'graphql';
import type {
  ConstArgumentNode,
  ConstDirectiveNode,
  DocumentNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
} from 'graphql';
import { coordinatesIn, graphOf, isExternal, isJoinField, isJoinType, isResolvable } from './joinSpec.js';
import type { FieldsType, Types } from './joinSpec.js';

/** Of one subgraph: the fields that are moved, and the fields, by type, and the scalars and enums that they need beside them. */
export type Later = { moved: Set<string>; fields: Map<string, Set<string>>; leaves: Set<string> };

const suffix = ' later';
/** The subgraph that a plan means. */
export const subgraphOf = (name: string): string => (name.endsWith(suffix) ? name.slice(0, -suffix.length) : name);
const laterOf = (graph: string) => `${graph}__LATER`;

export function inLaterGraphs(document: DocumentNode, types: Types, laters: ReadonlyMap<string, Later>): DocumentNode {
  /** What the subgraph itself has no more use for, it may not call external any more. */
  const unused = new Map(
    [...laters].map(([graph, { moved, fields }]) => {
      const used = new Set([
        ...coordinatesIn(types, 'requires', (of, coordinate) => of === graph && !moved.has(coordinate)),
        ...coordinatesIn(types, 'provides', (of) => of === graph),
        ...coordinatesIn(types, 'key', (of) => of === graph),
      ]);
      const all = [...fields].flatMap(([type, names]) => [...names].map((name) => `${type}.${name}`));
      return [graph, new Set(all.filter((each) => !used.has(each)))] as const;
    }),
  );

  function ofType(type: FieldsType): FieldsType | undefined {
    const own = [...laters].filter(([, { fields }]) => fields.has(type.name.value));
    if (own.length === 0) return undefined;
    const joins = (type.directives ?? []).filter(isJoinType);
    const graphs = new Set(joins.map(graphOf));
    const fields = (type.fields ?? []).map((field) => {
      const all = field.directives ?? [];
      const declared = all.some(isJoinField) ? all : [...all, ...[...graphs].map((graph) => joinField(graph))];
      const directives = own.reduce((list, [graph, later]) => ofField(list, type, field, graph, later), declared);
      return { ...field, directives };
    });
    const more = own.flatMap(([graph]) =>
      joins.filter((each) => graphOf(each) === graph && isResolvable(each)).map((each) => moved(each, laterOf(graph))),
    );
    return { ...type, fields, directives: [...(type.directives ?? []), ...more] };
  }

  function ofField(
    directives: readonly ConstDirectiveNode[],
    type: FieldsType,
    field: FieldDefinitionNode,
    graph: string,
    { moved: away, fields }: Later,
  ): readonly ConstDirectiveNode[] {
    const coordinate = `${type.name.value}.${field.name.value}`;
    if (!fields.get(type.name.value)?.has(field.name.value)) return directives;
    return directives.flatMap((each) => {
      if (!isJoinField(each) || graphOf(each) !== graph) return [each];
      const copy = moved(each, laterOf(graph));
      const isGone = away.has(coordinate) || (isExternal(each) && unused.get(graph)?.has(coordinate));
      return isGone ? [copy] : [each, copy];
    });
  }

  const ofLeaf = <T extends { name: { value: string }; directives?: readonly ConstDirectiveNode[] | undefined }>(
    leaf: T,
  ) => {
    const own = [...laters].filter(([, { leaves }]) => leaves.has(leaf.name.value)).map(([graph]) => graph);
    return own.length > 0 ? { ...leaf, directives: copied(leaf.directives, own) } : undefined;
  };

  return visit(document, {
    ObjectTypeDefinition: ofType,
    ScalarTypeDefinition: ofLeaf,
    EnumTypeDefinition(type) {
      if (type.name.value === 'join__Graph') return withGraphs(type, [...laters.keys()]);
      const leaf = ofLeaf(type);
      const own = [...laters].filter(([, { leaves }]) => leaves.has(type.name.value)).map(([graph]) => graph);
      return (
        leaf && {
          ...leaf,
          values: type.values?.map((value) => ({ ...value, directives: copied(value.directives, own) })),
        }
      );
    },
  });
}

/** With a copy of each directive of these subgraphs. */
const copied = (directives: readonly ConstDirectiveNode[] = [], graphs: readonly string[]): ConstDirectiveNode[] =>
  directives.flatMap((each) => (graphs.includes(graphOf(each)) ? [each, moved(each, laterOf(graphOf(each)))] : [each]));

const graphArgument = (graph: string): ConstArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'graph' },
  value: { kind: Kind.ENUM, value: graph },
});

const moved = (directive: ConstDirectiveNode, graph: string): ConstDirectiveNode => ({
  ...directive,
  arguments: (directive.arguments ?? []).flatMap((each) => {
    if (each.name.value === 'graph') return [graphArgument(graph)];
    return /^(provides|override|usedOverridden|overrideLabel)$/.test(each.name.value) ? [] : [each];
  }),
});

const joinField = (graph: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'join__field' },
  arguments: [graphArgument(graph)],
});

const withGraphs = (type: EnumTypeDefinitionNode, graphs: readonly string[]): EnumTypeDefinitionNode => ({
  ...type,
  values: (type.values ?? []).flatMap((each) => {
    if (!graphs.includes(each.name.value)) return [each];
    const directives = (each.directives ?? []).map((directive) => ({
      ...directive,
      arguments: (directive.arguments ?? []).map((one) =>
        one.name.value === 'name' && one.value.kind === Kind.STRING
          ? { ...one, value: { ...one.value, value: `${one.value.value}${suffix}` } }
          : one,
      ),
    }));
    return [each, { ...each, name: { ...each.name, value: laterOf(each.name.value) }, directives }];
  }),
});
