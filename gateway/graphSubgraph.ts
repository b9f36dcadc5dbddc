// Runs the generated subgraph inside the gateway: it tells a type by an id's prefix, and names an offer's item.

import { GraphQLError, parse } from 'graphql';
import { graphSubgraphSdl } from '../schema/graphSubgraph.js';
import { nodePrefixes } from '../schema/ids.js';
import { contractFile } from '../schema/load.js';
import { executorOf } from '../subgraphs/kit/executor.js';
import { prefixOf } from '../subgraphs/kit/ids.js';
import type { Log } from '../subgraphs/kit/maskErrors.js';
import { maskErrors } from '../subgraphs/kit/maskErrors.js';
import { subgraphSchema } from '../subgraphs/kit/schema.js';
import type { Transport } from '../subgraphs/kit/transport.js';

type NodeRef = { __typename: string; ref: string };
type OfferRef = { id?: string; ref?: string; itemType?: string | null; itemSku?: string | null };
const nodesLimit = 100;

const types: Record<string, { type: string } | undefined> = nodePrefixes;

function nodeRef(id: string): NodeRef {
  const type = types[prefixOf(id) ?? '']?.type;
  if (!type) throw new GraphQLError('Not an id of anything.', { extensions: { code: 'BAD_USER_INPUT' } });
  return { __typename: type, ref: id };
}

function nodeRefs(ids: readonly string[]): NodeRef[] {
  if (ids.length <= nodesLimit) return ids.map(nodeRef);
  throw new GraphQLError(`At most ${nodesLimit} ids at once.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** `itemTypes` are those of the supergraph that this instance serves beside, so that the two never differ. */
export function graphSubgraph(itemTypes: readonly string[], log: Log): Transport {
  const known = new Set(itemTypes);
  const typeOf = { __resolveType: (value: { __typename: string }) => value.__typename };
  const schema = subgraphSchema(parse(graphSubgraphSdl(contractFile('shared.graphql'), itemTypes)), {
    Node: typeOf,
    RetailerItem: typeOf,
    Query: {
      node: (_: unknown, { id }: { id: string }) => nodeRef(id),
      nodes: (_: unknown, { ids }: { ids: string[] }) => nodeRefs(ids),
    },
    RetailerOffer: {
      __resolveReference: (reference: OfferRef) => reference,
      item: ({ itemType, itemSku }: OfferRef) =>
        itemType && itemSku && known.has(itemType) ? { __typename: itemType, sku: itemSku } : null,
    },
  });
  const execute = executorOf<unknown>(schema);
  return async (exchange) => maskErrors(await execute(exchange, {}), log);
}

/** The item types of a supergraph: those that its generated subgraph declares to implement RetailerItem. */
export function itemTypesIn(supergraphSdl: string): string[] {
  return parse(supergraphSdl, { noLocation: true }).definitions.flatMap((definition) => {
    if (definition.kind !== 'ObjectTypeDefinition') return [];
    return definition.interfaces?.some(({ name }) => name.value === 'RetailerItem') ? [definition.name.value] : [];
  });
}
