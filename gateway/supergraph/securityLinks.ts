// Which security features of a supergraph this gateway could not enforce: serving it without them would open what they close.

import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

const accessRules = new Set(['authenticated', 'requiresScopes', 'policy']);
/** Apollo's planner hides what is `@inaccessible`, and hands on what `@fromContext` wants. */
const enforced = new Set(['inaccessible', 'context']);

/** Names of features; throws where the text is no GraphQL. `@core` is how the first supergraphs linked. */
export function unenforcedSecurity(supergraphSdl: string): string[] {
  const links = parse(supergraphSdl, { noLocation: true }).definitions.flatMap((definition) => {
    const isSchema = definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;
    return isSchema ? (definition.directives ?? []).filter(isLink) : [];
  });
  const missing = links.flatMap((link) => {
    const name = nameOf(argumentOf(link, 'url') ?? argumentOf(link, 'feature') ?? '');
    const closes = accessRules.has(name) || (argumentOf(link, 'for') === 'SECURITY' && !enforced.has(name));
    return closes ? [name] : [];
  });
  return [...new Set(missing)];
}

const isLink = ({ name }: ConstDirectiveNode) => name.value === 'link' || name.value === 'core';

function argumentOf(link: ConstDirectiveNode, name: string): string | undefined {
  const value = link.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

/** https://specs.apollo.dev/policy/v0.1 → policy */
const nameOf = (url: string) =>
  url
    .replace(/\/v\d+\.\d+\/?$/, '')
    .split('/')
    .at(-1) || url;
