// One supergraph as it is served: its planner, the ways to its subgraphs, and the operations that were asked of it.

import { getOperationAST } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { graphSubgraphName } from '../../schema/graphSubgraph.js';
import type { Logger } from '../../subgraphs/kit/log.js';
import type { Transport } from '../../subgraphs/kit/transport.js';
import { graphSubgraph, itemTypesIn } from '../graphSubgraph.js';
import { planCacheHits } from '../metrics.js';
import { plannableFor } from '../plan/plannable.js';
import type { PlannedGraph } from '../plan/plannedGraph.js';
import { fetcherOver } from './fetcher.js';
import { knownOperations } from './knownOperations.js';
import { operationOf } from './operation.js';
import type { Operation } from './operation.js';
import { takeVariables } from './takeVariables.js';
import type { TakeVariables } from './takeVariables.js';

export type ServedGraph = {
  schema: GraphQLSchema;
  supergraphSdl: string;
  /** An operation that was asked before. */
  known(text: string, name: string | undefined): Operation | undefined;
  /** Begins to plan an operation that passed the limits, while it is validated. */
  foresee(asked: Pick<AskedOperation, 'text' | 'name' | 'document'>): void;
  /** For an operation that is valid against `schema`. */
  takeVariables(document: DocumentNode, node: OperationDefinitionNode): TakeVariables;
  /** Plans and compiles what is valid against `schema`, and knows it from then on. Rejects as the planner does. */
  operation(asked: AskedOperation): Promise<Operation>;
  /** The texts that are asked most, the most often asked first. */
  hottest(count: number): readonly { text: string; name: string | undefined }[];
  transportTo(name: string): Transport;
  close(): Promise<void>;
};

export type AskedOperation = {
  text: string;
  name: string | undefined;
  document: DocumentNode;
  take: TakeVariables;
};

export type Serving = {
  /** Reaches a subgraph by its name; `url` is what the supergraph says of it. */
  transportTo(name: string, url: string): Transport;
  log: Logger;
  /** A supergraph that others composed has no subgraph of ours in it. */
  foreign: boolean;
};

export function servedGraph(graph: PlannedGraph, { transportTo, log, foreign }: Serving): ServedGraph {
  const { schema, supergraph, supergraphSdl } = graph;
  const urls = new Map(graph.subgraphs.map(({ name, url }) => [name, url]));
  const bridge = foreign ? undefined : graphSubgraph(itemTypesIn(supergraphSdl), log);
  const reach = (name: string): Transport =>
    bridge && name === graphSubgraphName ? bridge : transportTo(name, urls.get(name) ?? '');
  const fetcher = fetcherOver([...urls.keys()], reach);
  const operations = knownOperations();
  const plannable = plannableFor(supergraphSdl);
  return {
    schema,
    supergraphSdl,
    known: operations.get,
    foresee({ text, name, document }) {
      if (plannable(document, text).document === document) graph.foresee(text, name);
    },
    takeVariables: (document, node) => takeVariables(schema, document, node, { foreign }),
    async operation({ text, name, document, take }) {
      const known = operations.get(text, name);
      if (known) {
        planCacheHits.inc();
        return known;
      }
      const { document: planned, shown } = plannable(document, text);
      const plan = await graph.plan(planned === document ? text : planned, name, text);
      const another = operations.get(text, name);
      if (another) return another;
      forgetLocations(planned);
      const node = getOperationAST(planned, name) as OperationDefinitionNode;
      const operation = operationOf({
        schema,
        supergraph,
        document: planned,
        node,
        shown,
        take,
        plan,
        fetcher,
        foreign,
      });
      operations.add(text, name, operation, JSON.stringify(plan).length);
      return operation;
    },
    hottest: operations.hottest,
    transportTo: reach,
    close: () => graph.close(),
  };
}

/** They refer to every token of the text, which is more than all else that is kept of an operation. */
function forgetLocations(node: object): void {
  const parts = node as Record<string, unknown>;
  parts['loc'] = undefined;
  for (const key in parts) {
    const part = parts[key];
    if (Array.isArray(part)) part.forEach(forgetLocations);
    else if (typeof part === 'object' && part !== null) forgetLocations(part);
  }
}
