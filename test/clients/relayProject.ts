// A project for the Relay compiler in a scratch folder: modules that hold what would stand in graphql`…`, and what the compiler makes of it.

import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kind, print, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import { scratchFolder } from '../kit/scratchFolder.js';

const compiler: string = createRequire(import.meta.url)('relay-compiler');

/** Answers the names of the artifacts; throws with what the compiler complains of. `modules` are texts by module name. */
export async function compileRelay(apiSdl: string, modules: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = scratchFolder();
  for (const each of ['src', 'artifacts']) mkdirSync(join(folder, each));
  writeFileSync(join(folder, 'schema.graphql'), apiSdl);
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './artifacts',
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  for (const [name, text] of Object.entries(modules)) {
    writeFileSync(join(folder, 'src', `${name}.ts`), `graphql\`\n${text}\n\`;\n`);
  }
  await promisify(execFile)(compiler, ['relay.config.json', '--noWatchman', '--output', 'quiet-with-errors'], {
    cwd: folder,
  }).catch((error) => {
    throw new Error(`${error.stdout}\n${error.stderr}`);
  });
  return readdirSync(join(folder, 'artifacts'))
    .flatMap((file) => /^(.+)\.graphql\.ts$/.exec(file)?.[1] ?? [])
    .sort();
}

export const moduleNameOf = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** As Relay wants names: operations and fragments begin with their module's, and an operation's ends in its kind. */
export function relayNamed(module: string, document: DocumentNode): string {
  const fragment = (name: string) => ({ kind: Kind.NAME, value: `${module}_${name}` }) as const;
  return print(
    visit(document, {
      OperationDefinition: (node) => {
        const kind = node.operation.charAt(0).toUpperCase() + node.operation.slice(1);
        return { ...node, name: { kind: Kind.NAME, value: `${module}${node.name?.value ?? ''}${kind}` } as const };
      },
      FragmentDefinition: (node) => ({ ...node, name: fragment(node.name.value) }),
      FragmentSpread: (node) => ({ ...node, name: fragment(node.name.value) }),
    }),
  );
}
