// The partners subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { totalCount } from '../kit/connection.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { readDueCatalogues } from './catalogue/readDueCatalogues.js';
import { createContext, createServices } from './context.js';
import { keepSupergraph } from './enrolment/keepSupergraph.js';
import { Mutation } from './resolvers/Mutation.js';
import { Query } from './resolvers/Query.js';
import { Retailer } from './resolvers/Retailer.js';
import { RetailerOffer } from './resolvers/RetailerOffer.js';

export const subgraph = defineSubgraph({
  name: 'partners',
  typeDefs: typeDefsOf('partners'),
  resolvers: {
    Query,
    Mutation,
    Retailer,
    RetailerOffer,
    RetailerConnection: totalCount,
    RetailerOfferConnection: totalCount,
  },
  createServices,
  createContext,
  jobs: [
    {
      name: 'readDueCatalogues',
      everySeconds: 5,
      run: (services) => readDueCatalogues({ ...services, ...services.stores }),
    },
    { name: 'keepSupergraph', everySeconds: 60, run: keepSupergraph },
  ],
});
