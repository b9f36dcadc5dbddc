import { existsSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { roster } from './subgraphs/roster.js';

/** `export type VideoMapper = …` in a subgraph's mappers.ts says what its resolvers are given for a `Video`. */
function mappersOf(name: string): Record<string, string> {
  const file = new URL(`./subgraphs/${name}/mappers.ts`, import.meta.url);
  if (!existsSync(file)) return {};
  const names = [...readFileSync(file, 'utf8').matchAll(/^export type (\w+)Mapper\b/gm)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((type) => [type, `./mappers.js#${type}Mapper`]));
}

const text = { input: 'string', output: 'string' };

const config: CodegenConfig = {
  generates: Object.fromEntries(
    roster.map(({ name }) => [
      `subgraphs/${name}/types.generated.ts`,
      {
        schema: ['schema/shared.graphql', `schema/${name}/*.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          strictScalars: true,
          defaultScalarType: 'unknown',
          importExtension: '.js',
          contextType: './context.js#Context',
          mappers: mappersOf(name),
          maybeValue: 'T | null | undefined',
          scalars: {
            Decimal: text,
            DateTime: { input: 'Date', output: 'Date | string' },
            CurrencyCode: text,
            CountryCode: text,
            LanguageCode: text,
            URL: text,
            EmailAddress: text,
            _Any: 'unknown',
            _FieldSet: 'unknown',
          },
        },
      },
    ]),
  ),
};

export default config;
