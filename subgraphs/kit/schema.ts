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
    entities.resolve = (_source, args: { representations: Reference[] }, context, info: GraphQLResolveInfo) =>
      Promise.all(args.representations.map((reference) => resolveEntity(schema, reference, context, info)));
  }
  return schema;
}

/**
 * Answers an Error in the entity's place, and never rejects: graphql-jit would push a rejected item to the list's end.
 * The record is copied, since records are shared by loaders and one record may stand for two types.
 */
async function resolveEntity(schema: GraphQLSchema, reference: Reference, context: unknown, info: GraphQLResolveInfo) {
  try {
    const type = schema.getType(reference.__typename);
    if (!isObjectType(type)) return null;
    const resolve = referenceResolver(type);
    const record = resolve ? await resolve(reference, context, info) : reference;
    if (record instanceof Error || record === null || record === undefined) return record ?? null;
    return { ...(record as object), __typename: type.name };
  } catch (error) {
    return error instanceof Error ? error : new Error('unknown');
  }
}

function referenceResolver(type: GraphQLObjectType): ResolveReference | undefined {
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  return extensions.apollo?.subgraph?.resolveReference;
}

/** The key that a reference came by: `id`, or the hidden `ref` of `node(id)`. */
export const keyOf = (reference: { id?: string | null; ref?: string | null }): string =>
  reference.id ?? reference.ref ?? '';
