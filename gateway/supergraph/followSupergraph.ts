// Which supergraph to serve: the base that this code composes, or its latest extension by enrolled partners, and what comes after it.

import { readFileSync } from 'node:fs';
import { baseHash } from '../../schema/baseHash.js';
import type { Logger } from '../../subgraphs/kit/log.js';
import type { Database } from '../../subgraphs/kit/mongo.js';
import { latestNumber, latestSupergraph, watchSupergraphs } from '../../subgraphs/kit/supergraphVersions.js';

const baseFile = new URL('../../schema/generated/supergraph.graphql', import.meta.url);

export type SupergraphSource = {
  supergraphSdl: string;
  /** Hands every later version to `swap`; a version that can't be served is logged, and the last good one stays. */
  follow(swap: (supergraphSdl: string) => Promise<void>, log: Logger): { stop(): Promise<void> };
};

export const baseSupergraph = (): string => readFileSync(baseFile, 'utf8');

/** `partners` is the database of the partners subgraph. Throws where it can't be reached. */
export async function publishedSupergraph(partners: Database): Promise<SupergraphSource> {
  const base = baseHash();
  const after = await latestNumber(partners);
  const latest = await latestSupergraph(partners, base);
  return {
    supergraphSdl: latest?.supergraphSdl ?? baseSupergraph(),
    follow: (swap, log) =>
      watchSupergraphs(
        partners,
        async ({ version, supergraphSdl }) => {
          await swap(supergraphSdl);
          log.info({ version }, 'the gateway serves a new version of the graph');
        },
        {
          after,
          baseHash: base,
          onError: (error) => log.error({ err: error }, 'a version of the graph is not served'),
        },
      ),
  };
}
