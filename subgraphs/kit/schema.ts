// Builds a subgraph's executable schema, so that one bad reference costs one entity and never its neighbours.

import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import { isObjectType } from 'graphql';
import type { DocumentNode, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { scalars } from './scalars.js';

export type Resolvers = Record<string, unknown>;
type Reference = Record<string, unknown> & { __typename: string };
type ResolveReference = (reference: Reference, context: unknown, info: GraphQLResolveInfo) => unknown;

export function subgraphSchema(typeDefs: DocumentNode, resolvers: Resolvers): GraphQLSchema {
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: { ...scalars, ...resolvers } as unknown as GraphQLResolverMap<unknown>,
  });
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) {
    entities.resolve = (_source, args: { representations: Reference[] }, context, info: GraphQLResolveInfo) => {
      const found = args.representations.map((reference) => entityOf(schema, reference, context, info));
      // Without a promise among them the executor stays on its synchronous path.
      return found.some((one) => one instanceof Promise) ? Promise.all(found) : found;
    };
  }
  return schema;
}

/** Answers an Error in the entity's place, and neither throws nor rejects: graphql-jit would push a rejected item to the list's end. */
function entityOf(schema: GraphQLSchema, reference: Reference, context: unknown, info: GraphQLResolveInfo): unknown {
  try {
    const type = schema.getType(reference.__typename);
    if (!isObjectType(type)) return null;
    const resolve = referenceResolver(type);
    const record = resolve ? resolve(reference, context, info) : reference;
    if (!isPromise(record)) return named(record, type.name);
    return record.then((found) => named(found, type.name)).catch(asError);
  } catch (error) {
    return asError(error);
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error('unknown'));
const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';

const copies = new Map<string, WeakMap<object, object>>();

/** A record is copied, since one may stand for two types; it is shared by all who load it and never changed, so it is copied once. */
function named(record: unknown, typeName: string): unknown {
  if (record === null || record === undefined || record instanceof Error) return record ?? null;
  if ((record as Partial<Reference>).__typename === typeName) return record;
  const ofType = copies.get(typeName) ?? new WeakMap<object, object>();
  copies.set(typeName, ofType);
  const known = ofType.get(record as object);
  if (known) return known;
  const copy = { ...(record as object), __typename: typeName };
  ofType.set(record as object, copy);
  return copy;
}

function referenceResolver(type: GraphQLObjectType): ResolveReference | undefined {
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return extensions.apollo?.subgraph?.resolveReference;
}

/** The key that a reference came by: `id`, or the hidden `ref` of `node(id)`. */
export const keyOf = (reference: { id?: string | null; ref?: string | null }): string =>
  reference.id ?? reference.ref ?? '';
