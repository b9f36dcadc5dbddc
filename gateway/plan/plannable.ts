// A client's operation as Apollo's planner gets it right.

import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, visit } from 'graphql';
import type { DirectiveNode, DocumentNode } from 'graphql';
import { distinctNamesFor } from './distinctNames.js';
import type { DistinctNames } from './distinctNames.js';

/** For operations on one supergraph. */
export function plannableFor(supergraphSdl: string): (document: DocumentNode, text?: string) => DistinctNames {
  const distinct = distinctNamesFor(supergraphSdl);
  // A text without the sign needs no look at its every node.
  return (document, text = '@') => distinct(text.includes('@') ? withoutForeignDirectives(document) : document);
}

const settled = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);
const isForeign = ({ name }: DirectiveNode) => !settled.has(name.value);

/** The planner hands a directive on to subgraphs that need not know it. The very same document where there is none. */
const withoutForeignDirectives = (document: DocumentNode): DocumentNode =>
  visit(document, { [Kind.DIRECTIVE]: (node: DirectiveNode) => (isForeign(node) ? null : undefined) }) as DocumentNode;
