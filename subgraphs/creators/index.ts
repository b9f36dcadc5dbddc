// The creators subgraph, as a process brings it up.

import { typeDefsOf } from '../../schema/load.js';
import { totalCount } from '../kit/connection.js';
import { defineSubgraph } from '../kit/subgraph.js';
import { createContext, createServices } from './context.js';
import { establishOwners } from './profile/establishOwners.js';
import { Creator } from './resolvers/Creator.js';
import { Mutation } from './resolvers/Mutation.js';
import { Query } from './resolvers/Query.js';
import { Shoppable, ShowcaseItem } from './resolvers/ShowcaseItem.js';
import { Viewer } from './resolvers/Viewer.js';

export const subgraph = defineSubgraph({
  name: 'creators',
  typeDefs: typeDefsOf('creators'),
  resolvers: {
    Query,
    Mutation,
    Viewer,
    Creator,
    ShowcaseItem,
    Shoppable,
    CreatorConnection: totalCount,
    ShowcaseItemConnection: totalCount,
  },
  createServices,
  createContext,
  jobs: [{ name: 'ownersEstablish', everySeconds: 60, run: establishOwners }],
});
