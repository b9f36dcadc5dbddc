// A small graph whose subgraphs say what a test has them say, so that an executor meets exactly that.

import { getOperationAST, getVariableValues, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { compileOperation } from '../../gateway/execute/compileOperation.js';
import type { Executed, ExecutionRequest } from '../../gateway/execute/compileOperation.js';
import { link, openGraph } from './graph.js';
import type { Graph } from './graph.js';
import { askStock } from './threeAnswers.js';
import type { Answer, Ask } from './threeAnswers.js';

export const library = openGraph({
  name: 'library',
  subgraphs: {
    things: `${link}
      type Query { things: [Thing] one: Thing mixed: [Either] numbers: [Int] count: Int! note: String }
      type Mutation { first: Int second: Int }
      union Either = Thing | Author
      type Thing @key(fields: "id") { id: ID! name: String author: Author meal: Meal kind: Kind parts: [[Int!]] }
      enum Kind { GOOD BAD }
      union Meal = Meat | Grain
      type Meat @shareable { grams: Int! }
      type Grain @shareable { grams: Int }
      type Author @key(fields: "id", resolvable: false) { id: ID! }`,
    people: `${link}
      type Query { people: [Author!] }
      type Mutation { third: Int }
      type Author @key(fields: "id") { id: ID! name: String! age: Int friends: [Author!]! }
      type Thing @key(fields: "id") { id: ID! title: String rating: Int!
        meal: Meal @external
        dose: Int @requires(fields: "meal { __typename ... on Meat { grams } ... on Grain { grams } }") }
      union Meal = Meat | Grain
      type Meat @shareable { grams: Int! }
      type Grain @shareable { grams: Int }`,
  },
});

/** What a subgraph says, by its name: an answer, or what makes one, or its text, of the call. */
export type Canned = Record<string, unknown>;

const askCanned =
  (canned: Canned): Ask =>
  async (subgraph, call) => {
    const said = canned[subgraph];
    const answer: unknown = typeof said === 'function' ? await said(call) : said;
    // As it comes over HTTP: nothing but JSON, `__proto__` as a key of its own.
    if (typeof said === 'function' && typeof answer === 'string') return JSON.parse(answer);
    return answer === undefined ? {} : JSON.parse(JSON.stringify(answer));
  };

function asked(text: string, graph: Graph) {
  const document = parse(text, { noLocation: true });
  return {
    document,
    text,
    plan: graph.plan(document),
    operation: getOperationAST(document) as OperationDefinitionNode,
  };
}

export type Told = { data: unknown; errors: { path?: unknown; code?: unknown }[] };

const told = ({ data, errors }: { data: unknown; errors: Executed['errors'] | Answer['errors'] }): Told => ({
  data,
  errors: errors.map(({ path, extensions }) => ({ ...(path && { path }), code: extensions?.['code'] })),
});

/** How our executor answers. */
export async function ours(text: string, canned: Canned | Ask, more: Partial<ExecutionRequest> = {}): Promise<Told> {
  const { document, operation, plan } = asked(text, library);
  const compiled = compileOperation({ schema: library.api, supergraph: library.whole, document, operation, plan });
  expect(compiled.unsupported).toEqual([]);
  const variables = getVariableValues(library.api, operation.variableDefinitions ?? [], {}).coerced ?? {};
  const fetch = typeof canned === 'function' ? (canned as Ask) : askCanned(canned);
  const { data, errors } = await compiled.run({ variables, fetch, ...more });
  return told({ data: JSON.parse(data.toString()), errors });
}

/** How the stock executor answers the same. */
export async function stock(text: string, canned: Canned): Promise<Told> {
  const { document, plan } = asked(text, library);
  const { text: data, errors } = await askStock(library, { document, text, variables: {} }, plan, askCanned(canned));
  return told({ data: JSON.parse(data), errors });
}
