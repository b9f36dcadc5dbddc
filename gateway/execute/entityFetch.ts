// Fetches entities: gathers what is to be asked for, and links what is answered to where it belongs.

import type { GraphQLFormattedError } from 'graphql';
import { sender } from './callSubgraph.js';
import type { SubgraphAnswer } from './callSubgraph.js';
import { gather } from './fetchCalls.js';
import type { EntityCall } from './fetchCalls.js';
import type { FetchPlace, MakeFetch } from './fetchStep.js';
import { fail, note, reasonOf, subgraphReason } from './outcomes.js';
import type { Place } from './places.js';
import { unreachable } from './problems.js';
import { objectsAt } from './readField.js';
import { rewriteData, settersOf } from './rewrites.js';
import type { Run } from './run.js';
import { asObject, linkOf } from './values.js';
import type { Answered } from './values.js';

export type EntityFetch = {
  place: FetchPlace;
  gather(run: Run, root: Place): EntityCall[];
  /** Makes one call on its own. Never rejects. */
  call(run: Run, call: EntityCall): Promise<void>;
  /** Takes the entities from the list under that key, with the errors that are about them or about all. */
  settle(run: Run, call: EntityCall, answer: SubgraphAnswer, key: string): void;
  fail(run: Run, call: EntityCall, error: unknown): void;
};

export const makeEntityFetch = ({ gather: gatherCalls, call }: EntityFetch): MakeFetch => {
  return async (run, root) => {
    const calls = gatherCalls(run, root);
    const [only] = calls;
    if (calls.length === 1 && only) await call(run, only);
    else await Promise.all(calls.map((each) => call(run, each)));
  };
};

export function entityFetch(place: FetchPlace): EntityFetch {
  const { node, index, before } = place;
  const send = sender(node);
  const { requires = [], inputRewrites = [], contextRewrites = [] } = node;
  const entities = {
    requires: { fetch: index, selections: requires, rewrites: inputRewrites, before },
    contextRewrites,
  };
  const settle = settler(place);
  const failed = (run: Run, call: EntityCall, error: unknown) => fail(run, index, targetsOf(call), reasonOf(error));
  return {
    place,
    gather(run, root) {
      const { calls, blocked } = gather(run, root, entities);
      if (blocked.size > 0) run.outcomes.push({ fetch: index, targets: new Map(), blocked });
      return calls;
    },
    async call(run, call) {
      try {
        const { representations, context } = call;
        settle(run, call, await send(run.request, { ...context, representations }), '_entities');
      } catch (error) {
        failed(run, call, error);
      }
    },
    settle,
    fail: failed,
  };
}

function settler({ node, index, graph, isContextual }: FetchPlace): EntityFetch['settle'] {
  const link = linkOf(index);
  const setters = settersOf(node);
  return (run, call, answer, key) => {
    const errors = answer.errors.filter((error) => isAbout(error, key));
    const list = answer.data?.[key];
    if (!Array.isArray(list) || list.length !== call.representations.length) {
      const first = errors[0] ?? answer.errors[0];
      return fail(run, index, targetsOf(call), first ? subgraphReason(first) : unreachable);
    }
    if (setters.length > 0) rewriteData(list, setters, graph.types);
    const missing = new Set<number>();
    const malformed = new Set<number>();
    const { targets, places, indices } = call;
    const linked = isContextual ? new Set<number>() : null;
    for (let at = 0; at < targets.length; at++) {
      const representation = indices[at] as number;
      const found: unknown = list[representation];
      let entity = asObject(found);
      if (!entity) (found === null || found === undefined ? missing : malformed).add(representation);
      else if (linked?.has(representation)) entity = JSON.parse(JSON.stringify(entity)) as Answered;
      linked?.add(representation);
      for (const object of objectsAt(places[at] as Place, targets[at])) object[link] = entity;
    }
    if (errors.length > 0 || missing.size > 0 || malformed.size > 0) {
      run.outcomes.push({ fetch: index, targets: targetsOf(call), errors, missing, malformed });
    }
  };
}

/** An error that names no list is about each. */
const isAbout = ({ path }: GraphQLFormattedError, key: string): boolean => {
  const first: unknown = Array.isArray(path) ? path[0] : undefined;
  return first === key || !(typeof first === 'string' && isMergedKey(first));
};

/** Under what key a merged operation answers the entities of one of its fetches. */
export const mergedKey = (index: number): string => `_entities${index}`;
const isMergedKey = (key: string): boolean => /^_entities\d+$/.test(key);

function targetsOf({ targets, places, indices }: EntityCall): ReadonlyMap<Answered, number> {
  const known = new Map<Answered, number>();
  targets.forEach((target, at) => note(known, places[at] as Place, target, indices[at] as number));
  return known;
}
