// Gathers the entities that a fetch is to be made for into calls: equal representations are sent once.

import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import { contextAt } from './contexts.js';
import { note } from './outcomes.js';
import type { Place, TypedPlace } from './places.js';
import type { Reason } from './problems.js';
import { objectsAt } from './readField.js';
import { representOf } from './representations.js';
import type { Represent, Representation, Requires } from './representations.js';
import type { Run } from './run.js';
import { visitTargets } from './targets.js';
import { linkOf } from './values.js';
import type { Answered } from './values.js';

/** `targets[i]` stands at `places[i]`, and is represented by `representations[indices[i]]`. */
export type EntityCall = {
  representations: Representation[];
  context: Record<string, unknown> | null;
  targets: unknown[];
  places: Place[];
  indices: number[];
  singles: Map<Represent, Map<unknown, number>>;
  others: Map<string, number>;
};

export type Gathered = { calls: EntityCall[]; blocked: Map<Answered, Reason> };

export type EntityFetch = { requires: Requires; contextRewrites: readonly FetchDataKeyRenamer[] };

/** One call, or where arguments come from what the entities stand in, one for each set of such values; none for no entity. */
export function gather(run: Run, root: Place, { requires, contextRewrites }: EntityFetch): Gathered {
  const { fetch } = requires;
  const link = linkOf(fetch);
  const calls = new Map<string, EntityCall>();
  const blocked = new Map<Answered, Reason>();
  let only: EntityCall | undefined;

  const visit = (typed: TypedPlace, value: unknown, path: (string | number)[]): void => {
    // Linked by another run, where a subgraph's answer is handed over twice against the rules.
    for (const object of objectsAt(typed.place, value)) if (object[link] !== undefined) object[link] = undefined;
    const represent = representOf(typed, requires);
    if (!represent) return;
    let call = only;
    if (contextRewrites.length > 0) {
      const context = contextAt(root, run.root, path, contextRewrites);
      const key = JSON.stringify(context);
      call = calls.get(key);
      if (!call) calls.set(key, (call = emptyCall(context)));
    } else if (!call) {
      only = call = emptyCall(null);
      calls.set('', call);
    }
    const index = indexOf(call, represent, value);
    if (index === undefined) {
      const reason = represent.sources.map((source) => run.failures.get(source.fetch)).find((each) => each);
      if (reason) note(blocked, typed.place, value, reason);
      return;
    }
    call.targets.push(value);
    call.places.push(typed.place);
    call.indices.push(index);
  };
  visitTargets(root, run.root, fetch, visit, []);
  return { calls: [...calls.values()].filter(({ representations }) => representations.length > 0), blocked };
}

const emptyCall = (context: Record<string, unknown> | null): EntityCall => ({
  representations: [],
  context,
  targets: [],
  places: [],
  indices: [],
  singles: new Map(),
  others: new Map(),
});

/** The place of an equal representation in the call, or a new one's; undefined where a field that is required is missing. */
function indexOf(call: EntityCall, represent: Represent, value: unknown): number | undefined {
  const { representations, others } = call;
  if (represent.single) {
    const key = represent.single(value);
    let singles = call.singles.get(represent);
    if (!singles) call.singles.set(represent, (singles = new Map()));
    let index = singles.get(key);
    if (index === undefined) {
      const representation = represent.build(value);
      if (!representation) return undefined;
      index = representations.push(representation) - 1;
      singles.set(key, index);
    }
    return index;
  }
  const representation = represent.build(value);
  if (!representation) return undefined;
  const key = JSON.stringify(representation);
  let index = others.get(key);
  if (index === undefined) {
    index = representations.push(representation) - 1;
    others.set(key, index);
  }
  return index;
}
