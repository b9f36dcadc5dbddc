// A plan with other fetches in place of each of its own.

import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';

/** Those that `change` answers for one fetch go side by side. */
type Change = (fetch: FetchNode) => FetchNode[];

export function withFetches(plan: QueryPlan, change: Change): QueryPlan {
  return plan.node && plan.node.kind !== 'Subscription' ? { ...plan, node: changed(plan.node, change) } : plan;
}

function changed(node: PlanNode, change: Change): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => changed(each, change)) };
    case 'Flatten': {
      const inner = changed(node.node, change);
      if (inner.kind !== 'Parallel') return { ...node, node: inner };
      return { kind: 'Parallel', nodes: inner.nodes.map((each) => ({ ...node, node: each })) };
    }
    case 'Condition':
      return {
        ...node,
        ...(node.ifClause && { ifClause: changed(node.ifClause, change) }),
        ...(node.elseClause && { elseClause: changed(node.elseClause, change) }),
      };
    case 'Fetch': {
      const fetches = change(node);
      return fetches.length > 1 ? { kind: 'Parallel', nodes: fetches } : (fetches[0] as FetchNode);
    }
    default:
      return node;
  }
}
