// Measures what a document selects once its fragments are expanded, without expanding them: each fragment is measured
// once, so that a bomb of fragments costs as much as its text is long.

import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { refusal } from '../errors/refusal.js';

export type Measure = {
  /** Fields selected at the top, not counting those inside them. */
  width: number;
  fields: number;
  aliases: number;
  directives: number;
  depth: number;
};

const nothing: Measure = { width: 0, fields: 0, aliases: 0, directives: 0, depth: 0 };

/** The largest of each figure over the document's operations. Figures past 2^1023 are Infinity. Throws FRAGMENT_CYCLE and BAD_USER_INPUT. */
export function measureDocument(document: DocumentNode): Measure {
  const measureSelections = measurer(document);
  let largest = nothing;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const own = withDirectives(measureSelections(definition.selectionSet), definition);
      const ofVariables = (definition.variableDefinitions ?? []).reduce((sum, each) => sum + countOf(each), 0);
      largest = largestOf(largest, { ...own, directives: own.directives + ofVariables });
    }
  }
  return largest;
}

function measurer(document: DocumentNode): (set: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const measured = new Map<string, Measure | 'begun'>();

  function ofFragment(name: string): Measure {
    const known = measured.get(name);
    if (known === 'begun') throw refusal('FRAGMENT_CYCLE', 'A fragment may not contain itself.');
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    measured.set(name, 'begun');
    const measure = withDirectives(ofSet(fragment.selectionSet), fragment);
    measured.set(name, measure);
    return measure;
  }

  function ofSelection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return withDirectives(ofFragment(selection.name.value), selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return withDirectives(ofSet(selection.selectionSet), selection);
    // A key that objects don't keep: what is built of the answer would be lost.
    if (selection.alias?.value === '__proto__') throw refusal('BAD_USER_INPUT', '__proto__ is no alias.');
    const inside = selection.selectionSet ? ofSet(selection.selectionSet) : nothing;
    return {
      width: 1,
      fields: inside.fields + 1,
      aliases: inside.aliases + (selection.alias ? 1 : 0),
      directives: inside.directives + countOf(selection),
      depth: inside.depth + 1,
    };
  }

  const ofSet = (set: SelectionSetNode): Measure => set.selections.map(ofSelection).reduce(sumOf, nothing);

  for (const name of fragments.keys()) ofFragment(name);
  return ofSet;
}

const countOf = (node: { directives?: readonly unknown[] | undefined }) => node.directives?.length ?? 0;

const withDirectives = (measure: Measure, node: { directives?: readonly unknown[] | undefined }): Measure =>
  node.directives?.length ? { ...measure, directives: measure.directives + node.directives.length } : measure;

const sumOf = (a: Measure, b: Measure): Measure => ({
  width: a.width + b.width,
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  depth: Math.max(a.depth, b.depth),
});

const largestOf = (a: Measure, b: Measure): Measure => ({
  width: Math.max(a.width, b.width),
  fields: Math.max(a.fields, b.fields),
  aliases: Math.max(a.aliases, b.aliases),
  directives: Math.max(a.directives, b.directives),
  depth: Math.max(a.depth, b.depth),
});
