// Makes the fetches of a plan: what each is asked for, and where in the answer it belongs.

import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { askedIn, fragmentsIn } from './asked.js';
import type { Asked, Flags } from './asked.js';
import { entityFetch, makeEntityFetch } from './entityFetch.js';
import { mergedFetch } from './mergedFetch.js';
import { fail, reasonOf } from './outcomes.js';
import type { Graph, Place, Route } from './places.js';
import { renameAsked } from './rewrites.js';
import { rootFetch } from './rootFetch.js';
import type { Run } from './run.js';
import { routeOf } from './targets.js';

export type MakeFetch = (run: Run, root: Place) => Promise<void>;

export type FetchPlace = {
  node: FetchNode;
  index: number;
  path: readonly (string | number)[];
  /** The fetches that are over when this one begins. */
  before: ReadonlySet<number>;
  graph: Graph;
  flags: Flags;
  /** Whether an entity may be answered otherwise where it stands elsewhere, so that no two places may share its objects. */
  isContextual: boolean;
};

/** Tells the places what a fetch is asked for, and where. */
export const fetchRoute = (place: FetchPlace): Route =>
  routeOf({ fetch: place.index, sets: [askedOf(place)] }, place.path);

/** Never rejects: what goes wrong is an outcome of the run. */
export const fetchStep = (place: FetchPlace): MakeFetch =>
  safely([place], place.node.requires ? makeEntityFetch(entityFetch(place)) : rootFetch(place));

/** One step for entity fetches that go to one subgraph; null where they can't go together. */
export function mergedStep(places: readonly FetchPlace[]): MakeFetch | null {
  const make = mergedFetch(places.map(entityFetch));
  return make && safely(places, make);
}

/** After an abort nothing is fetched any more. */
function safely(places: readonly FetchPlace[], make: MakeFetch): MakeFetch {
  return async (run, root) => {
    if (run.request.signal?.aborted) return;
    try {
      await make(run, root);
    } catch (error) {
      for (const { index } of places) fail(run, index, null, reasonOf(error));
    }
  };
}

function askedOf({ node, flags }: FetchPlace): Asked[] {
  const { definitions } = node.operationDocumentNode ?? parse(node.operation, { noLocation: true });
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const asked = operation ? askedIn(operation.selectionSet, fragmentsIn(definitions), flags) : [];
  const [entities] = asked;
  const inner = node.requires && entities?.kind === 'field' ? (entities.selections ?? []) : asked;
  for (const rewrite of node.outputRewrites ?? []) {
    if (rewrite.kind === 'KeyRenamer') renameAsked(inner, rewrite.path, rewrite.renameKeyTo);
  }
  return inner;
}
