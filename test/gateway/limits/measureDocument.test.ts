// The linear measure equals what counting the expanded document gives.

import fc from 'fast-check';
import { parse } from 'graphql';
import type { DocumentNode, SelectionNode, SelectionSetNode } from 'graphql';
import { measureDocument } from '../../../gateway/limits/measureDocument.js';
import type { Measure } from '../../../gateway/limits/measureDocument.js';

/** Counts by really expanding every fragment, as an executor without memory would. */
function naive(document: DocumentNode): Measure {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  );
  const total = { width: 0, fields: 0, aliases: 0, directives: 0, depth: 0 };
  const visit = (selection: SelectionNode, depth: number, atTop: boolean): void => {
    total.directives += selection.directives?.length ?? 0;
    if (selection.kind === 'Field') {
      total.fields++;
      total.aliases += selection.alias ? 1 : 0;
      total.width += atTop ? 1 : 0;
      total.depth = Math.max(total.depth, depth + 1);
      visitAll(selection.selectionSet, depth + 1, false);
    } else if (selection.kind === 'InlineFragment') visitAll(selection.selectionSet, depth, atTop);
    else {
      const fragment = fragments.get(selection.name.value);
      total.directives += fragment?.directives?.length ?? 0;
      visitAll(fragment?.selectionSet, depth, atTop);
    }
  };
  const visitAll = (set: SelectionSetNode | undefined, depth: number, atTop: boolean) =>
    set?.selections.forEach((selection) => visit(selection, depth, atTop));
  for (const each of document.definitions) {
    if (each.kind === 'OperationDefinition') {
      total.directives += each.directives?.length ?? 0;
      visitAll(each.selectionSet, 0, true);
    }
  }
  return total;
}

const fragmentCount = 4;
/** Fragments spread only later ones, so that none contains itself. */
const selections = (from: number) =>
  fc.letrec<{ set: string; selection: string }>((tie) => ({
    set: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
    selection: fc.oneof(
      { maxDepth: 3, depthIdentifier: `d${from}` },
      fc.constantFrom('a', 'b', 'x: a', 'a @skip(if: false)', ...spreads(from)),
      tie('set').map((set) => `a ${set}`),
      tie('set').map((set) => `y: b @include(if: true) ${set}`),
      tie('set').map((set) => `... on Query @include(if: true) ${set}`),
    ),
  })).set;
const spreads = (from: number) =>
  Array.from({ length: fragmentCount - from }, (_, i) => [
    `...F${from + i}`,
    `...F${from + i} @skip(if: false)`,
  ]).flat();

const documents = fc
  .tuple(selections(0), ...Array.from({ length: fragmentCount }, (_, i) => selections(i + 1)))
  .map(([operation, ...fragments]) =>
    [`query @live ${operation}`, ...fragments.map((set, i) => `fragment F${i} on Query @kept ${set}`)].join('\n'),
  );

test('on random documents with fragments in fragments', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const document = parse(text);
      expect(measureDocument(document)).toEqual(naive(document));
    }),
    { numRuns: 300 },
  );
});

test('a bomb of 2,000 fragments is measured as infinitely large, and at once', () => {
  const fragments = Array.from({ length: 2_000 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const document = parse(`{ ...F0 } ${fragments.join(' ')} fragment F2000 on Query { a }`);
  expect(measureDocument(document)).toMatchObject({ fields: Infinity, width: Infinity, depth: 1 });
});
