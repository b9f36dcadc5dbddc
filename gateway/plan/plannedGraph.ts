// A supergraph that plans can be asked of: Apollo's planner in a process of its own, and before it the plans it has made.

import { createHash } from 'node:crypto';
import { Kind, buildASTSchema, isTypeDefinitionNode, parse, print } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { QueryPlan } from '@apollo/query-planner';
import { LRUCache } from 'lru-cache';
import type { Logger } from '../../subgraphs/kit/log.js';
import { planCacheHits, planCacheMisses } from '../metrics.js';
import { executableDirectives } from './executableDirectives.js';
import { planCache } from './planCache.js';
import { isTooComplex } from './planFailure.js';
import { planLimits } from './planLimits.js';
import type { PlanLimits } from './planLimits.js';
import type { SubgraphAddress } from './plannerMessages.js';
import { planning } from './planning.js';
import type { Planning } from './planning.js';
import { startPlanner } from './startPlanner.js';

export type PlannedGraph = {
  /** What clients see. */
  schema: GraphQLSchema;
  /** With the types and the values of enums that clients don't see; the very same where there are none. */
  supergraph: GraphQLSchema;
  supergraphSdl: string;
  subgraphs: readonly SubgraphAddress[];
  /**
   * A plan as plain data, for an operation that is valid against `schema`, or for its text where that is at hand; `key` stands for
   * either. Rejects with what Apollo's planner says of the operation, and with QUERY_TOO_COMPLEX where it took too long or too much
   * memory, then at once for a while; with BUSY where too many others wait; and with SHUTTING_DOWN after `close`.
   */
  plan(document: DocumentNode | string, operationName: string | undefined, key: string): Promise<QueryPlan>;
  /** Begins to plan a text that `plan` may be asked for soon, also one that turns out not to be valid; only while nobody waits. */
  foresee(text: string, operationName: string | undefined): void;
  /** Resolves when what was asked before has been answered and the planner is gone. */
  close(): Promise<void>;
};

const rememberedRefusals = 1_000;
/** Operations that were asked for, a hundred bytes each: one that comes again goes before new ones. */
const rememberedOperations = 20_000;

/** Rejects where the supergraph can't be planned. Until then, and afterwards, the event loop is free but for building `schema`. */
export async function planGraph(
  supergraphSdl: string,
  { log, limits = {} }: { log: Logger; limits?: Partial<PlanLimits> },
): Promise<PlannedGraph> {
  const bounds = { ...planLimits, ...limits };
  const start = () => startPlanner(supergraphSdl, bounds);
  const first = start();
  try {
    const { sdl, subgraphs } = await first.introduction;
    const schemas = await schemasOf(sdl, supergraphSdl);
    await first.ready;
    const desk = planning(first, start, bounds, log);
    return { ...schemas, supergraphSdl, subgraphs, ...remembering(desk, bounds), close: desk.close };
  } catch (error) {
    await first.end();
    throw error;
  }
}

/** The planner has checked it already. In turns of the event loop, for others. */
async function schemasOf(sdl: string, supergraphSdl: string): Promise<Pick<PlannedGraph, 'schema' | 'supergraph'>> {
  const api = parse(sdl, { noLocation: true });
  await new Promise((resolve) => setImmediate(resolve));
  const whole = parse(supergraphSdl, { noLocation: true });
  await new Promise((resolve) => setImmediate(resolve));
  const definitions = [...api.definitions, ...executableDirectives(whole, api)];
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, checked);
  return { schema, supergraph: whole.definitions.some(hides) ? buildASTSchema(whole, checked) : schema };
}

const checked = { assumeValid: true, assumeValidSDL: true };

const isInaccessible = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
  directives.some(({ name }) => name.value === 'inaccessible');
const hides = (definition: DefinitionNode): boolean =>
  isTypeDefinitionNode(definition) &&
  (isInaccessible(definition) ||
    (definition.kind === Kind.ENUM_TYPE_DEFINITION && (definition.values ?? []).some(isInaccessible)));

function remembering(desk: Planning, bounds: PlanLimits): Pick<PlannedGraph, 'plan' | 'foresee'> {
  const plans = planCache(bounds.cacheBytes);
  const refusals = new LRUCache<string, GraphQLError>({ max: rememberedRefusals, ttl: bounds.refusedMs });
  const seen = new LRUCache<string, true>({ max: rememberedOperations });
  const inFlight = new Map<string, { plan: Promise<QueryPlan>; join(): void }>();

  const plan: PlannedGraph['plan'] = async (document, operationName, key) => {
    const id = digest(operationName, key);
    const known = plans.get(id);
    if (known !== undefined) {
      planCacheHits.inc();
      return JSON.parse(known) as QueryPlan;
    }
    planCacheMisses.inc();
    const refusal = refusals.get(id);
    if (refusal) throw refusal;
    const joined = inFlight.get(id);
    joined?.join();
    return (joined ?? begin(id, document, operationName)).plan;
  };

  function begin(id: string, document: DocumentNode | string, operationName: string | undefined) {
    const inDemand = seen.has(id);
    seen.set(id, true);
    const asked = desk.ask(
      { text: typeof document === 'string' ? document : print(document), operationName },
      inDemand,
    );
    const plan = asked.plan.then((text) => {
      plans.add(id, text);
      return JSON.parse(text) as QueryPlan;
    });
    const begun = { plan, join: asked.join };
    inFlight.set(id, begun);
    plan.catch((error: unknown) => isTooComplex(error) && refusals.set(id, error)).finally(() => inFlight.delete(id));
    return begun;
  }

  return {
    plan,
    foresee(text, operationName) {
      const id = digest(operationName, text);
      if (desk.isIdle() && !inFlight.has(id) && !refusals.has(id) && plans.get(id) === undefined)
        begin(id, text, operationName);
    },
  };
}

const digest = (operationName: string | undefined, key: string) =>
  createHash('sha256')
    .update(operationName ?? '')
    .update('\n')
    .update(key)
    .digest('base64url')
    .slice(0, 22);
