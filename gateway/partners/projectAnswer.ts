// Cuts an answer down to what was asked for: whatever else an untrusted subgraph sends is dropped, and nothing of it merged.

import { Kind, parse } from 'graphql';
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The response keys that a selection asks for, each with what is asked of its value; null of a leaf. */
type Shape = Map<string, Shape | null>;
export type Project = (data: unknown) => Record<string, unknown> | null;

const rememberedDocuments = 1000;
const shapes = new LRUCache<string, Shape>({ max: rememberedDocuments });

/**
 * A leaf is a string, number, boolean, null or a list of those, since a partner has no scalars of its own. Fragments are merged: a field asked
 * of one type is let through on another, which the gateway's own plan then ignores.
 */
export function projectionOf(query: string): Project {
  const shape = shapes.get(query) ?? shapeOfDocument(query);
  shapes.set(query, shape);
  return (data) => (isObject(data) ? projectObject(data, shape) : null);
}

function shapeOfDocument(query: string): Shape {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation ? shapeOf(operation.selectionSet, fragments, new Map()) : new Map();
}

function shapeOf(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, into: Shape): Shape {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const { selectionSet } = selection;
      into.set(key, selectionSet ? shapeOf(selectionSet, fragments, into.get(key) ?? new Map()) : null);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) shapeOf(selection.selectionSet, fragments, into);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment) shapeOf(fragment.selectionSet, fragments, into);
    }
  }
  return into;
}

function projectObject(value: Record<string, unknown>, shape: Shape): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of shape) if (Object.hasOwn(value, key)) kept[key] = projectValue(value[key], inner);
  return kept;
}

function projectValue(value: unknown, shape: Shape | null): unknown {
  if (Array.isArray(value)) return value.map((item) => projectValue(item, shape));
  if (!shape) return isObject(value) ? null : value;
  return isObject(value) ? projectObject(value, shape) : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
