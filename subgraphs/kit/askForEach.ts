// Asks another subgraph one field for many ids in one document: what a loader's batch becomes between subgraphs.

import type { ServiceCall } from './serviceCall.js';

type Question = {
  field: string;
  /** Ids that stand in every question, by argument. */
  shared: Readonly<Record<string, string>>;
  /** The argument that differs, and its ids. */
  argument: string;
  ids: readonly string[];
};

/** The answers in the ids' order; no call where there are no ids. */
export async function askForEach<T>(call: ServiceCall, { field, shared, argument, ids }: Question): Promise<T[]> {
  if (ids.length === 0) return [];
  const places = ids.map((_, index) => `v${index}`);
  const declared = [...Object.keys(shared), ...places].map((name) => `$${name}: ID!`).join(' ');
  const given = Object.keys(shared).map((name) => `${name}: $${name}`);
  const asked = places.map((place) => `${place}: ${field}(${[...given, `${argument}: $${place}`].join(' ')})`);
  const variables = Object.fromEntries(places.map((place, index) => [place, ids[index]]));
  const answers = await call<Record<string, T>>(`query (${declared}) { ${asked.join(' ')} }`, {
    ...shared,
    ...variables,
  });
  return places.map((place) => answers[place] as T);
}
