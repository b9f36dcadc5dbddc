// Operations that nobody has sent before: each is a known one with other fields left out and one field under a name of its own.

import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldNode, SelectionNode, SelectionSetNode } from 'graphql';
import { randomFrom } from '../load/sessions.js';

/** Of ten leaves so many are left out. What leads to others stays, so that all are about as large as what they are made of. */
const leftOut = 1.5;
const isLeaf = (node: SelectionNode): node is FieldNode => node.kind === Kind.FIELD && !node.selectionSet;

/** The same text for the same number, and another one for each number. Every selection keeps something. */
export function neverSeen(query: string, number: number): string {
  const random = randomFrom(number);
  const thinned = visit(parse(query, { noLocation: true }), {
    SelectionSet({ selections, ...node }) {
      const kept = selections.filter((each) => !isLeaf(each) || random() * 10 >= leftOut);
      return { ...node, selections: kept.length > 0 ? kept : selections } satisfies SelectionSetNode;
    },
  });
  return print(withOwnName(thinned, `seen${number}never`, random));
}

function withOwnName(document: DocumentNode, alias: string, random: () => number): DocumentNode {
  let leaves = 0;
  const isPlain = (node: FieldNode) => isLeaf(node) && !node.alias;
  visit(document, { Field: (node) => void (isPlain(node) && (leaves += 1)) });
  const chosen = Math.floor(random() * leaves);
  let at = -1;
  return visit(document, {
    Field(node) {
      if (!isPlain(node) || (at += 1) !== chosen) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: alias } } satisfies FieldNode;
    },
  });
}
