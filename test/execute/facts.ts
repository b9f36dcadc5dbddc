// What the subgraphs' SDL says that data must keep to: keys, required fields, who delivers what, and which types a place may hold.

import {
  visit,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  typeFromAST,
} from 'graphql';
import type {
  DocumentNode,
  FieldDefinitionNode,
  GraphQLCompositeType,
  GraphQLNamedType,
  GraphQLSchema,
  GraphQLType,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  SelectionSetNode,
  TypeNode,
} from 'graphql';
import { getNamedType } from 'graphql';

type Composite =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

export type Facts = {
  whole: GraphQLSchema;
  /** The entity's namespace of identities: the entity interface that it implements, or itself; undefined for value types. */
  entity(type: string): string | undefined;
  /** All types of a namespace, in order: identity k is of the type at k modulo their number. */
  typesOf(namespace: string): readonly string[];
  /** `T.f` is a scalar in a key: its value tells the identity. */
  isKeyLeaf(coordinate: string): boolean;
  /** `T.f` is an object in a key: it has the identity of what it stands in. */
  isKeyObject(coordinate: string): boolean;
  /** Fields in a key or in `@requires`: where non-null, no fault is put there, or federation could not but lose more than a monolith. */
  isNeeded(field: string): boolean;
  requires(coordinate: string): SelectionSetNode | undefined;
  /** Subgraphs that deliver `T.f` by themselves. */
  providers(coordinate: string): readonly string[];
  /** The field's type, non-null wherever one of its subgraphs says so. */
  strictType(parent: string, field: string): GraphQLType;
  /** Object types that each of the field's subgraphs may put there, and clients may see. */
  possible(parent: string, field: string): readonly string[];
  /** Subgraphs whose loss of an entity of the type costs exactly the fields that they alone deliver. */
  losers(type: string): readonly string[];
  isInterfaceObject(subgraph: string, type: string): boolean;
  /** The values that every subgraph has which defines the enum. */
  enumValues(name: string): readonly string[];
};

const composite = new Set([
  'ObjectTypeDefinition',
  'ObjectTypeExtension',
  'InterfaceTypeDefinition',
  'InterfaceTypeExtension',
]);

const argument = (node: Composite | FieldDefinitionNode, directive: string, name: string): string[] =>
  (node.directives ?? []).flatMap((each) =>
    each.name.value === directive
      ? (each.arguments ?? []).flatMap(({ name: { value }, value: given }) =>
          value === name && given.kind === 'StringValue' ? [given.value] : [],
        )
      : [],
  );
const has = (node: Composite | FieldDefinitionNode, directive: string) =>
  (node.directives ?? []).some((each) => each.name.value === directive);
export const fieldSet = (text: string): SelectionSetNode => {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
};

type Put<T> = Map<string, T[]>;
const put = <T>(map: Put<T>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value]);

