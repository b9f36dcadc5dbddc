// A subgraph by the name that a user typed.

import { roster } from '../subgraphs/roster.js';
import { failure } from './failure.js';

export function subgraphNamed(given: string): (typeof roster)[number] {
  const found = roster.find(({ name }) => name === given);
  if (found) return found;
  throw failure(`There is no subgraph called ${given}: take one of ${roster.map(({ name }) => name).join(', ')}.`);
}
