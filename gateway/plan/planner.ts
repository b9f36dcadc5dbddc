// Apollo's planner for one supergraph, with what it needs to plan it right.

import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { QueryPlan, QueryPlannerConfig } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { withLaterGraphs } from './laterGraphs.js';
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
      const later = withLaterGraphs(ordered);
      const varied = withRequiredArguments(later.supergraphSdl);
      const own = varied.supergraphSdl === ordered ? supergraph : Supergraph.build(varied.supergraphSdl);
      const api = own.apiSchema();
      const planner = new QueryPlanner(own, config);
      return {
        plan(document, operationName) {
          const named = operationName === undefined ? {} : { operationName };
          return later.mend(varied.mend(planner.buildQueryPlan(operationFromDocument(api, document, named))));
        },
      };
    },
  };
}
