// Where an answer's objects come from: for each place in the answer, which fetches of the plan were asked for which of its fields.
//
// Nothing is merged. A place inherits the objects of the fetches that answered its parent's field (nearly always one), and the entity
// that another fetch answers for it is linked to that object. A field is read only from the fetches that were asked for it, so that
// whatever else a subgraph sends stands for nothing, and a field whose fetch failed is known to be lost.
//
// Places are made as answers reach them, a set of fields for each type of object, and are kept with the compiled operation.

import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  getNamedType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  isWrappingType,
} from 'graphql';
import type { FieldNode, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { collect, typenameKeys } from './asked.js';
import type { Asked, Collected } from './asked.js';
import type { Introspect } from './introspect.js';
import { listsIn } from './path.js';
import type { PathPattern } from './path.js';
import type { PossibleTypes } from './possibleTypes.js';
import { fieldReader } from './readField.js';
import type { ReadField } from './readField.js';
import { isPlainKey } from './values.js';

/** `full` has the hidden types and fields, too, where the caller has it; the client's own schema otherwise. */
export type Graph = {
  api: GraphQLSchema;
  full: GraphQLSchema;
  types: PossibleTypes;
  /** Null where clients may not ask. */
  introspect: Introspect | null;
  /** What the client sees in place of a key that the plan goes by, where the two differ. */
  shown: ReadonlyMap<string, string>;
  /** The names of all fields that fetches of the plan require of others. */
  required: ReadonlySet<string>;
};

/** What one fetch asks of the objects of a place; `types` narrows which of them an entity fetch is for. */
export type Source = { fetch: number; sets: readonly Asked[][]; types?: ReadonlySet<string> | null };

/** One key of a Flatten path, with the lists behind it and what the objects in them must be. */
export type Step = { key: string; lists: number; types: ReadonlySet<string> | null };
/** What is left of the way to an entity fetch's places; `arrived` is what the last step says of the objects here. */
export type Route = { source: Source; arrived: ReadonlySet<string> | null; steps: readonly Step[] };

export type Place = {
  graph: Graph;
  path: PathPattern;
  /** The declared type's name; undefined of a hidden field whose type is not known. */
  type: string | undefined;
  /** What the client asks here; null of what only another fetch needs. */
  api: readonly Asked[][] | null;
  inherited: readonly Source[];
  linked: readonly Source[];
  routes: readonly Route[];
  /** Where each source, inherited ones first, tells an object's type. */
  names: readonly { source: number; key: string }[];
  isExact: boolean;
  isUnion: boolean;
  /** The one key of the one object there that tells the type, if it is so; then types are found by what stands under it. */
  nameKey: string | null;
  byName: Map<unknown, TypedPlace>;
  byType: Map<string | undefined, TypedPlace>;
};

export type FieldSource = { source: number; fetch: number; key: string };

export type FieldPlace = {
  /** The key that the plan goes by, and the one that the client sees. */
  as: string;
  shown: string;
  name: string;
  /** Which of the place's sources were asked for the field, and under what key it stands there. */
  sources: readonly FieldSource[];
  /** One source's value, or of several that answered parts of objects an array of their values. */
  read: ReadField;
  child: Place | null;
  isAsked: boolean;
  nodes: readonly FieldNode[];
  /** In the client's schema. */
  type: GraphQLOutputType | undefined;
};

export type TypedPlace = {
  place: Place;
  type: string | undefined;
  /** Whether clients don't see the type. */
  isHidden: boolean;
  /** Whether the client asks for what depends on which of the interface's types the object is of. */
  isUntold: boolean;
  fields: ReadonlyMap<string, FieldPlace>;
  /** The fields to go by on the way to a fetch's entities. */
  ways: Map<number, readonly Way[]>;
  /** Those that some fetch requires. */
  required: Set<FieldPlace>;
  /** What is compiled for objects of this type, by who compiled it. */
  compiled: Map<unknown, unknown>;
};

export type Way = { field: FieldPlace; child: Place; lists: number };

type Ground = Pick<Place, 'graph' | 'path' | 'type' | 'api' | 'inherited'>;

export function placeOf(ground: Ground, routes: readonly Route[]): Place {
  const linked = routes
    .filter(({ steps }) => steps.length === 0)
    .map(({ source, arrived }) => ({ ...source, types: arrived }));
  const names = [...ground.inherited, ...linked].flatMap(({ sets }, source) =>
    typenameKeys(sets).map((key) => ({ source, key })),
  );
  const type = ground.type === undefined ? undefined : ground.graph.full.getType(ground.type);
  const [name, ...others] = names;
  const isPlain =
    name && others.length === 0 && name.source === 0 && ground.inherited.length === 1 && isPlainKey(name.key);
  return {
    ...ground,
    linked,
    routes: routes.filter(({ steps }) => steps.length > 0),
    names: names.reverse(),
    isExact: isObjectType(type),
    isUnion: isUnionType(type),
    nameKey: isPlain ? name.key : null,
    byName: new Map(),
    byType: new Map(),
  };
}

/** Of a type that is not declared, a subgraph may make up any number of names. */
const mostTypes = 200;

export function typedPlace(place: Place, type: string | undefined): TypedPlace {
  const known = place.byType.get(type);
  if (known) return known;
  const isHidden = type !== undefined && place.graph.api.getType(type) === undefined;
  const fields = fieldsOf(place, type);
  const typed: TypedPlace = { place, type, isHidden, isUntold: isUntold(place, type, fields), fields, ...emptyTyped() };
  if (place.byType.size < mostTypes) place.byType.set(type, typed);
  return typed;
}

function isUntold({ api, graph }: Place, type: string | undefined, fields: TypedPlace['fields']): boolean {
  const possible = type === undefined || !api ? [] : [...graph.types.of(type)].filter((each) => each !== type);
  return possible.some((each) =>
    collect(api ?? [], (condition) => graph.types.applies(condition, each)).some(
      (field) => fields.get(keyOf(field))?.isAsked !== true,
    ),
  );
}

const emptyTyped = (): Pick<TypedPlace, 'ways' | 'required' | 'compiled'> => ({
  ways: new Map(),
  required: new Set(),
  compiled: new Map(),
});

/**
 * Whether a fetch answers a field that anyone reads, or a part of it, and that nobody answers before it: a fetch for an interface asks
 * it of types for which the client did not. A type's name is of use where so far only the interface's is known.
 */
export function isAnswerOfUse(field: FieldPlace, typed: TypedPlace, fetch: number): boolean {
  const { name, sources } = field;
  if (!sources.some((source) => source.fetch === fetch)) return false;
  if (name !== '__typename') return (field.child !== null || sources[0]?.fetch === fetch) && isOfUse(field, typed);
  return typed.type === undefined || !typed.place.graph.types.of(typed.type).has(typed.type);
}

/** Whether the client asks for a field of this type, or some fetch requires one of its name. */
export const isOfUse = ({ isAsked, name }: FieldPlace, { place }: TypedPlace): boolean =>
  isAsked || place.graph.required.has(name);

export const fieldKey = (as: string, name: string): string => `${as}:${name}`;

function fieldsOf(place: Place, type: string | undefined): ReadonlyMap<string, FieldPlace> {
  const { types } = place.graph;
  const applies = (condition: string) => types.applies(condition, type);
  const asked = new Map((place.api ? collect(place.api, applies) : []).map((each) => [keyOf(each), each]));
  const answered = new Map<string, { source: number; field: Collected }[]>();
  [...place.inherited, ...place.linked].forEach(({ sets, types: narrowed }, source) => {
    if (!isNarrowedTo(narrowed, type)) return;
    for (const field of collect(sets, applies)) {
      const key = keyOf(field);
      const others = answered.get(key);
      if (others) others.push({ source, field });
      else answered.set(key, [{ source, field }]);
    }
  });
  const fields = new Map<string, FieldPlace>();
  for (const key of new Set([...asked.keys(), ...answered.keys()])) {
    fields.set(key, fieldOf(place, type, asked.get(key), answered.get(key) ?? []));
  }
  return fields;
}

const keyOf = ({ as, name }: Collected): string => fieldKey(as, name);

function fieldOf(
  place: Place,
  type: string | undefined,
  asked: Collected | undefined,
  answered: readonly { source: number; field: Collected }[],
): FieldPlace {
  const { as, name } = asked ?? (answered[0]?.field as Collected);
  const all = [...place.inherited, ...place.linked];
  const shown = place.graph.shown.get(as) ?? as;
  const isComposite = (asked?.sets ?? answered.find(({ field }) => field.sets)?.field.sets) != null;
  const asComposite = isComposite ? answered.filter(({ field }) => field.sets) : answered;
  const fetchOf = (source: number) => (all[source] as Source).fetch;
  const sources = asComposite.map(({ source, field }) => ({ source, fetch: fetchOf(source), key: field.key }));
  const declared = declaredType(place.graph.api, type, name);
  const child = isComposite
    ? placeOf(
        {
          graph: place.graph,
          path: [...place.path, shown, ...listIndices(place, declared)],
          type: namedType(declaredType(place.graph.full, type, name) ?? declared),
          api: asked?.sets ?? null,
          inherited: asComposite.map(({ source, field }) => ({
            fetch: fetchOf(source),
            sets: field.sets as Asked[][],
          })),
        },
        onwards(place.routes, as, type),
      )
    : null;
  const read = fieldReader(place, sources, isComposite);
  return {
    as,
    shown,
    name,
    sources,
    read,
    child,
    isAsked: asked !== undefined,
    nodes: asked?.nodes ?? [],
    type: declared,
  };
}

/** The routes that go by this field, each a step further. */
const onwards = (routes: readonly Route[], key: string, type: string | undefined): Route[] =>
  routes.flatMap(({ source, arrived, steps: [step, ...steps] }) =>
    step?.key === key && isNarrowedTo(arrived, type) ? [{ source, arrived: step.types, steps }] : [],
  );

const isNarrowedTo = (types: ReadonlySet<string> | null | undefined, type: string | undefined): boolean =>
  !types || (type !== undefined && types.has(type));

function declaredType(schema: GraphQLSchema, type: string | undefined, name: string): GraphQLOutputType | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef.type;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef.type;
  const parent = type === undefined ? undefined : schema.getType(type);
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}

const namedType = (type: GraphQLOutputType | undefined): string | undefined => type && getNamedType(type).name;

/** A number for each list that the field's value is made of, counted on from those around the place. */
function listIndices({ path }: Place, declared: GraphQLOutputType | undefined): number[] {
  let next = listsIn(path);
  const indices: number[] = [];
  for (let type: unknown = declared; isWrappingType(type); type = type.ofType)
    if (isListType(type)) indices.push(next++);
  return indices;
}
