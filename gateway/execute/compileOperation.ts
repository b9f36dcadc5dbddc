// Our own executor of Apollo's query plans: compiled once a plan, it fetches what the plan says and writes the answer as text.

import type { PlanNode, QueryPlan } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { untilAborted } from './abort.js';
import { askedIn, fragmentsIn } from './asked.js';
import type { Flags } from './asked.js';
import { conditionVariables, flagsKey, flagsOf } from './conditions.js';
import { explain } from './explain.js';
import { introspection } from './introspect.js';
import { placeOf, typedPlace } from './places.js';
import type { FieldPlace, Graph } from './places.js';
import { planSteps, requiredIn, unsupportedIn } from './planSteps.js';
import { possibleTypesIn } from './possibleTypes.js';
import { problems, wentWrong } from './problems.js';
import type { Executed, ExecutionRequest, Run } from './run.js';
import { finished, newOutput, putConstant } from './write/output.js';
import { nullText } from './write/write.js';
import { writeObject } from './write/writeObject.js';

export type { Executed, ExecutionRequest, SubgraphCall } from './run.js';

export type CompiledOperation = {
  /** Names of plan node kinds that this executor cannot run; when non-empty `run` must not be called. */
  unsupported: readonly string[];
  /**
   * Whatever subgraphs do, this answers; it rejects with the signal's reason as soon as the signal is aborted, and only then. No fetch
   * begins after that.
   */
  run(request: ExecutionRequest): Promise<Executed>;
};

export type OperationToCompile = {
  /** The API schema, from which introspection is answered, too. */
  schema: GraphQLSchema;
  /** The supergraph's, with what is hidden from clients; without it hidden types are known by what subgraphs call them. */
  supergraph?: GraphQLSchema;
  /** Valid against the API schema. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** What the client sees in place of a key of `document`, which may have been renamed so that it can be planned. */
  shown?: ReadonlyMap<string, string>;
  /** Plain data is enough. */
  plan: QueryPlan;
  /** Whether __schema and __type are answered; otherwise they are null, with an error. */
  introspection?: boolean;
  /** Whether an entity that its subgraph answers by null is an error by itself, or only where a null may not stand. */
  missingEntities?: 'error' | 'silent';
};

/** Variants are made as variables ask for them; a client that tries all combinations gets no more memory than this. */
const rememberedVariants = 16;

type Variant = (request: ExecutionRequest) => Promise<Executed>;

export function compileOperation(args: OperationToCompile): CompiledOperation {
  const { schema, supergraph = schema, document, operation } = args;
  const node = args.plan.node;
  const unsupported = unsupportedIn(node);
  const plan = unsupported.length > 0 ? undefined : (node as PlanNode | undefined);
  const graph: Graph = {
    api: schema,
    full: supergraph,
    types: possibleTypesIn(supergraph),
    introspect: args.introspection === false ? null : introspection(schema, document, operation),
    shown: args.shown ?? new Map(),
    required: requiredIn(plan),
  };
  const conditions = conditionVariables(document, plan);
  const variants = new LRUCache<string, Variant>({ max: rememberedVariants });
  return {
    unsupported,
    run(request) {
      const key = flagsKey(conditions, request.variables);
      let variant = variants.get(key);
      if (!variant) {
        variant = compileVariant(args, plan, graph, flagsOf(conditions, request.variables));
        variants.set(key, variant);
      }
      return untilAborted(request.signal, () => (variant as Variant)(request));
    },
  };
}

function compileVariant(args: OperationToCompile, plan: PlanNode | undefined, graph: Graph, flags: Flags): Variant {
  const { schema, document, operation, missingEntities = 'error' } = args;
  const steps = planSteps(plan, graph, flags);
  const place = placeOf(
    {
      graph,
      path: [],
      type: schema.getRootType(operation.operation)?.name,
      api: [askedIn(operation.selectionSet, fragmentsIn(document.definitions), flags)],
      inherited: [],
    },
    steps.routes,
  );
  const unplanned = plan ? undefined : [...typedPlace(place, place.type).fields.values()].find(isOfData);
  if (unplanned)
    return async () => ({ data: Buffer.from('null'), errors: [{ ...wentWrong, path: [unplanned.shown] }] });
  const write = writeObject(place);
  return async (request) => {
    const run: Run = { request, root: {}, outcomes: [], failures: new Map() };
    await steps.run(run, place);
    request.signal?.throwIfAborted();
    const found = problems();
    for (const outcome of run.outcomes) explain(outcome, { place, root: run.root, problems: found, missingEntities });
    const output = newOutput();
    if (!write(run.root, { output, at: [], problems: found, variables: request.variables }))
      putConstant(output, nullText);
    return { data: finished(output), errors: found.list() };
  };
}

/** The planner makes an empty plan for what no subgraph can ever answer. */
const isOfData = ({ name }: FieldPlace): boolean => !name.startsWith('__');