export function factsOf(documents: ReadonlyMap<string, DocumentNode>, whole: GraphQLSchema, api: GraphQLSchema): Facts {
  const keys: Put<string> = new Map();
  const keysIn: Put<string> = new Map();
  const requires = new Map<string, SelectionSetNode>();
  const declared: Put<{ subgraph: string; type: TypeNode; external: boolean }> = new Map();
  const overridden = new Set<string>();
  const interfaceObjects = new Set<string>();
  const unions = new Map<string, string[]>();
  const implementations = new Map<string, string[]>();
  const enums: Put<readonly string[]> = new Map();
  /** Fields that somebody provides or requires: whether their entity is lost would depend on the plan. */
  const passedOn = new Set<string>();

  for (const [subgraph, document] of documents) {
    for (const node of document.definitions) {
      if (node.kind === 'UnionTypeDefinition' || node.kind === 'UnionTypeExtension')
        for (const { name } of node.types ?? []) put(unions, `${subgraph}:${node.name.value}`, name.value);
      if (node.kind === 'EnumTypeDefinition')
        put(
          enums,
          node.name.value,
          (node.values ?? []).map(({ name }) => name.value),
        );
      if (!composite.has(node.kind)) continue;
      const type = node as Composite;
      const name = type.name.value;
      const object = node.kind.startsWith('Object');
      for (const { name: parent } of type.interfaces ?? [])
        if (object) put(implementations, `${subgraph}:${parent.value}`, name);
      if (has(type, 'interfaceObject')) interfaceObjects.add(`${subgraph}:${name}`);
      for (const fields of argument(type, 'key', 'fields')) {
        put(keys, name, fields);
        put(keysIn, `${subgraph}:${name}`, fields);
      }
      for (const field of type.fields ?? []) {
        const coordinate = `${name}.${field.name.value}`;
        const external = has(field, 'external') || has(type, 'external');
        put(declared, coordinate, { subgraph, type: field.type, external });
        for (const fields of argument(field, 'requires', 'fields')) requires.set(coordinate, fieldSet(fields));
        for (const fields of argument(field, 'provides', 'fields'))
          visit(fieldSet(fields), { Field: ({ name: each }) => void passedOn.add(each.value) });
        for (const from of argument(field, 'override', 'from')) overridden.add(`${from}:${coordinate}`);
      }
    }
  }

  const keyLeaves = new Set<string>();
  const keyObjects = new Set<string>();
  const needed = new Set<string>();
  const walk = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, isKey: boolean): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'InlineFragment') {
        const on = selection.typeCondition ? whole.getType(selection.typeCondition.name.value) : parent;
        walk(selection.selectionSet, on, isKey);
      } else if (selection.kind === 'Field' && parent && 'getFields' in parent) {
        const field = parent.getFields()[selection.name.value];
        if (selection.name.value === '__typename') continue;
        if (!isKey) passedOn.add(selection.name.value);
        needed.add(selection.name.value);
        const owners = [parent.name, ...(isInterfaceType(parent) ? whole.getPossibleTypes(parent).map(String) : [])];
        const inner = selection.selectionSet;
        if (isKey) for (const owner of owners) (inner ? keyObjects : keyLeaves).add(`${owner}.${selection.name.value}`);
        if (inner && field) walk(inner, getNamedType(field.type), isKey);
      }
    }
  };
  for (const [name, sets] of keys) for (const set of sets) walk(fieldSet(set), whole.getType(name), true);
  for (const [coordinate, set] of requires) walk(set, whole.getType(coordinate.split('.')[0] as string), false);

  const entityInterface = (name: string) => {
    const type = whole.getType(name);
    if (!isObjectType(type)) return undefined;
    return type.getInterfaces().find((each) => keys.has(each.name))?.name;
  };
  const entity = (name: string) => entityInterface(name) ?? (keys.has(name) ? name : undefined);
  const typesOf = (namespace: string) => {
    const type = whole.getType(namespace);
    if (!isAbstractType(type)) return [namespace];
    return whole.getPossibleTypes(type).map(String).sort();
  };

  const seen = (coordinate: string): { subgraph: string; type: TypeNode }[] => {
    const [parent = '', field = ''] = coordinate.split('.');
    const type = whole.getType(parent);
    const above = isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [];
    const own = (declared.get(coordinate) ?? []).filter(
      ({ subgraph, external }) => !overridden.has(`${subgraph}:${coordinate}`) && !external,
    );
    const byInterface = above.flatMap((name) =>
      (declared.get(`${name}.${field}`) ?? []).filter(
        ({ subgraph, external }) => interfaceObjects.has(`${subgraph}:${name}`) && !external,
      ),
    );
    const found = [...own, ...byInterface];
    return found.length > 0 ? found : (declared.get(coordinate) ?? []);
  };
  const providers = (coordinate: string) => [...new Set(seen(coordinate).map(({ subgraph }) => subgraph))];

  /** Everyone who writes the field at all has a say: a subgraph also answers fields that are `@external` where it provides them. */
  const strictType = (parent: string, field: string): GraphQLType => {
    const type = whole.getType(parent);
    if (!type || !('getFields' in type)) throw new Error(`${parent} has no fields`);
    const given = (type as GraphQLCompositeType & { getFields(): any }).getFields()[field]?.type as GraphQLType;
    const says = (declared.get(`${parent}.${field}`) ?? []).concat(
      isObjectType(type) ? type.getInterfaces().flatMap(({ name }) => declared.get(`${name}.${field}`) ?? []) : [],
    );
    return strictest(
      given,
      says.map(({ type: each }) => each),
    );
  };

  const possibleIn = (subgraph: string, name: string): readonly string[] => {
    const type = whole.getType(name);
    if (interfaceObjects.has(`${subgraph}:${name}`)) return typesOf(name);
    if (isAbstractType(type))
      return unions.get(`${subgraph}:${name}`) ?? implementations.get(`${subgraph}:${name}`) ?? [];
    return [name];
  };
  const possible = (parent: string, field: string): readonly string[] => {
    const sets = seen(`${parent}.${field}`).map(({ subgraph, type }) => possibleIn(subgraph, namedOf(type)));
    const [first = [], ...others] = sets;
    const common = first.filter((name) => others.every((set) => set.includes(name)));
    const visible = common.filter((name) => api.getType(name));
    return visible.length > 0 ? visible : common;
  };

  const losers = (name: string): readonly string[] => {
    const type = whole.getType(name);
    if (!isObjectType(type) || entity(name) !== name) return [];
    const homes = [...documents.keys()].filter((subgraph) => keysIn.has(`${subgraph}:${name}`));
    const distinct = new Set(homes.flatMap((subgraph) => keysIn.get(`${subgraph}:${name}`) ?? []));
    // What stands in a key may be fetched through the entity: it would be lost with it, or not, as the plan has it.
    if ([...distinct].some((set) => set.includes('{'))) return [];
    if (distinct.size > 1 || Object.keys(type.getFields()).some((field) => passedOn.has(field))) return [];
    const coordinates = Object.keys(type.getFields()).map((field) => `${name}.${field}`);
    const alone = (subgraph: string) =>
      coordinates.every((coordinate) => {
        const by = providers(coordinate);
        return keyLeaves.has(coordinate) || keyObjects.has(coordinate) || !by.includes(subgraph) || by.length === 1;
      });
    return homes.filter(alone);
  };

  const remember = <T>(compute: (a: string, b: string) => T) => {
    const known = new Map<string, T>();
    return (a: string, b = ''): T => {
      const key = `${a} ${b}`;
      let value = known.get(key);
      if (value === undefined) known.set(key, (value = compute(a, b)));
      return value;
    };
  };
  return {
    whole,
    entity,
    typesOf: remember(typesOf),
    isKeyLeaf: (coordinate) => keyLeaves.has(coordinate),
    isKeyObject: (coordinate) => keyObjects.has(coordinate),
    isNeeded: (field) => needed.has(field),
    requires: (coordinate) => requires.get(coordinate),
    providers: remember(providers),
    strictType: remember(strictType),
    possible: remember(possible),
    losers: remember(losers),
    enumValues: remember((name) => {
      const [first = [], ...others] = enums.get(name) ?? [];
      return first.filter((value) => others.every((set) => set.includes(value)));
    }),
    isInterfaceObject: (subgraph, type) => interfaceObjects.has(`${subgraph}:${type}`),
  };

  function strictest(given: GraphQLType, says: readonly TypeNode[]): GraphQLType {
    const printed = (node: TypeNode, mask: string): string =>
      node.kind === 'NonNullType'
        ? `${printed(node.type, mask)}!`
        : node.kind === 'ListType'
          ? `[${printed(node.type, mask)}]`
          : mask;
    const name = getNamedType(given).name;
    const forms = [...says.map((each) => printed(each, name)), String(given)];
    const depth = (form: string) => form.split('[').length;
    const levels = Array.from({ length: depth(forms[0] as string) }, (_, level) =>
      forms.some((form) =>
        form
          .replace(/^\[*\w+/, '')
          .split(']')
          [level]?.startsWith('!'),
      ),
    );
    const [inner, ...outer] = levels;
    const text = outer.reduce((form, strict) => `[${form}]${strict ? '!' : ''}`, `${name}${inner ? '!' : ''}`);
    return typeFromAST(whole, parseTypeOf(text)) as GraphQLType;
  }
}

const namedOf = (node: TypeNode): string => (node.kind === 'NamedType' ? node.name.value : namedOf(node.type));

function parseTypeOf(text: string): any {
  const [definition] = parse(`type T { f: ${text} }`, { noLocation: true }).definitions;
  return ((definition as ObjectTypeDefinitionNode).fields as readonly FieldDefinitionNode[])[0]?.type;
}

export const isNullable = (type: GraphQLType) => !isNonNullType(type);
export const isList = isListType;
