// Builds what a fetch tells a subgraph of an entity: its type, its key and the fields that the subgraph requires of others.

import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { fieldKey, isAnswerOfUse } from './places.js';
import type { FieldPlace, FieldSource, TypedPlace } from './places.js';
import { itemsOf } from './readField.js';
import type { ReadField } from './readField.js';
import { rewriteData } from './rewrites.js';
import { typedAt } from './typeOf.js';

export type Representation = Record<string, unknown>;
export type Requires = {
  fetch: number;
  selections: Selections;
  rewrites: readonly FetchDataRewrite[];
  /** The fetches that are over when this one begins. */
  before: ReadonlySet<number>;
};

/** How the objects of one type are represented to one fetch. */
export type Represent = {
  /** Of a key of one leaf: its value tells the representation, so that equal ones are known without being built. */
  single: ReadField | null;
  /** Undefined where a field that is required has not been answered. */
  build(value: unknown): Representation | undefined;
  /** The sources of whatever is required, for the reason when it is missing. */
  sources: readonly FieldSource[];
};

type Selections = readonly QueryPlanSelectionNode[];
type Part = { key: string; field: FieldPlace; selections: Selections | undefined };

/** Null where the fetch requires nothing of this type, or answers nothing of use, so that it isn't made for its objects. */
export function representOf(typed: TypedPlace, requires: Requires): Represent | null {
  const known = typed.compiled.get(requires) as Represent | null | undefined;
  if (known !== undefined) return known;
  const represent = compile(typed, requires);
  typed.compiled.set(requires, represent);
  return represent;
}

function compile(typed: TypedPlace, { fetch, selections, rewrites, before }: Requires): Represent | null {
  const { type: typename } = typed;
  if (![...typed.fields.values()].some((field) => isAnswerOfUse(field, typed, fetch))) return null;
  const parts = partsOf(typed, selections, before);
  if (typename === undefined || parts.length === 0 || !asksTypename(typed, selections)) return null;
  const [only] = parts;
  const isSingle = parts.length === 1 && !only?.selections && rewrites.length === 0;
  return {
    single: (isSingle && only?.field.read) || null,
    build(value) {
      const representation: Representation = { __typename: typename };
      if (!fill(representation, parts, value, before)) return undefined;
      rewriteData(representation, rewrites, typed.place.graph.types);
      return representation;
    },
    sources: parts.flatMap(({ field }) => field.sources),
  };
}

/** What no fetch before this one is asked for, since @skip or @include left it out, is left out. */
function partsOf(typed: TypedPlace, selections: Selections, before: ReadonlySet<number>): readonly Part[] {
  const known = typed.compiled.get(selections) as readonly Part[] | undefined;
  if (known) return known;
  const { types } = typed.place.graph;
  const parts = new Map<string, Part>();
  const visit = (each: QueryPlanSelectionNode): void => {
    if (each.kind === 'InlineFragment') {
      if (each.typeCondition === undefined || types.applies(each.typeCondition, typed.type))
        each.selections.forEach(visit);
    } else if (each.name !== '__typename') {
      const key = each.alias ?? each.name;
      const field = typed.fields.get(fieldKey(key, each.name));
      if (!field?.sources.some((source) => before.has(source.fetch))) return;
      const inner = [...(parts.get(key)?.selections ?? []), ...(each.selections ?? [])];
      parts.set(key, { key, field, selections: each.selections && inner });
      typed.required.add(field);
    }
  };
  selections.forEach(visit);
  const found = [...parts.values()];
  typed.compiled.set(selections, found);
  return found;
}

const asksTypename = (typed: TypedPlace, selections: Selections): boolean =>
  selections.some((each) =>
    each.kind === 'Field'
      ? each.name === '__typename'
      : (each.typeCondition === undefined || typed.place.graph.types.applies(each.typeCondition, typed.type)) &&
        asksTypename(typed, each.selections),
  );

/** False where something is missing. */
function fill(into: Representation, parts: readonly Part[], value: unknown, before: ReadonlySet<number>): boolean {
  for (const { key, field, selections } of parts) {
    const found = field.read(value);
    if (found === undefined) return false;
    const told = selections ? represented(field, selections, found, before, 0) : found;
    if (told === undefined) return false;
    into[key] = told;
  }
  return true;
}

/** Lists nest no deeper in any schema. */
const deepestList = 16;

function represented(
  field: FieldPlace,
  selections: Selections,
  value: unknown,
  before: ReadonlySet<number>,
  depth: number,
): unknown {
  const { child } = field;
  if (value === null || value === undefined) return null;
  if (!child || typeof value !== 'object' || depth > deepestList) return undefined;
  const items = itemsOf(child, value);
  if (items) {
    const told = items.map((item) => represented(field, selections, item, before, depth + 1));
    return told.includes(undefined) ? undefined : told;
  }
  const typed = typedAt(child, value);
  if (!typed) return undefined;
  const nested: Representation = {};
  if (asksTypename(typed, selections)) nested['__typename'] = typed.type;
  return fill(nested, partsOf(typed, selections, before), value, before) ? nested : undefined;
}
