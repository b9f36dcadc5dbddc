// What clients' compilers are given: the API schemas, with and without the example partner, and the example operations that each takes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { apiSdlOf, composeGraph } from '../../schema/compose.js';
import { contractFile } from '../../schema/load.js';
import { documentOf, exampleNames } from '../kit/exampleOperations.js';
import { composeRetailers } from '../../subgraphs/partners/enrolment/composeRetailers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

export type Example = { name: string; text: string; document: DocumentNode };

const examples: Example[] = exampleNames.map((name) => {
  const text = documentOf(name);
  return { name, text, document: parse(text) };
});

export type Judged = { apiSdl: string; examples: Example[] };

/** The base graph, and the operations that name no partner's type. */
export function baseGraph(): Judged {
  const apiSdl = read('schema/generated/api.graphql');
  const schema = buildSchema(apiSdl);
  return { apiSdl, examples: examples.filter(({ document }) => validate(schema, document).length === 0) };
}

/** The graph with the example partner enrolled, and the operations that need it. */
export async function enrolledGraph(): Promise<Judged> {
  const sdl = [read('examples/partner/schema.graphql'), contractFile('partner-contract.graphql')].join('\n');
  const goodbooks = { prefix: 'Goodbooks', url: 'http://goodbooks.example/graphql', sdl };
  const { supergraphSdl } = await composeRetailers(async (partners) => composeGraph(partners), [goodbooks]);
  const own = baseGraph().examples.map(({ name }) => name);
  return { apiSdl: apiSdlOf(supergraphSdl), examples: examples.filter(({ name }) => !own.includes(name)) };
}
