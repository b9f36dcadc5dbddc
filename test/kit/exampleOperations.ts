// The operations of examples/operations/, as the tests read and run them.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { signIns } from '../../cli/demo/people.js';

const folder = fileURLToPath(new URL('../../examples/operations/', import.meta.url));

export const exampleNames = readdirSync(folder)
  .flatMap((file) => /^(.+)\.graphql$/.exec(file)?.[1] ?? [])
  .sort();
export const documentOf = (name: string) => readFileSync(join(folder, `${name}.graphql`), 'utf8');
export const variablesOf = (name: string): any =>
  JSON.parse(readFileSync(join(folder, `${name}.variables.json`), 'utf8'));

export const operationsIn = (document: string): string[] =>
  parse(document).definitions.flatMap((each) =>
    each.kind === 'OperationDefinition' && each.name ? [each.name.value] : [],
  );

/** One operation of a document, with the fragments that it uses. */
export function only(document: string, operation: string): string {
  const { definitions } = parse(document);
  const wanted = definitions.find((each) => each.kind === 'OperationDefinition' && each.name?.value === operation);
  if (!wanted) throw new Error(`no operation ${operation}`);
  const used = definitions.filter(
    (each) => each.kind === 'FragmentDefinition' && print(wanted).includes(`...${each.name.value}`),
  );
  return print({ kind: 'Document', definitions: [wanted, ...used] } as DocumentNode);
}

/** Somebody of the demo world, as a viewer. */
export function demoPerson(name: string) {
  const found = signIns.find((each) => each.email.startsWith(`${name}@`));
  if (!found) throw new Error(`nobody is called ${name}`);
  return { userId: found.userId, roles: found.roles, market: found.market };
}
