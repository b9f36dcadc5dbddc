// Fetches root fields: for the answer itself, or for what stands at a path that leads back to the root type.

import type { FetchPlace, MakeFetch } from './fetchStep.js';
import { sender } from './callSubgraph.js';
import { fail, subgraphReason } from './outcomes.js';
import { unreachable } from './problems.js';
import { objectsAt } from './readField.js';
import { rewriteData, settersOf } from './rewrites.js';
import { visitTargets } from './targets.js';
import { linkOf } from './values.js';
import type { Answered } from './values.js';

export function rootFetch({ node, index, graph }: FetchPlace): MakeFetch {
  const send = sender(node);
  const setters = settersOf(node);
  const link = linkOf(index);
  return async (run, root) => {
    const targets: Answered[] = [];
    visitTargets(root, run.root, index, ({ place }, value) => void targets.push(...objectsAt(place, value)), []);
    if (targets.length === 0) return;
    // Linked by another run, where a subgraph's answer is handed over twice against the rules.
    for (const object of targets) if (object[link] !== undefined) object[link] = undefined;
    const { data, errors } = await send(run.request, {});
    if (data) {
      if (setters.length > 0) rewriteData(data, setters, graph.types);
      for (const object of targets) object[link] = data;
    } else if (!errors.some(({ path }) => Array.isArray(path))) {
      return fail(run, index, null, errors[0] ? subgraphReason(errors[0]) : unreachable);
    }
    if (errors.length > 0) run.outcomes.push({ fetch: index, targets: null, errors, isEmptied: !data });
  };
}
