// A client's field is never taken for one that a plan needs under the same name.

import { parse, print, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { distinctNamesFor } from '../../../gateway/plan/distinctNames.js';
import { link, openGraph } from '../../execute/graph.js';

const graph = openGraph({
  name: 'posts',
  subgraphs: {
    posts: `${link} type Query { feed: [Post] } type Post @key(fields: "id") { id: ID! comments(limit: Int!): [Comment] related: Post }
      type Comment @key(fields: "id") { id: ID! text(upper: Boolean = false): String }`,
    authors: `${link} type Post @key(fields: "id") { id: ID! comments(limit: Int!): [Comment] @external
        author: String @requires(fields: "comments(limit: 3) { id }") }
      type Comment @key(fields: "id") { id: ID! }`,
  },
});
const distinctNames = distinctNamesFor(graph.supergraphSdl);
const plain = (document: DocumentNode) => print(document).replace(/\s+/g, ' ');

test('a document without such fields stays as it is', () => {
  const document = parse('{ feed { id first: comments(limit: 1) { words: text(upper: true) } author } }');
  expect(distinctNames(document)).toEqual({ document, shown: new Map() });
  expect(distinctNames(document).document).toBe(document);
});

test('a field with other arguments, and an alias that is a key, get names of their own', () => {
  const { document, shown } = distinctNames(
    parse(
      'query ($n: Int!) { feed { author comments(limit: 1) { id } ...F id: related { author } comments__0: author } } fragment F on Post { comments(limit: 1) { text } }',
    ),
  );
  expect(plain(document)).toBe(
    'query ($n: Int!) { feed { author comments__1: comments(limit: 1) { id } ...F id__0: related { author } comments__0: author } } ' +
      'fragment F on Post { comments__1: comments(limit: 1) { text } }',
  );
  expect([...shown]).toEqual([
    ['comments__1', 'comments'],
    ['id__0', 'id'],
  ]);
});

test.each([
  ['{ feed { author comments(limit: 1) { id } } }', ['limit:3', 'limit:1']],
  ['{ feed { author id: related { comments(limit: 2) { id } } } }', ['related', 'limit:3', 'limit:2']],
])('the plan of %s fetches both', (text, parts) => {
  const { document } = distinctNames(parse(text));
  expect(validate(graph.api, document)).toEqual([]);
  const plan = JSON.stringify(graph.plan(document), (key, value) =>
    key === 'operationDocumentNode' ? undefined : value,
  );
  for (const part of parts) expect(plan).toContain(part);
});

test('names under different types of one list keep what they show', () => {
  const { document, shown } = distinctNames(
    parse('{ feed { a: related { comments(limit: 1) { id } } comments(limit: 2) { id } } }'),
  );
  expect(plain(document)).toContain('comments__0: comments(limit: 1)');
  expect(plain(document)).toContain('comments__1: comments(limit: 2)');
  expect([...shown.values()]).toEqual(['comments', 'comments']);
});
