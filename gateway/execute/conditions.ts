// The Boolean variables on which an operation and its plan depend: one compiled variant for each set of their values.

import type { PlanNode } from '@apollo/query-planner';
import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, visit } from 'graphql';
import type { ASTNode } from 'graphql';
import type { Flags } from './asked.js';

/**
 * The variables of @skip and @include, and those of a plan's Condition nodes. What is conditional in a fetch comes from the operation,
 * so that its text need not be looked at.
 */
export function conditionVariables(document: ASTNode, plan: PlanNode | undefined): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  addPlanConditions(plan, names);
  return [...names];
}

function addPlanConditions(node: PlanNode | undefined, names: Set<string>): void {
  if (!node) return;
  if (node.kind === 'Sequence' || node.kind === 'Parallel')
    for (const each of node.nodes) addPlanConditions(each, names);
  else if (node.kind === 'Flatten') addPlanConditions(node.node, names);
  else if (node.kind === 'Condition') {
    names.add(node.condition);
    addPlanConditions(node.ifClause, names);
    addPlanConditions(node.elseClause, names);
  }
}

type Variables = Readonly<Record<string, unknown>>;

export const flagsOf = (names: readonly string[], variables: Variables): Flags =>
  Object.fromEntries(names.map((name) => [name, variables[name] === true]));

export const flagsKey = (names: readonly string[], variables: Variables): string =>
  names.map((name) => (variables[name] === true ? '1' : '0')).join('');
