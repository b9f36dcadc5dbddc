// Apollo's planner for one supergraph, with what it needs to plan it right.

import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan, QueryPlannerConfig } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { withRequiredArguments } from './requiredArguments.js';
import { resolvableKeysFirst } from './resolvableKeysFirst.js';

export type Planner = {
  /** As it was composed. */
  supergraph: Supergraph;
  /** Call it once the supergraph has been told: it may take as long again. */
  ready(): { plan(document: DocumentNode, operationName: string | undefined): QueryPlan };
};

/** Throws where the supergraph is none. */
export function plannerFor(supergraphSdl: string, config: QueryPlannerConfig): Planner {
  const ordered = resolvableKeysFirst(supergraphSdl);
  const supergraph = Supergraph.build(ordered, { validateSupergraph: true });
  return {
    supergraph,
    ready() {
      const { supergraphSdl: varied, mend } = withRequiredArguments(ordered);
      const own = varied === ordered ? supergraph : Supergraph.build(varied);
      const api = own.apiSchema();
      const planner = new QueryPlanner(own, config);
      return {
        plan(document, operationName) {
          const named = operationName === undefined ? {} : { operationName };
          return mend(planner.buildQueryPlan(operationFromDocument(api, document, named)));
        },
      };
    },
  };
}
