// graphql-codegen's client preset as a judge of the graph: its types of the example operations, and code that uses them, compile.

import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { scratchFolder } from '../kit/scratchFolder.js';
import { baseGraph, enrolledGraph } from './judged.js';
import type { Judged } from './judged.js';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const run = (folder: string, tool: string, ...args: string[]) =>
  promisify(execFile)(join(packages, '.bin', tool), args, { cwd: folder }).catch((error) => {
    throw new Error(`${error.stdout}\n${error.stderr}`);
  });

const text = ['CountryCode', 'CurrencyCode', 'DateTime', 'Decimal', 'EmailAddress', 'LanguageCode', 'URL'];
const compilerOptions = {
  ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true },
  ...{ noUncheckedIndexedAccess: true, verbatimModuleSyntax: true, types: [] },
};

/** A frontend in a scratch folder: the operations, the preset's types of them, and a module that uses those. Throws what a tool says. */
async function build({ apiSdl, examples }: Judged, app: string): Promise<void> {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'src'));
  symlinkSync(packages, join(folder, 'node_modules'));
  const write = (name: string, content: string | object) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  write('schema.graphql', apiSdl);
  for (const example of examples) write(`src/${example.name}.graphql`, example.text);
  write('src/app.ts', app);
  write('tsconfig.json', { compilerOptions, include: ['src'] });
  const scalars = Object.fromEntries(text.map((name) => [name, 'string']));
  write('codegen.json', {
    schema: 'schema.graphql',
    documents: ['src/*.graphql', 'src/*.ts'],
    generates: {
      'src/gql/': {
        preset: 'client',
        config: { strictScalars: true, useTypeImports: true, enumsAsTypes: true, scalars },
      },
    },
  });
  await run(folder, 'graphql-codegen', '--config', 'codegen.json', '--errors-only');
  await run(folder, 'tsc', '--project', 'tsconfig.json');
}

/** Narrowing by __typename, what may be null, money as text, and a fragment of one's own: as a frontend would write it. */
const app = `
import { graphql, useFragment, type DocumentType } from './gql';
import type { FeedQuery, ProductQuery, CartLinesAddMutationVariables } from './gql/graphql';

const Card = graphql(\`
  fragment Card on Product { id title stockState price { amount { amount currencyCode } } }
\`);
const Cards = graphql(\`
  query Cards($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Product { ...Card } } }
\`);

export function titles(result: NonNullable<DocumentType<typeof Cards>>): (string | null)[] {
  return result.nodes.map((node) => (node?.__typename === 'Product' ? useFragment(Card, node).title : null));
}

type Entry = NonNullable<FeedQuery['feed']>['edges'][number];
export function goods({ node }: Entry): string[] {
  return (node.video?.tags ?? []).map(({ shoppable }) => {
    if (shoppable === null) return 'gone';
    if (shoppable.__typename === 'Product') return shoppable.price?.amount.amount ?? 'not sold here';
    return shoppable.offerPrice?.amount ?? shoppable.retailer?.name ?? '';
  });
}

export const variables: CartLinesAddMutationVariables = { lines: [{ variantId: 'vrnt_1', quantity: 1 }] };
// @ts-expect-error a quantity is no text
export const wrong: CartLinesAddMutationVariables = { lines: [{ variantId: 'vrnt_1', quantity: 'one' }] };
export const average = (product: ProductQuery['product']): number | null => product?.rating?.average ?? null;
`;

test('every example operation that names no partner’s type, and an app that uses the types', async () => {
  await build(baseGraph(), app);
}, 120_000);

test('those that name a partner’s type, once it is enrolled', async () => {
  await build(
    await enrolledGraph(),
    `
import type { PartnerOffersQuery } from './gql/graphql';

type Offer = PartnerOffersQuery['retailerOffers']['nodes'][number];
export const authors = (offer: Offer): string[] =>
  offer?.item && 'authors' in offer.item ? offer.item.authors : [];
`,
  );
}, 120_000);
