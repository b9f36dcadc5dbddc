// The supergraph that is served, and its exchange for another: the new one is planned, and the hottest operations on it, before it takes over.

import { parse, validate, getOperationAST } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { checkDocument } from '../limits/checkDocument.js';
import { planGraph } from '../plan/plannedGraph.js';
import { servedGraph } from './servedGraph.js';
import type { ServedGraph, Serving } from './servedGraph.js';

export type Graphs = {
  current(): ServedGraph;
  /** The graph that a schema is of; requests that began before an exchange end on theirs. */
  of(schema: GraphQLSchema): ServedGraph;
  /** Rejects, and keeps the present one, where the supergraph can't be planned. One exchange at a time, in their order. */
  swap(supergraphSdl: string): Promise<void>;
  /** Tells of each graph that takes over, and at once of the present one. */
  follow(hear: (graph: ServedGraph) => void): () => void;
  close(): Promise<void>;
};

const warmedOperations = 100;
const warmingMs = 10_000;
/** For what is in flight on the graph that was left: longer than an answer may take. */
const leavingMs = 60_000;

export async function graphs(supergraphSdl: string, serving: Serving): Promise<Graphs> {
  const bySchema = new WeakMap<GraphQLSchema, ServedGraph>();
  const followers = new Set<(graph: ServedGraph) => void>();
  const leaving = new Set<{ timer: NodeJS.Timeout; graph: ServedGraph }>();
  const planned = async (sdl: string): Promise<ServedGraph> => {
    const graph = servedGraph(await planGraph(sdl, serving), serving);
    bySchema.set(graph.schema, graph);
    return graph;
  };
  let current = await planned(supergraphSdl);
  let swapping: Promise<void> = Promise.resolve();

  async function exchange(sdl: string): Promise<void> {
    const next = await planned(sdl);
    await warm(next, current);
    const left = current;
    current = next;
    for (const hear of followers) hear(next);
    const entry = {
      graph: left,
      timer: setTimeout(() => (leaving.delete(entry), void left.close()), leavingMs).unref(),
    };
    leaving.add(entry);
  }

  return {
    current: () => current,
    of: (schema) => bySchema.get(schema) ?? current,
    swap(sdl) {
      const done = swapping.then(() => exchange(sdl));
      swapping = done.catch(() => undefined);
      return done;
    },
    follow(hear) {
      followers.add(hear);
      hear(current);
      return () => followers.delete(hear);
    },
    async close() {
      await swapping;
      for (const { timer } of leaving) clearTimeout(timer);
      await Promise.all([current, ...[...leaving].map(({ graph }) => graph)].map((graph) => graph.close()));
    },
  };
}

/** What is no longer valid, or can't be planned, is left for its next asker to hear of. */
async function warm(next: ServedGraph, present: ServedGraph): Promise<void> {
  const until = performance.now() + warmingMs;
  for (const { text, name } of present.hottest(warmedOperations)) {
    if (performance.now() > until) return;
    await prepare(next, text, name).catch(() => undefined);
  }
}

/** Makes an operation known that was not asked yet. Rejects where it is not valid, or asks for too much. */
export async function prepare(graph: ServedGraph, text: string, name: string | undefined): Promise<void> {
  checkDocument(text);
  const document = parse(text);
  const node = getOperationAST(document, name);
  const [error] = validate(graph.schema, document);
  if (error) throw error;
  if (!node) return;
  await graph.operation({ text, name, document, take: graph.takeVariables(document, node) });
}
