// A supergraph under test: composed from its subgraphs' SDL, with the planner and the API schema that clients see.

import { composeServices } from '@apollo/composition';
import type { Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { DistinctNames } from '../../gateway/plan/distinctNames.js';
import { plannableFor } from '../../gateway/plan/plannable.js';
import { plannerFor } from '../../gateway/plan/planner.js';
import { factsOf } from './facts.js';
import type { Facts } from './facts.js';

/** Subgraphs by name, each as SDL; `link` is put before each. */
export type MadeGraph = {
  name: string;
  subgraphs: Readonly<Record<string, string>>;
  /** How many fields an operation may have, where Apollo's planner would take more memory for more than there is. */
  fieldLimit?: number;
};

export type Graph = MadeGraph & {
  supergraphSdl: string;
  /** What clients see. */
  api: GraphQLSchema;
  /** Everything, `@inaccessible` too. */
  whole: GraphQLSchema;
  internalApi: Schema;
  facts: Facts;
  plan(document: DocumentNode, operationName?: string): QueryPlan;
  /** A document as ours hands it to the planner. */
  plannable(document: DocumentNode): DistinctNames;
};

export const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires",
  "@provides", "@external", "@shareable", "@inaccessible", "@interfaceObject", "@override", "@tag", "@context", "@fromContext",
  "@composeDirective"])
`;

export function openGraph(made: MadeGraph): Graph {
  const documents = Object.entries(made.subgraphs).map(
    ([name, sdl]) => [name, parse(sdl, { noLocation: true })] as const,
  );
  const composed = composeServices(documents.map(([name, typeDefs]) => ({ name, url: `http://${name}`, typeDefs })));
  if (composed.errors) throw new Error(`${made.name} does not compose:\n${composed.errors.map(String).join('\n')}`);
  const { supergraph, ready } = plannerFor(composed.supergraphSdl, {
    exposeDocumentNodeInFetchNode: true,
    // Interfaces that objects extend make it weigh more ways than memory holds.
    debug: { maxEvaluatedPlans: 200, pathsLimit: 200 },
  });
  const planner = ready();
  const internalApi = supergraph.apiSchema();
  const whole = supergraph.schema.toGraphQLJSSchema();
  return {
    ...made,
    supergraphSdl: composed.supergraphSdl,
    api: internalApi.toGraphQLJSSchema(),
    whole,
    internalApi,
    facts: factsOf(new Map(documents), whole, internalApi.toGraphQLJSSchema()),
    plannable: plannableFor(composed.supergraphSdl),
    plan: (document, operationName) => planner.plan(document, operationName),
  };
}
