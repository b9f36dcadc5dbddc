// The partners subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { createContext, createServices } from './context.js';
import { Query } from './resolvers/Query.js';

export const subgraph = defineSubgraph({
  name: 'partners',
  typeDefs: typeDefsOf('partners'),
  resolvers: { Query },
  createServices,
  createContext,
});
