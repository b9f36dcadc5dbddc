// The orders subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { sweepPlacements } from './checkout/sweepPlacements.js';
import { createContext, createServices } from './context.js';
import { guestMerged } from './guestMerged.js';
import { resolvers } from './resolvers/index.js';

export const subgraph = defineSubgraph({
  name: 'orders',
  typeDefs: typeDefsOf('orders'),
  resolvers,
  createServices,
  createContext,
  jobs: [{ name: 'sweepPlacements', everySeconds: 5, run: sweepPlacements }],
  consumers: [guestMerged],
});
