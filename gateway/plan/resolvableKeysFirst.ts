// Where a type has several keys in one subgraph, Apollo's planner goes back to that subgraph by the first, even by one that the subgraph
// says it can't resolve. So those that it can come first.

import { parse, print, visit } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';
import { isJoinType, isResolvable } from './joinSpec.js';

/** The very same text where nothing has to move. */
export function resolvableKeysFirst(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  let isMoved = false;
  const node = <T extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(type: T) => {
    const { directives = [] } = type;
    if (!directives.some(isUnresolvable)) return false;
    isMoved = true;
    const sorted = [...directives.filter((each) => !isUnresolvable(each)), ...directives.filter(isUnresolvable)];
    return { ...type, directives: sorted };
  };
  const moved = visit(document, { ObjectTypeDefinition: node, InterfaceTypeDefinition: node });
  return isMoved ? print(moved) : supergraphSdl;
}

const isUnresolvable = (directive: ConstDirectiveNode): boolean => isJoinType(directive) && !isResolvable(directive);
