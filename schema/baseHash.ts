// Tells one code's graph from another's: what is composed of the seven's contracts alone.

import { createHash } from 'node:crypto';
import { roster } from '../subgraphs/roster.js';
import { graphSubgraphSdl } from './graphSubgraph.js';
import { contractFile, sdlOf } from './load.js';

let known: string | undefined;

/** A hash of the seven subgraphs' SDL and the generated one's; the same in each process that runs the same code. */
export function baseHash(): string {
  known ??= hashOf([...roster.map(({ name }) => sdlOf(name)), graphSubgraphSdl(contractFile('shared.graphql'), [])]);
  return known;
}

const hashOf = (parts: readonly string[]) =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);
