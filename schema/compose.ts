// The one composer: the seven, the generated subgraph and the enrolled partners become one supergraph.

import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { roster } from '../subgraphs/roster.js';
import { graphSubgraphName, graphSubgraphSdl } from './graphSubgraph.js';
import { contractFile, sdlOf } from './load.js';

/** A partner as it is composed: its subgraph's name and URL, its stripped SDL and the item types that it defines. */
export type PartnerService = { name: string; url: string; sdl: string; itemTypes: readonly string[] };
export type Composed = { supergraphSdl: string; apiSdl: string };

/** Throws with every composition error, and every hint: a hint is a disagreement between subgraphs. */
export function composeGraph(partners: readonly PartnerService[] = []): Composed {
  const itemTypes = partners.flatMap((partner) => partner.itemTypes);
  const services = [
    ...roster.map(({ name }) => ({ name: name as string, url: `inproc:${name}`, sdl: sdlOf(name) })),
    {
      name: graphSubgraphName,
      url: `inproc:${graphSubgraphName}`,
      sdl: graphSubgraphSdl(contractFile('shared.graphql'), itemTypes),
    },
    ...partners,
  ];
  const result = composeServices(services.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (result.errors) throw new Error(`The graph does not compose:\n${result.errors.map(String).join('\n\n')}`);
  if (result.hints.length > 0) throw new Error(`The subgraphs disagree:\n${result.hints.map(String).join('\n')}`);
  return { supergraphSdl: result.supergraphSdl, apiSdl: apiSdlOf(result.supergraphSdl) };
}

/** What clients see of a supergraph, sorted, so that it diffs well. */
export function apiSdlOf(supergraphSdl: string): string {
  const api = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return `${printSchema(lexicographicSortSchema(api))}\n`;
}
