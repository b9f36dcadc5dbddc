// Identities of the made entities: the value of a key tells the identity, whichever key it is, and the other way round.

import { getNamedType } from 'graphql';
import type { GraphQLType } from 'graphql';

/** What a scalar in a key holds. */
export function keyLeaf(type: GraphQLType, namespace: string, identity: number, field: string): unknown {
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return identity;
  if (name === 'Boolean') return identity % 2 === 0;
  return `${namespace}-${identity}~${field}`;
}

/** The identity that a key's value tells, wherever in it. */
export function identityIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const digits = /-(\d+)~/.exec(value)?.[1];
    return digits === undefined ? undefined : Number(digits);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const found = identityIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
