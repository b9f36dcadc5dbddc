// A plan's nodes as functions: what follows what, what runs side by side, and which branch a condition takes.

import type { FetchNode, PlanNode, QueryPlanSelectionNode, SubscriptionNode } from '@apollo/query-planner';
import { fetchRoute, fetchStep, mergedStep } from './fetchStep.js';
import type { FetchPlace, MakeFetch } from './fetchStep.js';
import type { Flags } from './asked.js';
import type { Graph, Route } from './places.js';

export type Steps = { run: MakeFetch; routes: readonly Route[] };

type Prefix = readonly (string | number)[];
/** Where a node stands: below which path, and after which fetches. */
type At = { path: Prefix; before: ReadonlySet<number> };

/** The kinds of nodes in a plan that can't be executed here. */
export function unsupportedIn(node: PlanNode | SubscriptionNode | undefined): string[] {
  switch (node?.kind) {
    case undefined:
    case 'Fetch':
      return [];
    case 'Sequence':
    case 'Parallel':
      return [...new Set(node.nodes.flatMap(unsupportedIn))];
    case 'Flatten':
      return unsupportedIn(node.node);
    case 'Condition':
      return [...new Set([...unsupportedIn(node.ifClause), ...unsupportedIn(node.elseClause)])];
    default:
      return [(node as { kind: string }).kind];
  }
}

/** Of a plan whose nodes are all supported, under flags that settle its conditions. */
export function planSteps(plan: PlanNode | undefined, graph: Graph, flags: Flags): Steps {
  const routes: Route[] = [];
  const isContextual = fetchesIn(plan).some(({ contextRewrites = [] }) => contextRewrites.length > 0);

  const placed = (node: FetchNode, { path, before }: At): FetchPlace => {
    const place = { node, index: routes.length, path, before, graph, flags, isContextual };
    routes.push(fetchRoute(place));
    return place;
  };
  const compile = (node: PlanNode | undefined, at: At): MakeFetch => {
    switch (node?.kind) {
      case 'Sequence': {
        const before = new Set(at.before);
        const steps = node.nodes.map((each) => {
          const first = routes.length;
          const step = compile(each, { path: at.path, before: new Set(before) });
          for (let index = first; index < routes.length; index++) before.add(index);
          return step;
        });
        return inOrder(steps);
      }
      case 'Parallel':
        return sideBySide(compileParallel(node.nodes, at));
      case 'Flatten':
        return compile(node.node, { ...at, path: [...at.path, ...node.path] });
      case 'Condition':
        return compile(flags[node.condition] ? node.ifClause : node.elseClause, at);
      case 'Fetch':
        return fetchStep(placed(node, at));
      default:
        return nothing;
    }
  };
  /** Fetches of entities from one subgraph that wait for the same go together. */
  const compileParallel = (nodes: readonly PlanNode[], at: At): MakeFetch[] => {
    const groups = new Map<string, FetchPlace[]>();
    const others: MakeFetch[] = [];
    for (const node of nodes) {
      const found = entitiesOf(node, at.path, flags);
      if (!found) others.push(compile(node, at));
      else {
        const { serviceName } = found.node;
        const place = placed(found.node, { ...at, path: found.path });
        groups.set(serviceName, [...(groups.get(serviceName) ?? []), place]);
      }
    }
    const steps = [...groups.values()].flatMap((places) => {
      const together = places.length > 1 ? mergedStep(places) : null;
      return together ?? places.map(fetchStep);
    });
    return [...steps, ...others];
  };
  return { run: compile(plan, { path: [], before: new Set() }), routes };
}

/** The fetch that a node comes to under these flags, if it is one of entities. */
function entitiesOf(node: PlanNode | undefined, path: Prefix, flags: Flags): { node: FetchNode; path: Prefix } | null {
  switch (node?.kind) {
    case 'Flatten':
      return entitiesOf(node.node, [...path, ...node.path], flags);
    case 'Condition':
      return entitiesOf(flags[node.condition] ? node.ifClause : node.elseClause, path, flags);
    case 'Fetch':
      return node.requires ? { node, path } : null;
    default:
      return null;
  }
}

const nothing: MakeFetch = () => Promise.resolve();

function inOrder(steps: readonly MakeFetch[]): MakeFetch {
  return async (run, root) => {
    for (const step of steps) await step(run, root);
  };
}

const sideBySide =
  (steps: readonly MakeFetch[]): MakeFetch =>
  async (run, root) => {
    await Promise.all(steps.map((step) => step(run, root)));
  };

/** All fetches of a plan, whatever they depend on. */
export function fetchesIn(node: PlanNode | undefined): FetchNode[] {
  switch (node?.kind) {
    case 'Fetch':
      return [node];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(fetchesIn);
    case 'Flatten':
      return fetchesIn(node.node);
    case 'Condition':
      return [...fetchesIn(node.ifClause), ...fetchesIn(node.elseClause)];
    default:
      return [];
  }
}

/** The names of what the fetches of a plan require of others, for representations and for arguments. */
export function requiredIn(plan: PlanNode | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (selection: QueryPlanSelectionNode): void => {
    if (selection.kind === 'Field') names.add(selection.name);
    selection.selections?.forEach(visit);
  };
  for (const { requires = [], contextRewrites = [] } of fetchesIn(plan)) {
    requires.forEach(visit);
    for (const { path } of contextRewrites) for (const element of path) names.add(element);
  }
  return names;
}
