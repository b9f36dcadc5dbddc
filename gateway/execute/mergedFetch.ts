// Fetches that go to one subgraph side by side, as one operation with a list of entities for each.

import { Kind, parse, print, stripIgnoredCharacters } from 'graphql';
import type { DocumentNode, FieldNode, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import { sender } from './callSubgraph.js';
import type { Operation } from './callSubgraph.js';
import { mergedKey } from './entityFetch.js';
import type { EntityFetch } from './entityFetch.js';
import type { EntityCall } from './fetchCalls.js';
import type { MakeFetch } from './fetchStep.js';

/** Null where the operations can't stand beside each other; then each is sent on its own. */
export function mergedFetch(fetches: readonly EntityFetch[]): MakeFetch | null {
  const operation = merged(fetches);
  if (!operation) return null;
  const send = sender(operation);
  return async (run, root) => {
    const calls = fetches.map((fetch) => fetch.gather(run, root)[0]);
    const made = fetches.flatMap((fetch, at) => {
      const call = calls[at];
      return call ? [{ fetch, call, key: mergedKey(at) }] : [];
    });
    const [only] = made;
    if (made.length <= 1) return only && only.fetch.call(run, only.call);
    try {
      const answer = await send(run.request, Object.fromEntries(calls.map(representations)));
      for (const { fetch, call, key } of made) fetch.settle(run, call, answer, key);
    } catch (error) {
      for (const { fetch, call } of made) fetch.fail(run, call, error);
    }
  };
}

const variableOf = (index: number): string => `representations${index}`;
const representations = (call: EntityCall | undefined, index: number) =>
  [variableOf(index), call?.representations ?? []] as const;

function merged(fetches: readonly EntityFetch[]): Operation | null {
  const nodes = fetches.map(({ place }) => place.node);
  const [first] = nodes;
  if (!first || nodes.some(({ contextRewrites = [] }) => contextRewrites.length > 0)) return null;
  const operations = nodes.map((node) =>
    operationIn(node.operationDocumentNode ?? parse(node.operation, { noLocation: true })),
  );
  const variables = new Map<string, VariableDefinitionNode>();
  const fields: FieldNode[] = [];
  for (const [index, operation] of operations.entries()) {
    const field = operation?.selectionSet.selections[0];
    if (!operation || field?.kind !== Kind.FIELD || (operation.directives ?? []).length > 0) return null;
    fields.push(entitiesField(field, index));
    for (const definition of operation.variableDefinitions ?? []) {
      const name = definition.variable.name.value;
      const own = name === 'representations' ? renamed(definition, variableOf(index)) : definition;
      const known = variables.get(own.variable.name.value);
      if (known && print(known) !== print(own)) return null;
      variables.set(own.variable.name.value, own);
    }
  }
  const operationName = nodes
    .map((node) => node.operationName)
    .filter((name) => name !== undefined)
    .join('_');
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...(operations[0] as OperationDefinitionNode),
        ...(operationName && { name: { kind: Kind.NAME, value: operationName } }),
        variableDefinitions: [...variables.values()],
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
      },
    ],
  };
  return {
    serviceName: first.serviceName,
    operation: stripIgnoredCharacters(print(document)),
    operationName: operationName || undefined,
    variableUsages: [...new Set(nodes.flatMap(({ variableUsages = [] }) => variableUsages))],
  };
}

/** Fragments may have one name and be two: such operations stay apart. */
function operationIn({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  const [operation, ...others] = definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION && others.length === 0 ? operation : undefined;
}

const entitiesField = (field: FieldNode, index: number): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: mergedKey(index) },
  arguments: (field.arguments ?? []).map((argument) => ({
    ...argument,
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variableOf(index) } },
  })),
});

const renamed = (definition: VariableDefinitionNode, name: string): VariableDefinitionNode => ({
  ...definition,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
});
