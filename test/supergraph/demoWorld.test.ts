// What is tried on the demo world: one graph for all of it, since each boot of seven processes takes long.

import { startSupergraph } from '../kit/supergraph.js';
import type { TestSupergraph } from '../kit/supergraph.js';
import { node } from './node.js';
import { operations } from './operations.js';
import { outage } from './outage.js';

let graph: TestSupergraph;
beforeAll(async () => {
  graph = await startSupergraph({ demo: true });
  await graph.settled();
}, 300_000);
afterAll(() => graph.stop());

describe('node', () => node(() => graph));
describe('outage', () => outage(() => graph));
describe('operations', () => operations(() => graph));
