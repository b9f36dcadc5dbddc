// What begins with an empty platform: one graph for all of it.

import { startSupergraph } from '../kit/supergraph.js';
import type { TestSupergraph } from '../kit/supergraph.js';
import { account } from './account.js';
import { buyToReview } from './buyToReview.js';

let graph: TestSupergraph;
beforeAll(async () => {
  graph = await startSupergraph();
}, 180_000);
afterAll(() => graph.stop());

describe('account', () => account(() => graph));
describe('buy to review', () => buyToReview(() => graph));
