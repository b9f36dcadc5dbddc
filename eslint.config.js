import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const described = { FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true };
/** A key repeated in a stub is described where it is owned; api.graphql, which is linted too, shows whether it is. */
const keys = ['FieldDefinition[name.value=/^(id|ref|sku|itemType|itemSku)$/]'];
const roots = ['ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]'];

export default tseslint.config(
  { ignores: ['node_modules/', 'bench/node_modules/', '**/*.generated.ts', '.vitrine/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['subgraphs/kit/env.ts', 'test/**', 'bench/**', 'faults/**', 'examples/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in subgraphs/kit/env.ts alone.' },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['codegen.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['schema/*/*.graphql', 'schema/*.graphql'],
    ignores: ['schema/generated/**'],
    languageOptions: { parser: graphqlPlugin.parser },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-description': ['error', { ...described, ignoredSelectors: keys }],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['schema/generated/api.graphql'],
    languageOptions: { parser: graphqlPlugin.parser },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      '@graphql-eslint/require-description': ['error', { types: true, ...described, ignoredSelectors: roots }],
    },
  },
);
