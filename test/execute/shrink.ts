// Makes a failing operation smaller: selections, arguments and directives are left out as long as it still fails.

import { Kind, print, validate, visit } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLSchema } from 'graphql';
import type { Operation } from './operations.js';

const removable = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.DIRECTIVE,
]);

/** `fails` is asked at most `patience` times. */
export async function shrunk(
  api: GraphQLSchema,
  operation: Operation,
  fails: (operation: Operation) => Promise<boolean>,
  patience = 300,
): Promise<Operation> {
  let best = operation;
  for (let index = 0; patience > 0;) {
    const smaller = without(best.document, index);
    if (!smaller) return best;
    const tidy = withoutUnused(smaller);
    const candidate = { document: tidy, text: print(tidy), variables: best.variables };
    if (validate(api, tidy).length > 0) {
      index++;
    } else {
      patience--;
      if (await fails(candidate)) best = candidate;
      else index++;
    }
  }
  return best;
}

/** The document without its `index`th removable node; null past the last. */
function without(document: DocumentNode, index: number): DocumentNode | null {
  let seen = -1;
  let removed = false;
  const result = visit(document, {
    enter(node: ASTNode) {
      if (!removable.has(node.kind) || removed) return undefined;
      seen++;
      if (seen !== index) return undefined;
      removed = true;
      return null;
    },
  });
  // What would be left empty goes with its last part.
  return removed ? withoutEmpty(result) : null;
}

const withoutEmpty = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: { leave: (node) => (node.selectionSet?.selections.length === 0 ? null : undefined) },
    InlineFragment: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
    OperationDefinition: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
    FragmentDefinition: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
  });

function withoutUnused(document: DocumentNode): DocumentNode {
  const text = print(document);
  const used = (name: string, mark: string) => new RegExp(`${mark}${name}\\b(?!:)`).test(text);
  const kept = visit(document, {
    FragmentDefinition: (node) => (used(node.name.value, '\\.\\.\\.') ? undefined : null),
    VariableDefinition: (node) => (used(node.variable.name.value, '\\$') ? undefined : null),
  });
  return print(kept) === text ? kept : withoutUnused(kept);
}
