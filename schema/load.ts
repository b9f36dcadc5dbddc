// The one reader of the contracts: a subgraph's SDL is the shared file, then its folder's files by name.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { SubgraphName } from '../subgraphs/roster.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

export function sdlOf(name: SubgraphName): string {
  const files = readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return [join(folder, 'shared.graphql'), ...files.map((file) => join(folder, name, file))]
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

export const typeDefsOf = (name: SubgraphName): DocumentNode => parse(sdlOf(name), { noLocation: true });

/** A file of `schema/`, as text. */
export const contractFile = (name: string): string => readFileSync(join(folder, name), 'utf8');
